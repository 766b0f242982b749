import { expect, it } from 'vitest';
import type { RuleText } from '../../../src/analyze/rules/attribution.js';
import { heldObjects } from '../../../src/analyze/rules/held-objects.js';
import { RULES } from '../../../src/analyze/rules/index.js';
import { poolCounter } from '../../../src/analyze/rules/pool-counter.js';
import { poolSize } from '../../../src/analyze/rules/pool-size.js';

const HEAD = `# How growth is explained

A tag that is judged to grow like a leak goes through these rules, from the first to the last. Each explains those that it can and passes
the rest on. What is known for certain comes first, then what clears the owner of a tag, and only then what implicates it. Where no
snapshots show a tag that grows, the handles of the processes, the counters of the pools, and sizes and totals are explained by the last
three.

This page is made from the rules themselves by \`npm run docs\`.
`;

function sectionOf({ id, title, because }: RuleText, at: number): string {
  return `\n## ${at + 1}. ${title}\n\n\`${id}\`\n\n${because}\n`;
}

it('the page about the rules is the one that the rules make', async () => {
  const page = HEAD + [...RULES, heldObjects, poolCounter, poolSize].map(sectionOf).join('');
  await expect(page).toMatchFileSnapshot('../../../docs/rules.md');
});

import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../../src/knowledge/entries.js';
import type { Issue, KnowledgeEntry } from '../../src/knowledge/entry.js';
import { type KnowledgeStatus, matchIssue } from '../../src/knowledge/match.js';
import { plainMarkdown } from '../../src/report/markdown/escape-markdown.js';
import articles from '../fixtures/knowledge/articles.json' with { type: 'json' };
import { STORAGE, VENDORS, WINDOWS_PARTS } from './cases/drivers.js';
import { EXCHANGE_MEMORY } from './cases/exchange-memory.js';
import { type Given, type IssueCase, storeOf } from './cases/given.js';
import { HTTP_SYS } from './cases/http-sys.js';
import { EVENTS, LIMITS } from './cases/limits.js';
import { FILE_SERVER, PACKETS, SOCKETS } from './cases/network.js';

const CASES: ReadonlyMap<string, IssueCase> = new Map(
  [HTTP_SYS, EXCHANGE_MEMORY, LIMITS, EVENTS, SOCKETS, PACKETS, FILE_SERVER, VENDORS, STORAGE, WINDOWS_PARTS].flatMap((cases) =>
    Object.entries(cases),
  ),
);
const LISTED: ReadonlySet<string> = new Set([...articles.issue, ...articles.reference, ...articles['title-only']]);
const ARTICLES = KNOWLEDGE.filter(({ id }) => LISTED.has(id)).sort((a, b) => articleNumber(a) - articleNumber(b));
const OTHERS = KNOWLEDGE.filter(({ id }) => !LISTED.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
const ISSUES = KNOWLEDGE.filter((entry): entry is Issue => entry.kind === 'issue');

function articleNumber({ id }: KnowledgeEntry): number {
  return Number(id.replace(/^KB/, ''));
}

/** What the captures of an issue show; `fixed` is `null` where the issue has no condition that a fix would end. */
interface Tested {
  readonly fires: boolean;
  readonly nearMiss: boolean;
  readonly fixed: boolean | null;
}

/** Only a capture that gives its status counts: one that is written but decides otherwise tests nothing. */
function testedFor(issue: Issue): Tested {
  const capture = CASES.get(issue.id);
  const gives = (status: KnowledgeStatus, changed: readonly Given[] | undefined): boolean =>
    capture !== undefined && changed !== undefined && matchIssue(storeOf([...capture.fires, ...changed]), issue).status === status;
  return {
    fires: gives('applies', []),
    nearMiss: gives('not-affected', capture?.nearMiss),
    fixed: issue.conditions.some(({ role }) => role === 'unfixed') ? gives('fixed', capture?.fixed) : null,
  };
}

function testedCells(entry: KnowledgeEntry): readonly string[] {
  if (entry.kind !== 'issue') return ['-', '-', '-'];
  const { fires, nearMiss, fixed } = testedFor(entry);
  return [yesNo(fires), yesNo(nearMiss), fixed === null ? 'no fix to check' : yesNo(fixed)];
}

function yesNo(isTested: boolean): string {
  return isTested ? 'yes' : 'no';
}

function rowOf(entry: KnowledgeEntry): string {
  const { id, title, kind, sourceKnowledge = 'not stated' } = entry;
  return `| ${[id, title, kind, sourceKnowledge].map(plainMarkdown).concat(testedCells(entry)).join(' | ')} |\n`;
}

function tableOf(entries: readonly KnowledgeEntry[]): string {
  return `| Id | Title | Kind | Source known | Fires | Near miss | Fixed |
| --- | --- | --- | --- | --- | --- | --- |
${entries.map(rowOf).join('')}`;
}

function countOf(kind: KnowledgeEntry['kind']): number {
  return ARTICLES.filter((entry) => entry.kind === kind).length;
}

const PAGE = `# What the knowledge base knows

Tests hold every known issue against a machine that it describes, against the same machine without a thing that it needs, and, where a fix
can be seen, against the same machine with the fix.

- ${ARTICLES.length} of ${LISTED.size} articles are in the data: ${countOf('issue')} issues, ${countOf('reference')} references, ${countOf('title-only')} title-only.
- ${OTHERS.length} rules without an article number stand apart, below the articles.
- ${ISSUES.length} issues in all; ${ISSUES.filter((issue) => testedFor(issue).fixed !== null).length} of them have a fix that can be seen on a machine.

This page is made from the data and its test cases by \`npm run docs\`.

## How to read the tables

Kind: an \`issue\` has conditions that hold or fail on a machine; a \`reference\` (settings, pool sizes, a method) is cited by findings and never
applies; of a \`title-only\` article nothing is concluded.

Source known: \`full\` means that the whole text was read, \`near-full\` all but boilerplate, \`partial\` that public copies end early,
\`secondary\` that it is known through another source, \`opening\` the first lines only, \`title-only\` the title only.

Fires, Near miss, Fixed: \`yes\` means that a test case gives the status \`applies\`, \`not-affected\` or \`fixed\`. \`no fix to check\` means that the
entry holds no update and no file version by which a repaired machine could be told: the remedy is a setting, a step, or an
update whose version the source does not give. A dash stands where there is nothing to test, since the entry never applies.

The cases are written by us from the sources. They show that the conditions say what the source says, not how often an issue occurs.

## Articles

${tableOf(ARTICLES)}
## Rules without an article number

${tableOf(OTHERS)}`;

describe('the page about the knowledge base', () => {
  it('names every listed article, and sets apart only what is not an article', () => {
    expect(ARTICLES.length).toBe(LISTED.size);
    expect(OTHERS.filter(({ id }) => /^KB\d/.test(id))).toEqual([]);
  });

  it.each(ISSUES)('can say of $id that it fires, misses and, where a fix can be seen, is fixed', (issue) => {
    const hasFix = issue.conditions.some(({ role }) => role === 'unfixed');
    expect(testedFor(issue)).toEqual({ fires: true, nearMiss: true, fixed: hasFix ? true : null });
  });

  it('is the one that the data and the test cases make', async () => {
    await expect(PAGE).toMatchFileSnapshot('../../docs/knowledge.md');
  });
});

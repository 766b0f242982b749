import { describe, expect, it } from 'vitest';
import { tagDocument } from '../../../src/analyze/documents/tag-document.js';
import { parseTag } from '../../../src/facts/tag.js';
import { assembleKnowledge } from '../../../src/knowledge/knowledge-base.js';
import { PLAIN } from '../../../src/report/terminal/style.js';
import { renderTags } from '../../../src/report/terminal/tag.js';
import { checkDocument } from '../../../src/schema/validate.js';
import { thisTool } from '../../../src/tool.js';

function known(...texts: readonly string[]) {
  const tags = texts.flatMap((text) => parseTag(text) ?? []);
  return tagDocument({ tool: thisTool(), knowledge: assembleKnowledge(), tags });
}

describe('tagDocument', () => {
  it('is valid for tags of every kind, and fits 80 columns', () => {
    const document = known('Leak', 'Toke', 'AfdB', 'Irp', 'MmSt', 'EtwB', 'NtFC', 'Zzzz', 'AuxK', '\\x01\\x02"\\x1b', 'npca');
    expect(checkDocument('tag', document)).toEqual([]);
    const text = renderTags(document, PLAIN);
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(text).not.toContain('\x1b');
  });

  it('says who allocates for whom, what is usual, and what was reported', () => {
    const [tag] = known('AfdB').tags;
    expect(tag).toMatchObject({ kind: 'on-behalf', rows: [{ driver: 'afd.sys' }, { isHint: true }], usual: [{ pool: 'nonpaged' }] });
    expect(tag?.family?.holder).toContain('process');
    expect(tag?.knowledge.map(({ id }) => id)).toContain('KB931311');
  });

  it('scans no drivers for objects that the kernel allocates', () => {
    const commands = (tag: string) =>
      known(tag)
        .tags[0]?.next.flatMap(({ command }) => command ?? [])
        .join('\n');
    expect(commands('Leak')).toContain('drivers --tag Leak');
    expect(commands('Zzzz')).toContain('drivers --tag Zzzz');
    expect(commands('Toke')).not.toContain('drivers --tag');
  });

  it('names what a mistyped tag looks like', () => {
    expect(known('toke').tags[0]?.similar).toContain('Toke');
  });
});

import { describe, expect, it } from 'vitest';
import { isHttpErrDoctorError } from '../../../src/errors.js';
import { parseTag } from '../../../src/facts/tag.js';
import { KNOWLEDGE } from '../../../src/knowledge/entries.js';
import { assembleKnowledge } from '../../../src/knowledge/knowledge-base.js';
import { matchKnowledge } from '../../../src/knowledge/match.js';
import { loadPack } from '../../../src/knowledge/packs/load-pack.js';
import { given, storeOf } from '../cases/given.js';

const CONDITION = {
  role: 'unfixed',
  says: 'contoso.sys is older than 4.2',
  fact: 'driver.version',
  about: { driver: 'contoso.sys' },
  op: 'version-below',
  value: '4.2',
};
const ENTRY = {
  id: 'CONTOSO-7',
  kind: 'issue',
  title: 'contoso.sys leaks',
  conditions: [{ role: 'decisive', says: 'Windows 11', fact: 'os.version', op: 'version-is', value: ['10.0'] }, CONDITION],
  advice: [{ do: 'Update contoso.sys', risk: 'reboot', cost: 'A restart' }],
  sources: ['our own support case 7'],
};
const PACK = {
  schemaVersion: 1,
  kind: 'knowledge-pack',
  name: 'contoso',
  entries: [ENTRY],
  tags: [{ pattern: 'Ctos', driver: 'contoso.sys', description: 'packets of the Contoso filter' }],
  reasons: [{ phrase: 'Contoso_Reset', class: 'client', meaning: 'our balancer closed the connection' }],
};

function problemsOf(document: unknown): readonly string[] {
  try {
    loadPack(document, 'pack.json');
  } catch (error) {
    if (isHttpErrDoctorError(error) && Array.isArray(error.details.problems)) return error.details.problems;
    throw error;
  }
  return [];
}

describe('a pack', () => {
  it('adds issues, tags and reasons, each with its origin', () => {
    const base = assembleKnowledge({ packs: [loadPack(PACK, 'pack.json')] });
    const store = storeOf([given('os.version', '10.0.26100'), given('driver.version', '4.1', { driver: 'contoso.sys' })]);
    const match = matchKnowledge(store, base.entries).find(({ entry }) => entry.id === 'CONTOSO-7');
    expect(match?.status).toBe('applies');
    expect(match === undefined ? null : base.originOf(match.entry)).toBe('contoso');
    expect(base.tags.best(parseTag('Ctos') ?? 0)).toMatchObject({ driver: 'contoso.sys', origin: 'contoso' });
    expect(base.reasonInfo('Contoso_Reset').class).toBe('client');
    expect(base.entries.length).toBe(KNOWLEDGE.length + 1);
    expect(KNOWLEDGE.map((entry) => base.originOf(entry)).every((origin) => origin === null)).toBe(true);
  });

  const entry = (change: object) => ({ ...PACK, entries: [{ ...ENTRY, ...change }] });
  const condition = (change: object) => entry({ conditions: [{ ...CONDITION, ...change }] });

  it.each([
    ['an id of ours', entry({ id: 'kb934878' }), /entries\[0\]\.id is "kb934878".*another id/],
    ['an id twice', { ...PACK, entries: [ENTRY, { ...ENTRY, id: 'contoso-7' }] }, /entries\[1\]\.id.*before it/],
    [
      'a reason of ours',
      { ...PACK, reasons: [{ phrase: 'queuefull', class: 'client', meaning: 'x' }] },
      /reasons\[0\]\.phrase is "queuefull"/,
    ],
    ['a fact that does not exist', condition({ fact: 'driver.colour' }), /"driver\.colour", which does not exist/],
    ['a wrong unit', condition({ op: 'at-least', value: 3, unit: 'bytes' }), /in "bytes", its unit is "none"/],
    ['an operator that does not exist', condition({ op: 'matches' }), /entries\[0\]\.conditions\[0\]\.op/],
    ['a value of the wrong kind', condition({ value: 4.2 }), /entries\[0\]\.conditions\[0\]\.value/],
    ['a version that is none', condition({ value: '4.x' }), /entries\[0\]\.conditions\[0\]\.value/],
    ['an issue without conditions', entry({ conditions: undefined }), /conditions/],
    ['an unknown member', entry({ script: 'rm -rf /' }), /script/],
    ['a tag that is too long', { ...PACK, tags: [{ pattern: 'Contoso', description: 'x' }] }, /tags\[0\]\.pattern/],
    [
      'a pattern that too many tags fit',
      entry({
        conditions: [
          {
            role: 'decisive',
            says: 'x',
            someTag: { pattern: 'A???', pool: 'paged' },
            all: [{ fact: 'pool.tag.grows', op: 'is', value: true }],
          },
        ],
      }),
      /"A\?\?\?", which too many fit/,
    ],
    [
      'a tag row that fits everything',
      { ...PACK, tags: [{ pattern: '*', description: 'x' }] },
      /tags\[0\]\.pattern is "\*", which fits every tag/,
    ],
    [
      'too many wildcard rows',
      { ...PACK, tags: Array.from({ length: 501 }, (_, i) => ({ pattern: `${String(i).padStart(3, '0')}?`, description: 'x' })) },
      /501 wildcard rows, and at most 500/,
    ],
    [
      'too many questions',
      {
        ...PACK,
        entries: Array.from({ length: 130 }, (_, i) => ({
          ...ENTRY,
          id: `C-${i}`,
          conditions: Array.from({ length: 40 }, () => CONDITION),
        })),
      },
      /ask 5200 questions, and at most 5000/,
    ],
    ['a form of versions that is none', condition({ op: 'version-last-below', value: '*.4.*' }), /entries\[0\]\.conditions\[0\]\.value/],
    ['another document', { kind: 'diagnosis' }, /kind/],
    ['no object', 'pack', /./],
  ])('is refused for %s, in words', (_what, document, words) => {
    // As it comes out of a file: `undefined` members are not there.
    expect(problemsOf(JSON.parse(JSON.stringify(document))).join('\n')).toMatch(words);
  });

  it('is refused before any recursive code sees it when it is nested too deep', () => {
    let document: unknown = 1;
    for (let i = 0; i < 100_000; i++) document = [document];
    expect(() => loadPack(document, 'deep.json')).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  it('lets the first of two packs with one id stand', () => {
    const first = loadPack(PACK, 'a.json');
    const second = loadPack({ ...PACK, name: 'fabrikam', entries: [{ ...ENTRY, title: 'another' }] }, 'b.json');
    const base = assembleKnowledge({ packs: [first, second] });
    expect(base.entries.filter(({ id }) => id === 'CONTOSO-7').map((one) => base.originOf(one))).toEqual(['contoso']);
  });
});

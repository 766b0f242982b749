import { describe, expect, it } from 'vitest';
import { checkDocument, isMachine } from '../../src/schema/validate.js';
import { SAMPLES } from './samples.js';

describe('checkDocument', () => {
  it('has nothing to say of a good document', () => {
    expect(checkDocument('machine', SAMPLES.machine)).toEqual([]);
    expect(checkDocument('machine', {})).toEqual([]);
    expect(isMachine({ memory: null })).toBe(true);
  });

  it.each([
    [{ memory: { visibleBytes: '4 GB' } }, 'memory.visibleBytes is "4 GB", a whole number of bytes is wanted (for example 4294967296)'],
    [
      { memory: { visibleBytes: -1 } },
      'memory.visibleBytes is -1, a whole number of bytes of at least 0 is wanted (for example 4294967296)',
    ],
    [{ clock: { utcOffsetMinutes: 1.5 } }, 'clock.utcOffsetMinutes is 1.5, a whole number of minutes is wanted (for example 60)'],
    [{ boot: { options: ['3GB', 3] } }, 'boot.options[1] is 3, a text is wanted'],
    [{ boot: { time: 'yesterday' } }, 'boot.time is "yesterday", a time in UTC is wanted (for example "2026-11-22T03:00:00Z")'],
    [{ os: { version: 'Windows' } }, 'os.version is "Windows", a text of another form is wanted (for example "5.2.3790")'],
    [{ os: { product: 'desktop' } }, 'os.product is "desktop", one of "server", "domain-controller", "client" is wanted'],
    [{ architecture: 'amd64' }, 'architecture is "amd64", one of "x86", "x64", "arm64", "ia64" is wanted'],
    [{ name: '' }, 'name is "", a text that is not empty is wanted (for example "WEB1")'],
    [{ iis: [] }, 'iis is an empty list, an object is wanted'],
    [{ lanmanServer: { 'a b': {} } }, 'lanmanServer["a b"] is an object, a number or a text or true or false or a list is wanted'],
    [7, 'the document is 7, an object is wanted'],
    [undefined, 'the document is null, an object is wanted'],
  ])('says what was found and what is wanted: %j', (machine, line) => {
    expect(checkDocument('machine', machine)).toEqual([line]);
    expect(isMachine(machine)).toBe(false);
  });

  it('names what is missing and what is not known', () => {
    expect(checkDocument('check', { ...SAMPLES.check, items: [{ id: 'a', ok: true, found: null, remedies: 1 }], tool: undefined })).toEqual(
      [
        'tool is missing',
        'items[0].remedy is missing, a text is wanted',
        'items[0].remedies is not known, known here: id, ok, found, remedy',
      ],
    );
    expect(checkDocument('collection', { schemaVersion: 1, kind: 'check', machine: {} })).toEqual([
      'parts is missing, a list is wanted',
      'kind is "check", "collection" is wanted',
    ]);
  });

  it('tells one thing of a choice, whatever its branches say', () => {
    const [machine] = SAMPLES.diagnosis.machines;
    const [fact] = machine?.facts ?? [];
    const withFact = (change: object): unknown => ({ ...SAMPLES.diagnosis, machines: [{ ...machine, facts: [{ ...fact, ...change }] }] });
    expect(checkDocument('diagnosis', withFact({ source: { place: 3 } }))).toEqual([
      'machines[0].facts[0].source is an object, an object with input or an object with registry or an object with event or an object with option or an object with table is wanted',
    ]);
    expect(checkDocument('diagnosis', withFact({ value: null }))).toEqual([
      'machines[0].facts[0].value is null, a number or a text or true or false or a list is wanted',
    ]);
    const limits = { ...SAMPLES.limits, nonpaged: { ...SAMPLES.limits.nonpaged, basis: 'guessed' } };
    expect(checkDocument('limits', limits)).toEqual([
      'nonpaged.basis is "guessed", one of "measured", "documented", "estimated" is wanted',
    ]);
    expect(checkDocument('limits', { ...SAMPLES.limits, nonpaged: 'much' })).toEqual([
      'nonpaged is "much", an object with maximum, basis, sources is wanted',
    ]);
  });

  it('says what depends on another value', () => {
    const machines = SAMPLES.diagnosis.machines.map((one) => ({ ...one, verdict: { ...one.verdict, code: 'healthy', pool: null } }));
    expect(checkDocument('diagnosis', { ...SAMPLES.diagnosis, machines })).toEqual([
      'machines[0].verdict.confidence is "strong", null is wanted',
    ]);
  });

  it('says what has no place', () => {
    const [first, ...conditions] = SAMPLES['knowledge-entry'].conditions ?? [];
    const entry = SAMPLES['knowledge-entry'];
    expect(checkDocument('knowledge-entry', { ...entry, conditions: [{ ...first, any: [first] }, ...conditions] })).toEqual([
      'conditions[0].fact has no place here',
      'conditions[0].op has no place here',
      'conditions[0].value has no place here',
    ]);
    expect(checkDocument('knowledge-entry', { ...entry, kind: 'reference' })).toEqual(['conditions has no place here']);
  });

  it('does not break on a document that is nested too deep', () => {
    let condition: object = { says: 'a', fact: 'os.version', op: 'present' };
    for (let depth = 0; depth < 100_000; depth++) condition = { says: 'a', all: [condition] };
    const entry = { ...SAMPLES['knowledge-entry'], conditions: [{ ...condition, role: 'scope' }] };
    expect(checkDocument('knowledge-entry', entry)).toEqual(['the document is nested too deep to be checked']);
    expect(checkDocument('machine', SAMPLES.machine)).toEqual([]);
  });

  it('gives at most 20 lines and says how many more there are', () => {
    const lines = checkDocument('machine', { boot: { options: Array.from({ length: 1000 }, (_, index) => index) } });
    expect(lines).toHaveLength(20);
    expect(lines.at(-1)).toBe('… and 981 more');
  });

  it('stays quick where a hostile document is wrong in many places', () => {
    const parts = Array.from({ length: 100_000 }, (_, index) => ({ name: `p${index}`, status: 'ok', error: 5, rows: -1 }));
    const lines = checkDocument('collection', { ...SAMPLES.collection, parts });
    expect(lines[0]).toBe('parts[0].error is 5, an object with code, message is wanted');
    expect(lines.at(-1)).toMatch(/^… and at least \d+ more$/);
  });

  it('cuts and escapes the text of others', () => {
    const [line = ''] = checkDocument('machine', { architecture: `\u001b[2J\u202e\u0085\ud800${'x'.repeat(5000)}` });
    expect(line).toMatch(/^architecture is "\\u001b\[2J\\u202e\\u0085\\ud800x{73}…", one of/);
    const [other = ''] = checkDocument('machine', { lanmanServer: { [`a/~b\u200f\n${'y'.repeat(500)}`]: {} } });
    expect(other).toMatch(/^lanmanServer\["a\/~b\\u200f\\ny{54}…"\] is an object/);
  });
});

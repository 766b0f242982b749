import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { packInputs, unpackInputs } from '../../../src/report/html/packed-inputs.js';
import { renderHtml } from '../../../src/report/html/page.js';
import type { Diagnosis, Input } from '../../../src/schema/types.js';
import { exampleDiagnosis } from '../hostile-diagnosis.js';

let diagnosis: Diagnosis;
beforeAll(async () => {
  diagnosis = await exampleDiagnosis();
});

function withInputs(inputs: readonly Input[]): Diagnosis {
  return { ...diagnosis, machines: diagnosis.machines.map((machine) => ({ ...machine, inputs })) };
}

function listOf(path: string, problems: Input['problems'] = []): Input {
  const clock = { basis: 'name', zone: 'utc', offsetMinutes: 0, uncertaintySeconds: 60 } as const;
  return { path, recognizedAs: 'poolmon', clock, problems, content: { what: 'snapshots', count: 1, notRead: 0 } };
}

/** A month of lists, one every five minutes. */
function month(): readonly Input[] {
  return Array.from({ length: 8_640 }, (_, i) => {
    const stamp = new Date(Date.UTC(2026, 0, 5) + i * 300_000).toISOString().replaceAll(/[-:]|\.\d+/g, '');
    return listOf(`evidence/WEB1/poolmon-${stamp}.txt`, i === 500 ? [{ text: 'odd', line: 7 }] : []);
  });
}

describe('files in the document of a page', () => {
  it('are few bytes where thousands are alike', () => {
    const bytes = (inputs: readonly Input[]): number => renderHtml(withInputs(inputs), { madeAt: '2026-11-22T10:00:00Z' }).length;
    expect(bytes(month()) - bytes([])).toBeLessThan(8_640 * 20);
  });

  it('are all there again in the document that the page saves', () => {
    const whole = withInputs(month());
    const saved = unpackInputs(JSON.parse(JSON.stringify(packInputs(whole))));
    expect(JSON.stringify(saved)).toBe(JSON.stringify(whole));
  });

  it('are all there again whatever their names are and in whatever order', () => {
    const path = fc
      .array(fc.constantFrom('a', 'b', '/', '\u{1f4c4}', '\u{1f4c5}', '\\', '\n', '"', '<!--'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    const input = fc.tuple(path, fc.boolean()).map(([name, isOdd]) => listOf(name, isOdd ? [{ text: 'odd' }] : []));
    fc.assert(
      fc.property(fc.array(input, { minLength: 90, maxLength: 130 }), (inputs) => {
        const whole = withInputs(inputs);
        expect(unpackInputs(JSON.parse(JSON.stringify(packInputs(whole))))).toEqual(JSON.parse(JSON.stringify(whole)));
      }),
      { numRuns: 50 },
    );
  });

  it('are as they are where they are few', () => {
    expect(packInputs(diagnosis)).toEqual(diagnosis);
  });
});

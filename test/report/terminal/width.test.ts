import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose.js';
import { renderTerminal } from '../../../src/report/terminal/diagnosis.js';
import type { Diagnosis } from '../../../src/schema/types.js';

const exampleAt = (path: string): string => fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url));

let diagnoses: readonly Diagnosis[];
beforeAll(async () => {
  const paths = ['notmyfault', 'cases/exchange-3gb', 'cases/http3', 'cases/handle-leak', 'cases/insufficient'].map(exampleAt);
  diagnoses = await Promise.all(paths.map((path) => diagnose([path])));
});

/** Commands and addresses stay in one piece, so that the clipboard has them whole. */
function isWhole(line: string, diagnosis: Diagnosis): boolean {
  const commands = diagnosis.machines.flatMap(({ next }) => next.flatMap(({ command }) => command ?? []));
  return commands.includes(line.trim().replace(/^Do now +/, ''));
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** The verdict has the words of a whole screen on a narrow one, so the first step comes later there. */
describe.each([
  [40, 28],
  [80, 12],
  [200, 12],
])('a screen of %i columns', (width, most) => {
  it('keeps every line but commands within it', () => {
    for (const diagnosis of diagnoses) {
      const long = linesOf(renderTerminal(diagnosis, { width })).filter((line) => stringWidth(line) > width && !isWhole(line, diagnosis));
      expect(long).toEqual([]);
    }
  });

  it('shows the first step near the top', () => {
    for (const diagnosis of diagnoses) {
      const lines = linesOf(renderTerminal(diagnosis, { width }));
      expect(lines.findIndex((line) => line.startsWith('  Do now'))).toBeLessThan(most);
      expect(lines.findIndex((line) => line.startsWith('  Do now'))).toBeGreaterThan(0);
    }
  });

  it('shows each command in one piece', () => {
    for (const diagnosis of diagnoses) {
      const [first] = diagnosis.machines[0]?.next ?? [];
      const lines = linesOf(renderTerminal(diagnosis, { width }));
      if (typeof first?.command === 'string') expect(lines.map((line) => line.replace('Do now', '').trim())).toContain(first.command);
    }
  });
});

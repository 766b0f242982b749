import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose.js';
import { renderTerminal } from '../../../src/report/terminal/diagnosis.js';
import { PLAIN } from '../../../src/report/terminal/style.js';
import type { Diagnosis } from '../../../src/schema/types.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/notmyfault', import.meta.url));
const HOSTILE = 'evil\x1b[2J\u202e\x9b日本語日本語';

let diagnosis: Diagnosis;
beforeAll(async () => {
  diagnosis = await diagnose([EXAMPLE]);
});

/** The same document with all text of others replaced. */
function withHostileText(document: Diagnosis): Diagnosis {
  const machine = document.machines[0];
  if (machine === undefined) throw new Error('the example has no machine');
  return {
    ...document,
    machines: [
      {
        ...machine,
        machine: { ...machine.machine, name: HOSTILE },
        inputs: machine.inputs.map((input) => ({ ...input, path: HOSTILE.repeat(9), problems: [{ text: HOSTILE, line: 7 }] })),
        suspects: machine.suspects.map((suspect) => ({ ...suspect, owner: { ...suspect.owner, name: HOSTILE, company: HOSTILE } })),
        cleared: [{ owner: { kind: 'driver', name: HOSTILE }, tags: [], why: HOSTILE, evidence: [] }],
        findings: machine.findings.map((finding) => ({ ...finding, title: HOSTILE, text: HOSTILE })),
        next: machine.next.map((step) => ({ ...step, do: HOSTILE, why: HOSTILE, undo: HOSTILE })),
        verdict: { ...machine.verdict, summary: HOSTILE },
      },
    ],
    unassigned: [
      {
        path: HOSTILE,
        recognizedAs: 'unreadable',
        clock: { basis: 'mtime', zone: 'unknown', offsetMinutes: null, uncertaintySeconds: null },
        problems: [{ text: HOSTILE, line: 4 }],
      },
    ],
  };
}

describe('renderTerminal', () => {
  it('gives the verdict first, with the driver and its tag', () => {
    const lines = renderTerminal(diagnosis, PLAIN).split('\n');
    expect(lines[1]).toMatch(/^ {2}WEB1 {3}Windows Server 2008 SP2 x64, 4 GB RAM/);
    expect(lines.slice(0, 6).join('\n')).toMatch(/myfault\.sys.*Leak/);
  });

  it.each([
    ['short', { verbose: false, width: 80 }],
    ['verbose', { verbose: true, width: 80 }],
    ['narrow', { verbose: false, width: 60 }],
  ])('holds its width: %s', (_, options) => {
    for (const document of [diagnosis, withHostileText(diagnosis)]) {
      // A command that is to be pasted is one line, however long.
      const commands = new Set(document.machines.flatMap(({ next }) => next.flatMap(({ command, undo }) => [command, `undo: ${undo}`])));
      const long = renderTerminal(document, { ...PLAIN, ...options })
        .split('\n')
        .filter((line) => stringWidth(line) > options.width && !commands.has(line.trim()));
      expect(long).toEqual([]);
    }
  });

  it.each([
    ['nonpaged', ['nonpaged pool']],
    ['paged', ['paged pool']],
    ['both', ['nonpaged pool', 'paged pool']],
  ] as const)('draws the pool that the verdict is about: %s', (pool, names) => {
    const machines = diagnosis.machines.map((machine) => ({ ...machine, verdict: { ...machine.verdict, pool } }));
    const lines = renderTerminal({ ...diagnosis, machines }, PLAIN).split('\n');
    const shown = lines.flatMap((line) => /^ {4}((?:non)?paged pool) +\d/.exec(line)?.[1] ?? []);
    expect(shown).toEqual(names);
  });

  it('shows text of others so that no terminal obeys it', () => {
    const text = renderTerminal(withHostileText(diagnosis), { ...PLAIN, verbose: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text.replace(/\s+/g, '')).toContain('evil\\x1B[2J\\u{202E}\\x9B日本語');
  });

  it('names the line of what could not be used, and how many more there are', () => {
    const [input] = withHostileText(diagnosis).unassigned;
    if (input === undefined) throw new Error('no input');
    const unassigned = Array.from({ length: 11 }, () => ({ ...input, path: 'machine.json' }));
    const text = renderTerminal({ ...diagnosis, unassigned }, PLAIN);
    expect(text).toContain('machine.json:4 evil');
    expect(text).toContain('and 3 more: --verbose');
  });

  it('uses ASCII alone where the terminal shows no more', () => {
    expect(renderTerminal(diagnosis, { ...PLAIN, verbose: true })).toMatch(/^[\n -~]*$/);
  });
});

import { fileURLToPath } from 'node:url';
import { diagnose } from '../../src/diagnose.js';
import type { Diagnosis } from '../../src/schema/types.js';

/** The evidence that comes with the package. */
export const EXAMPLE = fileURLToPath(new URL('../../examples/notmyfault', import.meta.url));

/** The answer to it. */
export function exampleDiagnosis(): Promise<Diagnosis> {
  return diagnose([EXAMPLE]);
}

/** The same document with all text of others replaced by one text. */
export function withText(document: Diagnosis, text: string): Diagnosis {
  const [machine] = document.machines;
  if (machine === undefined) throw new Error('the example has no machine');
  return {
    ...document,
    machines: [
      {
        ...machine,
        machine: { ...machine.machine, name: text },
        inputs: machine.inputs.map((input) => ({ ...input, path: text.repeat(9), problems: [{ text, line: 7 }] })),
        suspects: machine.suspects.map((suspect) => ({
          ...suspect,
          owner: { ...suspect.owner, name: text, company: text, version: text },
          evidence: suspect.evidence.map((evidence) => ({ ...evidence, says: text })),
        })),
        cleared: [{ owner: { kind: 'driver', name: text }, tags: [], why: text, evidence: [] }],
        findings: machine.findings.map((finding) => ({ ...finding, title: text, text })),
        knowledge: [
          {
            id: text,
            title: text,
            status: 'possible',
            conditions: [{ says: text, holds: null, fact: null, found: text, needs: text }],
            advice: [],
            conflicts: [],
            references: [],
          },
        ],
        next: machine.next.map((step) => ({ ...step, do: text, command: text, why: text, undo: text })),
        verdict: { ...machine.verdict, summary: `${text}. ${text}` },
      },
    ],
    unassigned: [
      {
        path: text,
        recognizedAs: 'unreadable',
        clock: { basis: 'mtime', zone: 'unknown', offsetMinutes: null, uncertaintySeconds: null },
        problems: [{ text, line: 4 }],
      },
    ],
  };
}

import { expect } from 'vitest';
import { analyze } from '../../../src/analyze/documents/analyze.js';
import { readSources } from '../../../src/read/evidence.js';
import type { Source } from '../../../src/read/evidence-source.js';
import { renderTerminal } from '../../../src/report/terminal/diagnosis.js';
import { PLAIN } from '../../../src/report/terminal/style.js';
import type { MachineDiagnosis } from '../../../src/schema/types.js';

/** The answer to one pasted text: the document of its only machine, and the screen with its blanks squeezed. */
export interface PastedAnswer {
  readonly machine: MachineDiagnosis;
  readonly screen: string;
}

function sourceOf(bytes: Uint8Array): Source {
  return {
    path: 'pasted.txt',
    name: 'pasted.txt',
    folder: [],
    file: null,
    bytes: bytes.length,
    modifiedMs: Date.UTC(2026, 0, 1),
    open: async () => inPieces(bytes),
  };
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
}

/** What a screen of 80 columns has room for. */
const MOST_LINES = 16;

/** Diagnoses a pasted text and checks what every short answer keeps: its length, its width, one step, and no accusation. */
export async function diagnosePaste(paste: string | Uint8Array): Promise<PastedAnswer> {
  const bytes = typeof paste === 'string' ? Buffer.from(paste, 'utf8') : paste;
  const diagnosis = analyze(await readSources([sourceOf(bytes)]), { tool: { name: 'httperr-doctor', version: '0.0.0' } });
  const [machine, ...others] = diagnosis.machines;
  if (machine === undefined || others.length > 0) throw new Error(`one machine was expected: ${JSON.stringify(diagnosis.unassigned)}`);
  const text = renderTerminal(diagnosis, PLAIN);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  expect(machine.firstContact, text).toBe(true);
  expect(lines.length, text).toBeLessThanOrEqual(MOST_LINES);
  expect(Math.max(0, ...lines.slice(0, MOST_LINES).map((line) => line.length)), text).toBeLessThanOrEqual(80);
  expect(machine.suspects.filter(({ confidence }) => confidence !== 'open')).toEqual([]);
  expect(text).not.toMatch(/\bleaks nonpaged\b|\bis leaking\b|\bculprit\b/i);
  return { machine, screen: text.replace(/\s+/g, ' ') };
}

/** What a text that is no evidence is answered with. */
export async function refusalOf(paste: string | Uint8Array): Promise<string> {
  const bytes = typeof paste === 'string' ? Buffer.from(paste, 'utf8') : paste;
  const { machines, unassigned } = await readSources([sourceOf(bytes)]);
  expect(machines).toEqual([]);
  return unassigned.flatMap(({ problems }) => problems.map(({ text }) => text)).join(' ');
}

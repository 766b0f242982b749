import { createHash } from 'node:crypto';
import type { Capture, MachineEvidence } from '../../../src/facts/capture.js';
import { readEvidence } from '../../../src/read/evidence.js';
import { type Files, folderOf } from '../evidence-folder.js';

/** The first sample of every capture: 2026-03-02 10:00 UTC. */
export const START_MS = Date.UTC(2026, 2, 2, 10);

/** A time so many minutes later, as collectors write it. */
export function timeAfter(minutes: number): string {
  return new Date(START_MS + minutes * 60_000).toISOString();
}

/** Columns of a row of pool.ndjson. */
export const POOL_COLUMNS = ['tag', 'text', 'nonpagedAllocs', 'nonpagedFrees', 'nonpagedBytes', 'pagedAllocs', 'pagedFrees', 'pagedBytes'];

/** Tags of the samples, as dwords. */
export const TAGS = { Leak: '0x6B61654C', Irp: '0x20707249', MmSt: '0x74536D4D' } as const;

/** A line of pool.ndjson with whatever members are given; the rest is usual. */
export function poolSample(minutes: number, members: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    at: timeAfter(minutes),
    source: 'class 22',
    columns: POOL_COLUMNS,
    rows: [[TAGS.Irp, 'Irp ', 100, 60, 20_480, 0, 0, 0]],
    ...members,
  };
}

/** The machine of the captures. */
export const MACHINE = {
  schemaVersion: 1,
  name: 'WEB1',
  os: { version: '6.1.7601', servicePack: 1, product: 'server', edition: 'standard' },
  architecture: 'x64',
  memory: { visibleBytes: 4 * 2 ** 30 },
  clock: { utcOffsetMinutes: 60 },
};

/** Content of an NDJSON stream. */
export function ndjson(...lines: readonly unknown[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** A part of a manifest that went well, with the digest of its stream. */
export function part(name: string, stream?: string, members: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const file = stream === undefined ? {} : { file: `${name}.ndjson`, rows: stream.split('\n').length - 1, sha256: digest(stream) };
  return { name, status: 'ok', error: null, warnings: [], ...file, ...members };
}

/** capture.json of a collection that went to its end. */
export function manifest(parts: readonly unknown[], members: Readonly<Record<string, unknown>> = {}): string {
  const whole = { schemaVersion: 1, kind: 'collection', machine: MACHINE, started: timeAfter(0), ended: timeAfter(60), parts, ...members };
  return JSON.stringify(whole, null, 2);
}

/** What is read of a capture folder of these files. */
export function readCapture(files: Files): Promise<Capture> {
  return readEvidence([folderOf(files)]);
}

/** The only machine of a capture folder of these files. */
export async function readMachine(files: Files): Promise<MachineEvidence> {
  const { machines, unassigned } = await readCapture(files);
  const [machine, ...others] = machines;
  if (machine === undefined || others.length > 0 || unassigned.length > 0) {
    throw new Error(`one machine with all files was expected, not ${machines.length}: ${JSON.stringify(unassigned)}`);
  }
  return machine;
}

/** The problems of a file, as `line: text`. */
export function problemsOf({ inputs }: Pick<MachineEvidence, 'inputs'>, name: string): readonly string[] {
  return inputs
    .filter(({ path }) => path.endsWith(`/${name}`))
    .flatMap(({ problems }) => problems.map(({ text, line }) => (line === undefined ? text : `${line}: ${text}`)));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

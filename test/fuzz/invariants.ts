import { analyze } from '../../src/analyze/documents/analyze.js';
import { poolDocument } from '../../src/analyze/documents/pool-document.js';
import type { Capture, MachineEvidence } from '../../src/facts/capture.js';
import { assembleKnowledge } from '../../src/knowledge/knowledge-base.js';
import { readSources } from '../../src/read/evidence.js';
import type { Source } from '../../src/read/evidence-source.js';
import { checkDocument } from '../../src/schema/validate.js';

/** Built once: it costs more than judging a small file. */
const KNOWLEDGE = assembleKnowledge();
const TOOL = { name: 'httperr-doctor', version: '0.0.0' };

/** Files by name, as of one folder. */
export type Folder = Readonly<Record<string, string | Uint8Array>>;

/**
 * What holds of any evidence, however it is damaged:
 * - nothing throws;
 * - every file is among the inputs or the unassigned, and one that was not used says why;
 * - every number is finite, save unknown ones in the columns of lists, and none of bytes or blocks is below 0;
 * - the documents fit their own schemas.
 *
 * @returns what does not hold, in words; nothing where all does.
 */
export async function broken(folder: Folder): Promise<readonly string[]> {
  let capture: Capture;
  try {
    capture = await readSources(Object.entries(folder).map(([name, content]) => sourceOf(name, content)));
  } catch (error) {
    return [`reading throws ${describe(error)}`];
  }
  return [...accounting(capture, Object.keys(folder)), ...capture.machines.flatMap(numbers), ...documents(capture)];
}

/** The document of a folder as text, for comparing two runs. */
export async function diagnosisOf(folder: Folder): Promise<string> {
  const capture = await readSources(Object.entries(folder).map(([name, content]) => sourceOf(name, content)));
  return JSON.stringify(analyze(capture, { tool: TOOL, knowledge: KNOWLEDGE }));
}

function sourceOf(name: string, content: string | Uint8Array): Source {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return {
    path: `made/${name}`,
    name: name.split('/').at(-1) ?? name,
    folder: ['made', ...name.split('/').slice(0, -1)],
    file: null,
    bytes: bytes.length,
    modifiedMs: Date.UTC(2026, 0, 1),
    open: async () => inPieces(bytes),
  };
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
}

/** A file of several machines is among the inputs of each of them, and once in each. */
function accounting({ machines, unassigned }: Capture, names: readonly string[]): readonly string[] {
  const lists = [...machines.map(({ inputs }) => inputs), unassigned];
  const timesIn = (name: string): readonly number[] => lists.map((list) => list.filter(({ path }) => path === `made/${name}`).length);
  const lost = names.filter((name) => timesIn(name).every((times) => times === 0) || timesIn(name).some((times) => times > 1));
  const mute = unassigned.filter(({ problems }) => problems.length === 0);
  return [...lost.map((name) => `${name} is not listed once`), ...mute.map(({ path }) => `${path} is not used, and nothing says why`)];
}

function numbers({ pool, counters, processes }: MachineEvidence): readonly string[] {
  const columns = [
    ...pool.flatMap(({ rows }) => [rows.allocs, rows.frees, rows.outstanding, rows.bytes]),
    ...counters.map(({ values }) => values),
  ];
  const odd = columns.some((column) => column.some((value) => value < 0 || value > Number.MAX_SAFE_INTEGER));
  const rows = processes.flatMap((sample) => sample.processes);
  const oddRow = rows.some((row) => [row.pid, row.handles, row.threads, row.nonpagedBytes, row.pagedBytes].some(isOdd));
  const totals = pool.flatMap((sample) => [
    sample.nonpagedBytes,
    sample.pagedBytes,
    sample.commitBytes,
    sample.availableBytes,
    sample.tickMs,
  ]);
  return odd || oddRow || totals.some(isOdd) ? ['a number of the evidence is out of its range'] : [];
}

function isOdd(value: number | null): boolean {
  return value !== null && !(value >= 0 && value <= Number.MAX_SAFE_INTEGER);
}

function documents(capture: Capture): readonly string[] {
  try {
    const diagnosis = analyze(capture, { tool: TOOL, knowledge: KNOWLEDGE });
    const pools = poolDocument(capture, { tool: TOOL, knowledge: KNOWLEDGE });
    // JSON writes NaN and infinity as null: what is checked is what others read.
    return [
      ...checkDocument('diagnosis', JSON.parse(JSON.stringify(diagnosis))),
      ...checkDocument('pool', JSON.parse(JSON.stringify(pools))),
      ...[diagnosis, pools].filter(holdsOddNumber).map(({ kind }) => `a number of the document ${kind} is not finite`),
    ];
  } catch (error) {
    return [`judging throws ${describe(error)}`];
  }
}

function holdsOddNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsOddNumber);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

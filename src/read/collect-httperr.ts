import type { HttperrEvidence, Problem } from '../facts/capture.js';
import { isoOfMs } from '../facts/time.js';
import { bystandersOf } from './bystanders.js';
import type { Source } from './evidence-source.js';
import { readHttperr } from './httperr/collector.js';
import { type HttperrSource, problemOfFailure } from './httperr/httperr-source.js';
import { unparsedProblems } from './httperr/unparsed.js';
import type { ReadOptions } from './read-options.js';

/** A log among the inputs of a machine. */
export interface PlacedLog {
  readonly input: number;
  readonly source: Source;
}

/** What the logs of one machine hold, and what was odd about which of them. */
export interface CollectedHttperr {
  readonly evidence: HttperrEvidence;
  readonly problems: readonly { readonly input: number; readonly problem: Problem }[];
  /** Inputs that could not be read, or not to their end because they are damaged. */
  readonly failed: ReadonlySet<number>;
}

/** Reads the HTTPERR logs of one machine as one. */
export async function collectHttperr(logs: readonly PlacedLog[], options: ReadOptions): Promise<CollectedHttperr> {
  const sources = logs.map(({ input, source }) => httperrSource(source, input));
  const window = { sinceMs: options.sinceMs, untilMs: options.untilMs };
  const reading = await readHttperr(sources, { signal: options.signal, ...window });
  const evidence = options.sinceMs === undefined ? reading.evidence : { ...reading.evidence, since: isoOfMs(options.sinceMs) };
  const readable = sources.filter(({ input }) => !reading.failures.has(input));
  const bytes = evidence.files.reduce((sum, file) => sum + file.bytes, 0);
  const bystanders = await bystandersOf(readable, { refusals: evidence.refusals, bytes, signal: options.signal });
  const [first] = logs;
  return {
    evidence: bystanders === null ? evidence : { ...evidence, bystanders },
    problems: [
      ...[...reading.problems].flatMap(([input, problems]) => problems.map((problem) => ({ input, problem }))),
      ...evidence.files.flatMap(({ input, unparsed }) =>
        unparsedProblems(
          unparsed,
          evidence.unparsed.find((line) => line.input === input),
        ).map((problem) => ({ input, problem })),
      ),
      ...[...reading.failures].map(([input, error]) => ({ input, problem: problemOfFailure(error) })),
      ...(first === undefined ? [] : reading.overall.map((problem) => ({ input: first.input, problem }))),
    ],
    failed: new Set(reading.failures.keys()),
  };
}

/** A source as the reader of HTTPERR wants it: files by their path, entries of archives as bytes. */
export function httperrSource(source: Source, input: number): HttperrSource {
  return source.file === null
    ? { input, path: source.path, chunks: () => streamOf(source) }
    : { input, path: source.path, file: source.file, bytes: source.bytes };
}

async function* streamOf(source: Source): AsyncGenerator<Uint8Array> {
  yield* await source.open();
}

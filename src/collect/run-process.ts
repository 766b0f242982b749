import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ioError } from '../io/io-error.js';
import type { PowerShellHost, ScriptExit } from '../powershell/host.js';
import { type PartAnswer, readJsonAnswer, readPartAnswer } from './answer.js';
import { type CollectProgress, progressOf } from './collect-progress.js';
import { PART_DEADLINES_MS, type PartName, SAMPLE_DEADLINE_MS, START_ALLOWANCE_MS } from './parts.js';
import { formatRequest, type Request } from './request.js';
import { Watch } from './watch.js';

/** How long things may take, for tests and for sick servers. */
export interface Deadlines {
  readonly partsMs?: Partial<Readonly<Record<PartName | 'check', number>>>;
  /** Beyond the deadline of the first part. */
  readonly startMs?: number;
  /** Beyond the time at which a sample is due. */
  readonly sampleMs?: number;
}

/** One process: which parts it is asked for, and who hears of it. */
export interface ProcessRun {
  readonly host: PowerShellHost;
  readonly scriptPath: string;
  readonly request: Request;
  /** Tells the files of this process from those of others in the same folder. */
  readonly number: number;
  readonly deadlines: Deadlines;
  /** Ends the process at once. */
  readonly signal: AbortSignal;
  readonly onProgress?: ((progress: CollectProgress) => void) | undefined;
  /** Called when a process was started: PowerShell takes its time now. */
  readonly onStarted?: (() => void) | undefined;
  /** Called with each part as it is answered. */
  readonly onPart?: ((answer: PartAnswer) => void) | undefined;
}

/** How one process ended. */
export interface ProcessEnd {
  readonly exit: ScriptExit;
  /** Whether it was ended because something took too long. */
  readonly hung: boolean;
  /** The part that was at work; `null` where all had answered. */
  readonly current: string | null;
  /** Samples that it reported, the first one not included. */
  readonly samples: number;
  /** Whether the script began with a part; it cannot say so in every language mode. */
  readonly began: boolean;
  /** `null` where it left none. */
  readonly response: Readonly<Record<string, unknown>> | null;
}

/** File that a part leaves. */
export function answerPath(folder: string, part: string): string {
  return path.join(folder, `part-${part}.json`);
}

/** Runs one process and watches over it. */
export async function runProcess(run: ProcessRun): Promise<ProcessEnd> {
  const { request, deadlines } = run;
  const file = (name: string) => path.join(request.answers, name.replace('.', `-${run.number}.`));
  await writeFile(file('request.txt'), formatRequest(request), { mode: 0o600, flag: 'wx' }).catch((cause: unknown) => {
    throw ioError(`${file('request.txt')} cannot be written`, cause);
  });
  const killer = new AbortController();
  const abort = () => killer.abort();
  run.signal.addEventListener('abort', abort, { once: true });
  if (run.signal.aborted) abort();
  let hung = false;
  let samples = 0;
  let began = false;
  const reading: Promise<void>[] = [];
  const watch = new Watch({
    parts: request.parts.map((name) => ({
      name,
      answer: answerPath(request.answers, name),
      deadlineMs: deadlines.partsMs?.[name] ?? PART_DEADLINES_MS[name],
    })),
    startAllowanceMs: deadlines.startMs ?? START_ALLOWANCE_MS,
    samplesFollow: request.sampling !== undefined,
    onHung: () => {
      hung = true;
      killer.abort();
    },
    onAnswered: (name) => {
      reading.push(tell(run, name));
    },
  });
  const sampleDeadlineSeconds = (deadlines.sampleMs ?? SAMPLE_DEADLINE_MS) / 1000;
  try {
    const running = run.host.run({
      scriptPath: run.scriptPath,
      requestPath: file('request.txt'),
      responsePath: file('response.json'),
      signal: killer.signal,
      onRecord: (record) => {
        began = true;
        // What a part leaves is there before it says so.
        watch.catchUp();
        if (record.state === 'sampling') watch.expect((request.sampling?.everySeconds ?? 0) + sampleDeadlineSeconds);
        if (record.state === 'sampled') {
          samples++;
          watch.expect((typeof record.nextSeconds === 'number' ? record.nextSeconds : 0) + sampleDeadlineSeconds);
        }
        const progress = progressOf(record);
        if (progress !== undefined) run.onProgress?.(progress);
      },
    });
    run.onStarted?.();
    const exit = await running;
    watch.catchUp();
    return { exit, hung, current: watch.current, samples, began, response: await readJsonAnswer(file('response.json')) };
  } finally {
    watch.end();
    run.signal.removeEventListener('abort', abort);
    await Promise.all(reading);
  }
}

async function tell({ request, onPart }: ProcessRun, name: string): Promise<void> {
  const answer = await readPartAnswer(answerPath(request.answers, name), name);
  if (answer !== undefined) onPart?.(answer);
}

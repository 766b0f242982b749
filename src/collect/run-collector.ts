import { rm } from 'node:fs/promises';
import { HttpErrDoctorError } from '../errors.js';
import { describeEnd } from '../powershell/failure.js';
import { type PartAnswer, readPartAnswer, unanswered } from './answer.js';
import { PART_DEADLINES_MS, type PartName, SAMPLED_PARTS } from './parts.js';
import type { Request } from './request.js';
import { answerPath, type ProcessEnd, type ProcessRun, runProcess } from './run-process.js';

/** Parts to be collected by one or, where one of them hangs, more processes. */
export type PartsRun = Omit<ProcessRun, 'number'>;

/** What came of the parts. */
export interface PartsOutcome {
  readonly answers: ReadonlyMap<string, PartAnswer>;
  /** Samples of the streams, the first one included; 0 where none was asked for. */
  readonly samples: number;
  /** Why sampling ended, in the script's word; `null` where it did not begin. */
  readonly samplingEnded: string | null;
  /** What ended the work after the parts, as the script says it; `null` where nothing did. */
  readonly problem: { readonly code: string; readonly message: string } | null;
}

/**
 * Runs the parts. One that hangs or takes its process with it costs only itself: what was finished stands, and what came after it is
 * collected by another process.
 *
 * @throws HttpErrDoctorError `powershell-unavailable` where the script could not be run at all, `internal` where it failed as a whole.
 */
export async function runParts(run: PartsRun): Promise<PartsOutcome> {
  const answers = new Map<string, PartAnswer>();
  let request: Request = run.request;
  let samples = 0;
  for (let number = 0; ; number++) {
    const heard = new Map<string, PartAnswer>();
    const onPart = (answer: PartAnswer) => {
      heard.set(answer.part.name, answer);
      run.onPart?.(answer);
    };
    const end = await runProcess({ ...run, request, number, onPart });
    for (const name of request.parts) {
      // With samples, parts are answered once more at their end.
      const known = request.sampling === undefined ? heard.get(name) : undefined;
      const answer = known ?? (await readPartAnswer(answerPath(request.answers, name), name));
      if (answer !== undefined) answers.set(name, answer);
    }
    samples += end.samples;
    const outcome = { answers, samples: 1 + samples, problem: null };
    if (end.response !== null) {
      const ended = endOf(end.response, answers.size > 0);
      return { ...outcome, ...ended, ...(ended.problem?.code === NOTHING_TO_SAMPLE ? { samples: 0 } : {}) };
    }
    if (run.signal.aborted) return { ...outcome, samplingEnded: end.current === null ? 'stopped' : null };
    if (answers.size === 0 && !end.hung && !end.began) throw neverRan(end, run.scriptPath);
    if (end.current === null) return { ...outcome, samplingEnded: 'failed', problem: problemOf(end) };
    const lost = lostPart(run, end, end.current);
    answers.set(end.current, lost);
    run.onPart?.(lost);
    const next = await requestAfter(request, end.current, answers);
    if (next === null) return { ...outcome, samplingEnded: null };
    request = next;
  }
}

/** The script's code where no stream answered at all. */
const NOTHING_TO_SAMPLE = 'NOTHING';

/** What is left to be done, and, where samples were asked for, the streams once more: they end with their process. */
async function requestAfter(request: Request, lost: string, answers: ReadonlyMap<string, PartAnswer>): Promise<Request | null> {
  const after = request.parts.slice(request.parts.map(String).indexOf(lost) + 1);
  const streams =
    request.sampling === undefined
      ? []
      : request.parts.filter((name) => isSampled(name) && ['ok', 'partial'].includes(answers.get(name)?.part.status ?? ''));
  const parts = [...new Set([...streams, ...after])];
  if (parts.length === 0) return null;
  // An old answer would pass for the new one.
  for (const name of streams) await rm(answerPath(request.answers, name), { force: true });
  return { ...request, parts, append: request.append === true || streams.length > 0 };
}

function isSampled(name: PartName | 'check'): boolean {
  return SAMPLED_PARTS.some((sampled) => sampled === name);
}

function lostPart(run: PartsRun, end: ProcessEnd, name: string): PartAnswer {
  if (!end.hung) {
    const { reason, message } = describeEnd(end.exit);
    return unanswered(name, { code: reason, message });
  }
  const ms = Object.entries({ ...PART_DEADLINES_MS, ...run.deadlines.partsMs }).find(([part]) => part === name)?.[1] ?? 0;
  return unanswered(name, {
    code: 'PS_TIMEOUT',
    message: `did not answer within ${Math.round(ms / 1000)} s and was stopped; the other parts were collected without it`,
  });
}

/** A script that fails after its parts costs none of them. */
function endOf(response: Readonly<Record<string, unknown>>, hasParts: boolean): Pick<PartsOutcome, 'samplingEnded' | 'problem'> {
  const error = problemIn(response.error);
  if (response.ok !== true) {
    if (hasParts) return { samplingEnded: 'failed', problem: error };
    throw new HttpErrDoctorError('internal', `the collector failed: ${error?.message ?? 'no reason given'}`, { details: { response } });
  }
  const { sampling } = response;
  if (typeof sampling !== 'object' || sampling === null || !('ended' in sampling)) return { samplingEnded: null, problem: null };
  return { samplingEnded: String(sampling.ended), problem: problemIn('error' in sampling ? sampling.error : null) };
}

function problemIn(error: unknown): PartsOutcome['problem'] {
  if (typeof error !== 'object' || error === null || !('message' in error) || String(error.message) === '') return null;
  return { code: 'code' in error ? String(error.code) : 'FAILED', message: String(error.message) };
}

/** Why a process that had answered all parts ended without its response. */
function problemOf({ exit, hung }: ProcessEnd): NonNullable<PartsOutcome['problem']> {
  if (hung) return { code: 'PS_TIMEOUT', message: 'a sample was late, and PowerShell was stopped' };
  const { reason, message } = describeEnd(exit);
  return { code: reason, message };
}

function neverRan({ exit }: ProcessEnd, scriptPath: string): HttpErrDoctorError {
  const { reason, message } = describeEnd(exit, scriptPath);
  if (reason === 'PS_DISK_FULL') return new HttpErrDoctorError('io-failed', message, { details: { reason } });
  return new HttpErrDoctorError('powershell-unavailable', `${message}; "httperr-doctor check" shows more`, {
    details: { reason, exitCode: exit.exitCode, signal: exit.signal, said: exit.said },
  });
}

import { EXIT, type ExitCode } from '../../errors.js';
import { hasMissingPart } from '../../read/capture/part-problems.js';
import { UNREADABLE } from '../../read/file-problem.js';
import type { Diagnosis, Input, Severity } from '../../schema/types.js';
import type { FailOn } from './option-groups.js';

const SEVERITIES: readonly Severity[] = ['info', 'notice', 'warning', 'critical'];

/** Which code counts where two parts of a run end differently: the later one here. A finding is what `--fail-on` was given for. */
const BY_WEIGHT = [
  EXIT.done,
  EXIT.partMissing,
  EXIT.nothingReadable,
  EXIT.finding,
  EXIT.timedOut,
  EXIT.interrupted,
  EXIT.denied,
  EXIT.ioFailed,
  EXIT.unavailable,
  EXIT.usage,
  EXIT.internal,
] as const satisfies readonly ExitCode[];

/** The code of a run whose parts ended with these: no part can make up for what another one lacks. */
export function weightiest(...codes: readonly ExitCode[]): ExitCode {
  return BY_WEIGHT.findLast((code) => codes.includes(code)) ?? EXIT.done;
}

/** {@link EXIT.partMissing} where something is missing. */
export function exitWithout(isMissing: boolean): ExitCode {
  return isMissing ? EXIT.partMissing : EXIT.done;
}

/** The exit code of a diagnosis: a finding wins over a missing part, since it is what the run was asked for. */
export function exitOfDiagnosis({ machines, unassigned }: Diagnosis, failOn: FailOn | undefined): ExitCode {
  if (machines.length === 0) return EXIT.nothingReadable;
  const isFailed = failOn !== undefined && machines.some(({ findings }) => findings.some(({ severity }) => isAtLeast(severity, failOn)));
  return weightiest(
    isFailed ? EXIT.finding : EXIT.done,
    exitWithout(hasUnreadable([...unassigned, ...machines.flatMap(({ inputs }) => inputs)])),
  );
}

function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}

/** Whether something that was offered could not be read, or a capture says that a part could not be collected. Files of an unknown kind and odd lines are no missing part. */
export function hasUnreadable(inputs: readonly Input[]): boolean {
  return inputs.some((input) => input.recognizedAs === UNREADABLE || hasMissingPart(input) || isReadInPart(input));
}

/** Whether a part of a file was not read, or not believed. */
function isReadInPart({ problems }: Input): boolean {
  return problems.some(({ kind }) => kind === 'not-read');
}

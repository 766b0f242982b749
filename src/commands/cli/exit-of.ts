import type { Options } from 'yargs';
import { EXIT } from '../../errors.js';
import { hasMissingPart } from '../../read/capture/part-problems.js';
import { UNREADABLE } from '../../read/file-problem.js';
import type { Diagnosis, Input, Severity } from '../../schema/types.js';

/** Severities that can fail a run. */
export type FailOn = Exclude<Severity, 'info'>;

/** The option behind exit code 1. */
export const FAIL_ON = {
  type: 'string',
  choices: ['notice', 'warning', 'critical'] as const satisfies readonly FailOn[],
  requiresArg: true,
  group: 'Output:',
  describe: 'exit with 1 where a finding is this bad or worse',
} as const satisfies Options;

const ORDER: readonly Severity[] = ['info', 'notice', 'warning', 'critical'];

/** The exit code of a diagnosis: a finding wins over a missing part, since it is what the run was asked for. */
export function exitOf({ machines, unassigned }: Diagnosis, failOn: FailOn | undefined): (typeof EXIT)[keyof typeof EXIT] {
  if (machines.length === 0) return EXIT.nothingReadable;
  if (failOn !== undefined) {
    const least = ORDER.indexOf(failOn);
    if (machines.some(({ findings }) => findings.some(({ severity }) => ORDER.indexOf(severity) >= least))) return EXIT.finding;
  }
  return hasUnreadable([...unassigned, ...machines.flatMap(({ inputs }) => inputs)]) ? EXIT.partMissing : EXIT.done;
}

/** Whether something that was offered could not be read, or a capture says that a part could not be collected. Files of an unknown kind and odd lines are no missing part. */
export function hasUnreadable(inputs: readonly Input[]): boolean {
  return inputs.some((input) => input.recognizedAs === UNREADABLE || hasMissingPart(input));
}

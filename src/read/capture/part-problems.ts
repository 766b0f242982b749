import type { Input, Problem } from '../../facts/capture.js';
import type { CapturePart } from './capture-part.js';

/** The `recognizedAs` of the manifest of a capture. */
export const CAPTURE = 'capture';

/** How else the evidence of a part can be had, by the name of the part. */
const OTHER_WAYS: ReadonlyMap<string, string> = new Map([
  ['machine', 'describe the machine in a machine.json or by options (--os --arch --ram --boot)'],
  ['pool', 'add output of poolmon -n'],
  ['processes', 'add output of Get-Process | Export-Csv processes.csv'],
  ['counters', 'add a log of typeperf or of Performance Monitor'],
  ['httperr', 'copy %SystemRoot%\\System32\\LogFiles\\HTTPERR into it'],
  ['events', 'add the System log, saved as CSV in Event Viewer'],
  ['drivers', 'add output of driverquery /v /fo csv'],
]);

const LONGEST_REASON = 400;

/** What the manifest says of its parts, for people: those that are not there with a remedy, and what was odd about the others. */
export function problemsOfPart({ name, status, reason }: CapturePart): readonly Problem[] {
  const why = reason === null ? '' : `: ${shorten(reason)}`;
  const elsewhere = OTHER_WAYS.get(name);
  const or = elsewhere === undefined ? '' : `, or ${elsewhere}`;
  switch (status) {
    case 'denied':
      return [missing(`lacks its part ${name} (denied)${why}; collect again from an elevated console${or}`)];
    case 'failed':
      return [missing(`lacks its part ${name} (failed)${why}; collect again${or}`)];
    case 'partial':
      return [{ text: `holds its part ${name} only in part${why}; collect again from an elevated console, or go on without the rest` }];
    default:
      return reason === null ? [] : [{ text: sayRemark(name, reason) }];
  }
}

/** Counters are collected by group, each by several ways: the error of the first way is what a reader can look up. */
const GROUP = /^(memory|tcp|queues): [^:]+: (?:(\w+) answered (0x[0-9A-F]{8})|([^;]+))/;
const GROUPS: Readonly<Record<string, string>> = { memory: 'memory', tcp: 'TCP', queues: 'HTTP queue' };
/** Functions by the library that they are of, which is the word for their errors. */
const LIBRARIES: readonly (readonly [RegExp, string])[] = [[/^Pdh/, 'PDH']];

/** `HTTP queue counters not available (PDH error 0xC0000BB8)`; another remark in its own words. */
function sayRemark(name: string, reason: string): string {
  const [, group, call, code, other] = (name === 'counters' ? GROUP.exec(reason) : null) ?? [];
  if (group === undefined) return `${name}: ${shorten(reason)}`;
  const library = LIBRARIES.find(([of]) => of.test(call ?? ''))?.[1] ?? call;
  const why = code === undefined ? shorten(other ?? '') : `${library} error ${code}`;
  return `${GROUPS[group] ?? group} counters not available (${why})`;
}

/** A collection that was killed, or still goes on: what it would have collected after that is missing. */
export const UNFINISHED: Problem = missing(
  'lacks its end: the collection was killed, or still goes on; what is there counts, and collect --resume goes on with it',
);

/** A stream or folder that the manifest names and nobody gave. */
export function missingFile(part: string, file: string): Problem {
  return missing(`lacks ${file} of its part ${part}: it is not there; name the whole folder`);
}

/** Whether an input says that evidence was asked for and is not there. The words of a problem are for people, its kind is for programs. */
export function hasMissingPart({ problems }: Input): boolean {
  return problems.some(({ kind }) => kind === 'missing-part');
}

function missing(text: string): Problem {
  return { text, kind: 'missing-part' };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line;
}

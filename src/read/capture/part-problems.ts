import type { Input, Problem } from '../../facts/capture.js';
import type { CapturePart } from './capture-part.js';

/** The `recognizedAs` of the manifest of a capture. */
export const CAPTURE = 'capture';

/** How a problem begins that says that a part of the evidence is missing; `hasMissingPart` goes by it. */
const LACKS = 'lacks ';

/** How else the evidence of a part can be had, by the name of the part. */
const OTHER_WAYS: ReadonlyMap<string, string> = new Map([
  ['machine', 'describe the machine in a machine.json or by options (--os --arch --ram --boot)'],
  ['pool', 'bring lists of poolmon -n'],
  ['processes', 'bring Get-Process | Export-Csv processes.csv'],
  ['counters', 'bring a log of typeperf or of the performance monitor'],
  ['httperr', 'copy %SystemRoot%\\System32\\LogFiles\\HTTPERR into it'],
  ['events', 'save the System log in the event viewer as CSV and bring it'],
  ['drivers', 'bring driverquery /v /fo csv'],
]);

const LONGEST_REASON = 400;

/** What the manifest says of its parts, for people: those that are not there with a remedy, and what was odd about the others. */
export function problemsOfPart({ name, status, reason }: CapturePart): readonly Problem[] {
  const why = reason === null ? '' : `: ${shorten(reason)}`;
  const elsewhere = OTHER_WAYS.get(name);
  const or = elsewhere === undefined ? '' : `, or ${elsewhere}`;
  switch (status) {
    case 'denied':
      return [{ text: `${LACKS}its part ${name} (denied)${why}; collect again from an elevated console${or}` }];
    case 'failed':
      return [{ text: `${LACKS}its part ${name} (failed)${why}; collect again${or}` }];
    case 'partial':
      return [{ text: `holds its part ${name} only in part${why}; collect again from an elevated console, or go on without the rest` }];
    default:
      return reason === null ? [] : [{ text: `says of its part ${name}${why}` }];
  }
}

/** A collection that was killed, or still goes on: what it would have brought after that is missing. */
export const UNFINISHED: Problem = {
  text: `${LACKS}its end: the collection was killed, or still goes on; what is there counts, and collect --resume goes on with it`,
};

/** A stream or folder that the manifest names and nobody brought. */
export function missingFile(part: string, file: string): Problem {
  return { text: `${LACKS}${file} of its part ${part}: it was not brought; name the whole folder` };
}

/** Whether the manifest of a capture tells of evidence that was asked for and is not there. */
export function hasMissingPart({ recognizedAs, problems }: Input): boolean {
  return recognizedAs === CAPTURE && problems.some(({ text }) => text.startsWith(LACKS));
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line;
}

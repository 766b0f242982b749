import type { CommandReader } from './command-reader.js';
import { lineOf } from './command-reader.js';
import { type EventRow, eventsPiece } from './event-rows.js';
import { processesOfText } from './memory-exhaustion.js';

const LONGEST_LINE = 2_000;

/** What the server service writes when a pool was empty, or when it had no work item or connection left: the text of one event each. */
const SERVER: readonly (readonly [RegExp, number])[] = [
  [/unable to allocate from the system non-?paged pool because the pool was empty/i, 2019],
  [/unable to allocate from the system paged pool because the pool was empty/i, 2020],
  [/unable to create a work item \d+ times in the last \d+ seconds/i, 2021],
  [/unable to find a free connection \d+ times in the last \d+ seconds/i, 2022],
];

/** Its words are translated; the programs with their process ids and bytes are not. */
const LEAST_PROGRAMS = 2;
/** `2019`, named as an event of the server service, in whatever words. */
const NAMED = /\bevent(?:s| ?id)?:?\s{0,3}(20(?:19|2[012]))\b/i;

/**
 * The text of one event without its head, as people copy it out of the Event Viewer or a ticket: event 2004 of the exhaustion detector, and 2019 to
 * 2022 of the server service. Format `event-text`.
 */
export const eventSentenceReader: CommandReader = {
  format: 'event-text',
  marks: ['pool', 'work item', 'free connection', 'bytes', 'vent'],
  begins: (lines, index) => (idOf(lines[index] ?? '') === null || isOfRecord(lines, index) ? null : index),
  continues: (line) => idOf(line) !== null,
  read(section) {
    const rows = section.lines.flatMap((line, at): readonly EventRow[] => {
      const id = idOf(line);
      return id === null
        ? []
        : [{ time: null, source: id === 2004 ? DETECTOR : 'Srv', id, message: line.trim(), line: lineOf(section, at) }];
    });
    return eventsPiece(rows);
  },
};

const DETECTOR = 'Microsoft-Windows-Resource-Exhaustion-Detector';

/** Properties of a record, whose reader knows source, id and time as well; PowerShell and wevtutil name them in English everywhere. */
const PROPERTY = /^\s*(?:TimeCreated|ProviderName|LogName|Source|Event ?ID|Id)\s*:\s/i;
/** Longer messages than that have no program in a line so far below. */
const FARTHEST = 40;

/** Whether the line is the message, or a part of it, in a record with its other properties above it. */
function isOfRecord(lines: readonly string[], index: number): boolean {
  for (let at = index; at >= Math.max(0, index - FARTHEST); at--) {
    const line = lines[at] ?? '';
    if (line.trim() === '') return false;
    if (PROPERTY.test(line)) return true;
  }
  return false;
}

function idOf(line: string): number | null {
  if (line.length > LONGEST_LINE || line.length < MOST_SHORT) return null;
  const known = SERVER.find(([says]) => says.test(line))?.[1];
  if (known !== undefined) return known;
  if (processesOfText(line, 1).length >= LEAST_PROGRAMS) return 2004;
  const named = NAMED.exec(line)?.[1];
  return named !== undefined && /\bsrv\b|\bserver service\b/i.test(line) ? Number(named) : null;
}

/** No such text is shorter. */
const MOST_SHORT = 12;

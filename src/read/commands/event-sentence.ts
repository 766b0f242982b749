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
  // German, French, Spanish, Japanese; the wording differs between versions, its nouns do not.
  [/^(?=.*server)(?=.*nicht[- ]?ausgelagert)(?=.*pool)(?=.*\bleer\b)/i, 2019],
  [/^(?=.*server)(?=.*auslagerung|.*\bausgelagert)(?=.*pool)(?=.*\bleer\b)/i, 2020],
  [/^(?=.*serveur)(?=.*non pagin)(?=.*\bvide\b)/i, 2019],
  [/^(?=.*serveur)(?=.*pagin)(?=.*\bvide\b)/i, 2020],
  [/^(?=.*servidor)(?=.*no paginad)(?=.*vac\u00ed)/i, 2019],
  [/^(?=.*servidor)(?=.*paginad)(?=.*vac\u00ed)/i, 2020],
  [/^(?=.*\u30b5\u30fc\u30d0)(?=.*\u975e\u30da\u30fc\u30b8)(?=.*\u7a7a)/, 2019],
  [/^(?=.*\u30b5\u30fc\u30d0)(?=.*\u30da\u30fc\u30b8 ?\u30d7\u30fc\u30eb)(?=.*\u7a7a)/, 2020],
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
  marks: ['ool', 'work item', 'free connection', 'vent', '(', '\uff08', ':', '\uff1a', '\t', 'pagin', '\u30da\u30fc\u30b8'],
  begins: (lines, index) => {
    if (idAt(lines, index) === null || isOfRecord(lines, index)) return null;
    return idOf(lines[index] ?? '') === null ? Math.max(0, index - NEAR) : index;
  },
  continues: (line) => idOf(line) !== null,
  read(section) {
    const rows = section.lines.flatMap((line, at): readonly EventRow[] => {
      const id = idAt(section.lines, at);
      return id === null
        ? []
        : [{ time: null, source: id === 2004 ? DETECTOR : 'Srv', id, message: line.trim(), line: lineOf(section, at) }];
    });
    return eventsPiece(rows);
  },
};

/** An event whose text is not known here: its number behind a label, and its source near it, whatever the language of the labels. */
function idAt(lines: readonly string[], index: number): number | null {
  const line = lines[index] ?? '';
  const id = idOf(line) ?? idOfLabel(line);
  if (id === null || idOf(line) !== null) return id;
  return lines.slice(Math.max(0, index - NEAR), index + NEAR + 1).some((near) => SOURCE.test(near.slice(0, 200))) ? id : null;
}

/** Lines between the source of an event and its number. */
const NEAR = 4;
const SOURCE = /[:\uff1a\t]\s*(?:srv2?|LanmanServer)\s*$/i;

/** Lists of properties have a blank on both sides of the colon, and a reader of their own. */
function idOfLabel(line: string): number | null {
  const found = line.length > MOST_LABELED ? null : /^\s*[^\d:\uff1a]{2,30}(?<! )[:\uff1a\t]\s*(20(?:19|2[012]))\s*$/u.exec(line);
  return found === null ? null : Number(found[1]);
}

const MOST_LABELED = 80;

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

import type { EventEntry } from '../../facts/capture.js';
import { processesOfEvents } from '../commands/memory-exhaustion.js';
import { beyondLimit, LIMITS } from '../limits.js';
import { parseCount } from '../pool/quantity.js';
import { type EvidencePiece, type OfFile, type SteppedReader, type Steps, type TextFile, withoutPauses } from '../reading.js';
import { csvSteps } from './csv-records.js';
import { columnOf, fieldsProblem, findHead, type TableHead, textAt } from './header-table.js';
import { ProblemTally } from './problem-tally.js';
import { timeColumn } from './time-text.js';

const TIME_KEYS = ['time', 'timecreated', 'timegenerated', 'dateandtime', 'date', 'timewritten'];
const SOURCE_KEYS = ['source', 'providername', 'sourcename', 'provider'];
const ID_KEYS = ['id', 'eventid', 'eventcode', 'instanceid', 'eventidentifier'];

/**
 * Events: `time,source,id,message` (`events`), and what Get-WinEvent, Get-EventLog or Win32_NTLogEvent with Export-Csv and the event
 * viewer's "Save as CSV" write (`event-log`).
 */
export const eventsReader: SteppedReader = {
  recognize(head) {
    const table = headOf(head);
    if (table === null) return null;
    return table.keys.slice(0, 3).join() === 'time,source,id' ? 'events' : 'event-log';
  },
  read(format, file) {
    return withoutPauses(this.steps(format, file));
  },
  *steps(_format, file) {
    const table = headOf(file.lines);
    return table === null ? {} : yield* eventSteps(file, table);
  },
};

function headOf(lines: readonly string[]): TableHead | null {
  const named = findHead(lines, (keys) => [TIME_KEYS, SOURCE_KEYS, ID_KEYS].every((names) => names.some((name) => keys.includes(name))));
  return named ?? localizedViewer(lines);
}

/** The columns of the event viewer, whose names are translated and whose order is not. */
const VIEWER_KEYS = ['level', 'dateandtime', 'source', 'eventid', 'taskcategory'];

/** The event viewer's list in another language: a date with a time in the second column, a number in the fourth. */
function localizedViewer(lines: readonly string[]): TableHead | null {
  const table = findHead(lines, (keys) => keys.length === VIEWER_KEYS.length);
  const row = table === null ? undefined : lines[table.line];
  if (table === null || row === undefined) return null;
  const cells = row.slice(0, 1_000).split(table.delimiter);
  const isEvent =
    /^"?\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\S* .*\d[:.]\d{2}/.test(cells[1] ?? '') && /^"?\d{1,6}"?$/.test(cells[3]?.trim() ?? '');
  return isEvent ? { ...table, keys: VIEWER_KEYS } : null;
}

function* eventSteps(file: TextFile, table: TableHead): Steps<EvidencePiece> {
  const tally = new ProblemTally();
  const found: { readonly time: string | null; readonly entry: Omit<EventEntry, 'at' | 'input'> }[] = [];
  const columns = {
    time: columnOf(table, ...TIME_KEYS),
    source: columnOf(table, ...SOURCE_KEYS),
    id: columnOf(table, ...ID_KEYS),
    message: columnOf(table, 'message', 'description', 'eventdata'),
  };
  // The event viewer gives its last column, the text, no name.
  const messageAt = columns.message >= 0 ? columns.message : table.names.length;
  const broken = yield* csvSteps(file.lines, {
    delimiter: table.delimiter,
    fromLine: table.line + 1,
    mostFieldsOverLines: table.names.length + 1,
    onRecord: ({ cells, line }) => {
      const source = textAt(cells, columns.source);
      const id = eventId(textAt(cells, columns.id));
      if (source === null || id === null) {
        tally.add('a row without a source and a number of an event is left out', line);
        return;
      }
      const odd = cells.length < table.names.length ? null : fieldsProblem(cells, table, 1);
      if (odd !== null) tally.add(odd, line);
      if (found.length === LIMITS.tableRows) {
        tally.addLost(beyondLimit('rows', LIMITS.tableRows), line);
        return;
      }
      const message = textAt(cells, messageAt);
      found.push({ time: textAt(cells, columns.time), entry: { line, source, id, message } });
    },
  });
  return { ...withTimes(found, tally), problems: [...tally.list(), ...broken] };
}

function withTimes(
  found: readonly { readonly time: string | null; readonly entry: Omit<EventEntry, 'at' | 'input'> }[],
  tally: ProblemTally,
): EvidencePiece {
  const timeOf = timeColumn(found.flatMap(({ time }) => (time === null ? [] : [time])));
  const offsets = new Set<number | null>();
  const events = found.map(({ time, entry }): OfFile<EventEntry> => {
    const stated = time === null ? null : timeOf(time);
    if (stated === null) {
      tally.add('a time in no form known here, or one that could mean two days: use ISO 8601', entry.line);
      return { ...entry, at: null };
    }
    offsets.add(stated.offsetMinutes);
    return { ...entry, at: stated.moment };
  });
  const [offset, ...others] = offsets;
  const processLists = processesOfEvents(events);
  return {
    events,
    ...(processLists.length === 0 ? {} : { processLists }),
    ...(offset === undefined || offset === null || others.length > 0 ? {} : { utcOffsetMinutes: offset }),
  };
}

/** InstanceId and EventIdentifier carry severity and facility above the 16 bits of the event's number. */
function eventId(text: string | null): number | null {
  const id = text === null ? Number.NaN : parseCount(text);
  if (Number.isNaN(id)) return null;
  return (id < 0 ? id + 2 ** 32 : id) % 2 ** 16;
}

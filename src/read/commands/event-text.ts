import type { EvidencePiece } from '../reading.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { type EventRow, eventsPiece } from './event-rows.js';
import { readEventXml } from './event-xml.js';
import { type LabeledLine, labeled } from './labeled-lines.js';
import { propertyOf, readRecords, recordHeadAt, recordsBegin } from './property-records.js';

const EVENT = /^Event\[\d{1,9}\]:?\s*$/;

/** `wevtutil qe /f:text`: the lines of an event come in one order in every language. */
export const wevtutilReader: CommandReader = {
  format: 'wevtutil',
  marks: ['Event['],
  quotesOthers: true,
  begins: (lines, index) => (EVENT.test(lines[index] ?? '') && /^\s+[^:]{2,40}:/.test(lines[index + 1] ?? '') ? index : null),
  read(section) {
    const starts = section.lines.flatMap((line, at) => (EVENT.test(line) ? [at] : []));
    return eventsPiece(starts.flatMap((at, i) => wevtutilEvent(section, at, starts[i + 1] ?? section.lines.length)));
  },
};

/** Log, source, date, id, task, level, opcode, keyword, user, name of the user, computer, text. */
function wevtutilEvent(section: Section, at: number, end: number): readonly EventRow[] {
  const fields: LabeledLine[] = [];
  let body = at + 1;
  for (; body < end && fields.length < 12; body++) {
    const field = labeled((section.lines[body] ?? '').slice(0, 2_000));
    if (field === null || field.indent === 0) break;
    fields.push(field);
  }
  const [log, source, date, id] = fields.map(({ value }) => value);
  if (source === undefined || !/^\d{1,10}$/.test(id ?? '')) return [];
  const message = [fields[11]?.value ?? '', ...section.lines.slice(body, end)].join('\n').trim();
  return [
    {
      time: date ?? null,
      log: log ?? null,
      source,
      id: Number(id),
      message: message || null,
      computer: fields[10]?.value ?? null,
      line: lineOf(section, at),
    },
  ];
}

/** Labels of the Event Viewer's details: log, source, date and id in one order; a word with a date in the third place shows it. */
const DATE = /\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}/;
const OLD_VIEWER = /^Event Type:\t/;

/** "Copy details as text" of the Event Viewer, and what the one of Windows 2000 to 2003 copies. */
export const eventDetailsReader: CommandReader = {
  format: 'event-text',
  marks: [':'],
  quotesOthers: true,
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    if (OLD_VIEWER.test(line)) return index;
    if (line.length > 300 || line.startsWith(' ') || line.startsWith('\t')) return null;
    return isDetails(lines, index) ? index : null;
  },
  read(section) {
    const starts = section.lines.flatMap((_line, at) =>
      isDetails(section.lines, at) || OLD_VIEWER.test(section.lines[at] ?? '') ? [at] : [],
    );
    const pieces = starts.flatMap((at, i) => detailsOf(section, at, starts[i + 1] ?? section.lines.length));
    const rows = pieces.flatMap((piece) => ('time' in piece ? [piece] : []));
    const xml = pieces.flatMap((piece) => ('time' in piece ? [] : [piece]));
    const [first, ...others] = xml;
    const plain = eventsPiece(rows);
    return first === undefined ? plain : [...others, ...(plain === null ? [] : [plain])].reduce<EvidencePiece>(joined, first);
  },
};

function joined(a: EvidencePiece, b: EvidencePiece): EvidencePiece {
  return {
    ...b,
    ...a,
    events: [...(a.events ?? []), ...(b.events ?? [])],
    pool: [...(a.pool ?? []), ...(b.pool ?? [])],
    processLists: [...(a.processLists ?? []), ...(b.processLists ?? [])],
    statements: [...(a.statements ?? []), ...(b.statements ?? [])],
    problems: [...(a.problems ?? []), ...(b.problems ?? [])],
    inventory: { installs: [...(a.inventory?.installs ?? []), ...(b.inventory?.installs ?? [])] },
  };
}

/** A long label leaves no blank before its value: `ID de l\u2019\u00e9v\u00e9nement :2019`. */
function detail(line: string): LabeledLine | null {
  const found = /^(\s*)([^\s:][^:]{0,60}?)\s*:\s*(.*)$/.exec(line.trimEnd());
  return found === null ? null : { indent: (found[1] ?? '').length, label: found[2] ?? '', value: found[3] ?? '' };
}

/** Four labeled lines, of which the third holds a date and the fourth a number. */
function isDetails(lines: readonly string[], index: number): boolean {
  if (!/:\s*\d{1,6}\s*$/.test((lines[index + 3] ?? '').slice(0, 300))) return false;
  const fields = [0, 1, 2, 3].map((place) => detail((lines[index + place] ?? '').slice(0, 300)));
  if (fields.some((field) => field === null || field.indent > 0)) return false;
  return (
    DATE.test(fields[2]?.value ?? '') &&
    /\d[:.]\d{2}/.test(fields[2]?.value ?? '') &&
    /^\d{1,6}$/.test(fields[3]?.value ?? '') &&
    (fields[1]?.value ?? '') !== ''
  );
}

/** The XML below the text says all of it, and in UTC. */
function detailsOf(section: Section, at: number, end: number): readonly (EventRow | EvidencePiece)[] {
  const xmlAt = section.lines.findIndex((line, i) => i > at && i < end && /^\s*<Event\b/.test(line));
  if (xmlAt >= 0) {
    const piece = readEventXml({ lines: section.lines.slice(xmlAt, end), first: lineOf(section, xmlAt), command: null }, true);
    if (piece !== null) return [piece];
  }
  const row = OLD_VIEWER.test(section.lines[at] ?? '') ? oldViewerRow(section, at, end) : viewerRow(section, at, end);
  return row === null ? [] : [row];
}

/** Log, source, date, id, category, level, keywords, user, computer, then the text without a label of its own line. */
const COMPUTER =
  /^(?:computer|ordinateur|equipo|computador|\u30b3\u30f3\u30d4\u30e5\u30fc\u30bf\u30fc?|\u8ba1\u7b97\u673a|\u96fb\u8166|\u043a\u043e\u043c\u043f\u044c\u044e\u0442\u0435\u0440|\ucef4\ud4e8\ud130|komputer|po.{1,2}ta.|dator)$/iu;
const COMPUTER_PLACE = 8;

function viewerRow(section: Section, at: number, end: number): EventRow | null {
  const lines = section.lines.slice(at, end);
  const fields = lines.slice(0, 12).map((line) => detail(line.slice(0, 2_000)));
  const value = (place: number): string | null => fields[place]?.value ?? null;
  const source = value(1);
  const id = value(3);
  if (source === null || id === null) return null;
  const named = fields.findIndex((field) => field !== null && COMPUTER.test(field.label));
  const computerAt = named >= 0 ? named : COMPUTER_PLACE;
  const message = lines
    .slice(computerAt + 2)
    .join('\n')
    .trim();
  return {
    time: value(2),
    log: value(0),
    source,
    id: Number(id),
    message: message || null,
    computer: value(computerAt),
    line: lineOf(section, at),
  };
}

/** `Event Type:TAB…`, `Event Source:`, `Event Category:`, `Event ID:`, `Date:`, `Time:`, `User:`, `Computer:`, `Description:`. */
function oldViewerRow(section: Section, at: number, end: number): EventRow | null {
  const lines = section.lines.slice(at, end);
  const values = new Map(
    lines.slice(0, 10).flatMap((line) => {
      const field = labeled(line.slice(0, 2_000));
      return field === null ? [] : [[field.label.toLowerCase(), field.value] as const];
    }),
  );
  const [source, id] = [values.get('event source') ?? '', values.get('event id') ?? ''];
  if (source === '' || !/^\d{1,10}$/.test(id)) return null;
  const description = lines.findIndex((line) => /^Description:/i.test(line));
  const message =
    description < 0
      ? ''
      : lines
          .slice(description)
          .join('\n')
          .replace(/^Description:\s*/i, '')
          .trim();
  const time = values.has('date') ? `${values.get('date')} ${values.get('time') ?? ''}`.trim() : null;
  return {
    time,
    source,
    id: Number(id) % 2 ** 16,
    message: message || null,
    computer: values.get('computer') ?? null,
    line: lineOf(section, at),
  };
}

const SOURCES = ['providername', 'source', 'sourcename'] as const;

/** `Get-WinEvent` and `Get-EventLog`, as a list or as tables (those of Get-WinEvent have the provider above them). */
export const getWinEventReader: CommandReader = {
  format: 'get-winevent',
  begins: (lines, index) => {
    if (/^\s*ProviderName: \S/.test(lines[index] ?? '')) return tableBelow(lines, index) ? index : null;
    const list =
      recordsBegin(lines, index, 'timecreated', 'id') ??
      recordsBegin(lines, index, 'source', 'instanceid') ??
      recordsBegin(lines, index, 'source', 'eventid', 'timegenerated');
    // CSV of events has a reader of its own.
    return list !== null && recordHeadAt(lines, index)?.form === 'csv' ? null : list;
  },
  read(section) {
    const rows = readRecords(section.lines).flatMap((record): readonly EventRow[] => {
      const source = propertyOf(record, ...SOURCES);
      const id = propertyOf(record, 'id', 'eventid', 'instanceid');
      if (source === null || id === null || !/^-?\d{1,10}$/.test(id)) return [];
      return [
        {
          time: timeText(propertyOf(record, 'timecreated', 'timegenerated', 'time', 'timewritten')),
          log: propertyOf(record, 'logname', 'log'),
          source,
          id: (Number(id) < 0 ? Number(id) + 2 ** 32 : Number(id)) % 2 ** 16,
          message: propertyOf(record, 'message'),
          computer: propertyOf(record, 'machinename'),
          line: lineOf(section, record.at),
        },
      ];
    });
    return eventsPiece(rows);
  },
};

/** The table of Get-EventLog has no year: such a time is none. */
function timeText(text: string | null): string | null {
  return text !== null && /^\p{L}{2,5}\.? \d{1,2} \d{1,2}:\d{2}$/u.test(text) ? null : text;
}

function tableBelow(lines: readonly string[], index: number): boolean {
  return lines.slice(index + 1, index + 5).some((_line, at) => recordHeadAt(lines, index + 1 + at)?.form === 'table');
}

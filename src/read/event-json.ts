import type { Problem } from '../facts/capture.js';
import { type EventRecord, keep, newRecord, recordsPiece } from './commands/event-records.js';
import { MOST_DEPTH, nestsDeeper } from './json-depth.js';
import { beyondLimit, LIMITS } from './limits.js';
import type { EvidencePiece, TextReader } from './reading.js';

/** A record on a line of its own or over several lines; `Record 12` stands above each in what evtx_dump writes without `-o jsonl`. */
const RECORD_HEAD = /^Record \d{1,12}\s*$/;
const OPENS = /^(\s{0,8})[[,]?\s*\{/;
/** Lines in which the first event of a dump shows itself. */
const HEAD_LINES = 12;
const MARK = /"Event"\s*:\s*\{|"System"\s*:\s*\{/;

/** Event logs as JSON, one event a line or in an array, as evtx_dump and programs built on it write them. */
export const eventJsonReader: TextReader = {
  recognize(head) {
    const lines = head.slice(0, HEAD_LINES).filter((line) => line.trim() !== '' && !RECORD_HEAD.test(line) && line.trim() !== '[');
    const first = lines[0] ?? '';
    if (!OPENS.test(first) || !MARK.test(lines.join('\n'))) return null;
    return /"(?:Provider|EventID|EventRecordID|TimeCreated)(?:_attributes)?"\s*:/.test(head.slice(0, MOST_HEAD_LINES).join('\n'))
      ? 'event-json'
      : null;
  },
  read: (_format, { lines }) => readEventJson(lines),
};

const MOST_HEAD_LINES = 60;

function readEventJson(lines: readonly string[]): EvidencePiece {
  const records: EventRecord[] = [];
  let unread = 0;
  let firstUnread = 0;
  const problems: Problem[] = [];
  for (const { text, line } of documentsIn(lines)) {
    if (records.length === LIMITS.tableRows) {
      problems.push({ text: beyondLimit('events', LIMITS.tableRows), line });
      break;
    }
    const record = recordOf(text, line);
    if (record !== null) records.push(record);
    else if (unread++ === 0) firstUnread = line;
  }
  const piece = recordsPiece(records, { first: 1 }) ?? {};
  if (unread > 0)
    problems.push({ text: `${unread} records are no events or are cut off, and are left out; this is the first`, line: firstUnread });
  return { ...piece, problems: [...(piece.problems ?? []), ...problems] };
}

interface JsonText {
  readonly text: string;
  readonly line: number;
}

/** The objects of a text: each on one line, or from a brace to the one below it. */
function* documentsIn(lines: readonly string[]): Generator<JsonText> {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const indent = OPENS.exec(line)?.[1];
    if (indent === undefined) continue;
    const start = at;
    if (!line.slice(0, endOfContent(line)).endsWith('}')) at = endOf(lines, start, indent);
    yield { text: bare(lines.slice(start, at + 1).join('\n')), line: start + 1 };
  }
}

function endOf(lines: readonly string[], start: number, indent: string): number {
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (RECORD_HEAD.test(line)) return at - 1;
    if (line.startsWith(`${indent}}`)) return at;
  }
  return lines.length - 1;
}

/** Without the marks of an array around it. */
function bare(text: string): string {
  return text.slice(0, endOfContent(text)).replace(/^\s*[[,]?\s*/, '');
}

/** Where blanks, commas and the end of an array begin; a pattern would try at each of many blanks. */
function endOfContent(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\r\n,]'.includes(text.charAt(end - 1))) end--;
  return end;
}

function recordOf(text: string, line: number): EventRecord | null {
  const event = nestsDeeper(text, MOST_DEPTH) ? null : eventIn(parsed(text));
  if (event === null) return null;
  const record = newRecord(line);
  addMembers(record, event, []);
  return record;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Members = Readonly<Record<string, unknown>>;

/** The event itself, or what holds it under `Event` or `data`. */
function eventIn(value: unknown): Members | null {
  if (!isMembers(value)) return null;
  if (isMembers(value.System)) return value;
  return eventIn(value.Event) ?? eventIn(value.data);
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Attributes stand in `#attributes`, beside the member as `Name_attributes`, or as members that begin with `@`. */
const ATTRIBUTES = '#attributes';
const BESIDE = '_attributes';
const TEXT = '#text';

function addMembers(record: EventRecord, members: Members, path: readonly string[]): void {
  for (const [key, value] of Object.entries(members)) {
    if (key === ATTRIBUTES) addAttributes(record, path, value);
    else if (key.endsWith(BESIDE)) addAttributes(record, [...path, key.slice(0, -BESIDE.length)], value);
    else if (key.startsWith('@')) addAttributes(record, path, { [key.slice(1)]: value });
    else if (key === TEXT) addValue(record, value, path, members);
    else addValue(record, value, [...path, key], null);
  }
}

function addValue(record: EventRecord, value: unknown, path: readonly string[], holder: Members | null): void {
  if (Array.isArray(value)) for (const one of value) addValue(record, one, path, holder);
  else if (isMembers(value)) addMembers(record, value, path);
  else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    keep(record, { path: ['Event', ...path], text: String(value), dataName: holder === null ? '' : nameOf(holder), line: record.line });
}

function nameOf(holder: Members): string {
  const attributes = holder[ATTRIBUTES];
  const name = holder['@Name'] ?? (isMembers(attributes) ? attributes.Name : undefined);
  return typeof name === 'string' ? name : '';
}

function addAttributes({ attributes }: EventRecord, path: readonly string[], value: unknown): void {
  if (path.length !== 2 || path[0] !== 'System' || !isMembers(value)) return;
  for (const [name, text] of Object.entries(value))
    if (typeof text === 'string' || typeof text === 'number') attributes.set(`${path[1]}.${name}`, String(text));
}

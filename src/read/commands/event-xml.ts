import type { Statement } from '../../facts/capture.js';
import type { EvidencePiece } from '../reading.js';
import { parseIsoTime } from '../tables/time-text.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { type EventRow, eventsPiece } from './event-rows.js';
import { MachineDraft } from './machine-reading.js';
import { exhaustionMemory, exhaustionStatements } from './memory-exhaustion.js';
import { lineCounter, scanXml } from './xml-scan.js';

const EVENT = /<(?:\w+:)?Event(?:\s|>)[^<]{0,200}/;
const NAMESPACE = /schemas\.microsoft\.com\/win\/2004\/08\/events/;

/** Events as XML: `wevtutil qe /f:xml`, with a root (`/e:Events`) or without, and what the Event Viewer saves. Times are UTC. */
export const eventXmlReader: CommandReader = {
  format: 'event-xml',
  marks: ['<'],
  quotesOthers: true,
  closes: /<\/(?:\w+:)?Events?>\s*$/,
  begins: (lines, index) => {
    const line = (lines[index] ?? '').slice(0, 2_000);
    if (!line.includes('<') || !EVENT.test(line)) return null;
    const isEvent =
      NAMESPACE.test(line) || NAMESPACE.test((lines[index + 1] ?? '').slice(0, 500)) || /^\s*<System>/.test(lines[index + 1] ?? '');
    return isEvent ? xmlStart(lines, index) : null;
  },
  read: (section) => readEventXml(section),
};

function xmlStart(lines: readonly string[], index: number): number {
  let start = index;
  while (start > 0 && index - start < 3 && /^\s*(?:\ufeff?<\?xml|<Events\b)/.test(lines[start - 1] ?? '')) start--;
  return start;
}

/** An event while it is read. */
interface OpenEvent {
  readonly attributes: Map<string, string>;
  readonly values: Map<string, string>;
  readonly data: Map<string, string>;
  readonly texts: string[];
  readonly line: number;
}

/** @param toTheSecond - the Event Viewer shows the same event to the second above its XML: one event copied both ways is one event. */
export function readEventXml(section: Section, toTheSecond = false): EvidencePiece | null {
  const events = openEvents(section);
  const rows = events.flatMap((event): readonly EventRow[] => {
    const row = rowOf(event, toTheSecond);
    return row === null ? [] : [row];
  });
  const statements = events.flatMap((event) => statementsOf(event));
  const piece = eventsPiece(rows, statements);
  const memory = events.map(({ data, line }) => ({ bytes: exhaustionMemory(data), line })).find(({ bytes }) => bytes !== null);
  if (piece === null) return null;
  const left = events.length - rows.length;
  const problems = left === 0 ? [] : [{ text: `${left} events without a source and a number are left out: the file may be cut off` }];
  const draft = new MachineDraft();
  draft.set('memory', 'visibleBytes', memory?.bytes, memory?.line ?? section.first);
  return { ...piece, ...(draft.isEmpty ? {} : { machine: draft.finish() }), problems: [...(piece.problems ?? []), ...problems] };
}

function openEvents(section: Section): readonly OpenEvent[] {
  const xml = section.lines.join('\n');
  const lineAt = lineCounter(xml);
  const events: OpenEvent[] = [];
  const path: string[] = [];
  let event: OpenEvent | null = null;
  let text = '';
  let dataName = '';
  scanXml(xml, {
    open: (name, attributes, offset) => {
      path.push(name);
      text = '';
      if (name === 'Event') {
        event = { attributes: new Map(), values: new Map(), data: new Map(), texts: [], line: lineOf(section, lineAt(offset)) };
        events.push(event);
        return;
      }
      if (path.at(-2) === 'System') for (const [attribute, value] of attributes) event?.attributes.set(`${name}.${attribute}`, value);
      dataName = attributes.get('Name') ?? '';
    },
    text: (part) => {
      text += part;
    },
    close: (name) => {
      if (event !== null && path.at(-1) === name) keep(event, { name, path, text: text.trim(), dataName });
      if (path.at(-1) === name) path.pop();
      if (name === 'Event') event = null;
      text = '';
      dataName = '';
    },
  });
  return events;
}

interface Element {
  readonly name: string;
  readonly path: readonly string[];
  readonly text: string;
  readonly dataName: string;
}

function keep({ values, data, texts }: OpenEvent, { name, path, text, dataName }: Element): void {
  const parent = path.at(-2);
  if (parent === 'System') values.set(name, text);
  else if (name === 'Message' && parent === 'RenderingInfo') values.set('Message', text);
  else if (text !== '') {
    const key = (dataName === '' ? name : dataName).toLowerCase();
    if (!data.has(key)) data.set(key, text);
    if (name === 'Data') texts.push(text);
  }
}

function rowOf({ attributes, values, data, texts, line }: OpenEvent, toTheSecond: boolean): EventRow | null {
  const source = attributes.get('Provider.Name') ?? attributes.get('Provider.EventSourceName') ?? '';
  const id = values.get('EventID') ?? '';
  if (source === '' || !/^\d{1,10}$/.test(id)) return null;
  const time = attributes.get('TimeCreated.SystemTime') ?? null;
  return {
    time: toTheSecond ? (time?.replace(/\.\d+(?=Z?$)/, '') ?? null) : time,
    log: values.get('Channel') ?? null,
    source,
    id: Number(id) % 2 ** 16,
    message: values.get('Message') ?? (texts.length === 0 ? null : texts.join('; ')),
    computer: values.get('Computer') ?? null,
    data,
    line,
  };
}

function statementsOf({ attributes, data, line }: OpenEvent): readonly Statement[] {
  const at = parseIsoTime((attributes.get('TimeCreated.SystemTime') ?? '').replace(/(\.\d{3})\d+/, '$1'))?.moment ?? null;
  return exhaustionStatements(data, at, line);
}

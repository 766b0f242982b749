import type { EvidencePiece } from '../reading.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { type EventRecord, keep, newRecord, recordsPiece } from './event-records.js';
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

/** @param toTheSecond - as for `recordsPiece`. */
export function readEventXml(section: Section, toTheSecond = false): EvidencePiece | null {
  return recordsPiece(recordsOf(section), section, toTheSecond);
}

function recordsOf(section: Section): readonly EventRecord[] {
  const xml = section.lines.join('\n');
  const lineAt = lineCounter(xml);
  const records: EventRecord[] = [];
  const path: string[] = [];
  let record: EventRecord | null = null;
  let text = '';
  let dataName = '';
  let line = section.first;
  scanXml(xml, {
    open: (name, attributes, offset) => {
      path.push(name);
      text = '';
      line = lineOf(section, lineAt(offset));
      if (name === 'Event') {
        record = newRecord(line);
        records.push(record);
        return;
      }
      if (path.at(-2) === 'System') for (const [attribute, value] of attributes) record?.attributes.set(`${name}.${attribute}`, value);
      dataName = attributes.get('Name') ?? '';
    },
    text: (part) => {
      text += part;
    },
    close: (name) => {
      if (record !== null && path.at(-1) === name) keep(record, { path, text, dataName, line });
      if (path.at(-1) === name) path.pop();
      if (name === 'Event') record = null;
      text = '';
      dataName = '';
    },
  });
  return records;
}

import type { DriverEntry } from '../../facts/capture.js';
import type { EvidencePiece, OfFile } from '../reading.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { driverEntry } from './driver-row.js';
import { startOf } from './driver-words.js';
import { labeled } from './labeled-lines.js';

/** The indented line with the type: a number, and a word for it. */
const TYPE = /^\s+[^:]{2,40}:\s*([0-9a-f]{1,4})\s+(?=\S*[A-Z])/i;
const NUMBER = /^\s+[^:]{2,40}:\s*(\d{1,4})\s/;

/** `sc query type= driver`: numbers count, words may be translated. `sc qc` has the path and the start mode. */
export const scQueryReader: CommandReader = {
  format: 'sc-query',
  marks: [': '],
  continues: (line) => /^ {8}\S/.test(line) || line.startsWith('SERVICE_NAME: ') || line.startsWith('DISPLAY_NAME: '),
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    if (line.length > 300 || line.startsWith(' ')) return null;
    if (line.startsWith('SERVICE_NAME: ')) return index;
    if (!/^\s+[^:]{2,40}:/.test(lines[index + 2] ?? '')) return null;
    const isName = /^[^\s:][^:]{2,30}: \S/.test(line);
    return isName &&
      /^[^\s:][^:]{2,40}: ?/.test(lines[index + 1] ?? '') &&
      TYPE.test(lines[index + 2] ?? '') &&
      NUMBER.test(lines[index + 3] ?? '')
      ? index
      : null;
  },
  read(section) {
    const blocks = blocksOf(section);
    const drivers = blocks.flatMap((block): readonly OfFile<DriverEntry>[] => {
      const driver = driverOf(block);
      return driver === null ? [] : [driver];
    });
    if (drivers.length > 0) return { drivers } satisfies EvidencePiece;
    if (blocks.length === 0) return null;
    return { problems: [{ text: 'lists services, not drivers; sc query type= driver state= all lists drivers', line: section.first }] };
  },
};

interface Block {
  readonly service: string;
  displayName: string | null;
  /** Values of the indented lines, in their order. */
  readonly values: { readonly label: string; readonly value: string }[];
  readonly line: number;
}

function blocksOf(section: Section): readonly Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  section.lines.forEach((text, at) => {
    const entry = text.trim() === '' ? null : labeled(text.slice(0, 1_000));
    if (entry === null) {
      if (text.trim() === '') isOpen = false;
      return;
    }
    const block = blocks.at(-1);
    if (entry.indent > 0) block?.values.push(entry);
    else if (isOpen && block !== undefined && block.displayName === null && block.values.length === 0) block.displayName = entry.value;
    else {
      blocks.push({ service: entry.value, displayName: null, values: [], line: lineOf(section, at) });
      isOpen = true;
    }
  });
  return blocks.filter(({ values }) => values.length > 0);
}

/** SERVICE_KERNEL_DRIVER and SERVICE_FILE_SYSTEM_DRIVER; other types are no drivers. */
const DRIVER_TYPES: ReadonlyMap<number, DriverEntry['type']> = new Map([
  [1, 'kernel'],
  [2, 'file-system'],
]);
const RUNNING = 4;
const STOPPED = 1;

function driverOf({ service, displayName, values, line }: Block): OfFile<DriverEntry> | null {
  const numberAt = (place: number): number => Number.parseInt(values[place]?.value ?? '', 16);
  const type = DRIVER_TYPES.get(numberAt(0));
  if (type === undefined || service === '') return null;
  const path = values.find(({ label }) => label === 'BINARY_PATH_NAME')?.value;
  const start = values.find(({ label }) => label === 'START_TYPE')?.value;
  const state = start === undefined ? numberAt(1) : Number.NaN;
  return driverEntry({
    path: path ?? null,
    service,
    displayName: displayName ?? values.find(({ label }) => label === 'DISPLAY_NAME')?.value ?? null,
    running: state === RUNNING ? true : state === STOPPED ? false : undefined,
    start: startOf(start ?? null),
    type,
    line,
  });
}

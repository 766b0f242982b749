import type { EvidencePiece } from '../reading.js';
import type { Section } from './command-reader.js';
import { type EventRow, eventsPiece } from './event-rows.js';
import { MachineDraft } from './machine-reading.js';
import { type EventLeaf, EXHAUSTION_ID, MOST_DEPTH, readExhaustion } from './memory-exhaustion.js';

/** An event with all of its members, as XML and what programs make of it have it. */
export interface EventRecord {
  /** Attributes of the members of `System`, for example `TimeCreated.SystemTime`. */
  readonly attributes: Map<string, string>;
  /** Texts of the members of `System`, and `Message`. */
  readonly values: Map<string, string>;
  /** Other texts by their names in lower case; the first of a name. */
  readonly data: Map<string, string>;
  /** Texts of elements that are called `Data`. */
  readonly texts: string[];
  readonly leaves: EventLeaf[];
  readonly line: number;
}

export function newRecord(line: number): EventRecord {
  return { attributes: new Map(), values: new Map(), data: new Map(), texts: [], leaves: [], line };
}

/** An element whose end was reached. */
export interface ClosedElement {
  /** Names from the outside in, its own last. */
  readonly path: readonly string[];
  readonly text: string;
  /** The attribute `Name`, empty where it has none. */
  readonly dataName: string;
  readonly line: number;
}

export function keep({ values, data, texts, leaves }: EventRecord, { path, text, dataName, line }: ClosedElement): void {
  const [name, parent, plain] = [path.at(-1) ?? '', path.at(-2), text.trim()];
  if (parent === 'System') values.set(name, plain);
  else if (name === 'Message' && parent === 'RenderingInfo') values.set('Message', plain);
  else if (plain !== '') {
    const key = (dataName === '' ? name : dataName).toLowerCase();
    if (!data.has(key)) data.set(key, plain);
    if (name === 'Data') texts.push(plain);
    // Nesting without end would make the square of its depth of these.
    leaves.push({ path: path.slice(-MOST_DEPTH), text, line });
  }
}

/** @param toTheSecond - the Event Viewer shows the same event to the second above its XML: one event copied both ways is one event. */
export function recordsPiece(records: readonly EventRecord[], section: Pick<Section, 'first'>, toTheSecond = false): EvidencePiece | null {
  const rows = records.flatMap((record): readonly EventRow[] => {
    const row = rowOf(record, toTheSecond);
    return row === null ? [] : [row];
  });
  const piece = rowsPiece(rows, section);
  const left = records.length - rows.length;
  if (piece === null || left === 0) return piece;
  const problem = { text: `${left} events without a source and a number are left out: the file may be cut off` };
  return { ...piece, problems: [...(piece.problems ?? []), problem] };
}

/** Events with all of their members, and the size of the memory where one of them says it; `null` where there are none. */
export function rowsPiece(rows: readonly EventRow[], section: Pick<Section, 'first'>): EvidencePiece | null {
  const piece = eventsPiece(rows);
  if (piece === null) return null;
  const memory = rows.map(({ exhaustion }) => exhaustion?.visible).find((amount) => amount !== null && amount !== undefined);
  const draft = new MachineDraft();
  draft.set('memory', 'visibleBytes', memory?.value, memory?.line ?? section.first);
  return { ...piece, ...(draft.isEmpty ? {} : { machine: draft.finish() }) };
}

/** The event as a row; `null` for one without a source and a number. */
export function rowOf({ attributes, values, data, texts, leaves, line }: EventRecord, toTheSecond = false): EventRow | null {
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
    exhaustion: Number(id) === EXHAUSTION_ID ? readExhaustion(leaves, line) : null,
    line,
  };
}

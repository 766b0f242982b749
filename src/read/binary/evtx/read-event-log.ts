import { BlockReader } from '../blocks.js';
import { ByteView } from '../byte-view.js';
import type { FileTime } from '../file-time.js';
import { unlessMalformed } from '../malformed.js';
import { type BinaryXmlChunk, parseFragment } from './binary-xml.js';
import { Budget } from './budget.js';
import {
  binXmlOf,
  CHUNK_BYTES,
  type ChunkHead,
  chunkHead,
  isChunk,
  promisedRecords,
  type RecordPlace,
  recordPlaces,
  writtenAt,
} from './chunk-records.js';
import { EventHead } from './event-head.js';
import { leavesOf, type OnLeaf, type Section, sectionsOf } from './event-walk.js';
import { type FileHead, fileHead, HEAD_BLOCK_BYTES } from './file-head.js';

/** An event of a log, good while it is handled. What is asked for is read from its record. */
export class LogEvent extends EventHead {
  /** Number of the record in its log. */
  readonly record: number;
  readonly #chunk: BinaryXmlChunk;
  readonly #place: RecordPlace;
  readonly #sections: readonly Section[];

  constructor(chunk: BinaryXmlChunk, place: RecordPlace) {
    const sections = sectionsOf(chunk, parseFragment(chunk, { ...binXmlOf(place), depth: 0 }));
    super(
      chunk,
      sections.find(({ element }) => element.name === 'System'),
    );
    this.record = place.number;
    this.#chunk = chunk;
    this.#place = place;
    this.#sections = sections;
  }

  /** Whether another computer sent it: the log's own records have no text that was made elsewhere. */
  get isForwarded(): boolean {
    return this.#sections.some(({ element }) => element.name === 'RenderingInfo') || this.#sections.every(({ values }) => values === null);
  }

  /** When it happened, or when it was written down where the event has no time of its own. */
  override time(): FileTime {
    return super.time() ?? writtenAt(this.#chunk.view, this.#place);
  }

  /**
   * Hands on the texts of the event's data in their order.
   *
   * @throws Malformed where the bytes are damaged; what was handed on until then is not to be used.
   */
  eachLeaf(onLeaf: OnLeaf): void {
    for (const section of this.#sections) if (!NO_DATA.has(section.element.name)) leavesOf(this.#chunk, section, onLeaf);
  }
}

/** The head of an event, and the text that a program made of it. */
const NO_DATA = new Set(['System', 'RenderingInfo']);

/** How much of a log was read. */
export interface EventLogTally {
  /** Records that were read. */
  placed: number;
  /** Records that are known to be lost. */
  unread: number;
  /** Chunks of which nothing could be read; how many records were in them nobody knows. */
  lostChunks: number;
  /** Whether the file ends within a chunk. */
  isCut: boolean;
  /** Whether the log was not closed before it was copied. */
  isOpen: boolean;
}

/** Handles an event. @throws Malformed where it asks for data that are damaged: the record is then unread. */
export type OnEvent = (event: LogEvent) => void;

/**
 * Reads an event log (.evtx, Windows Vista and later) from a stream, chunk by chunk, in the order of the file. Memory holds one chunk. What
 * cannot be read is counted, never thrown.
 *
 * @throws the errors of the stream.
 */
export async function readEventLog(stream: AsyncIterable<Uint8Array>, onEvent: OnEvent): Promise<EventLogTally> {
  const blocks = new BlockReader(stream);
  try {
    const head = fileHead(new ByteView(await blocks.next(HEAD_BLOCK_BYTES)));
    await blocks.skip(head.blockBytes - HEAD_BLOCK_BYTES);
    const reading = new Reading(head, onEvent);
    for (let block = await blocks.next(CHUNK_BYTES); block.length > 0; block = await blocks.next(CHUNK_BYTES)) reading.block(block);
    return reading.tally;
  } finally {
    await blocks.close();
  }
}

class Reading {
  readonly tally: EventLogTally;
  readonly #onEvent: OnEvent;
  readonly #isOpen: boolean;

  constructor({ isOpen }: FileHead, onEvent: OnEvent) {
    this.tally = { placed: 0, unread: 0, lostChunks: 0, isCut: false, isOpen };
    this.#isOpen = isOpen;
    this.#onEvent = onEvent;
  }

  block(block: Buffer): void {
    const view = new ByteView(block);
    if (block.length < CHUNK_BYTES && !isZero(block)) this.tally.isCut = true;
    if (isChunk(view)) this.#chunk(view);
    else if (!isZero(block)) this.tally.lostChunks++;
  }

  #chunk(view: ByteView): void {
    const chunk: BinaryXmlChunk = { view, budget: new Budget(), names: new Map(), definitions: new Map() };
    const head = chunkHead(view);
    let [found, placed] = [0, 0];
    for (const place of recordPlaces(view, head, { isOpen: this.#isOpen })) {
      found++;
      if (unlessMalformed(() => this.#onEvent(new LogEvent(chunk, place))) !== null) placed++;
    }
    this.tally.placed += placed;
    this.tally.unread += Math.max(found, expected(head)) - placed;
  }
}

/** Of a head that is no use, what was found is all that is known. */
function expected(head: ChunkHead): number {
  return promisedRecords(head) ?? 0;
}

const ZEROS = Buffer.alloc(CHUNK_BYTES);

/** A part of the file that was set aside for chunks to come. */
function isZero(block: Buffer): boolean {
  return block.equals(ZEROS.subarray(0, block.length));
}

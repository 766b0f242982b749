import type {
  CompletenessClaim,
  CounterSeries,
  DriverEntry,
  EventEntry,
  FilterEntry,
  PoolSample,
  Problem,
  ProcessSample,
  Statement,
} from '../facts/capture.js';
import type { Inventory, Machine } from '../schema/types.js';

/** An Exchange server as a list of them has it. */
export interface ExchangeServer {
  readonly name: string;
  readonly exchange: NonNullable<Machine['exchange']>;
  readonly line: number;
}

/** A row, list or series as a reader states it: which of the inputs its file is, is only known where the files are put together. */
export type OfFile<T extends { readonly input: number }> = Omit<T, 'input'>;

/** What a file says of the machine, with the line of each value by its path (`memory.visibleBytes`). */
export interface MachineReading {
  readonly machine: Machine;
  readonly lines: ReadonlyMap<string, number>;
  /** Paths of values that were rounded: a value from elsewhere that fits is better and no contradiction. Relative error. */
  readonly rounded?: ReadonlyMap<string, number>;
}

/**
 * What one reader got out of one file. Times are as the file states them: {@link Moment.zoneKnown} only where the file itself says the
 * zone, local time written as if it were UTC otherwise, and `null` where the file has no time; the file's name, its modification time and
 * the machine's clock come in later, in one place for all formats.
 */
export interface EvidencePiece {
  /** Computer name that the file states, as written. */
  readonly machineName?: string;
  /** Minutes that the file's own clock is ahead of UTC, where the file states its zone (0 for UTC). */
  readonly utcOffsetMinutes?: number;
  readonly pool?: readonly OfFile<PoolSample>[];
  readonly counters?: readonly OfFile<CounterSeries>[];
  readonly processes?: readonly OfFile<ProcessSample>[];
  /** Lists that are not whole, or without handles and pools; they are never compared with snapshots. */
  readonly processLists?: readonly OfFile<ProcessSample>[];
  readonly drivers?: readonly OfFile<DriverEntry>[];
  readonly events?: readonly OfFile<EventEntry>[];
  readonly filters?: readonly OfFile<FilterEntry>[];
  readonly statements?: readonly OfFile<Statement>[];
  /** What the file says of how much it holds; absent where it says nothing. */
  readonly completeness?: readonly OfFile<CompletenessClaim>[];
  /** What the file says of the machine. */
  readonly machine?: MachineReading;
  /** Exchange servers of the organization; which of them is this machine is told by its name. */
  readonly exchangeServers?: readonly ExchangeServer[];
  /** Lists without a part of their own here. */
  readonly inventory?: Inventory;
  readonly problems?: readonly Problem[];
}

/** A text file, decoded, split at LF (one CR before it belongs to the line end). `lines[0]` is line 1. */
export interface TextFile {
  readonly lines: readonly string[];
}

/** Work with pauses, in which others are heard. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of the work at once. */
export function withoutPauses<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** A reader of one text format or a family of them. */
export interface TextReader {
  /**
   * The format of these first lines (up to 200), or `null` where they are not of this reader's family. Decides by content, never by name,
   * and never says yes to a text that another family could claim with equal right.
   */
  recognize(head: readonly string[]): string | null;
  read(format: string, file: TextFile): EvidencePiece;
  /** The same with a pause after some thousand lines, for readers of what may be millions. */
  steps?(format: string, file: TextFile): Steps<EvidencePiece>;
}

/** A reader that can pause. */
export interface SteppedReader extends TextReader {
  steps(format: string, file: TextFile): Steps<EvidencePiece>;
}

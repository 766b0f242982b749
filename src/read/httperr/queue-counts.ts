import type { HttperrQueueReason } from '../../facts/capture.js';
import { REASONS } from '../../knowledge/reasons.js';
import { decodeStart, isEmptyField } from './field-text.js';
import { nameColumn } from './name-column.js';
import { PLAIN_PHRASES } from './phrase-table.js';
import { isText, PlainColumn, textOf } from './plain-column.js';
import type { Reading } from './reading.js';
import type { RowCount } from './row.js';
import { NAME_KEYS, type NamedRows, type PlainRow } from './sink.js';
import type { RowPlace } from './time-counts.js';

/** A server has dozens of application pools; a host name is what a client sends, and may be made up. */
const MOST_NAMES = 256;
/** Names of application pools have 64 characters at most, host names 255. */
const LONGEST_NAME = 255;

/** Reasons that application pools give, also in a second reading. */
const PHRASES: ReadonlySet<string> = new Set(
  REASONS.filter((reason) => reason.class === 'app-pool' || reason.phrase === 'Connection_Dropped_List_Full').map(({ phrase }) => phrase),
);
/** The same by place in `PLAIN_PHRASES`. */
const IS_COUNTED = PLAIN_PHRASES.map((phrase) => PHRASES.has(phrase));

/** A power of two, far more than a server has application pools. */
const SEEN_SLOTS = 256;

interface Count {
  rows: number;
  first: number;
  last: number;
  readonly place: RowPlace;
  lastInput: number;
  lastLine: number;
}

/** The counts of application pools in a part of a file; numbers in a row, since there is a part for every few megabytes of a large log. */
export interface QueuesPart {
  /** What names each of them, and the name, in the order of their first rows. */
  readonly names: readonly (readonly [of: HttperrQueueReason['of'], raw: string])[];
  readonly reasons: readonly string[];
  /** For each count: place of the name, place of the reason, rows, first and last time, lines of the first row and of the one with the last time. */
  readonly numbers: Float64Array;
}

const NUMBERS = 7;

/** An application pool, with its counts by reason. */
interface Party {
  readonly of: HttperrQueueReason['of'];
  /** As in the log, one character a byte. */
  readonly raw: string;
  readonly counts: Map<string, Count>;
  /** The same counts by place in `PLAIN_PHRASES`. */
  readonly byPhrase: (Count | undefined)[];
}

/** Counts rows with the reasons of application pools by queue and reason, with their first and last time, in constant memory. */
export class QueueCounts {
  readonly #parties = new Map<string, Party>();
  readonly #column = new PlainColumn();
  /** Parties of plain rows by a few bytes of their name, so that no string is made for a name that was seen lately. */
  readonly #seen: (Party | undefined)[] = Array.from({ length: SEEN_SLOTS });

  /** Whether rows of that phrase, by its place in `PLAIN_PHRASES`, are counted. */
  static counts(phrase: number): boolean {
    return IS_COUNTED[phrase] === true;
  }

  /** Counts a row that was taken apart, if its reason is one of application pools. */
  row(reading: Reading, { reason, seconds }: RowCount, place: RowPlace): void {
    if (reason === null || !PHRASES.has(reason)) return;
    const { of, raw } = nameIn(reading);
    const { counts } = this.#partyOf(of, raw);
    see(counts.get(reason) ?? open(counts, reason, place), seconds, place.input, place.line);
  }

  /** The same for a plain row. */
  plainRow(row: PlainRow, input: number): void {
    if (IS_COUNTED[row.phrase] !== true) return;
    const party = this.#plainParty(row);
    let count = party.byPhrase[row.phrase];
    if (count === undefined) {
      const reason = PLAIN_PHRASES[row.phrase] ?? '';
      count = party.counts.get(reason) ?? open(party.counts, reason, { input, line: row.line });
      party.byPhrase[row.phrase] = count;
    }
    see(count, row.seconds, input, row.line);
  }

  /** Adds the rows of a name of plain rows whose first one was counted by {@link plainRow}. */
  named({ of, raw, phrase, rows, first, last, lastLine }: NamedRows, input: number): void {
    const { counts } = this.#partyOf(of, raw);
    const reason = PLAIN_PHRASES[phrase] ?? '';
    const count = counts.get(reason) ?? open(counts, reason, { input, line: lastLine });
    absorb(count, { rows, first, last }, { input, line: lastLine });
  }

  /** All counts, queue by queue in the order of their first rows. */
  all(): readonly HttperrQueueReason[] {
    return [...this.#parties.values()].flatMap(({ of, raw, counts }) => {
      const name = of === 'unnamed' || of === 'others' ? null : decodeStart(raw, LONGEST_NAME);
      return [...counts].map(([reason, { rows, first, last, place, lastInput, lastLine }]) => ({
        of,
        name,
        reason,
        rows,
        first: Number.isFinite(first) ? first : null,
        last: Number.isFinite(last) ? last : null,
        ...place,
        lastInput,
        lastLine,
      }));
    });
  }

  /** What was counted so far, in the order of the first rows; `null` where there are more names than are kept. */
  part(): QueuesPart | null {
    const parties = [...this.#parties.values()];
    if (parties.some(({ of }) => of === 'others')) return null;
    const reasons = [...new Set(parties.flatMap(({ counts }) => [...counts.keys()]))];
    const places = new Map(reasons.map((reason, place) => [reason, place]));
    const numbers = parties.flatMap(({ counts }, name) =>
      [...counts].flatMap(([reason, { rows, first, last, place, lastLine }]) => [
        ...[name, places.get(reason) ?? 0, rows, first, last, place.line, lastLine],
      ]),
    );
    return { names: parties.map(({ of, raw }) => [of, raw] as const), reasons, numbers: Float64Array.from(numbers) };
  }

  /**
   * Adds what was counted in rows that follow.
   *
   * @param lines - lines before them.
   */
  absorb({ names, reasons, numbers }: QueuesPart, input: number, lines: number): void {
    const parties = names.map(([of, raw]) => this.#partyOf(of, raw));
    for (let at = 0; at < numbers.length; at += NUMBERS) {
      const [name = 0, reasonPlace = 0, rows = 0, first = 0, last = 0, line = 0, lastLine = 0] = numbers.subarray(at, at + NUMBERS);
      const counts = parties[name]?.counts ?? new Map<string, Count>();
      const reason = reasons[reasonPlace] ?? '';
      const count = counts.get(reason) ?? open(counts, reason, { input, line: lines + line });
      absorb(count, { rows, first, last }, { input, line: lines + lastLine });
    }
  }

  #plainParty(row: PlainRow): Party {
    for (const of of NAME_KEYS) {
      const index = nameColumn(row.layout, of);
      if (index < 0) continue;
      const column = this.#column.find(row, index);
      if (column.isEmpty(row.bytes)) continue;
      const slot = slotOf(row.bytes, column);
      const seen = this.#seen[slot];
      if (seen !== undefined && seen.of === of && isText(row.bytes, column, seen.raw)) return seen;
      const party = this.#partyOf(of, textOf(row.bytes, column));
      this.#seen[slot] = party;
      return party;
    }
    return this.#partyOf('unnamed', '');
  }

  #partyOf(of: Party['of'], raw: string): Party {
    const key = `${of} ${raw}`;
    const known = this.#parties.get(key);
    if (known !== undefined) return known;
    if (this.#parties.size >= MOST_NAMES && of !== 'others') return this.#partyOf('others', '');
    const party = newParty(of, raw);
    this.#parties.set(key, party);
    return party;
  }
}

function slotOf(bytes: DataView, { start, end }: PlainColumn): number {
  const ends = bytes.getUint8(start) + 5 * bytes.getUint8((start + end) >> 1) + 11 * bytes.getUint8(end - 1);
  return (ends + 17 * (end - start)) & (SEEN_SLOTS - 1);
}

function newParty(of: Party['of'], raw: string): Party {
  return { of, raw, counts: new Map(), byPhrase: [] };
}

function open(counts: Map<string, Count>, reason: string, place: RowPlace): Count {
  const count = {
    rows: 0,
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
    place,
    lastInput: place.input,
    lastLine: place.line,
  };
  counts.set(reason, count);
  return count;
}

function see(count: Count, seconds: number | null, input: number, line: number): void {
  count.rows++;
  if (seconds === null) return;
  if (seconds < count.first) count.first = seconds;
  if (seconds < count.last) return;
  count.last = seconds;
  count.lastInput = input;
  count.lastLine = line;
}

/** Adds rows that follow, or that lie among those which were counted. */
function absorb(count: Count, { rows, first, last }: Pick<Readonly<Count>, 'rows' | 'first' | 'last'>, lastPlace: RowPlace): void {
  count.rows += rows;
  if (first < count.first) count.first = first;
  if (last < count.last || !Number.isFinite(last)) return;
  if (last === count.last && lastPlace.input === count.lastInput && lastPlace.line < count.lastLine) return;
  count.last = last;
  count.lastInput = lastPlace.input;
  count.lastLine = lastPlace.line;
}

function nameIn({ layout, values }: Reading): { readonly of: Party['of']; readonly raw: string } {
  for (const of of NAME_KEYS) {
    const raw = values[nameColumn(layout, of)];
    // A column sliced from a line would keep the whole line in memory.
    if (raw !== undefined && !isEmptyField(raw)) return { of, raw: Buffer.from(raw, 'latin1').toString('latin1') };
  }
  return { of: 'unnamed', raw: '' };
}

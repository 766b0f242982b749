import type { Clock, CounterSeries, EventEntry, Moment, PoolSample, ProcessSample } from '../facts/capture.js';
import type { EvidencePiece, OfFile } from './reading.js';
import { timeOfName } from './time-of-name.js';

/** What is known of the time of a file beside its content. */
export interface FileTime {
  readonly name: string;
  readonly modifiedMs: number;
  /** Minutes that the machine's local time is ahead of UTC: from machine.json, else from `--utc-offset`; `null` where nobody says. */
  readonly utcOffsetMinutes: number | null;
}

/** The timed parts of a piece with all times settled. */
export interface TimedPiece {
  readonly clock: Clock;
  readonly pool: readonly OfFile<PoolSample>[];
  readonly counters: readonly OfFile<CounterSeries>[];
  readonly processes: readonly OfFile<ProcessSample>[];
  /** Without a time where the list has none: nothing is compared with them. */
  readonly processLists: readonly OfFile<ProcessSample>[];
  readonly events: readonly OfFile<EventEntry>[];
}

const MS_PER_MINUTE = 60_000;

/**
 * Settles when the parts of a file were taken: a time in the file, else in its name, else its modification time (which gives an order
 * only). A local time whose zone nobody states becomes UTC by the machine's offset, or stays a time of an unknown zone.
 */
export function settleTimes(piece: EvidencePiece, file: FileTime): TimedPiece {
  const clock = clockOf(piece, file);
  const shiftMs = (file.utcOffsetMinutes ?? 0) * MS_PER_MINUTE;
  const settle = (at: Moment | null): Moment | null => {
    if (at === null) return fallback(file);
    if (at.zoneKnown || file.utcOffsetMinutes === null) return at;
    return { ms: at.ms - shiftMs, zoneKnown: true, orderOnly: at.orderOnly };
  };
  return {
    clock,
    pool: piece.pool?.map((sample) => ({ ...sample, at: settle(sample.at) })) ?? [],
    processes: piece.processes?.map((sample) => ({ ...sample, at: settle(sample.at) })) ?? [],
    processLists: piece.processLists?.map((list) => ({ ...list, at: list.at === null ? null : settle(list.at) })) ?? [],
    events: piece.events?.map((event) => ({ ...event, at: event.at === null ? null : settle(event.at) })) ?? [],
    counters:
      piece.counters?.map((series) =>
        series.zoneKnown || file.utcOffsetMinutes === null
          ? series
          : { ...series, zoneKnown: true, at: series.at.map((ms) => ms - shiftMs) },
      ) ?? [],
  };
}

/** The clock of a file whose content has no time of its own, such as a list of drivers. */
export function clockWithoutTimes(file: FileTime): Clock {
  return clockOf({}, file);
}

/** HTTPERR is written in UTC, always (KB820729). */
export const HTTPERR_CLOCK: Clock = { basis: 'file', zone: 'utc', offsetMinutes: 0, uncertaintySeconds: 1 };

function clockOf(piece: EvidencePiece, file: FileTime): Clock {
  const stated = statedInFile(piece);
  if (stated !== null) {
    const own = piece.utcOffsetMinutes;
    return { basis: 'file', ...zoneOf(stated, own ?? (stated ? 0 : file.utcOffsetMinutes)), uncertaintySeconds: 1 };
  }
  const named = timeOfName(file.name);
  if (named !== null) return { basis: 'name', ...zoneOf(named.utc, named.utc ? 0 : file.utcOffsetMinutes), uncertaintySeconds: 60 };
  return { basis: 'mtime', zone: 'utc', offsetMinutes: 0, uncertaintySeconds: null };
}

function zoneOf(known: boolean, offsetMinutes: number | null): Pick<Clock, 'zone' | 'offsetMinutes'> {
  if (offsetMinutes === null) return { zone: 'unknown', offsetMinutes: null };
  return known && offsetMinutes === 0 ? { zone: 'utc', offsetMinutes: 0 } : { zone: 'offset', offsetMinutes };
}

/** Whether the zone of the times in the file is known; `null` where there are no times in it. */
function statedInFile(piece: EvidencePiece): boolean | null {
  const moments = [...(piece.pool ?? []), ...(piece.processes ?? []), ...(piece.events ?? [])].flatMap(({ at }) =>
    at === null ? [] : [at],
  );
  const series = piece.counters ?? [];
  if (moments.length === 0 && series.length === 0) return null;
  return moments.every((at) => at.zoneKnown) && series.every((counter) => counter.zoneKnown);
}

function fallback(file: FileTime): Moment {
  const named = timeOfName(file.name);
  if (named === null) return { ms: file.modifiedMs, zoneKnown: true, orderOnly: true };
  if (named.utc) return { ms: named.ms, zoneKnown: true, orderOnly: false };
  if (file.utcOffsetMinutes === null) return { ms: named.ms, zoneKnown: false, orderOnly: false };
  return { ms: named.ms - file.utcOffsetMinutes * MS_PER_MINUTE, zoneKnown: true, orderOnly: false };
}

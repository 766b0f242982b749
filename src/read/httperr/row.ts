import { REFUSED_REASON } from '../../facts/capture.js';
import { isoOfSeconds } from '../../facts/time.js';
import type { HttperrExtra, HttperrRow } from '../../schema/types.js';
import { decodeText, isEmptyField, isMask, numberField, textField } from './field-text.js';
import { columnOf, type Reading } from './reading.js';
import { MOST_REFUSED, refusedConnections } from './refusal.js';
import { epochSeconds } from './row-time.js';

/** What a row counts for. */
export interface RowCount {
  /** Seconds since 1970-01-01T00:00Z; `null` where the row holds no date and time. */
  readonly seconds: number | null;
  /** Without its `N_`; `null` where the layout has no such column, or nothing stands in it. */
  readonly reason: string | null;
  /** N of a row of refused connections, else 1. */
  readonly count: number;
  /**
   * `refusal`: http.sys says that it refused connections. `suspicious`: the words of a refusal beside a client, a method or a URI, which no
   * refusal has, or with more connections than http.sys can count: text of somebody else in the reason's column.
   */
  readonly kind: 'refusal' | 'suspicious' | 'other';
}

/** What a row counts for, without the rest of it. */
export function countOf(reading: Reading): RowCount {
  const seconds = epochSeconds(columnOf(reading, 'date'), columnOf(reading, 'time'));
  const phrase = columnOf(reading, 'reason');
  if (phrase === undefined || isEmptyField(phrase)) return { seconds, reason: null, count: 1, kind: 'other' };
  const connections = refusedConnections(phrase);
  if (connections === null) return { seconds, reason: decodeText(phrase), count: 1, kind: 'other' };
  if (connections > MOST_REFUSED || hasRequest(reading)) return { seconds, reason: REFUSED_REASON, count: 1, kind: 'suspicious' };
  return { seconds, reason: REFUSED_REASON, count: connections, kind: 'refusal' };
}

/** A connection that is refused has not sent anything, and its address is not looked at. A mask in the place of an address is of no client. */
function hasRequest(reading: Reading): boolean {
  const isClient = (['clientAddress', 'clientPort'] as const).some((key) => {
    const text = columnOf(reading, key) ?? '-';
    return !isEmptyField(text) && !isMask(text);
  });
  return isClient || (['method', 'uri'] as const).some((key) => !isEmptyField(columnOf(reading, key) ?? '-'));
}

/** A row with all its columns. */
export function rowOf(reading: Reading, { path, line }: { readonly path: string; readonly line: number }): HttperrRow {
  const { seconds, reason, count } = countOf(reading);
  return {
    path,
    line,
    time: seconds === null ? null : isoOfSeconds(seconds),
    reason,
    count,
    clientAddress: textField(columnOf(reading, 'clientAddress')),
    clientPort: numberField(columnOf(reading, 'clientPort')),
    serverAddress: textField(columnOf(reading, 'serverAddress')),
    serverPort: numberField(columnOf(reading, 'serverPort')),
    version: textField(columnOf(reading, 'version')),
    method: textField(columnOf(reading, 'method')),
    uri: textField(columnOf(reading, 'uri')),
    streamId: numberField(columnOf(reading, 'streamId')),
    streamIdEx: numberField(columnOf(reading, 'streamIdEx')),
    status: numberField(columnOf(reading, 'status')),
    siteId: numberField(columnOf(reading, 'siteId')),
    queue: textField(columnOf(reading, 'queue')),
    transport: textField(columnOf(reading, 'transport')),
    extra: extraOf(reading),
  };
}

function extraOf({ layout, values }: Reading): readonly HttperrExtra[] | null {
  const extra: HttperrExtra[] = [];
  for (const { name, index } of layout.others) {
    const value = textField(values[index]);
    if (value !== null) extra.push({ name: decodeText(name), value });
  }
  return extra.length === 0 ? null : extra;
}

import { KNOWN_REASONS } from '../../knowledge/reasons.js';
import { isEmptyField, isMask, isNumberField } from './field-text.js';
import { bareLayout, type ColumnKey, type Layout, standardLayout } from './layout.js';
import { refusedConnections } from './refusal.js';
import { isStampWord, stampOf } from './row-time.js';

/** A row taken apart: the text of each column of a layout, one character a byte, `-` where the row ended before. */
export interface Reading {
  readonly layout: Layout;
  readonly values: readonly string[];
}

/** What decides how a row is read beside its own text. */
export interface RowContext {
  /** The latest header; `null` where none stands above. */
  readonly header: Layout | null;
  /** False for the last line of a file without an end of line: it may have been cut anywhere. */
  readonly terminated: boolean;
}

/** The value of a column; `undefined` where the layout lacks it. */
export function columnOf({ layout, values }: Reading, key: ColumnKey): string | undefined {
  return values[layout.at[key]];
}

/**
 * Takes a line apart. The latest header rules where the row has as many tokens as it has columns; more tokens are blanks in the URI, unless
 * the row is of another default layout; fewer tokens, or no header, leave it to the default layout with that many columns. Where the count
 * proves little, the reason has to be one that http.sys is known to write.
 *
 * @param line - without its end, blanks at the ends removed, one character a byte.
 * @returns `null` where the line is no whole row.
 */
export function readRow(line: string, context: RowContext): Reading | null {
  return readTokens(line.split(' '), context);
}

/** {@link readRow} for a row whose columns are apart already. */
export function readTokens(columns: readonly string[], context: RowContext): Reading | null {
  const { header } = context;
  const tokens = alignStamp(columns, header);
  if (header === null) return readByCount(tokens) ?? readUnknownByCount(tokens, context) ?? readRefusalOfAnyWidth(tokens);
  if (tokens.length === header.columns) return accepted({ layout: header, values: tokens }, context);
  return tokens.length > header.columns ? readLonger(tokens, context, header) : readShorter(tokens, header);
}

/** Gives one word that stands for date and time (`[time+date] 10.1.2.3 …`) the two places that the layouts have. */
function alignStamp(tokens: readonly string[], header: Layout | null): readonly string[] {
  const [first = '', second = ''] = tokens;
  if (header !== null && (header.at.date !== 0 || header.at.time !== 1)) return tokens;
  return isStampWord(first) && stampOf(undefined, second) === 'wrong' ? ['-', '-', ...tokens.slice(1)] : tokens;
}

function readLonger(tokens: readonly string[], context: RowContext, header: Layout): Reading | null {
  const own = spreadOverUri(tokens, header);
  if (own !== null && (header.at.reason < 0 || hasKnownReason(own))) return accepted(own, context);
  const counted = readByCount(tokens);
  if (counted !== null && hasNumbers(counted, ['streamId', 'streamIdEx'])) return counted;
  return readRefusalOfAnyWidth(tokens) ?? (own === null ? null : accepted(own, context));
}

/** The columns left of the URI from the left, those right of it from the right; all that remains is the URI, with its blanks. */
function spreadOverUri(tokens: readonly string[], header: Layout): Reading | null {
  const { uri } = header.at;
  if (uri < 0) return null;
  const right = tokens.length - (header.columns - uri - 1);
  return { layout: header, values: [...tokens.slice(0, uri), tokens.slice(uri, right).join(' '), ...tokens.slice(right)] };
}

function readShorter(tokens: readonly string[], header: Layout): Reading | null {
  const counted = readByCount(tokens);
  if (counted !== null) return counted;
  // A row that was cut after its reason says what matters. But a refusal is one only where client, method and URI can be seen to be empty.
  const { reason, clientAddress, clientPort, method, uri } = header.at;
  if (reason < 0 || Math.max(reason, clientAddress, clientPort, method, uri) >= tokens.length) return readRefusalOfAnyWidth(tokens);
  return acceptedIfKnown(padded(tokens, header)) ?? readRefusalOfAnyWidth(tokens);
}

/** By the number of tokens alone: the reason must be known, because the count may also come about by chance. */
function readByCount(tokens: readonly string[]): Reading | null {
  const layout = standardLayout(tokens.length);
  if (layout === undefined) return null;
  const reading = { layout, values: tokens };
  if (hasKnownReason(reading)) return acceptedIfKnown(reading);
  // 12 tokens are 13 columns without the queue and have the reason in the same place; 13 tokens may be 14 columns without it.
  const withQueue = tokens.length === 13 ? standardLayout(14) : undefined;
  if (withQueue === undefined) return null;
  const lost = padded(tokens, withQueue);
  return hasNumbers(lost, ['streamId', 'status', 'siteId']) ? acceptedIfKnown(lost) : null;
}

/** A new reason phrase in a log without header: everything else about the row has to be right. */
function readUnknownByCount(tokens: readonly string[], { terminated }: RowContext): Reading | null {
  const layout = standardLayout(tokens.length);
  if (layout === undefined) return null;
  const reading = { layout, values: tokens };
  const isWhole = terminated || layout.at.reason < tokens.length - 1;
  const isPhrase = /^[a-z][\w/.+-]*$/i.test(columnOf(reading, 'reason') ?? '');
  const fits = isWhole && isPhrase && stamp(reading) === 'time';
  return fits && hasNumbers(reading, ['clientPort', 'serverPort', 'streamId', 'streamIdEx', 'status', 'siteId']) ? reading : null;
}

/** Fewest and most tokens of a row of nothing but a refusal: the narrowest and the widest layout we know, with room for what pages do to hyphens. */
const REFUSAL_TOKENS = { least: 9, most: 30 } as const;

/**
 * A refusal row says nothing but its time and its reason, so it is known by that in any layout: date, time, hyphens, `N_Connections_Refused`,
 * hyphens or a transport.
 */
function readRefusalOfAnyWidth(tokens: readonly string[]): Reading | null {
  if (tokens.length < REFUSAL_TOKENS.least || tokens.length > REFUSAL_TOKENS.most) return null;
  const reason = tokens.findIndex((token) => refusedConnections(token) !== null);
  if (reason < 2 || stampOf(tokens[0], tokens[1]) !== 'time') return null;
  const isBare = tokens.every(
    (token, index) => index < 2 || index === reason || isEmptyField(token) || (index > reason && TRANSPORT.test(token)),
  );
  return isBare ? { layout: bareLayout(tokens.length, reason), values: tokens } : null;
}

/** Hyphens beside the reason that make a row of it: one word alone may be a heading, or a sentence. */
const LEAST_HYPHENS = 2;

/**
 * A refusal of which nothing but hyphens and `N_Connections_Refused` is left, with its date and time or with what was written in their place. Not
 * for logs of http.sys, whose rows have all their columns.
 */
export function readBareRefusal(tokens: readonly string[]): Reading | null {
  if (tokens.length > REFUSAL_TOKENS.most) return null;
  const reason = tokens.findIndex((token) => /^\d/.test(token) && refusedConnections(token) !== null);
  if (reason < 0) return null;
  const isTimed = reason >= 2 && stampOf(tokens[0], tokens[1]) === 'time';
  const stampLength = isTimed ? 2 : tokens.slice(0, Math.min(2, reason)).filter(isMaskedStamp).length;
  const others = tokens.filter((_, index) => index >= stampLength && index !== reason);
  if (!others.every((token) => isEmptyField(token) || TRANSPORT.test(token))) return null;
  if (!isTimed && others.filter(isEmptyField).length < LEAST_HYPHENS) return null;
  const stamp = isTimed ? tokens.slice(0, 2) : ['-', '-'];
  return { layout: bareLayout(3, 2), values: [...stamp, tokens[reason] ?? ''] };
}

const TRANSPORT = /^(?:TCP|QUIC)$/;

function isMaskedStamp(token: string): boolean {
  return (
    isMask(token) ||
    isStampWord(token) ||
    (!isEmptyField(token) && stampOf(token, undefined) !== 'wrong') ||
    stampOf(undefined, token) === 'words'
  );
}

function accepted(reading: Reading, { terminated }: RowContext): Reading | null {
  const { at } = reading.layout;
  const isKnown = hasKnownReason(reading);
  const hasStatus = hasNumbers(reading, ['status']);
  const hasPorts = hasNumbers(reading, ['clientPort', 'serverPort']);
  const isUndated = at.date < 0 && at.time < 0;
  // A line that something else was glued to (a header after a crash) has words where numbers belong.
  if (!isKnown && !hasStatus) return null;
  if (isUndated || stamp(reading) === 'words') return hasPorts && (isKnown || isUndated || at.reason < 0) ? reading : null;
  if (stamp(reading) === 'wrong') return null;
  const mayBeCut = !terminated && at.reason === reading.layout.columns - 1;
  return mayBeCut && !isKnown ? null : reading;
}

/** Like {@link accepted}, for readings that nothing but a known reason speaks for. */
function acceptedIfKnown(reading: Reading): Reading | null {
  return hasKnownReason(reading) ? accepted(reading, { header: null, terminated: true }) : null;
}

function stamp(reading: Reading): ReturnType<typeof stampOf> {
  return stampOf(columnOf(reading, 'date'), columnOf(reading, 'time'));
}

function padded(tokens: readonly string[], layout: Layout): Reading {
  return { layout, values: [...tokens, ...Array.from({ length: layout.columns - tokens.length }, () => '-')] };
}

function hasNumbers(reading: Reading, keys: readonly ColumnKey[]): boolean {
  return keys.every((key) => isNumberField(columnOf(reading, key) ?? '-'));
}

function hasKnownReason(reading: Reading): boolean {
  const reason = columnOf(reading, 'reason');
  return reason !== undefined && isKnownReason(reason);
}

/** True for a phrase of the documents or of known logs, and for every spelling of `N_Connections_Refused`. */
export function isKnownReason(phrase: string): boolean {
  return KNOWN_REASONS.has(phrase) || refusedConnections(phrase) !== null;
}

import { layoutOfColumns } from '../layout.js';
import type { Reading } from '../reading.js';

/** An event of a log shipper: the line that it shipped, or the columns that it made of it. */
export type ShippedEvent = { readonly line: string } | { readonly reading: Reading };

/** Places of the shipped line, the one that nobody has changed first: Filebeat and Logstash, Splunk, Fluentd, Azure. */
const LINES = [
  'event.original',
  '_source.event.original',
  'message',
  '_source.message',
  '_raw',
  'result._raw',
  'log',
  'RawData',
  'Message',
  'msg',
  'line',
];
/** Columns of the HTTPERR module of Filebeat and Elastic Agent, in the order of the layout below. */
const COLUMNS = [
  ['@timestamp'],
  ['source.address', 'source.ip', 'iis.error.remote_ip'],
  ['source.port', 'iis.error.remote_port'],
  ['destination.address', 'destination.ip', 'iis.error.server_ip'],
  ['destination.port', 'iis.error.server_port'],
  ['http.version', 'iis.error.http_version'],
  ['http.request.method', 'iis.error.method'],
  ['url.original', 'url.path', 'iis.error.url'],
  ['http.response.status_code', 'iis.error.response_code'],
  ['iis.error.reason_phrase'],
  ['iis.error.queue_name'],
] as const;
const LAYOUT = layoutOfColumns('date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-reason s-queuename'.split(' '));

/**
 * The event of a line of JSON.
 *
 * @param text - one character a byte.
 * @returns `null` where the line is no object, or one that ships no line of a log.
 */
export function shippedEventOf(text: string): ShippedEvent | null {
  const event = parsed(text.replace(/^\[/, '').replace(/[,\]]$/, ''));
  if (event === null) return null;
  const line = LINES.map((path) => at(event, path)).find((value) => typeof value === 'string');
  if (typeof line === 'string') return { line: bytesOf(line.trim()) };
  return typeof at(event, 'iis.error.reason_phrase') === 'string' ? { reading: readingOf(event) } : null;
}

function parsed(text: string): object | null {
  if (!text.startsWith('{') || !text.endsWith('}')) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
    return typeof value === 'object' ? value : null;
  } catch {
    // Half an event is a line that cannot be read, as any other.
    return null;
  }
}

/** A member by its path; shippers write `event.original` as a name of one member, too. */
function at(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const members = value as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(members, path)) return members[path];
  const cut = path.indexOf('.');
  const head = path.slice(0, cut);
  return cut < 0 || !Object.hasOwn(members, head) ? undefined : at(members[head], path.slice(cut + 1));
}

function readingOf(event: object): Reading {
  const [stamp = '-', ...values] = COLUMNS.map((paths) =>
    textOf(paths.map((path) => at(event, path)).find((value) => value !== undefined)),
  );
  const [date = '-', time = '-'] = stamp.replace(/(?:\.\d+)?Z$/, '').split('T');
  return { layout: LAYOUT, values: [date, time, ...values] };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? bytesOf(String(value)) : '-';
}

function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

import type { DriverEntry } from '../../facts/capture.js';
import { baseName } from '../../facts/paths.js';
import type { OfFile } from '../reading.js';

/** What a list says of a driver; what it does not say is `null`. */
export interface DriverRow {
  readonly path?: string | null;
  readonly service?: string | null;
  readonly displayName?: string | null;
  readonly version?: string | null;
  readonly company?: string | null;
  readonly product?: string | null;
  readonly description?: string | null;
  /** `undefined` in a list that does not say what is loaded. */
  readonly running?: boolean | null | undefined;
  readonly start?: DriverEntry['start'];
  readonly type?: DriverEntry['type'];
  readonly signature?: DriverEntry['signature'];
  readonly line: number;
}

/** A driver of a list; `null` where it has neither a file nor a service. */
export function driverEntry(row: DriverRow): OfFile<DriverEntry> | null {
  const path = pathOf(row.path ?? null);
  const service = row.service ?? null;
  const file = path === null ? null : fileOf(path);
  if (file === null && service === null) return null;
  return {
    line: row.line,
    file: file ?? fileOfService(service ?? ''),
    path: path !== null && /[\\/]/.test(path) ? path : null,
    version: row.version ?? null,
    company: row.company ?? null,
    product: row.product ?? null,
    description: row.description ?? row.displayName ?? null,
    running: row.running ?? null,
    ...(row.running === undefined || row.running === null ? { loadUnknown: true } : {}),
    ...(file === null ? { fileAssumed: true } : {}),
    ...(service === null ? {} : { service }),
    ...(row.displayName === undefined || row.displayName === null ? {} : { displayName: row.displayName }),
    ...(row.start === undefined ? {} : { start: row.start }),
    ...(row.type === undefined ? {} : { type: row.type }),
    ...(row.signature === undefined ? {} : { signature: row.signature }),
  };
}

/** A path without the switches behind it, quotes and the prefix of the object manager. */
function pathOf(text: string | null): string | null {
  const plain = (text ?? '')
    .trim()
    .replace(/^"([^"]*)".*$/, '$1')
    .replace(/^\\\?\?\\/, '');
  return plain === '' || /^(?:n\/a|not available)$/i.test(plain) ? null : plain;
}

function fileOf(path: string): string | null {
  const name = baseName(path).trim();
  return name === '' ? null : name;
}

/** Nearly all drivers are called like their service. */
function fileOfService(service: string): string {
  return /\.(?:sys|exe|dll)$/i.test(service) ? service : `${service}.sys`;
}

/** `10.0:17763.4010` and `10.0.17763.4010 (WinBuild.160101.0800)` as plain numbers; other text as it stands, `null` for none. */
export function fileVersion(text: string | null | undefined): string | null {
  const plain = (text ?? '').trim();
  if (plain === '' || plain.toLowerCase() === 'n/a') return null;
  return /^\d+(?:[.:]\d+){1,3}/.exec(plain)?.[0].replaceAll(':', '.') ?? plain;
}

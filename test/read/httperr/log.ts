import { readHttperrChunks } from '../../../src/read/httperr/collector.js';
import { readHttperrRows } from '../../../src/read/httperr/rows.js';
import type { TallyOptions } from '../../../src/read/httperr/tally.js';
import type { TimeWindow } from '../../../src/read/httperr/time-window.js';
import type { HttperrRow } from '../../../src/schema/types.js';

const REQUEST = 'date time c-ip c-port s-ip s-port cs-version cs-method cs-uri';

/** Columns of the default layouts, by their number. */
export const FIELDS = {
  12: `${REQUEST} sc-status s-siteid s-reason`,
  13: `${REQUEST} sc-status s-siteid s-reason s-queuename`,
  14: `${REQUEST} streamid sc-status s-siteid s-reason s-queuename`,
  16: `${REQUEST} streamid streamid_ex sc-status s-siteid s-reason s-queuename transport`,
  18: `${REQUEST} streamid streamid_ex sc-status s-siteid s-reason s-queuename transport fault-code extended-fault-code`,
} as const;

export type Width = keyof typeof FIELDS;

/** The header that http.sys writes above rows with these columns. */
export function header(fields: string): string {
  return `#Software: Microsoft HTTP API 2.0\r\n#Version: 1.0\r\n#Date: 2026-03-01 10:00:00\r\n#Fields: ${fields}\r\n`;
}

/** Lines as http.sys ends them. */
export function crlf(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}

/** What rows, lines that are none, and problems a log has. */
export interface Rows {
  readonly rows: readonly HttperrRow[];
  readonly unparsed: readonly (readonly [line: number, text: string])[];
  readonly problems: readonly string[];
}

/** The rows of a log, read in pieces of that many bytes. */
export async function rowsOf(
  log: string | Uint8Array,
  { chunkBytes = 1 << 20, ...window }: { chunkBytes?: number } & TimeWindow = {},
): Promise<Rows> {
  const rows: HttperrRow[] = [];
  const unparsed: [number, string][] = [];
  const problems: string[] = [];
  const source = { input: 0, path: 'httperr1.log', chunks: () => pieces(log, chunkBytes) };
  const options = {
    ...window,
    onUnparsed: (line: number, text: string) => unparsed.push([line, text]),
    onProblem: ({ text }: { readonly text: string }) => problems.push(text),
  };
  for await (const some of readHttperrRows(source, options)) rows.push(...some);
  return { rows, unparsed, problems };
}

/** The counts of a log, read in pieces of that many bytes. */
export async function countsOf(
  log: string | Uint8Array,
  { chunkBytes = 1 << 20, ...options }: { chunkBytes?: number } & TallyOptions = {},
) {
  const { byTime, textsByMinute: _, ...reading } = await readHttperrChunks(pieces(log, chunkBytes), options);
  return { ...reading, by: { minute: [...byTime('minute')].flat(), hour: [...byTime('hour')].flat(), day: [...byTime('day')].flat() } };
}

async function* pieces(log: string | Uint8Array, chunkBytes: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof log === 'string' ? Buffer.from(log, 'utf8') : log;
  // A buffer that is used again, as files are read: who keeps a piece would see it change.
  const buffer = Buffer.alloc(Math.min(chunkBytes, bytes.length));
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const piece = bytes.subarray(at, at + chunkBytes);
    buffer.set(piece);
    yield buffer.subarray(0, piece.length);
    buffer.fill(0x58);
  }
}

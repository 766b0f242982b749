import { REFUSED_REASON } from '../../facts/capture.js';
import { formatCount } from '../../facts/units.js';
import type { HttperrDocument, ReasonBucket } from '../../schema/types.js';
import { visible } from '../escape.js';
import { paint, type TerminalOptions } from './style.js';

/** `2026-03-01 10:05`. */
const TIME_WIDTH = 16;
const COUNT_WIDTH = 9;

/** One line for each stretch of time: refused connections first, then the other rows with their reasons. */
export function byTimeLines({ by }: HttperrDocument, options: TerminalOptions): readonly string[] {
  const times = new Map<string, ReasonBucket[]>();
  for (const bucket of by ?? []) {
    if (!('time' in bucket)) return [];
    const time = bucket.time ?? 'no time';
    const buckets = times.get(time);
    if (buckets === undefined) times.set(time, [bucket]);
    else buckets.push(bucket);
  }
  if (times.size === 0) return [];
  const head = `    ${'time (UTC)'.padEnd(TIME_WIDTH)}  ${'refused'.padStart(COUNT_WIDTH)}  ${'other rows'.padStart(COUNT_WIDTH + 1)}  mostly`;
  return [paint(head, 'dim', options), ...[...times].map(([time, buckets]) => lineOf(time, buckets, options))];
}

function lineOf(time: string, buckets: readonly ReasonBucket[], options: TerminalOptions): string {
  const refused = sum(buckets.filter(({ reason }) => reason === REFUSED_REASON).map(({ count }) => count));
  const others = buckets.filter(({ reason }) => reason !== REFUSED_REASON).sort((a, b) => b.rows - a.rows);
  const rows = sum(others.map((bucket) => bucket.rows));
  const shown = time.slice(0, TIME_WIDTH).replace('T', ' ').padEnd(TIME_WIDTH);
  const start = `    ${shown}  ${(refused === 0 ? '-' : formatCount(refused)).padStart(COUNT_WIDTH)}  ${formatCount(rows).padStart(COUNT_WIDTH + 1)}  `;
  return `${start}${sayReasons(others, options.width - start.length)}`.trimEnd();
}

/** As many reasons as fit, and how many do not. */
function sayReasons(buckets: readonly ReasonBucket[], width: number): string {
  let said = '';
  for (const [i, { reason, rows }] of buckets.entries()) {
    const next = `${said === '' ? '' : `${said}, `}${visible(reason ?? 'no reason')} ${formatCount(rows)}`;
    const rest = buckets.length - i - 1;
    const room = width - (rest === 0 ? 0 : `, ${rest} more`.length);
    if (next.length > room) return said === '' ? next.slice(0, width) : `${said}, ${rest + 1} more`;
    said = next;
  }
  return said;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

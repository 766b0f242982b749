import { formatBytes, formatCount, plural } from '../../facts/units.js';
import type { Change, ComparisonDocument, ComparisonSide } from '../../schema/types.js';
import { visible } from '../escape.js';
import { describeMachine } from '../windows-name.js';
import { glyph, labeled, paint, type TerminalOptions, wrap } from './style.js';

/** Rows of the tables that a person reads; JSON and `--verbose` hold all. */
const MOST_ROWS = 8;
const MOST_PROCESSES = 5;

/** A comparison for people: did it help, what is larger and smaller, then what changed. Ends with a line end. */
export function renderComparison(document: ComparisonDocument, options: TerminalOptions): string {
  const { before, after, why } = document;
  const lines = [
    '',
    ...headOf(document, options),
    '',
    ...claimOf(document, options),
    ...wrap(visible(`${why}.`), options.width - 4).map((line) => `    ${line}`),
    '',
    ...labeled('Before', visible(sideText(before)), options),
    ...labeled('After', visible(sideText(after)), options),
    '',
    ...sizesOf(document, options),
    ...changesOf(document.changed, options),
  ];
  return `${lines.join('\n')}\n`;
}

function headOf({ before, after, machines }: ComparisonDocument, options: TerminalOptions): readonly string[] {
  const line = ({ machine }: ComparisonSide): string =>
    `  ${paint(visible(machine.name ?? 'this evidence'), 'strong', options)}   ${visible(describeMachine(machine))}`;
  return machines === 'different' ? [line(before), line(after)] : [line(before)];
}

function claimOf({ helped, machines }: ComparisonDocument, options: TerminalOptions): readonly string[] {
  const open = machines === 'different' ? 'These are two machines, not one before and after' : 'Whether it helped is not known yet';
  const claim = helped === true ? 'It helped' : helped === false ? 'It did not help' : open;
  const tone = helped === true ? 'good' : helped === false ? 'bad' : 'warn';
  return [`  ${paint(glyph('bullet', options), tone, options)} ${paint(claim, 'strong', options)}`];
}

/** The claim alone: the whole summary of both sides would bury what is compared. */
function sideText({ verdict, refusals }: ComparisonSide): string {
  const claim = /^.*?\.(?= [A-Z0-9"]|$)/.exec(verdict.summary)?.[0].slice(0, -1) ?? verdict.summary;
  return `${claim}${refusals === null ? '' : `; ${plural(refusals.connections, 'connection')} refused`}`;
}

function sizesOf({ tags, pools, handles, boot }: ComparisonDocument, options: TerminalOptions): readonly string[] {
  const most = (rows: number): number => (options.verbose ? Number.POSITIVE_INFINITY : rows);
  const tables = [
    ['Pools', (pools ?? []).map(({ pool, beforeBytes, afterBytes }) => `${pool}: ${sizes(beforeBytes, afterBytes)}`)],
    ['Tags', (tags ?? []).slice(0, most(MOST_ROWS)).map(({ tag, beforeBytes, afterBytes }) => `${tag}  ${sizes(beforeBytes, afterBytes)}`)],
    [
      'Handles',
      (handles ?? []).slice(0, most(MOST_PROCESSES)).map((row) => `${row.process}: ${counts(row.before)}, then ${counts(row.after)}`),
    ],
    ['Started', bootText(boot)],
  ] as const;
  const lines = tables.flatMap(([label, rows]) => rows.flatMap((row, i) => labeled(i === 0 ? label : '', visible(row), options)));
  return lines.length === 0 ? [] : [...lines, ''];
}

function sizes(before: number | null, after: number | null): string {
  const change = (after ?? 0) - (before ?? 0);
  const sign = change > 0 ? '+' : change < 0 ? '-' : '';
  return `${sizeOf(before)}, then ${sizeOf(after)} (${sign}${formatBytes(Math.abs(change))})`;
}

function sizeOf(bytes: number | null): string {
  return bytes === null ? 'not present' : formatBytes(bytes);
}

function counts(handles: number | null): string {
  return handles === null ? 'not running' : formatCount(handles);
}

function bootText(boot: ComparisonDocument['boot']): readonly string[] {
  if (boot === undefined || boot.restarted === null) return [];
  const times = boot.before === null || boot.after === null ? '' : `: ${boot.before}, then ${boot.after}`;
  return [boot.restarted ? `Windows was restarted in between${times}` : 'Windows was not restarted in between'];
}

/** Drivers in groups, since an update changes dozens; the rest one by one. */
function changesOf(changed: readonly Change[], options: TerminalOptions): readonly string[] {
  if (changed.length === 0) return labeled('Changed', 'nothing that both sides show', options);
  const drivers = changed.filter(({ what }) => what === 'driver');
  const group = (title: string, list: readonly Change[], say: (change: Change) => string): readonly string[] =>
    list.length === 0 ? [] : [`${title}: ${list.map(say).join(', ')}`];
  const rows = [
    ...group(
      'drivers gone',
      drivers.filter(({ after }) => after === null),
      ({ name, before }) => `${name} (${before ?? ''})`,
    ),
    ...group(
      'drivers new',
      drivers.filter(({ before }) => before === null),
      ({ name, after }) => `${name} (${after ?? ''})`,
    ),
    ...group(
      'drivers in another version',
      drivers.filter(({ before, after }) => before !== null && after !== null),
      ({ name, before, after }) => `${name} (${before ?? ''}, then ${after ?? ''})`,
    ),
    ...changed
      .filter(({ what }) => what !== 'driver')
      .map(({ what, name, before, after }) => `${what} ${name}: ${before ?? 'not there'}, then ${after ?? 'not there'}`),
  ];
  return rows.flatMap((row, i) => labeled(i === 0 ? 'Changed' : '', visible(row), options));
}

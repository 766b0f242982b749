import stringWidth from 'string-width';
import { plural } from '../facts/units.js';
import { append } from '../long-lists.js';
import type { DriverImage, DriversDocument, ImageTagUse, KnownBadMatch, Signature } from '../schema/types.js';
import { csvCell } from './csv.js';
import { visible } from './escape.js';
import { glyph, paint, type TerminalOptions, type Tone, wrap } from './terminal/style.js';

/** One line of the table: one use of one tag by one image. */
interface Row {
  readonly driver: DriverImage;
  readonly use: ImageTagUse;
}

const HEAD = ['TAG', 'IMAGE', 'VERSION', 'COMPANY', 'SIGNATURE', 'USE'] as const;
/** Columns that give way on a narrow screen, and how much each must keep. */
const LEAST_WIDTH = [4, 8, 7, 8, 9, 12] as const;

/** The document of drivers for people: by tag, then by company and image. */
export function renderDrivers(document: Pick<DriversDocument, 'drivers' | 'tags' | 'problems'>, options: TerminalOptions): string {
  const { drivers, tags } = document;
  const rows = drivers
    .flatMap((driver) => driver.tags.map((use): Row => ({ driver, use })))
    .filter(({ use }) => options.verbose || use.use !== 'text')
    .sort(
      (a, b) =>
        order(a.use.tag, b.use.tag) ||
        order(a.driver.version?.company ?? '', b.driver.version?.company ?? '') ||
        order(a.driver.path, b.driver.path),
    );
  const lines: string[] = [];
  if (rows.length > 0) append(lines, ['', ...table(rows, options)]);
  for (const { tag, answer, library, why } of tags) {
    if ((answer !== 'one' || library !== undefined) && why) lines.push('', ...paragraph(`"${visible(tag)}": ${visible(why)}`, options));
  }
  for (const driver of drivers) if (driver.knownBad !== undefined) lines.push('', ...paragraph(knownBadText(driver), options));
  const silent = drivers.filter(({ problem, tags: uses }) => problem === null && uses.length === 0);
  if (silent.length > 0) append(lines, ['', ...silentLines(silent, options)]);
  const damaged = drivers.filter(({ problem }) => problem !== null);
  if (damaged.length > 0)
    append(lines, [
      '',
      '  Not read, or not in full:',
      ...damaged.map(({ path, problem }) => `    ${visible(path)}: ${visible(problem ?? '')}`),
    ]);
  for (const { text } of document.problems ?? []) lines.push(`    ${visible(text)}`);
  const calling = new Set(rows.filter(({ use }) => use.use === 'call').map(({ driver }) => driver.path)).size;
  lines.push(
    '',
    `  ${plural(drivers.length, 'image')}, ${calling} with an allocating call that was followed to its tag, ${damaged.length} with problems.`,
    '',
  );
  return lines.join('\n');
}

function table(rows: readonly Row[], options: TerminalOptions): string[] {
  const cells = rows.map(({ driver, use }) => [
    visible(use.tag),
    fileName(driver.path),
    visible(driver.version?.file ?? '-'),
    visible(driver.version?.company ?? '-'),
    signatureText(driver.signature),
    useText(use),
  ]);
  const widths = fitted([[...HEAD], ...cells], options.width - 2);
  const line = (texts: readonly string[]): string[] => texts.map((text, i) => pad(cut(text, widths[i] ?? 0, options), widths[i] ?? 0));
  const head = `  ${paint(line(HEAD).join('  ').trimEnd(), 'dim', options)}`;
  return [
    head,
    ...cells.map((texts, i) => {
      const padded = line(texts);
      const tone = toneOf(rows[i]?.driver.signature ?? null);
      return `  ${padded.map((text, column) => (column === 4 ? paint(text, tone, options) : text)).join('  ')}`.trimEnd();
    }),
  ];
}

function signatureText(signature: Signature | null): string {
  if (!signature) return '-';
  const { status, signer, timestamp } = signature;
  const parts = [status, ...(signer ? [visible(signer)] : []), ...(timestamp ? [timestamp.slice(0, 4)] : [])];
  return parts.join(', ');
}

function useText({ use, api, at, protected: isSet }: ImageTagUse): string {
  const [first] = at;
  const place = first ? `${first.section === null ? '' : visible(first.section)}+0x${first.rva.toString(16)}` : '';
  const more = at.length > 1 ? ` and ${at.length - 1} more` : '';
  return [use, api ? visible(api) : '', place ? `at ${place}${more}` : '', isSet ? '(protected)' : '']
    .filter((part) => part !== '')
    .join(' ');
}

function toneOf(signature: Signature | null): Tone {
  switch (signature?.status) {
    case 'valid':
      return 'good';
    case 'tampered':
    case 'malformed':
    case 'revoked':
      return 'bad';
    case 'untrusted':
    case 'expired':
    case 'unsigned':
      return 'warn';
    default:
      return 'plain';
  }
}

function silentLines(silent: readonly DriverImage[], options: TerminalOptions): string[] {
  const names = silent.map(({ path }) => fileName(path));
  const shown = options.verbose ? names : names.slice(0, 12);
  const rest = names.length - shown.length;
  return paragraph(`No such tag in ${names.length} images: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more (--verbose)` : ''}`, options);
}

/** A notice of its own: being on such a list says nothing about leaks. */
function knownBadText({ path, knownBad = [] }: DriverImage): string {
  const entries = knownBad.map(({ list, by, name, category }) => {
    const kind = category ? ` (${visible(category)})` : '';
    return `${fileName(list)}: ${visible(name)}${kind}, by ${BY_WORDS[by]}`;
  });
  return `${fileName(path)} is on a list of drivers that are dangerous to load: ${entries.join('; ')}. That says nothing about leaks.`;
}

const BY_WORDS: Readonly<Record<KnownBadMatch['by'], string>> = {
  sha256: 'its SHA-256',
  sha1: 'its SHA-1',
  authentihash: 'its Authenticode hash',
  name: 'its original name and version',
};

function paragraph(text: string, options: TerminalOptions): string[] {
  return wrap(text, options.width - 4).map((line, i) => `${i === 0 ? '  ' : '    '}${line}`);
}

/** Widths of the columns: as wide as their texts, the widest shrunk first until all fit. */
function fitted(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = HEAD.map((_, i) => rows.reduce((width, row) => Math.max(width, stringWidth(row[i] ?? '')), 0));
  const total = (): number => widths.reduce((sum, one) => sum + one, 0) + 2 * (widths.length - 1);
  while (total() > width) {
    let widest = -1;
    for (let i = 0; i < widths.length; i++) {
      const room = (widths[i] ?? 0) - (LEAST_WIDTH[i] ?? 0);
      if (room > 0 && (widest < 0 || (widths[i] ?? 0) > (widths[widest] ?? 0))) widest = i;
    }
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function cut(text: string, width: number, options: TerminalOptions): string {
  if (stringWidth(text) <= width) return text;
  const mark = glyph('ellipsis', options);
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character) > width - mark.length) break;
    kept += character;
  }
  return kept + mark;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - stringWidth(text), 0));
}

function fileName(path: string): string {
  return visible(path.split(/[\\/]/).pop() ?? path);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const COLUMNS = [
  'path',
  'architecture',
  'bytes',
  'version',
  'company',
  'product',
  'description',
  'signature',
  'via',
  'signer',
  'digest',
  'timestamp',
  'tag',
  'tagHex',
  'use',
  'api',
  'section',
  'rva',
  'problem',
  'sha256',
  'authentihash',
  'linkTime',
  'imphash',
  'knownBad',
] as const;

/** The document of drivers as CSV (RFC 4180): one line for each use of a tag, one for an image without any. */
export function driversCsv({ drivers }: Pick<DriversDocument, 'drivers'>): string {
  const lines = drivers.flatMap((driver) => {
    const { path, architecture, bytes, version, signature, tags, problem } = driver;
    const head = [path, architecture, bytes, version?.file, version?.company, version?.productName, version?.description];
    const signed = [signature?.status, signature?.via, signature?.signer, signature?.digest, signature?.timestamp];
    const uses =
      tags.length > 0
        ? tags.map(({ tag, tagHex, use, api, at }) => [tag, tagHex, use, api, at[0]?.section, at[0] ? `0x${at[0].rva.toString(16)}` : null])
        : [Array<null>(6).fill(null)];
    const { sha256, authentihash, linkTime, imphash, knownBad = [] } = driver;
    const identity = [sha256, authentihash, linkTime, imphash, knownBad.length === 0 ? null : knownBad.map(({ name }) => name).join(' ')];
    return uses.map((use) => [...head, ...signed, ...use, problem, ...identity].map(csvCell).join(','));
  });
  return `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

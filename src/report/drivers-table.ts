import stringWidth from 'fast-string-width';
import { plural } from '../facts/units.js';
import { append } from '../long-lists.js';
import type { DriverImage, DriversDocument, TagOwners } from '../schema/types.js';
import { tagBlocks } from './drivers-blocks.js';
import { imageName, knownBadText, order, signatureText, statusText, toneOf, type UseRow, useText } from './drivers-words.js';
import { visible } from './escape.js';
import { padTo, paint, type TerminalOptions, wrap } from './terminal/style.js';

const HEAD = ['TAG', 'IMAGE', 'VERSION', 'COMPANY', 'SIGNATURE', 'USE'] as const;
const SIGNATURE = 4;
/** What people search for is never broken over lines; the others are, at blanks. */
const WHOLE = new Set([0, 1, 2]);
const GAP = '  ';

/** What is shown, and whether single tags were asked for: those get blocks with all that is known. */
export interface DriversView extends TerminalOptions {
  readonly asked?: boolean;
}

/** The document of drivers for people: by tag, then by company and image. */
export function renderDrivers(document: Pick<DriversDocument, 'drivers' | 'tags' | 'problems'>, options: DriversView): string {
  const { drivers, tags } = document;
  const rows = rowsOf(drivers, options);
  const lines = options.asked === true ? tagBlocks(rows, { tags, options }) : tableOf(rows, { tags, options });
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
    ...paragraph(
      `${plural(drivers.length, 'image')}, ${calling} with an allocating call that was followed to its tag, ${damaged.length} with problems.`,
      options,
    ),
    '',
  );
  return lines.join('\n');
}

function rowsOf(drivers: readonly DriverImage[], { verbose }: TerminalOptions): readonly UseRow[] {
  return drivers
    .flatMap((driver) => driver.tags.map((use): UseRow => ({ driver, use })))
    .filter(({ use }) => verbose || use.use !== 'text')
    .sort(
      (a, b) =>
        order(a.use.tag, b.use.tag) ||
        order(a.driver.version?.company ?? '', b.driver.version?.company ?? '') ||
        order(a.driver.path, b.driver.path),
    );
}

interface TagView {
  readonly tags: readonly TagOwners[];
  readonly options: TerminalOptions;
}

function tableOf(rows: readonly UseRow[], { tags, options }: TagView): string[] {
  const lines: string[] = rows.length > 0 ? ['', ...table(rows, options)] : [];
  for (const { tag, why } of tags) if (why) lines.push('', ...paragraph(`"${visible(tag)}": ${visible(why)}`, options));
  return lines;
}

/** The first form that fits: the whole table; without signers; without the names of calls as well; lines below each other. The place is the proof and always there. */
function table(rows: readonly UseRow[], options: TerminalOptions): string[] {
  const width = options.width - GAP.length;
  const whole = rows.map((row) => cellsOf(row, { signature: signatureText(row.driver.signature), use: useText(row.use) }));
  const natural = widthsOf([HEAD, ...whole]);
  if (total(natural) <= width) return drawn(rows, { cells: whole, widths: natural, options });
  for (const useOf of [useText, placeText]) {
    const cells = rows.map((row) => cellsOf(row, { signature: statusText(row.driver.signature), use: useOf(row.use) }));
    const widths = fitted([HEAD, ...cells], width);
    if (total(widths) <= width) return drawn(rows, { cells, widths, options });
  }
  return rows.flatMap((row) => stacked(row, options));
}

function cellsOf({ driver, use }: UseRow, texts: { readonly signature: string; readonly use: string }): readonly string[] {
  const { path, version } = driver;
  return [visible(use.tag), imageName(path), visible(version?.file ?? '-'), visible(version?.company ?? '-'), texts.signature, texts.use];
}

function placeText({ use, at }: UseRow['use']): string {
  return useText({ tag: '', tagHex: '', use, at });
}

interface Drawing {
  readonly cells: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly options: TerminalOptions;
}

function drawn(rows: readonly UseRow[], { cells, widths, options }: Drawing): string[] {
  const head = HEAD.map((text, i) => padTo(text, widths[i] ?? 0)).join(GAP);
  const body = cells.flatMap((texts, row) =>
    linesOfRow(texts, widths).map((parts) => {
      const tone = toneOf(rows[row]?.driver.signature ?? null);
      const painted = parts.map((part, column) => (column === SIGNATURE && part.trim() !== '' ? paint(part, tone, options) : part));
      return `${GAP}${painted.join(GAP)}`.trimEnd();
    }),
  );
  return [`${GAP}${paint(head.trimEnd(), 'dim', options)}`, ...body];
}

/** A row over as many lines as its longest cell takes. */
function linesOfRow(texts: readonly string[], widths: readonly number[]): readonly (readonly string[])[] {
  const columns = texts.map((text, i) => (WHOLE.has(i) ? [text] : wrap(text, widths[i] ?? 1)));
  const height = columns.reduce((most, { length }) => Math.max(most, length), 1);
  return Array.from({ length: height }, (_, line) => columns.map((column, i) => padTo(column[line] ?? '', widths[i] ?? 0)));
}

/** What does not fit beside each other: tag and image, and below them the rest. */
function stacked({ driver, use }: UseRow, options: TerminalOptions): string[] {
  const { path, version, signature } = driver;
  const product = [version?.file, version?.company].flatMap((text) => (text ? [visible(text)] : [])).join(', ');
  const below = [product === '' ? '-' : product, signatureText(signature), useText(use)].flatMap((text) => wrap(text, options.width - 8));
  return [`${GAP}${padTo(visible(use.tag), 4)}${GAP}${imageName(path)}`, ...below.map((text) => `        ${text}`)];
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  return HEAD.map((_, i) => rows.reduce((most, row) => Math.max(most, stringWidth(row[i] ?? '')), 0));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, 0) + GAP.length * (widths.length - 1);
}

/** Widths of the columns: as wide as their texts, the widest of those that may break shrunk first, down to its longest word. */
function fitted(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = widthsOf(rows);
  const least = widthsOf(rows.map((row) => row.map((text, i) => (WHOLE.has(i) ? text : longestWord(text)))));
  while (total(widths) > width) {
    const widest = widths.reduce((best, one, i) => (one > (least[i] ?? 0) && one > (widths[best] ?? 0) ? i : best), -1);
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function longestWord(text: string): string {
  return text.split(/\s+/).reduce((longest, word) => (stringWidth(word) > stringWidth(longest) ? word : longest), '');
}

function silentLines(silent: readonly DriverImage[], options: DriversView): string[] {
  const names = silent.map(({ path }) => imageName(path));
  const shown = options.verbose ? names : names.slice(0, 12);
  const rest = names.length - shown.length;
  return paragraph(
    `${options.asked === true ? 'No such tag' : 'No tag found'} in ${plural(names.length, 'image')}: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more (--verbose)` : ''}`,
    options,
  );
}

function paragraph(text: string, options: TerminalOptions): string[] {
  return wrap(text, options.width - 4).map((line, i) => `${i === 0 ? '  ' : '    '}${line}`);
}

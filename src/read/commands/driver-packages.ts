import type { InventoryPackage } from '../../schema/types.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { blockEnd, blockStart, labeled } from './labeled-lines.js';

const PUBLISHED = /^[^:]{2,60}?\s*:\s+(oem\d{1,5}\.inf)\s*$/i;
const INF = /^[\w .()+&@-]{1,200}\.inf$/i;
const GUID = /^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;
const DATE_AND_VERSION = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})\.?(?:\s+(\d{1,10}(?:\.\d{1,10}){1,3}))?$/;

/** A package has a dozen. */
const MOST_LINES = 60;

/**
 * `pnputil /enum-drivers`, `pnputil -e` and `dism /get-drivers`. Labels are translated; the order of the lines and the form of the values
 * are not.
 */
export const pnputilReader: CommandReader = {
  format: 'pnputil',
  marks: ['.inf', '.INF'],
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    return line.length < 200 && PUBLISHED.test(line) ? blockStart(lines, index, 3) : null;
  },
  read(section) {
    const packages: InventoryPackage[] = [];
    section.lines.forEach((line, at) => {
      const published = PUBLISHED.exec(line.slice(0, 200))?.[1];
      if (published !== undefined)
        packages.push({ published: published.toLowerCase(), ...packageOf(section, at), line: lineOf(section, at) });
    });
    return packages.length === 0 ? null : { inventory: { packages } };
  },
};

interface Line {
  readonly label: string;
  readonly value: string;
}

function packageOf(section: Section, at: number): Partial<InventoryPackage> {
  const behind = section.lines.slice(at + 1, at + MOST_LINES);
  const next = behind.findIndex((line) => PUBLISHED.test(line.slice(0, 200)));
  const lines = behind.slice(0, Math.min(blockEnd(behind, 0), next < 0 ? behind.length : next)).flatMap((line): readonly Line[] => {
    const entry = labeled(line);
    return entry === null ? [] : [entry];
  });
  const original = lines.find(({ value }) => INF.test(value));
  const dated = lines.findIndex(({ value }) => DATE_AND_VERSION.test(value));
  const found = DATE_AND_VERSION.exec(lines[dated]?.value ?? '');
  const names = lines
    .slice(0, dated < 0 ? lines.length : dated)
    .filter((line) => line !== original && !GUID.test(line.value) && !/^(?:yes|no|ja|nein)$/i.test(line.value));
  const byLabel = (word: RegExp): string | undefined => lines.find(({ label }) => word.test(label))?.value;
  const version = found?.[5] ?? lines.slice(dated + 1).find(({ value }) => /^\d+(?:\.\d+){1,3}$/.test(value))?.value;
  const signer = byLabel(/signer/i) ?? lines.slice(dated + 1).find(({ value }) => value !== '' && value !== version)?.value;
  return {
    original: original?.value.toLowerCase() ?? null,
    provider: byLabel(/provider/i) ?? names[0]?.value ?? null,
    class: byLabel(/^class(?: name)?$/i) ?? names[1]?.value ?? null,
    version: version ?? null,
    date: found === null ? null : isoDate(found),
    signer: signer ?? null,
  };
}

/** Slashes mean month first, as in the English of the United States, unless the first figure cannot be a month; points mean day first. */
function isoDate(found: RegExpExecArray): string | null {
  const [first, second, third] = [found[1] ?? '', found[3] ?? '', found[4] ?? ''];
  const mark = found[2];
  const [year, month, day] =
    first.length === 4 ? [first, second, third] : mark === '/' && Number(first) <= 12 ? [third, first, second] : [third, second, first];
  if (year.length !== 4 || Number(month) > 12 || Number(day) > 31) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

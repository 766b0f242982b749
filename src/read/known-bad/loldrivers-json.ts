import { type ParseError, printParseErrorCode, visit } from 'jsonc-parser';

import { BrokenList, lineOf, type ReadList } from './broken-list.js';
import { HashIndex, type KnownBadEntry } from './known-bad-list.js';

/** Reads `drivers.json` of LOLDrivers: an array of drivers, each with `KnownVulnerableSamples`. */
export function readLolDriversJson(text: string): ReadList {
  const drivers = parse(text);
  if (!Array.isArray(drivers)) throw new BrokenList(1, 'an array of drivers is wanted');
  const index = new HashIndex();
  for (const driver of drivers) {
    for (const sample of listOf(memberOf(driver, 'KnownVulnerableSamples'))) addSample(index, { sample, driver, text });
  }
  return { files: index.files, authentihashes: index.authentihashes, names: [], unused: [] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw firstError(text);
  }
}

/** The built-in parser does not name the place in all versions of Node. */
function firstError(text: string): BrokenList {
  const errors: { readonly code: ParseError['error']; readonly line: number }[] = [];
  try {
    visit(text, { onError: (code, _offset, _length, startLine) => errors.push({ code, line: startLine + 1 }) }, { disallowComments: true });
  } catch {
    return new BrokenList(1, 'it is nested too deep');
  }
  const [first] = errors;
  return first
    ? new BrokenList(first.line, `it is not valid JSON (${printParseErrorCode(first.code)})`)
    : new BrokenList(1, 'it is not valid JSON');
}

interface Sample {
  readonly sample: unknown;
  readonly driver: unknown;
  /** Of the whole file, for the line of what is wrong. */
  readonly text: string;
}

function addSample(index: HashIndex, { sample, driver, text }: Sample): void {
  const entry = entryOf(sample, driver);
  const authentihash = memberOf(sample, 'Authentihash');
  const values = [
    ['files', memberOf(sample, 'SHA256')],
    ['files', memberOf(sample, 'SHA1')],
    ['authentihashes', memberOf(authentihash, 'SHA256')],
    ['authentihashes', memberOf(authentihash, 'SHA1')],
  ] as const;
  for (const [kind, value] of values) {
    if (typeof value !== 'string') continue;
    const wrong = index.add(kind, value, entry);
    if (wrong !== null) throw new BrokenList(lineOf(text, text.indexOf(JSON.stringify(value))), wrong);
  }
}

function entryOf(sample: unknown, driver: unknown): KnownBadEntry {
  const names = [
    memberOf(sample, 'Filename'),
    memberOf(sample, 'OriginalFilename'),
    listOf(memberOf(driver, 'Tags'))[0],
    memberOf(driver, 'Id'),
  ];
  const name = names.find((one): one is string => typeof one === 'string' && one.trim() !== '');
  const category = memberOf(driver, 'Category');
  return { name: name ?? 'without a name', category: typeof category === 'string' && category !== '' ? category : null };
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

import type { DriverEntry } from '../../facts/capture.js';
import { verifiedSignature } from '../commands/driver-files.js';
import { driverEntry, fileVersion } from '../commands/driver-row.js';
import { startOf, stateWords, typeOf } from '../commands/driver-words.js';
import { beyondLimit, LIMITS } from '../limits.js';
import { type EvidencePiece, type OfFile, type SteppedReader, type Steps, type TextFile, withoutPauses } from '../reading.js';
import { csvSteps } from './csv-records.js';
import { columnOf, fieldsProblem, findHead, type TableHead, textAt } from './header-table.js';
import { ProblemTally } from './problem-tally.js';

const FILE_KEYS = ['file', 'filename', 'pathname', 'imagepath', 'path', 'image'];

/** `driverquery /v /fo csv` has these fifteen columns in every language: name, …, state (6th), …, path (14th). */
const DRIVERQUERY_COLUMNS = 15;
const DRIVERQUERY = { module: 0, displayName: 1, description: 2, type: 3, start: 4, state: 5, file: 13 } as const;

/**
 * Lists of drivers: `file,version,company,product,description,state` (`drivers`), `driverquery /v /fo csv` in any language
 * (`driverquery`), the CSV of sigcheck (`sigcheck`) and Win32_SystemDriver by Export-Csv (`system-driver`).
 */
export const driversReader: SteppedReader = {
  recognize(head) {
    return headOf(head)?.format ?? null;
  },
  read(format, file) {
    return withoutPauses(this.steps(format, file));
  },
  *steps(_format, file) {
    const found = headOf(file.lines);
    return found === null ? {} : yield* driverSteps(file, found);
  },
};

interface DriverHead {
  readonly format: 'drivers' | 'driverquery' | 'sigcheck' | 'system-driver';
  readonly table: TableHead;
}

function headOf(lines: readonly string[]): DriverHead | null {
  let format: DriverHead['format'] | null = null;
  const table = findHead(lines, (keys) => {
    format = formatOf(keys);
    return format !== null;
  });
  if (table !== null && format !== null) return { format, table };
  return localizedDriverquery(lines);
}

function formatOf(keys: readonly string[]): DriverHead['format'] | null {
  const has = (...names: readonly string[]) => names.every((name) => keys.includes(name));
  if (has('modulename', 'drivertype')) return 'driverquery';
  if (has('path', 'verified') && keys.some((key) => key === 'company' || key === 'publisher')) return 'sigcheck';
  if (has('pathname', 'state') && has('name')) return 'system-driver';
  const about = ['version', 'company', 'product', 'state'].filter((key) => keys.includes(key)).length;
  return (has('file') || has('filename')) && about >= 2 ? 'drivers' : null;
}

/** Its column names are translated, its number of columns and the driver's path in the 14th are not. */
function localizedDriverquery(lines: readonly string[]): DriverHead | null {
  const table = findHead(lines, (keys) => keys.length === DRIVERQUERY_COLUMNS);
  const sample = table === null ? undefined : lines.slice(table.line).find((line) => line !== '');
  if (table === null || sample === undefined || !/\\[^\\"]{1,100}\.sys"/i.test(sample.slice(0, 2_000))) return null;
  return { format: 'driverquery', table };
}

/** Place of each text of a driver; -1 where the list does not have it. */
type DriverColumns = Readonly<
  Record<
    | 'file'
    | 'module'
    | 'displayName'
    | 'version'
    | 'company'
    | 'product'
    | 'description'
    | 'state'
    | 'start'
    | 'type'
    | 'verified'
    | 'signer',
    number
  >
>;

function columnsOf({ format, table }: DriverHead): DriverColumns {
  const byPlace = format === 'driverquery' && columnOf(table, 'modulename') < 0;
  if (byPlace) return { ...NO_COLUMNS, ...DRIVERQUERY };
  const isSigcheck = format === 'sigcheck';
  return {
    file: columnOf(table, ...(format === 'driverquery' || isSigcheck ? ['path'] : FILE_KEYS)),
    module: columnOf(table, 'modulename', 'name'),
    displayName: columnOf(table, 'displayname'),
    version: columnOf(table, 'fileversion', 'version'),
    company: columnOf(table, 'company', 'companyname', 'publisher'),
    product: columnOf(table, 'product', 'productname'),
    description: columnOf(table, 'description', 'filedescription', 'displayname', 'caption'),
    state: columnOf(table, 'state', 'status'),
    start: columnOf(table, 'startmode', 'starttype'),
    type: columnOf(table, 'drivertype', 'servicetype'),
    verified: isSigcheck ? columnOf(table, 'verified') : -1,
    signer: isSigcheck ? columnOf(table, 'publisher') : -1,
  };
}

const NO_COLUMNS: DriverColumns = {
  file: -1,
  module: -1,
  displayName: -1,
  version: -1,
  company: -1,
  product: -1,
  description: -1,
  state: -1,
  start: -1,
  type: -1,
  verified: -1,
  signer: -1,
};

interface DriverRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

function* driverSteps(file: TextFile, head: DriverHead): Steps<EvidencePiece> {
  const columns = columnsOf(head);
  const records: DriverRecord[] = [];
  const tally = new ProblemTally();
  let isWhole = head.format !== 'sigcheck';
  const broken = yield* csvSteps(file.lines, {
    delimiter: head.table.delimiter,
    fromLine: head.table.line + 1,
    onRecord: (record) => {
      if (records.length < LIMITS.tableRows) records.push(record);
      else {
        tally.addLost(beyondLimit('rows', LIMITS.tableRows), record.line);
        isWhole = false;
      }
    },
  });
  const isRunning = stateWords(
    records.map(({ cells }) => ({ module: textAt(cells, columns.module) ?? '', state: textAt(cells, columns.state) })),
  );
  const drivers = records.flatMap(({ cells, line }): readonly OfFile<DriverEntry>[] => {
    const text = (column: keyof DriverColumns): string | null => textAt(cells, columns[column]);
    const entry = driverEntry({
      path: text('file'),
      service: text('module'),
      displayName: text('displayName'),
      version: fileVersion(text('version')),
      company: text('company'),
      product: text('product'),
      description: text('description'),
      running: isRunning(text('state')),
      start: startOf(text('start')),
      type: typeOf(text('type')),
      signature: verifiedSignature(text('verified'), text('signer')),
      line,
    });
    if (entry === null) {
      tally.add('a row without the name of a file is left out', line);
      isWhole = false;
      return [];
    }
    const odd = fieldsProblem(cells, head.table);
    if (odd !== null) {
      tally.add(odd, line);
      isWhole = false;
    }
    // A list without states is one of loaded drivers, and so is a row of `drivers.csv` without one; driverquery lists the installed ones.
    const isLoadedList = head.format === 'drivers' || (columns.state < 0 && head.format !== 'driverquery');
    return [isLoadedList ? loaded(entry) : entry];
  });
  return { drivers, ...claimsOf(isWhole && broken.length === 0), problems: [...tally.list(), ...broken] };
}

/** A table never says that it is whole, only that it is not. sigcheck lists the files of a folder, and not what is loaded. */
function claimsOf(isWhole: boolean): Pick<EvidencePiece, 'completeness'> {
  return isWhole ? {} : { completeness: [{ line: 1, of: 'drivers', isWhole }] };
}

function loaded({ loadUnknown: _unknown, ...entry }: OfFile<DriverEntry>): OfFile<DriverEntry> {
  return entry;
}

import type { DriverEntry } from '../../facts/capture.js';
import { beyondLimit, LIMITS } from '../limits.js';
import { type EvidencePiece, type SteppedReader, type Steps, type TextFile, withoutPauses } from '../reading.js';
import { csvSteps } from './csv-records.js';
import { columnOf, fieldsProblem, findHead, type TableHead, textAt } from './header-table.js';
import { ProblemTally } from './problem-tally.js';

const FILE_KEYS = ['file', 'filename', 'pathname', 'imagepath', 'path', 'image'];

/** `driverquery /v /fo csv` has these fifteen columns in every language: name, …, state (6th), …, path (14th). */
const DRIVERQUERY_COLUMNS = 15;
const DRIVERQUERY = { module: 0, displayName: 1, description: 2, state: 5, path: 13 } as const;

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

interface DriverColumns {
  readonly file: number;
  readonly module: number;
  readonly version: number;
  readonly company: number;
  readonly product: number;
  readonly description: number;
  readonly state: number;
}

function columnsOf({ format, table }: DriverHead): DriverColumns {
  const byPlace = format === 'driverquery' && columnOf(table, 'modulename') < 0;
  if (byPlace) {
    const { path, module, description, state } = DRIVERQUERY;
    return { file: path, module, version: -1, company: -1, product: -1, description, state };
  }
  return {
    file: columnOf(table, ...(format === 'driverquery' || format === 'sigcheck' ? ['path'] : FILE_KEYS)),
    module: columnOf(table, 'modulename', 'name'),
    version: columnOf(table, 'fileversion', 'version'),
    company: columnOf(table, 'company', 'companyname', 'publisher'),
    product: columnOf(table, 'product', 'productname'),
    description: columnOf(table, 'description', 'filedescription', 'displayname', 'caption'),
    state: columnOf(table, 'state', 'status'),
  };
}

function* driverSteps(file: TextFile, head: DriverHead): Steps<EvidencePiece> {
  const columns = columnsOf(head);
  const drivers: DriverEntry[] = [];
  const tally = new ProblemTally();
  let isWhole = head.format !== 'sigcheck';
  const broken = yield* csvSteps(file.lines, {
    delimiter: head.table.delimiter,
    fromLine: head.table.line + 1,
    onRecord: ({ cells, line }) => {
      const path = textAt(cells, columns.file);
      const module = textAt(cells, columns.module);
      const name = path === null ? nameOfModule(module) : baseName(path);
      if (name === null) {
        tally.add('a row without the name of a file is left out', line);
        isWhole = false;
        return;
      }
      const odd = fieldsProblem(cells, head.table);
      if (odd !== null) {
        tally.add(odd, line);
        isWhole = false;
      }
      if (drivers.length === LIMITS.tableRows) {
        tally.addLost(beyondLimit('rows', LIMITS.tableRows), line);
        isWhole = false;
        return;
      }
      drivers.push({
        input: file.input,
        line,
        file: name,
        path: path !== null && /[\\/]/.test(path) ? path : null,
        version: textAt(cells, columns.version),
        company: textAt(cells, columns.company),
        product: textAt(cells, columns.product),
        description: textAt(cells, columns.description),
        running: runningOf(textAt(cells, columns.state)),
      });
    },
  });
  return { drivers, ...claimsOf(file, isWhole && broken.length === 0), problems: [...tally.list(), ...broken] };
}

/** A table never says that it is whole, only that it is not. sigcheck lists the files of a folder, and not what is loaded. */
function claimsOf({ input }: TextFile, isWhole: boolean): Pick<EvidencePiece, 'completeness'> {
  return isWhole ? {} : { completeness: [{ input, line: 1, of: 'drivers', isWhole }] };
}

function baseName(path: string): string | null {
  const name = path.replace(/^.*[\\/]/, '').trim();
  return name === '' ? null : name;
}

/** driverquery leaves the path of boot drivers out at times; the module is then the file without its extension. */
function nameOfModule(module: string | null): string | null {
  if (module === null) return null;
  return /\.[a-z]{3}$/i.test(module) ? module : `${module}.sys`;
}

/** Words for a driver's state: English, German, French, Spanish, Italian, Dutch, Portuguese; others leave it unknown. */
const RUNNING =
  /^(?:running|loaded|started|active|4|wird ausgef|l\u00e4uft|gestartet|en cours|d\u00e9marr|en ejecuci|in esecuzione|wordt uitgevoerd|em execu)/i;
const STOPPED = /^(?:stopped|unloaded|not running|1|beendet|angehalten|gestoppt|arr\u00eat|detenid|arrestat|interrott|parad)/i;

function runningOf(state: string | null): boolean | null {
  if (state === null) return null;
  if (RUNNING.test(state)) return true;
  return STOPPED.test(state) ? false : null;
}

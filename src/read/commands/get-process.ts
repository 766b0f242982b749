import type { ProcessRow } from '../../facts/capture.js';
import { wholeNumber } from './amounts.js';
import { type CommandReader, lineOf } from './command-reader.js';

/** `Handles NPM(K) PM(K) WS(K) [VM(M)] CPU(s) Id [SI] ProcessName`; PowerShell 6 and later begin with `NPM(K)` and print MB. */
const HEAD = /^\s*(?:Handles\s+)?NPM\(K\)\s+PM\([KM]\)\s+WS\([KM]\)/;
const KB = 1024;

/** The default view of `Get-Process`. NPM is the nonpaged pool charged to the process; PM is private memory and no pool. */
export const getProcessReader: CommandReader = {
  format: 'get-process',
  marks: ['NPM(K)'],
  restarts: true,
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    return line.length < 300 && HEAD.test(line) ? index : null;
  },
  read(section) {
    const names = (section.lines[0] ?? '').trim().split(/\s+/);
    const rows = section.lines.flatMap((line, at): readonly ProcessRow[] => {
      const row = at === 0 || /^[\s-]*$/.test(line) || line.length > 400 ? null : rowOf(line, names, lineOf(section, at));
      return row === null ? [] : [row];
    });
    return rows.length === 0 ? null : { processes: [{ at: null, processes: rows }] };
  },
};

/** The time of the processor is missing where Windows does not show it, so a row may have one figure less than there are names. */
function rowOf(line: string, names: readonly string[], at: number): ProcessRow | null {
  const columns = names.slice(0, -1);
  const tokens = line.trim().split(/\s+/);
  const figures = tokens.findIndex((token) => !/^-?[\d.,'\u2019\u00a0\u202f]+$/.test(token));
  if (figures < 0) return null;
  const has = figures >= columns.length ? columns : columns.filter((name) => name !== 'CPU(s)');
  if (figures < has.length) return null;
  const value = (name: string): number | null => {
    const place = has.indexOf(name);
    return place < 0 ? null : wholeNumber(tokens[place] ?? '');
  };
  const [nonpaged, workingSet] = [value('NPM(K)'), value('WS(K)')];
  // With `.00` behind it (PowerShell 6 and later) the figure is still in KB.
  const npm = nonpaged ?? fraction(tokens[has.indexOf('NPM(K)')]);
  return {
    name: tokens.slice(has.length).join(' '),
    pid: value('Id'),
    handles: value('Handles'),
    threads: null,
    nonpagedBytes: npm === null ? null : Math.round(npm * KB),
    pagedBytes: null,
    workingSetBytes: workingSet === null ? null : workingSet * KB,
    line: at,
  };
}

function fraction(token: string | undefined): number | null {
  return token !== undefined && /^\d{1,12}[.,]\d{2}$/.test(token) ? Number(token.replace(',', '.')) : null;
}

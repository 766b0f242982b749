import type { Moment, ProcessRow, ProcessSample } from '../../facts/capture.js';
import { beyondLimit, LIMITS } from '../limits.js';
import { parseCount } from '../pool/quantity.js';
import { type EvidencePiece, type OfFile, type SteppedReader, type Steps, type TextFile, withoutPauses } from '../reading.js';
import { csvSteps } from './csv-records.js';
import { columnOf, fieldsProblem, findHead, keyOf, type TableHead, textAt } from './header-table.js';
import { ProblemTally } from './problem-tally.js';
import { timeColumn } from './time-text.js';

const NAME_KEYS = ['name', 'processname', 'imagename', 'process'];
const PID_KEYS = ['pid', 'id', 'processid'];
const NO_TIME = 'a time in no form known here, or one that could mean two days: use ISO 8601';
const HANDLE_KEYS = ['handles', 'handlecount'];

/**
 * Lists of processes: `time,name,pid,handles,threads,nonpagedBytes,pagedBytes` (`processes`) and Get-Process or Win32_Process by
 * Export-Csv (`get-process`).
 */
export const processesReader: SteppedReader = {
  recognize(head) {
    const table = headOf(head);
    if (table === null) return null;
    return table.keys.includes('nonpagedbytes') || table.keys.includes('time') ? 'processes' : 'get-process';
  },
  read(format, file) {
    return withoutPauses(this.steps(format, file));
  },
  *steps(_format, file) {
    const table = headOf(file.lines);
    return table === null ? {} : yield* processSteps(file, table);
  },
};

function headOf(lines: readonly string[]): TableHead | null {
  return findHead(lines, (keys) => [NAME_KEYS, PID_KEYS, HANDLE_KEYS].every((names) => names.some((name) => keys.includes(name))));
}

interface TimedRow {
  readonly time: string | null;
  /** The file was appended to: a head stands above this row again. */
  readonly newList: boolean;
  readonly row: ProcessRow;
}

function* processSteps(file: TextFile, table: TableHead): Steps<EvidencePiece> {
  const tally = new ProblemTally();
  const rows: TimedRow[] = [];
  const columns = {
    time: columnOf(table, 'time', 'timestamp', 'datetime', 'date'),
    name: columnOf(table, ...NAME_KEYS),
    pid: columnOf(table, ...PID_KEYS),
    handles: columnOf(table, ...HANDLE_KEYS),
    threads: columnOf(table, 'threads', 'threadcount'),
    // NPM of Get-Process is the nonpaged pool charged to the process; PM is private memory and no pool at all.
    nonpaged: columnOf(table, 'nonpagedbytes', 'nonpagedsystemmemorysize64', 'nonpagedsystemmemorysize', 'npm'),
    paged: columnOf(table, 'pagedbytes', 'pagedsystemmemorysize64', 'pagedsystemmemorysize'),
  };
  let headAgain = false;
  let isWhole = true;
  const broken = yield* csvSteps(file.lines, {
    delimiter: table.delimiter,
    fromLine: table.line + 1,
    onRecord: ({ cells, line }) => {
      const name = textAt(cells, columns.name);
      if (name === null) {
        if (cells[0]?.startsWith('#TYPE') === true) return;
        tally.add('a row without the name of a process is left out', line);
        isWhole = false;
        return;
      }
      if (cells.length > columns.name && keyOf(name) === table.keys[columns.name]) {
        headAgain = true;
        return;
      }
      const odd = fieldsProblem(cells, table);
      if (odd !== null) {
        tally.add(odd, line);
        isWhole = false;
      }
      if (rows.length === LIMITS.tableRows) {
        tally.addLost(beyondLimit('rows', LIMITS.tableRows), line);
        isWhole = false;
        return;
      }
      rows.push({
        time: textAt(cells, columns.time),
        newList: headAgain,
        row: {
          name,
          pid: countAt(cells, columns.pid),
          handles: countAt(cells, columns.handles),
          threads: countAt(cells, columns.threads),
          nonpagedBytes: countAt(cells, columns.nonpaged),
          pagedBytes: countAt(cells, columns.paged),
          line,
        },
      });
      headAgain = false;
    },
  });
  const isBroken = !isWhole || broken.length > 0;
  return {
    ...samplesOf(rows, tally),
    ...(isBroken ? { completeness: [{ line: 1, of: 'processes', isWhole: false }] } : {}),
    problems: [...tally.list(), ...broken],
  };
}

/** Rows of one time are one look at the machine; without times a file is one look, or as many as it has heads. */
function samplesOf(rows: readonly TimedRow[], tally: ProblemTally): EvidencePiece {
  const timeOf = timeColumn(rows.flatMap(({ time }) => (time === null ? [] : [time])));
  const processes: OfFile<ProcessSample>[] = [];
  let current: { time: string | null; rows: ProcessRow[] } | null = null;
  const offsets = new Set<number | null>();
  for (const { time, newList, row } of rows) {
    if (current === null || current.time !== time || newList) {
      let at: Moment | null = null;
      const stated = time === null ? null : timeOf(time);
      if (stated === null && time !== null) tally.add(NO_TIME, row.line);
      if (stated !== null) {
        at = stated.moment;
        offsets.add(stated.offsetMinutes);
      }
      current = { time, rows: [] };
      processes.push({ at, processes: current.rows });
    }
    current.rows.push(row);
  }
  const [offset, ...others] = offsets;
  return { processes, ...(offset === undefined || offset === null || others.length > 0 ? {} : { utcOffsetMinutes: offset }) };
}

/** A whole number, `null` for an empty cell and for what is no number (Export-Csv writes the type's name for a list of threads). */
function countAt(cells: readonly string[], at: number): number | null {
  const text = textAt(cells, at);
  const count = text === null ? Number.NaN : parseCount(text);
  return Number.isNaN(count) || count < 0 ? null : count;
}

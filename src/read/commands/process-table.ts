import type { ProcessRow } from '../../facts/capture.js';
import { wholeNumber } from './amounts.js';
import { type CommandReader, lineOf } from './command-reader.js';
import { type PropertyRecord, propertyOf, readRecords, recordHeadAt } from './property-records.js';

const NAMES = ['name', 'processname'] as const;
const HANDLES = ['handles', 'handlecount'] as const;
const CHARGES = ['nonpagedsystemmemorysize64', 'nonpagedsystemmemorysize', 'quotanonpagedpoolusage'] as const;

/**
 * `Get-Process | Select Name, Id, HandleCount, NonpagedSystemMemorySize64` and others that choose their columns: who holds handles, or what of the
 * nonpaged pool is charged to it. The choice may be a part, so nothing is added up.
 */
export const processTableReader: CommandReader = {
  format: 'get-process',
  restarts: true,
  begins: (lines, index) => {
    const head = recordHeadAt(lines, index);
    if (head === null || head.form === 'csv' || !NAMES.some((key) => head.keys.has(key))) return null;
    return [...HANDLES, ...CHARGES].some((key) => head.keys.has(key)) ? index : null;
  },
  read(section) {
    const rows = readRecords(section.lines).flatMap((record): readonly ProcessRow[] => {
      const name = propertyOf(record, 'processname', 'name');
      const handles = numberOf(record, HANDLES);
      const nonpagedBytes = numberOf(record, CHARGES);
      if (name === null || (handles === null && nonpagedBytes === null)) return [];
      const line = lineOf(section, record.at);
      return [{ name, pid: numberOf(record, ['id', 'pid', 'processid']), handles, threads: null, nonpagedBytes, pagedBytes: null, line }];
    });
    return rows.length === 0 ? null : { processes: [{ at: null, processes: rows }] };
  },
};

function numberOf({ values }: PropertyRecord, keys: readonly string[]): number | null {
  const text = keys.map((key) => values.get(key)?.trim() ?? '').find((value) => value !== '');
  return text === undefined ? null : wholeNumber(text);
}

import type { EvidencePiece } from '../reading.js';
import { driversReader } from '../tables/drivers.js';
import type { CommandReader } from './command-reader.js';
import { shiftLines } from './shift-lines.js';

/** Lines that the reader of tables needs for telling a table of drivers. */
const HEAD_LINES = 12;

/** A table of drivers as CSV in the middle of other outputs; alone in a file it is read as any table is. */
function driverTable(format: string): CommandReader {
  return {
    format,
    begins: (lines, index) => {
      const line = lines[index] ?? '';
      if (!/^"?\w[\w ]{1,40}"?[,;\t]/.test(line) || (lines[index - 1] ?? '').startsWith('"')) return null;
      return driversReader.recognize(lines.slice(index, index + HEAD_LINES)) === format ? index : null;
    },
    read: ({ lines, first }): EvidencePiece => shiftLines(driversReader.read(format, { lines }), first - 1),
  };
}

/** `driverquery /v /fo csv`, the CSV of sigcheck and Win32_SystemDriver by Export-Csv. */
export const DRIVER_TABLES: readonly CommandReader[] = ['driverquery', 'sigcheck', 'system-driver'].map(driverTable);

import type { InventoryHandles } from '../../schema/types.js';
import { wholeNumber } from './amounts.js';
import { type CommandReader, lineOf } from './command-reader.js';

const TOTAL = /^\s*(\d{1,9}) Handles\s*$/;
const NAMES = /^\s*Type\s+Count\s*$/;
const ROW = /^\s*([A-Z][\w ]{1,40}?)\s+(\d{1,9})\s*$/;

/** The command does not print which process it looked at. */
const OF = 'the process in the debugger';

/** The summary at the end of `!handle` in a debugger: the handles of one process by type. */
export const debuggerHandlesReader: CommandReader = {
  format: 'handle',
  marks: ['Handles', 'Type'],
  restarts: true,
  begins: (lines, index) => {
    const line = (lines[index] ?? '').slice(0, 200);
    if (TOTAL.test(line)) return NAMES.test((lines[index + 1] ?? '').slice(0, 200)) ? index : null;
    return NAMES.test(line) && ROW.test((lines[index + 1] ?? '').slice(0, 200)) && !TOTAL.test(lines[index - 1] ?? '') ? index : null;
  },
  read(section) {
    const handles = section.lines.flatMap((line, at): readonly InventoryHandles[] => {
      const row = ROW.exec(line.slice(0, 200));
      const count = wholeNumber(row?.[2] ?? '');
      return row === null || count === null || count === 0
        ? []
        : [{ process: OF, type: (row[1] ?? '').trim(), count, line: lineOf(section, at) }];
    });
    return handles.length === 0 ? null : { inventory: { handles } };
  },
};

import type { ProcessRow } from '../../facts/capture.js';
import type { InventoryAppPool } from '../../schema/types.js';
import { type CommandReader, lineOf } from './command-reader.js';

/** `APPPOOL "name" (MgdVersion:v4.0,…,state:Started)`. */
const POOL = /^\s*APPPOOL "(.{1,250})" \(([^()]*)\)\s*$/;

/** `appcmd list apppool`. */
export const appPoolsReader: CommandReader = {
  format: 'app-pools',
  marks: ['APPPOOL'],
  begins: (lines, index) => (POOL.test((lines[index] ?? '').slice(0, 600)) ? index : null),
  read(section) {
    const appPools = section.lines.flatMap((line, at): readonly InventoryAppPool[] => {
      const found = POOL.exec(line.slice(0, 600));
      const state = /(?:^|,)state:([^,]+)/i.exec(found?.[2] ?? '')?.[1];
      return found === null ? [] : [{ name: found[1] ?? '', state: state?.trim().toLowerCase() ?? null, line: lineOf(section, at) }];
    });
    return { inventory: { appPools } };
  },
};

/** `W3WP.exe PID: 2232   AppPoolId: DefaultAppPool` of iisapp.vbs, `WP "5512" (applicationPool:DefaultAppPool)` of appcmd. */
const WORKER = /^\s*(?:(w3wp\.exe) PID: (\d{1,10})\s+AppPoolId: (\S.{0,250}?)|WP "(\d{1,10})" \(applicationPool:([^()]{1,250})\))\s*$/i;

/** `iisapp.vbs` and `appcmd list wp`: the application pool of each worker process. */
export const workerProcessesReader: CommandReader = {
  format: 'worker-processes',
  marks: ['PID', 'WP "'],
  begins: (lines, index) => (WORKER.test((lines[index] ?? '').slice(0, 600)) ? index : null),
  read(section) {
    const processes = section.lines.flatMap((line, at): readonly ProcessRow[] => {
      const found = WORKER.exec(line.slice(0, 600));
      if (found === null) return [];
      const appPool = found[3] ?? found[5] ?? '';
      return [
        {
          name: found[1] ?? 'w3wp.exe',
          pid: Number(found[2] ?? found[4]),
          handles: null,
          threads: null,
          nonpagedBytes: null,
          pagedBytes: null,
          appPool,
          line: lineOf(section, at),
        },
      ];
    });
    return { processLists: [{ at: null, processes }] };
  },
};

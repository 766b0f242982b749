import type { CounterSeries, MachineEvidence, ProcessRow, ProcessSample } from '../../facts/capture.js';
import { executableName } from './io-flood.js';
import { SYSTEM_PID } from './process-trends.js';

/** Counters of the object Process that are columns of a list of processes. */
const COLUMNS = new Map<string, 'handles' | 'threads' | 'nonpagedBytes' | 'pagedBytes'>([
  ['Process\\Handle Count', 'handles'],
  ['Process\\Thread Count', 'threads'],
  ['Process\\Pool Nonpaged Bytes', 'nonpagedBytes'],
  ['Process\\Pool Paged Bytes', 'pagedBytes'],
]);

const ID = 'Process\\ID Process';

/** Lists of processes; where fewer than two were collected, those that the counters of the object Process make. */
export function processesOf({ processes, counters }: Pick<MachineEvidence, 'processes' | 'counters'>): readonly ProcessSample[] {
  if (processes.length >= 2) return processes;
  const counted = countedProcesses(counters);
  return counted.length >= 2 ? counted : processes;
}

/** Instances of one name are numbered by their age, so a number changes its process when an older one ends: those need their id. */
function countedProcesses(counters: readonly CounterSeries[]): readonly ProcessSample[] {
  const ids = new Map(counters.filter(({ name }) => name === ID).map((series) => [series.instance, series]));
  const samples = new Map<number, { readonly series: CounterSeries; readonly rows: Map<string, ProcessRow> }>();
  for (const series of counters) {
    const column = COLUMNS.get(series.name);
    const { instance } = series;
    if (column === undefined || instance === null || instance === '_Total' || instance === 'Idle') continue;
    series.values.forEach((value, i) => {
      const pid = pidAt(ids.get(instance), { instance, i });
      if (Number.isNaN(value) || (pid === null && instance.includes('#'))) return;
      const ms = series.at[i] ?? Number.NaN;
      const sample = samples.get(ms) ?? { series, rows: new Map<string, ProcessRow>() };
      samples.set(ms, sample);
      const row = sample.rows.get(instance) ?? emptyRow(instance, pid, series.lines[i] ?? 1);
      sample.rows.set(instance, { ...row, [column]: value });
    });
  }
  return [...samples]
    .filter(([ms]) => !Number.isNaN(ms))
    .sort(([a], [b]) => a - b)
    .map(([ms, { series, rows }]) => ({
      input: series.input,
      at: { ms, zoneKnown: series.zoneKnown, orderOnly: false },
      processes: [...rows.values()],
    }));
}

function pidAt(ids: CounterSeries | undefined, { instance, i }: { readonly instance: string; readonly i: number }): number | null {
  const id = ids?.values[i];
  if (id !== undefined && !Number.isNaN(id)) return id;
  return instance === 'System' ? SYSTEM_PID : null;
}

function emptyRow(instance: string, pid: number | null, line: number): ProcessRow {
  const name = instance === 'System' ? instance : executableName(instance);
  return { name, pid, handles: null, threads: null, nonpagedBytes: null, pagedBytes: null, line };
}

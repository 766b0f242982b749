import type { CounterSeries, MachineEvidence, PoolSample, ProcessRow, Statement } from '../../facts/capture.js';
import type { Fact, FactAbout, FactSource } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import type { Pool } from '../../facts/tag.js';
import { canBeWritten, isoOf } from '../../facts/time.js';

/** A figure that cannot be, where it stands, and why it cannot be. */
export interface ImpossibleFigure {
  readonly name: string;
  /** The pool whose use it would be; `null` for any other figure. */
  readonly pool: Pool | null;
  readonly value: number;
  readonly why: 'negative' | 'above-ram';
  readonly about: FactAbout;
  readonly at: string | undefined;
  readonly source: FactSource;
}

/** Evidence without the figures that cannot be, and those figures. */
export interface PlausibleEvidence {
  readonly evidence: MachineEvidence;
  readonly impossible: readonly ImpossibleFigure[];
}

const POOL_COUNTERS: ReadonlyMap<string, Pool> = new Map([
  ['Memory\\Pool Nonpaged Bytes', 'nonpaged'],
  ['Memory\\Pool Paged Bytes', 'paged'],
]);

/**
 * Leaves out what cannot be: sizes and counts below 0, and a nonpaged pool above all RAM. A debugger that cannot read a counter prints some
 * number, and a counter that failed prints -1; judged, they would be a full pool. Rows of pool lists are not looked at here, since 32-bit
 * prints wrap and are mended where tags are read.
 */
export function withoutImpossible(evidence: MachineEvidence): PlausibleEvidence {
  const ramBytes = mostRam(evidence);
  const impossible: ImpossibleFigure[] = [];
  const whyNot: WhyNot = (value, pool) => {
    if (value < 0) return 'negative';
    return pool === 'nonpaged' && ramBytes !== null && value > ramBytes ? 'above-ram' : null;
  };
  const check: Check = (figure, pool) => {
    const why = whyNot(figure.value, pool);
    if (why !== null) impossible.push({ ...figure, pool, why });
    return why === null;
  };
  const plausible = {
    statements: evidence.statements.filter((statement) => isPlausible(statement, check)),
    counters: evidence.counters.map((series) => plausibleCounter(series, check, whyNot)),
    pool: evidence.pool.map((sample) => plausibleTotals(sample, check)),
    processes: evidence.processes.map((sample) => ({
      ...sample,
      processes: sample.processes.map((row) => plausibleProcess(row, { input: sample.input, at: isoOf(sample.at) }, check)),
    })),
  };
  return { evidence: impossible.length === 0 ? evidence : { ...evidence, ...plausible }, impossible };
}

/** `pool`: the pool whose use the figure is; `null` for any other. */
type WhyNot = (value: number, pool: Pool | null) => ImpossibleFigure['why'] | null;
type Check = (figure: Omit<ImpossibleFigure, 'why' | 'pool'>, pool: Pool | null) => boolean;

/** States the figures that were left out, for citing. */
export function stateImpossible(store: FactStore, impossible: readonly ImpossibleFigure[]): readonly StatedImpossible[] {
  return impossible.slice(0, MOST_STATED).map((figure) => ({
    ...figure,
    fact: store.observe('figure.impossible', figure.value, {
      about: { ...figure.about, value: figure.name },
      at: figure.at,
      source: figure.source,
    }),
  }));
}

/** An impossible figure and the fact that shows it. */
export interface StatedImpossible extends ImpossibleFigure {
  readonly fact: Fact;
}

/** A broken counter is broken in every list, and a few of its values say so. */
const MOST_STATED = 10;

/** The largest size of the RAM that anything says: a figure must be above all of them to be impossible. */
function mostRam({ machine, statements }: MachineEvidence): number | null {
  const stated = statements.flatMap(({ name, value }) =>
    (name === 'vm.physicalBytes' || name === 'memory.visibleBytes' || name === 'memory.installedBytes') && typeof value === 'number'
      ? [value]
      : [],
  );
  const described = [machine.memory?.visibleBytes, machine.memory?.installedBytes].filter((bytes) => typeof bytes === 'number');
  const most = [...stated, ...described].reduce((largest, bytes) => Math.max(largest, bytes), 0);
  return most > 0 ? most : null;
}

/** The pool whose use a statement of a debugger is. */
function usedPool({ name, about }: Statement): Pool | null {
  if (name === 'vm.nonpagedBytes') return 'nonpaged';
  if (name === 'vm.pagedBytes') return 'paged';
  return name === 'pool.bytes' ? (about?.pool ?? null) : null;
}

/** Of other statements nothing is known that would forbid a value below 0. */
function isPlausible(statement: Statement, check: Check): boolean {
  const { name, about, value, at, input, line } = statement;
  if (typeof value !== 'number' || !/^(?:vm|pool)\./.test(name) || /PerHour$/.test(name)) return true;
  const figure = { name, value, about: about ?? {}, at: isoOf(at), source: { input, line } };
  return check(figure, usedPool(statement));
}

/** A counter that reads below 0 many times failed once: the first value is reported, all are left out. */
function plausibleCounter(series: CounterSeries, check: Check, whyNot: WhyNot): CounterSeries {
  const pool = series.instance === null ? (POOL_COUNTERS.get(series.name) ?? null) : null;
  const bad = (value: number): boolean => whyNot(value, pool) !== null;
  const place = series.values.findIndex(bad);
  const value = series.values[place];
  if (value === undefined) return series;
  const { name, input, instance } = series;
  const ms = series.at[place] ?? Number.NaN;
  const at = canBeWritten(ms) ? isoOf({ ms, zoneKnown: series.zoneKnown, orderOnly: false }) : undefined;
  const line = series.lines[place];
  check(
    {
      name,
      value,
      about: instance === null ? {} : { process: instance.toLowerCase() },
      at,
      source: { input, ...(line === undefined ? {} : { line }) },
    },
    pool,
  );
  return { ...series, values: series.values.map((one) => (bad(one) ? Number.NaN : one)) };
}

function plausibleTotals(sample: PoolSample, check: Check): PoolSample {
  const { input, at, totalsLine, line, nonpagedBytes, pagedBytes } = sample;
  const source = { input, line: totalsLine ?? line };
  const isGood = (pool: Pool, value: number | null): boolean =>
    value === null || check({ name: 'pool.bytes', value, about: { pool }, at: isoOf(at), source }, pool);
  const nonpaged = isGood('nonpaged', nonpagedBytes);
  const paged = isGood('paged', pagedBytes);
  return nonpaged && paged ? sample : { ...sample, nonpagedBytes: nonpaged ? nonpagedBytes : null, pagedBytes: paged ? pagedBytes : null };
}

const PROCESS_FIGURES = ['handles', 'threads', 'nonpagedBytes', 'pagedBytes'] as const;

function plausibleProcess(row: ProcessRow, of: { readonly input: number; readonly at: string | undefined }, check: Check): ProcessRow {
  const bad = PROCESS_FIGURES.filter((name) => {
    const value = row[name];
    const about = { process: row.name.toLowerCase() };
    return (
      value !== null &&
      !check(
        { name: `process.${name}`, value, about, at: of.at, source: { input: of.input, line: row.line } },
        name === 'nonpagedBytes' ? 'nonpaged' : null,
      )
    );
  });
  return bad.length === 0 ? row : { ...row, ...Object.fromEntries(bad.map((name) => [name, null])) };
}

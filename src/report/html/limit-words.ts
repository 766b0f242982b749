import { formatBytes } from '../../facts/units.js';
import type { Limits, TimelineSeries } from '../../schema/types.js';
import { type LimitBand, type Limited, limitOf } from './limit-band.js';

const NAMES: Readonly<Record<Limited, string>> = { pool: 'limit', memory: 'commit limit' };

/**
 * What is written into a chart about its limit: `limit about 3 GB`, `RAM 16 GB; commit limit 24 GB, above`. A limit that is too far above the
 * lines to be drawn is named too: no line would otherwise look like no limit.
 */
export function limitMark(chart: Limited, series: readonly TimelineSeries[], limits: Limits | null): string | null {
  const limit = limitOf(chart, series, limits);
  const parts = [chart === 'memory' ? ramMark(series, limits) : null, limit === null ? null : sayLimit(NAMES[chart], limit)];
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join('; ');
}

function sayLimit(name: string, { bytes, low, high, isFar }: LimitBand): string {
  return `${name} ${low < high ? 'about ' : ''}${formatBytes(bytes)}${isFar ? ', above \u2191' : ''}`;
}

/** Available memory cannot be judged without what there is. */
function ramMark(series: readonly TimelineSeries[], limits: Limits | null): string | null {
  const ram = limits?.constraints.find(({ kind }) => kind === 'physical-memory')?.maximumBytes;
  return typeof ram === 'number' && series.some(({ id }) => id === 'memory.available') ? `RAM ${formatBytes(ram)}` : null;
}

/** Where the limits are, in sentences: drawn in the charts, or so far above the lines that only their size is said. */
export function limitSentences(series: readonly TimelineSeries[], limits: Limits | null): readonly (string | null)[] {
  const [pool, commit] = [limitOf('pool', series, limits), limitOf('memory', series, limits)];
  return [
    pool === null
      ? null
      : pool.isFar
        ? `The limit of the nonpaged pool, ${formatBytes(pool.bytes)}, is above the chart`
        : `The yellow ${pool.low < pool.high ? 'band' : 'line'} is the limit of the nonpaged pool${pool.low < pool.high ? ' with the error of its estimate' : ''}`,
    commit === null
      ? null
      : commit.isFar
        ? `The commit limit, ${formatBytes(commit.bytes)}, is above the chart`
        : 'The yellow line under Memory is the commit limit',
  ];
}

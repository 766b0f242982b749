import type { MachineEvidence } from '../../facts/capture.js';
import { formatCount } from '../../facts/units.js';
import { hasTrait } from '../../knowledge/driver-traits.js';
import type { TagInfo, TagTable } from '../../knowledge/tags.js';
import { LEAST_HANDLES, STANDS_OUT } from '../enough.js';
import type { PoolGrowth, TagTrend } from '../growth/growth-of-all.js';
import type { LoadCheck } from '../growth/judgement/load-check.js';
import { SHARED_BY } from '../growth/proportion.js';
import { explainedByLoad } from '../growth/recheck-with-load.js';
import { type MeasuredLoad, measuredLoads } from '../growth/series/measured-load.js';
import { type ProcessTrend, processTrends } from './process-trends.js';

/** Where growing tags are settled from. */
export interface LoadSources {
  readonly growth: PoolGrowth;
  readonly evidence: Pick<MachineEvidence, 'counters' | 'processes' | 'pool'>;
  readonly table: TagTable;
}

/**
 * Tells load from leaks by what is known of the tags. Many tags in one proportion are load where they are tags of connections; a
 * file-system filter that pins what is below it makes as many tags rise by equal counts. A tag whose bytes for each connection or handle
 * stay the same is load, whatever else is true of it.
 *
 * @returns a function that settles the shape of one tag
 */
export function loadOrLeak({ growth, evidence, table }: LoadSources): (trend: TagTrend) => TagTrend {
  const loads = measuredLoads(evidence);
  const holder = loads.length === 0 ? null : standingOut(evidence);
  return (trend) => {
    const shape = trend.growth?.shape;
    if (trend.growth === null || (shape !== 'leak' && shape !== 'load')) return trend;
    // What changed its tag is no load of connections, and no leak either.
    if (trend.growth.costShiftFrom !== undefined) return trend;
    const settled = (as: 'leak' | 'load', why: string): TagTrend =>
      trend.growth === null ? trend : { ...trend, growth: { ...trend.growth, shape: as, why } };
    const info = table.best(trend.tag, trend.pool);
    const peers = trend.sharedWith.filter(({ tag, pool }) => isOfConnections(table.best(tag, pool))).length;
    if (shape === 'load' && isOfConnections(info) && peers >= SHARED_BY) return trend;
    for (const load of loads) {
      const check = mayFollow(info, load, holder) ? explainedByLoad(growth, trend, load.values) : null;
      if (check !== null && isTelling(check, load))
        return settled('load', `${trend.growth.why}; but it follows the ${sayLoad(check, load)}`);
    }
    return settled('leak', trend.growth.why);
  };
}

function isOfConnections(info: TagInfo | null): boolean {
  return hasTrait(info?.driver, 'follows-connections');
}

/** Handles that rise much more than those of any other process are one program's doing, and so are its connections. */
function standingOut({ processes }: LoadSources['evidence']): ProcessTrend | null {
  const [top, second] = processTrends(processes, 'handles');
  return top !== undefined && top.rise >= LEAST_HANDLES && (second === undefined || second.rise * STANDS_OUT <= top.rise) ? top : null;
}

/**
 * A driver's own tag must show more than a likeness. Objects are what handles point to, so their number explains nothing; and where one
 * program opens ever more handles, it is that program who makes the load.
 */
function mayFollow(info: TagInfo | null, { measure }: MeasuredLoad, holder: ProcessTrend | null): boolean {
  const kind = info?.hint?.kind ?? info?.kind ?? 'unknown';
  if (holder !== null || kind === 'unknown') return false;
  if (kind === 'specific' && info?.thirdParty !== false) return false;
  return measure === 'connections' || kind !== 'object';
}

/** Two figures that only rise are alike without having to do with each other; connections that double are another matter. */
const DOUBLED = 2;

function isTelling({ turned, lowLoad, highLoad }: LoadCheck, { measure }: MeasuredLoad): boolean {
  return turned || (measure === 'connections' && highLoad >= DOUBLED * lowLoad);
}

function sayLoad({ lowLoad, highLoad, firstPerUnit, lastPerUnit }: LoadCheck, { measure }: MeasuredLoad): string {
  return `${measure}, ${formatCount(lowLoad)} to ${formatCount(highLoad)}: ${formatCount(firstPerUnit)} bytes for each at first, ${formatCount(lastPerUnit)} now`;
}

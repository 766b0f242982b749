import type { Capture, MachineEvidence } from '../../facts/capture.js';
import { formatTag, formatTagHex } from '../../facts/tag.js';
import { timeText } from '../../facts/time.js';
import { assembleKnowledge } from '../../knowledge/knowledge-base.js';
import type { TagTable } from '../../knowledge/tags.js';
import type { Machine, PoolDocument, PoolMachine, PoolTag, TagGrowth } from '../../schema/types.js';
import type { Growth } from '../growth/growth.js';
import { growthOfAll, type TagTrend } from '../growth/growth-of-all.js';
import { computeLimits } from '../limits/derive-limits.js';
import { bootTimesOf } from '../state/boot-times.js';
import { countsThatMatter } from '../state/counted-things.js';
import { loadOrLeak } from '../state/load-or-leak.js';
import type { AnalyzeOptions } from './analyze.js';

/** The pools alone: every tag with its size, share and growth. */
export function poolDocument(capture: Capture, { tool, knowledge = assembleKnowledge() }: AnalyzeOptions): PoolDocument {
  const machines = capture.machines.filter(({ pool }) => pool.length > 0).map((evidence) => poolMachine(evidence, knowledge.tags));
  return { schemaVersion: 1, kind: 'pool', tool, machines, unassigned: capture.unassigned };
}

function poolMachine(evidence: MachineEvidence, table: TagTable): PoolMachine {
  const growth = growthOfAll(evidence.pool, { bootTimesMs: bootTimesOf(evidence), leastBlocksPerHour: countsThatMatter(table) });
  const settle = loadOrLeak({ growth, evidence, table });
  return {
    machine: evidence.machine,
    ...limitsOf(evidence.machine),
    inputs: evidence.inputs,
    samples: evidence.pool.map(({ input, at, complete, nonpagedBytes, pagedBytes }) => ({
      input,
      at: at === null || at.orderOnly ? null : timeText(at),
      complete,
      nonpagedBytes,
      pagedBytes,
    })),
    tags: growth.tags.map((trend) => poolTag(settle(trend), table)),
  };
}

/** Without version and architecture there is no limit to show. */
function limitsOf(machine: Machine): Pick<PoolMachine, 'limits'> {
  const limits = computeLimits(machine);
  return limits.nonpaged === null && limits.paged === null ? {} : { limits };
}

function poolTag({ tag, pool, last, share, growth }: TagTrend, table: TagTable): PoolTag {
  const info = table.best(tag, pool);
  return {
    tag: formatTag(tag),
    tagHex: formatTagHex(tag),
    pool,
    bytes: last.bytes,
    outstanding: last.outstanding,
    allocs: last.allocs,
    frees: last.frees,
    share,
    growth: growthDocument(growth),
    about: info?.component ?? null,
    kind: info?.kind ?? 'unknown',
    ...(info === null || info.driver === null || info.hint !== null
      ? {}
      : {
          owners: [info, ...table.disagreeing(tag, pool)].flatMap(({ driver }) =>
            driver === null ? [] : [{ kind: 'driver' as const, name: driver }],
          ),
        }),
  };
}

/** Growth without a rate (times by order only) is no growth that a document can state. */
function growthDocument(growth: Growth | null): TagGrowth | null {
  if (growth === null || growth.bytesPerHour === null) return null;
  const {
    confidence: _confidence,
    costShiftFrom: _costShiftFrom,
    droppedAt: _droppedAt,
    lateRate: _lateRate,
    sharedBy: _sharedBy,
    bytesPerHour,
    lowBytesPerHour,
    highBytesPerHour,
    blocksPerHour,
    ...rest
  } = growth;
  const round = (value: number | null): number | null => (value === null ? null : Math.round(value));
  return {
    ...rest,
    bytesPerHour: Math.round(bytesPerHour),
    lowBytesPerHour: round(lowBytesPerHour),
    highBytesPerHour: round(highBytesPerHour),
    blocksPerHour: round(blocksPerHour),
  };
}

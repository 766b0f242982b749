import type { MachineEvidence } from '../facts/capture.js';
import type { Fact } from '../facts/fact.js';
import { type FactReader, FactStore } from '../facts/store.js';
import { askedEvents } from '../knowledge/entry-conditions.js';
import type { KnowledgeBase } from '../knowledge/knowledge-base.js';
import { type EntryMatch, matchKnowledge } from '../knowledge/match.js';
import type { Limits } from '../schema/types.js';
import { type Coverage, coverageOf } from './enough.js';
import { PRACTICAL_SIZE } from './growth/growth.js';
import { type GrowthOptions, growthOfAll } from './growth/growth-of-all.js';
import { connectionsIn, growthOfCounters } from './growth/growth-of-counters.js';
import { growthOfTotals } from './growth/growth-of-totals.js';
import { deriveLimits } from './limits/derive-limits.js';
import { memoryCourses } from './limits/memory-courses.js';
import { refusalState } from './limits/refusal-state.js';
import { type AtTheRefusals, atTheRefusals } from './limits/refusals/at-the-refusals.js';
import { attributeGrowth } from './rules/attribute.js';
import type { Attribution, Case } from './rules/attribution.js';
import { explainHeld, explainRising } from './rules/held-objects.js';
import { leakRates } from './rules/leak-rates.js';
import { stateBlocksLeftBehind } from './state/blocks-left-behind.js';
import { bootTimesOf } from './state/boot-times.js';
import { stateCompleteness } from './state/completeness.js';
import { processesOf } from './state/counted-processes.js';
import { countsThatMatter } from './state/counted-things.js';
import { deriveFigures } from './state/derive-figures.js';
import { DriverIndex } from './state/driver-index.js';
import { stateFreedMemory } from './state/freed-memory.js';
import { type StatedImpossible, stateImpossible, withoutImpossible } from './state/impossible-figures.js';
import { stateIoFlood } from './state/io-flood.js';
import { type NearbyRefusals, nearbyRefusals } from './state/nearby-refusals.js';
import { stateOwnerCandidates } from './state/owner-candidates.js';
import { type PoolCourse, statePoolCourses, stateRatesByTotals } from './state/pool-courses.js';
import { type GrowingTotal, stateGrowingTotals } from './state/pool-totals.js';
import { type ProcessTrends, stateProcessTrends } from './state/process-trends.js';
import { stateEvidence } from './state/state-evidence.js';
import { type HttperrFacts, stateHttperr } from './state/state-httperr.js';
import { stateUses } from './state/state-images.js';
import { stateTags, type TagSubjects } from './state/state-tags.js';
import type { TagSubject } from './state/tag-subject.js';
import { stateUnusual, type Unusual } from './state/unusual.js';
import { witnessesOf } from './state/witnesses.js';

/** Everything that is known and concluded about one machine: the verdict, the findings and the next steps are made from it. */
export interface Situation {
  /** The evidence was just collected from the machine that this runs on, so a step can name a command for it. */
  readonly isLive: boolean;
  readonly evidence: MachineEvidence;
  readonly store: FactReader;
  readonly knowledge: KnowledgeBase;
  readonly httperr: HttperrFacts | null;
  readonly limits: Limits;
  readonly matches: readonly EntryMatch[];
  /** How many moments the evidence about the pools covers. */
  readonly coverage: Coverage;
  /** Tags of interest, largest first. */
  readonly subjects: readonly TagSubject[];
  /** Explanations of growing tags, steepest first. */
  readonly growing: readonly Attribution[];
  /** What the counters of whole pools do; empty where there are none. */
  readonly courses: readonly PoolCourse[];
  /** Processes whose handles say who holds objects, where no tag was seen to grow. */
  readonly holders: { readonly rising: readonly Attribution[]; readonly held: readonly Attribution[] };
  /** Whole pools that grow like a leak, by their lists or counters. */
  readonly totals: readonly GrowingTotal[];
  /** Sizes that no healthy machine shows, whether or not they grow. */
  readonly unusual: Unusual;
  /** Figures that cannot be, and were left out. */
  readonly impossible: readonly StatedImpossible[];
  /** Refusals near the samples: no others carry a verdict. */
  readonly nearby: NearbyRefusals;
  /** What was free when http.sys refused connections. */
  readonly atRefusals: AtTheRefusals;
  /** Explanations of tags that are huge and no longer grow. */
  readonly past: readonly Attribution[];
}

/** Puts together what is known and concluded about one machine: facts first, then limits, then known issues and rules, which only read. */
export function situationOf(given: MachineEvidence, knowledge: KnowledgeBase, isLive = false): Situation {
  const { evidence, impossible } = withoutImpossible(given);
  const store = new FactStore();
  stateEvidence(store, evidence);
  stateCompleteness(store, evidence, askedEvents(knowledge.entries));
  const httperr = evidence.httperr === null ? null : stateHttperr(store, evidence.httperr);
  const limits = deriveLimits(store);
  const bootTimesMs = bootTimesOf(evidence);
  const leastBlocksPerHour = countsThatMatter(knowledge.tags);
  const growth = growthOfAll(evidence.pool, { bootTimesMs, sizes: practicalSizes(limits), leastBlocksPerHour });
  const tags = stateTags(store, { evidence, growth, knowledge });
  const trends = stateProcessTrends(store, processesOf(evidence));
  deriveFigures(store, evidence, trends);
  const counterContext = { bootTimesMs, leastPerHour: growth.leastPerHour };
  const courses = statePoolCourses(store, growthOfCounters(evidence, counterContext));
  const totals = growthOfTotals(evidence.pool, { ...counterContext, connections: connectionsIn(evidence) });
  stateRatesByTotals(store, totals);
  const matches = matchKnowledge(store, knowledge.entries);
  const context = caseOf(store, { evidence, knowledge, matches, tags, trends });
  const leftBehind = context.leftBehind.flatMap((left) => left.tags);
  const growing = attributeGrowth([...tags.growing, ...leftBehind], context);
  const growingTotals = stateGrowingTotals(store, { evidence, totals, courses, subjects: tags.all });
  return {
    isLive,
    evidence,
    store,
    knowledge,
    httperr,
    limits,
    matches,
    coverage: coverageOf(evidence),
    subjects: tags.all,
    growing,
    holders: { rising: explainRising(trends.handles), held: explainHeld(tags.all, evidence, store) },
    courses,
    totals: growingTotals,
    nearby: nearbyRefusals(httperr, evidence),
    atRefusals: atTheRefusals(store, {
      courses: memoryCourses(evidence),
      limits,
      rates: leakRates({ growing, totals: growingTotals }),
      episodes: httperr?.episodes ?? [],
      bootTimesMs,
    }),
    unusual: stateUnusual(store, evidence, trends),
    impossible: stateImpossible(store, impossible),
    past: attributeGrowth(tags.past, context).map((attribution) =>
      mayName(attribution, nearbyRefusals(httperr, evidence)) ? attribution : { ...attribution, suspects: [] },
    ),
  };
}

interface CaseSources {
  readonly evidence: MachineEvidence;
  readonly knowledge: KnowledgeBase;
  readonly matches: readonly EntryMatch[];
  readonly tags: TagSubjects;
  readonly trends: ProcessTrends;
}

/** States what the rules may cite. */
function caseOf(store: FactStore, { evidence, knowledge, matches, tags, trends }: CaseSources): Case {
  const drivers = new DriverIndex(evidence, store);
  const table = knowledge.tags;
  const concerned = [...tags.growing, ...tags.past];
  return {
    evidence,
    store,
    drivers,
    matches,
    cohorts: tags.cohorts,
    owners: stateOwnerCandidates(store, concerned, { drivers, table, cohorts: tags.cohorts }),
    uses: stateUses(
      store,
      evidence,
      concerned.map(({ text }) => text),
    ),
    trends,
    witnesses: witnessesOf(tags.growing, evidence, trends),
    flood: stateIoFlood(store, evidence),
    freed: stateFreedMemory(store, concerned, evidence),
    leftBehind: stateBlocksLeftBehind(store, evidence, table),
  };
}

/** Size alone names nobody: the tag must have been seen to grow, or to hold most of a pool that ran out. */
function mayName({ tags }: Attribution, { connections }: NearbyRefusals): boolean {
  return connections > 0 || tags.some(({ growth }) => growth?.shape === 'stopped');
}

/** Growth matters that fills a pool within a month, however slow: old machines have small pools. */
function practicalSizes({ constraints, paged }: Limits): NonNullable<GrowthOptions['sizes']> {
  const freeBytes = constraints.find(({ kind }) => kind === 'pool-maximum')?.freeBytes;
  const pagedBytes = paged?.maximum.maxBytes ?? paged?.maximum.bytes;
  return {
    ...(typeof freeBytes === 'number' ? { nonpaged: { ...PRACTICAL_SIZE, freeBytes } } : {}),
    ...(typeof pagedBytes === 'number' ? { paged: { ...PRACTICAL_SIZE, freeBytes: pagedBytes } } : {}),
  };
}

/** Connections refused; 0 where HTTPERR says so or is not in the evidence. */
export function refusedConnections({ httperr }: Situation): number {
  return httperr?.refused.connections ?? 0;
}

/** Connections refused near the samples, which alone carry a verdict. */
export function refusedNearby({ nearby }: Situation): number {
  return nearby.connections;
}

/** Whether connections were refused, and near the samples. */
export function isNearby({ nearby }: Situation): boolean {
  return nearby.connections > 0;
}

/** Free nonpaged pool is below the threshold of http.sys: `true`, `false`, or `null` where nothing shows it. */
export function isBelowThreshold({ limits }: Situation): boolean | null {
  return refusalState(limits).refusing;
}

/** Share of the nonpaged maximum that is in use, the fact `limits.usedShare`; `null` where it is not known. */
export function usedShare({ store }: Situation): number | null {
  const share = store.get('limits.usedShare')?.value;
  return typeof share === 'number' ? share : null;
}

/** /3GB on Windows NT 5, where it halves the nonpaged pool. */
export function loweredByThreeGB({ store }: Situation): Fact | null {
  const threeGB = store.get('boot.threeGB');
  const version = store.get('os.version');
  const isNt5 = version?.value.startsWith('5.') === true;
  const isX86 = store.get('machine.architecture')?.value === 'x86';
  return threeGB?.value === true && isNt5 && isX86 ? threeGB : null;
}

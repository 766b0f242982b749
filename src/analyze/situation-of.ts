import type { MachineEvidence } from '../facts/capture.js';
import { FactStore } from '../facts/store.js';
import type { KnowledgeBase } from '../knowledge/knowledge-base.js';
import { matchKnowledge } from '../knowledge/match.js';
import type { Limits } from '../schema/types.js';
import { PRACTICAL_SIZE } from './growth/growth.js';
import { type GrowthOptions, growthOfAll } from './growth/growth-of-all.js';
import { growthOfCounters } from './growth/growth-of-counters.js';
import { deriveLimits } from './limits/derive-limits.js';
import { attribute } from './rules/attribute.js';
import type { Attribution, Case } from './rules/attribution.js';
import { leftBehind } from './rules/verifier-leaks.js';
import type { Situation } from './situation.js';
import { bootTimesOf } from './state/boot-times.js';
import { deriveFigures } from './state/derive-figures.js';
import { DriverIndex } from './state/driver-index.js';
import { stateEvidence } from './state/state-evidence.js';
import { type HttperrFacts, stateHttperr } from './state/state-httperr.js';
import { stateTags } from './state/state-tags.js';

/** Everything that is known and concluded about one machine, before it is put into a document. */
export function situationOf(evidence: MachineEvidence, knowledge: KnowledgeBase): Situation {
  const store = new FactStore();
  stateEvidence(store, evidence);
  const httperr = evidence.httperr === null ? null : stateHttperr(store, evidence.httperr);
  const limits = deriveLimits(store);
  const growth = growthOfAll(evidence.pool, { bootTimesMs: bootTimesOf(evidence), sizes: practicalSizes(limits) });
  const subjects = stateTags(store, { evidence, growth, knowledge });
  deriveFigures(store, evidence);
  const matches = matchKnowledge(store, knowledge.entries);
  const context: Case = {
    evidence,
    store,
    drivers: new DriverIndex(evidence, store),
    table: knowledge.tags,
    matches,
    cohorts: subjects.cohorts,
  };
  return {
    evidence,
    store,
    knowledge,
    httperr,
    limits,
    matches,
    subjects: subjects.all,
    growing: [...attribute(subjects.growing, context), ...leftBehind(context)],
    counterGrowth: growthOfCounters(evidence, { bootTimesMs: bootTimesOf(evidence), leastPerHour: growth.leastPerHour }),
    past: attribute(subjects.past, context).map((attribution) =>
      mayName(attribution, httperr) ? attribution : { ...attribution, suspects: [] },
    ),
  };
}

/** Size alone names nobody: the tag must have been seen to grow, or to hold most of a pool that ran out. */
function mayName({ tags }: Attribution, httperr: HttperrFacts | null): boolean {
  return (httperr?.refused.connections ?? 0) > 0 || tags.some(({ growth }) => growth?.shape === 'stopped');
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

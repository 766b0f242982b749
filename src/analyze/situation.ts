import type { MachineEvidence } from '../facts/capture.js';
import type { Fact } from '../facts/fact.js';
import type { FactStore } from '../facts/store.js';
import type { KnowledgeBase } from '../knowledge/knowledge-base.js';
import type { KnowledgeMatch } from '../knowledge/match.js';
import type { Limits } from '../schema/types.js';
import type { CounterGrowth } from './growth/growth-of-counters.js';
import { refusalState } from './limits/refusal-state.js';
import type { Attribution } from './rules/attribution.js';
import type { HttperrFacts } from './state/state-httperr.js';
import type { TagSubject } from './state/tag-subject.js';

/** Everything that the verdict, the findings and the next steps are made from. */
export interface Situation {
  readonly evidence: MachineEvidence;
  readonly store: FactStore;
  readonly knowledge: KnowledgeBase;
  readonly httperr: HttperrFacts | null;
  readonly limits: Limits;
  readonly matches: readonly KnowledgeMatch[];
  /** Tags of interest, largest first. */
  readonly subjects: readonly TagSubject[];
  /** Explanations of growing tags, steepest first. */
  readonly growing: readonly Attribution[];
  /** What the counters of whole pools do; empty where none was brought. */
  readonly counterGrowth: readonly CounterGrowth[];
  /** Explanations of tags that are huge and no longer grow. */
  readonly past: readonly Attribution[];
}

/** Connections refused; 0 where HTTPERR says so or was not brought. */
export function refusedConnections({ httperr }: Situation): number {
  return httperr?.refused.connections ?? 0;
}

/** Free nonpaged pool is below the mark of http.sys: `true`, `false`, or `null` where nothing tells. */
export function isBelowThreshold({ limits }: Situation): boolean | null {
  return refusalState(limits).refusing;
}

/** Share of the nonpaged maximum that is in use, with the fact; `null` where either is unknown. */
export function usedShare({ store, limits }: Situation): { readonly share: number; readonly used: Fact } | null {
  const used = store.get('pool.bytes', { pool: 'nonpaged' });
  const most = limits.nonpaged?.maximum.maxBytes ?? limits.nonpaged?.maximum.bytes;
  if (used === undefined || typeof used.value !== 'number' || typeof most !== 'number') return null;
  return { share: used.value / most, used };
}

/** /3GB on Windows NT 5, where it halves the nonpaged pool. */
export function loweredByThreeGB({ store }: Situation): Fact | null {
  const threeGB = store.get('boot.threeGB');
  const version = store.get('os.version');
  const isNt5 = typeof version?.value === 'string' && version.value.startsWith('5.');
  const isX86 = store.get('machine.architecture')?.value === 'x86';
  return threeGB?.value === true && isNt5 && isX86 ? threeGB : null;
}

/** What the evidence about the pools covers. */
export interface Looks {
  readonly lists: number;
  readonly counterPoints: number;
  /** From the first to the last moment with a time, in seconds. */
  readonly spanSeconds: number;
}

/** How many moments the evidence about the pools covers, by lists or by counters, and how long. */
export function looks({ evidence }: Situation): Looks {
  const points = evidence.counters
    .filter(({ name }) => name.startsWith('Memory\\Pool'))
    .map(({ values }) => values.filter((value) => !Number.isNaN(value)).length);
  const times = [
    ...evidence.pool.flatMap(({ at }) => (at === null || at.orderOnly ? [] : [at.ms])),
    ...evidence.counters
      .filter(({ name }) => name.startsWith('Memory\\Pool'))
      .flatMap(({ at }) => [at[0] ?? Number.NaN, at.at(-1) ?? Number.NaN]),
  ].filter((ms) => !Number.isNaN(ms));
  const spanSeconds = times.length === 0 ? 0 : (Math.max(...times) - Math.min(...times)) / 1000;
  return { lists: evidence.pool.length, counterPoints: Math.max(0, ...points), spanSeconds };
}

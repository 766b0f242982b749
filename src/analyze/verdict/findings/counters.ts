import type { Fact } from '../../../facts/fact.js';
import type { FactStore } from '../../../facts/store.js';
import { formatBytes } from '../../../facts/units.js';
import type { CounterGrowth, CounterPoint } from '../../growth/growth-of-counters.js';
import type { Situation } from '../../situation.js';
import { isoOf } from '../../state/state-evidence.js';
import { sayCounter } from '../words/counter-claims.js';
import { asSentence } from '../words/sentence.js';
import type { Draft } from './draft.js';

const TITLES = {
  leak: 'grows like a leak by its counter',
  load: 'follows the connections',
  'came-back': 'rose to many times its height and came back',
  moved: 'moved, and its counter does not tell why',
} as const;

/** What the counters of whole pools show. They know no tags, so growth of theirs accuses nobody. */
export function counterFindings({ counterGrowth, store }: Situation): readonly Draft[] {
  return counterGrowth.flatMap((growth) => {
    const { course, pool } = growth;
    if (course === 'steady') return [];
    return [
      {
        id: `counter.${course}`,
        severity: course === 'leak' ? ('warning' as const) : course === 'load' ? ('info' as const) : ('notice' as const),
        title: `The ${pool} pool ${TITLES[course]}`,
        text: asSentence(sayCounter(growth)),
        evidence: stateGrowth(store, growth),
      },
    ];
  });
}

/** The values that tell the story as facts, the latest one last. */
function stateGrowth(store: FactStore, { pool, first, peak, last, judgement }: CounterGrowth): Draft['evidence'] {
  const state = (point: CounterPoint): Fact =>
    store.observe('pool.bytes', Math.round(point.bytes), {
      about: { pool },
      at: isoOf({ ms: point.ms, zoneKnown: point.zoneKnown, orderOnly: false }),
      source: { input: point.input, ...(point.line === null ? {} : { line: point.line }) },
    });
  const points = [...new Set([first, peak, last])].map((point) => ({
    fact: state(point),
    says: `the ${pool} pool held ${formatBytes(point.bytes)}`,
  }));
  if (judgement.perHour === null) return points;
  const rate = store.derive(
    'pool.bytesPerHour',
    Math.round(judgement.perHour),
    points.map(({ fact }) => fact),
    { about: { pool } },
  );
  return [...points, { fact: rate, says: `its growth by ${judgement.samples} values` }];
}

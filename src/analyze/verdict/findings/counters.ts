import { formatBytes } from '../../../facts/units.js';
import { sayCounter } from '../../rules/pool-counter.js';
import type { Situation } from '../../situation.js';
import type { PoolCourse } from '../../state/pool-courses.js';
import { asSentence } from '../words/sentence.js';
import type { Draft } from './draft.js';

const TITLES = {
  leak: 'grows like a leak by its counter',
  load: 'follows the connections',
  'came-back': 'rose to many times its size and came back down',
  moved: 'moved; its counter cannot show why',
} as const;

/** What the counters of whole pools show. They know no tags, so growth of theirs accuses nobody. */
export function counterFindings({ courses }: Situation): readonly Draft[] {
  return courses.flatMap((growth) => {
    const { course, pool } = growth;
    if (course === 'steady') return [];
    return [
      {
        id: `counter.${course}`,
        severity: course === 'leak' ? ('warning' as const) : course === 'load' ? ('info' as const) : ('notice' as const),
        title: `The ${pool} pool ${TITLES[course]}`,
        text: asSentence(sayCounter(growth)),
        evidence: evidenceOf(growth),
      },
    ];
  });
}

function evidenceOf({ pool, points, rate, judgement }: PoolCourse): Draft['evidence'] {
  const held = points.map((fact) => ({ fact, says: `the ${pool} pool held ${formatBytes(fact.value)}` }));
  return rate === null ? held : [...held, { fact: rate, says: `its growth by ${judgement.samples} values` }];
}

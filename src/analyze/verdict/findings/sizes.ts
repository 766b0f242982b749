import { formatBytes, formatCount } from '../../../facts/units.js';
import { sayTotal, sayUnusualPool, sayUnusualProcess } from '../../rules/pool-size.js';
import type { Situation } from '../../situation.js';
import { isUnseen } from '../../state/pool-totals.js';
import { isSettledSize } from '../decision/settled-size.js';
import { sayImpossible } from '../words/impossible.js';
import { asSentence, asTitle } from '../words/sentence.js';
import type { Draft } from './draft.js';

/** Sizes that no healthy machine shows, pools that grow by their total alone, and figures that cannot be. */
export function sizeWordFindings(situation: Situation): readonly Draft[] {
  return [...totalFindings(situation), ...unusualFindings(situation), ...processFindings(situation), ...impossibleFindings(situation)];
}

function totalFindings({ totals }: Situation): readonly Draft[] {
  return totals.filter(isUnseen).map((total) => ({
    id: 'pool.total-grows',
    severity: 'warning' as const,
    title: asTitle(`the ${total.pool} pool grows, and no single tag shows it`),
    text: `${asSentence(sayTotal(total))} The total ${total.growth.judgement.why}.`,
    evidence: total.facts.map((fact) => ({
      fact,
      says: fact.name === 'pool.tagCount' ? `${formatCount(fact.value)} tags` : `${formatBytes(fact.value)} in all`,
    })),
  }));
}

function unusualFindings(situation: Situation): readonly Draft[] {
  return situation.unusual.pools.map((pool) => ({
    id: `pool.${pool.word}-size`,
    severity: pool.word === 'unusual' && !isSettledSize(pool, situation) ? ('warning' as const) : ('notice' as const),
    title: asTitle(sayUnusualPool(pool)),
    text:
      pool.word === 'unusual'
        ? 'Size alone does not prove a leak: a role of the machine, a cache or a setting can explain it. Known healthy machines show far less.'
        : 'Size alone does not prove a leak. PAL warns above 10% of RAM, or 60% of the limit of 32-bit Windows.',
    evidence: [{ fact: pool.fact, says: `${formatBytes(pool.bytes)} of ${pool.pool} pool in use` }],
  }));
}

function processFindings({ unusual }: Situation): readonly Draft[] {
  return unusual.processes.map((process) => ({
    id: process.measure === 'handles' ? 'process.many-handles' : 'process.large-charge',
    severity: 'notice' as const,
    title: asTitle(sayUnusualProcess(process)),
    text:
      process.measure === 'handles'
        ? 'A program with so many open handles usually does not close them. psSDP warns at 40,000 and at 50,000 handles in one process.'
        : 'Pool is charged to the process for which it is allocated. psSDP warns above 200 MB for one process.',
    evidence: [{ fact: process.fact, says: asTitle(sayUnusualProcess(process)) }],
  }));
}

function impossibleFindings({ impossible }: Situation): readonly Draft[] {
  if (impossible.length === 0) return [];
  const shown = impossible.map((figure) => sayImpossible(figure));
  return [
    {
      id: 'evidence.impossible-figure',
      severity: 'notice',
      title: impossible.length === 1 ? 'An impossible figure was left out' : `${impossible.length} impossible figures were left out`,
      text: `Nothing was concluded from ${shown.join('; ')}. A counter or a debugger that cannot read a value prints an arbitrary number.`,
      evidence: impossible.map((figure) => ({ fact: figure.fact, says: sayImpossible(figure) })),
    },
  ];
}

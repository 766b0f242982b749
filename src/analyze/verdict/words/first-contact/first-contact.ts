import { formatBytes } from '../../../../facts/units.js';
import type { Situation } from '../../../situation.js';
import { type Matter, mattersOf } from '../../first-contact/matter.js';
import { sayHandles, sayProcess, sayPrograms } from './holder-words.js';
import { sayEvents, sayReasons } from './log-words.js';
import { sayPoolNorm, sayPoolSize, sayRammap } from './pool-words.js';
import { sayTagNorm, sayTagRise, sayTagSize, sayWhatTagIs } from './tag-words.js';

/** What a single moment of evidence shows, in short sentences: what is largest, what it is, and whether that is usual. */
export function firstContactClaim(situation: Situation): string {
  const [matter, ...others] = mattersOf(situation);
  return [...sayMatter(matter, situation), ...sayBeside(matter, others, situation), ...sayLimits(matter, situation)].join(' ');
}

/** What an answer that was decided otherwise (a pool that is nearly full) says of the size as well. */
export function firstContactAside(situation: Situation): string {
  const [matter] = mattersOf(situation);
  return [...(matter.kind === 'tag' || matter.kind === 'pool' ? sayMatter(matter, situation) : []), ...sayLimits(matter, situation)].join(
    ' ',
  );
}

function sayMatter(matter: Matter, situation: Situation): readonly string[] {
  switch (matter.kind) {
    case 'tag':
      return [sayTagSize(matter, situation), ...sayWhatTagIs(matter), ...sayTagNorm(matter)];
    case 'pool':
      return [sayPoolSize(matter, situation), ...sayPoolNorm(matter, situation), ...sayWithoutTags(situation)];
    case 'process':
      return sayProcess(matter);
    case 'handles':
      return sayHandles(matter);
    case 'rammap':
      return sayRammap(matter, situation);
    case 'programs':
      return sayPrograms(matter.programs);
    case 'events':
      return sayEvents(matter.id, matter.events);
    case 'httperr':
      return sayReasons(matter.reasons, situation);
    case 'nothing':
      return ['There is not enough evidence for a verdict: it shows no pool, no tag and no process.'];
  }
}

function sayWithoutTags({ subjects }: Situation): readonly string[] {
  return subjects.length > 0 ? [] : ['Totals do not show which tag holds it.'];
}

/** The whole pool beside a tag that is not unusual, and a process beside a tag or a pool: what is of another kind, in one sentence. */
function sayBeside(matter: Matter, others: readonly Matter[], situation: Situation): readonly string[] {
  const pool = others.find((other) => other.kind === 'pool');
  const process = matter.kind === 'process' ? undefined : others.find((other) => other.kind === 'process' && other.size === 'unusual');
  const isCalm = matter.kind === 'tag' && matter.row.size !== 'unusual' && pool?.kind === 'pool' && pool.size === 'usual';
  return [
    ...(isCalm && matter.row.size === 'usual' ? [`All ${pool.pool} pool together is ${formatBytes(pool.bytes)}, usual as well.`] : []),
    ...(isCalm && matter.row.size !== 'usual' ? [sayPoolSize(pool, situation), ...sayPoolNorm(pool, situation)] : []),
    ...(process?.kind === 'process' ? sayProcess(process).slice(0, 1) : []),
  ];
}

const GROWS: ReadonlySet<Matter['kind']> = new Set(['tag', 'pool', 'process', 'handles', 'rammap']);

/** What one moment cannot show. */
function sayLimits(matter: Matter, { evidence }: Situation): readonly string[] {
  if (!GROWS.has(matter.kind)) return [];
  const rise = matter.kind === 'tag' ? sayTagRise(matter) : null;
  if (rise !== null) return [rise];
  const one = evidence.counters.some(({ values }) => values.length > 1) ? 'so short a time' : 'one snapshot';
  return [`${one.charAt(0).toUpperCase()}${one.slice(1)} cannot show whether it grows${isUsual(matter) ? '' : '; no driver is accused'}.`];
}

function isUsual(matter: Matter): boolean {
  return matter.kind === 'tag' ? matter.row.size === 'usual' : 'size' in matter && matter.size === 'usual';
}

import type { Fact } from '../../../facts/fact.js';
import { formatBytes, formatCount } from '../../../facts/units.js';
import type { Situation } from '../../situation.js';
import type { Draft } from './draft.js';

/** Windows names three. */
const MOST_NAMED = 3;

/** The processes that event 2004 names, with what they hold of the commit and of handles. */
export function exhaustionFindings({ store }: Situation): readonly Draft[] {
  const commits = [...store.all('process.commitBytes')].sort((a, b) => b.value - a.value).slice(0, MOST_NAMED);
  const [first] = commits;
  if (first === undefined) return [];
  const handles = commits.flatMap((fact) => store.get('process.handles', fact.about) ?? []);
  return [
    {
      id: 'commit.processes',
      severity: 'info',
      title: `${nameOf(first)} uses the most commit of the processes that Windows named`,
      text: `${commits.map((fact) => `${nameOf(fact)} ${formatBytes(fact.value)}`).join(', ')}. Commit is not pool: it shows which program uses much memory, not which component took the pool.`,
      evidence: [
        ...commits.map((fact) => ({ fact, says: `${nameOf(fact)}: ${formatBytes(fact.value)} of the commit` })),
        ...handles.map((fact) => ({ fact, says: `${nameOf(fact)}: ${formatCount(fact.value)} handles` })),
      ],
    },
  ];
}

function nameOf({ about }: Fact): string {
  return about?.process ?? 'a process';
}

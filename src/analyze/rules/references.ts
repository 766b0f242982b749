import { formatCount } from '../../facts/units.js';
import type { TagSubject } from '../state/tag-subject.js';
import type { Attribution, Case, Rule } from './attribution.js';
import { weakest } from './confidence.js';
import { sayTags } from './tag-evidence.js';

/** Objects that are this many times as many as the living things they stand for are dead ones that somebody keeps. */
const SURPLUS = 2;

/** Process and thread objects without processes and threads. */
export const references: Rule = {
  id: 'references',
  title: 'Terminated processes or threads are kept by a kernel reference',
  because:
    'A process object lives until its last handle and its last reference are gone. Where there are many more objects than processes and no process holds the handles, a driver took a reference and did not give it back. No figure shows which driver it is; the likeliest have process or thread callbacks: security, graphics and dongle drivers.',
  judge(tags, context) {
    return tags.flatMap((subject) => {
      const counted = subject.info?.counts;
      if (counted !== 'processes' && counted !== 'threads') return [];
      const living = context.store.get(counted === 'processes' ? 'process.count' : 'threads.count');
      if (living === undefined || !(living.value > 0 && subject.outstanding > living.value * SURPLUS)) return [];
      return [attribute(subject, { living: living.value, things: counted }, context)];
    });
  },
};

function attribute(
  subject: TagSubject,
  { living, things }: { readonly living: number; readonly things: string },
  context: Case,
): Attribution {
  const companions = (context.cohorts.find((cohort) => cohort.includes(subject)) ?? []).filter((other) => other !== subject);
  return {
    rule: references.id,
    mechanism: 'reference-leak',
    confidence: weakest('probable', subject.growth?.confidence ?? 'open'),
    tags: [subject, ...companions],
    suspects: [],
    cleared: [],
    says: `a driver keeps terminated ${things} referenced (${sayTags([subject])}); there are ${formatCount(subject.outstanding)} objects for ${formatCount(living)} running ${things}${handlesText(context)}`,
    open: 'which driver keeps the references',
  };
}

/** Without handles it is not known that no process holds them. */
function handlesText({ evidence }: Case): string {
  const areRead = evidence.processes.some(({ processes }) => processes.some(({ handles }) => handles !== null));
  return areRead ? ', and no process gains handles with them' : ', and whether a process holds handles to them is not known';
}

import type { Fact } from '../../../facts/fact.js';
import { isoOfSeconds } from '../../../facts/time.js';
import { formatSpan } from '../../../facts/units.js';
import { LEAK_VERDICTS } from '../../rules/attribute.js';
import type { Situation } from '../../situation.js';
import { bootTimesOf, isBootEvent } from '../../state/boot-times.js';
import type { TagSubject } from '../../state/tag-subject.js';
import type { Draft } from './draft.js';

/** What came first, and what ended the refusals; only where every clock involved is known. */
export function orderFindings(situation: Situation): readonly Draft[] {
  return [...growthBeforeRefusals(situation), ...endedByRestart(situation)];
}

/** The steepest leak, where its first and its last list have a time in UTC. */
function timedLeak({ growing }: Situation): { readonly subject: TagSubject; readonly first: Fact } | null {
  const subject = growing.find(({ mechanism }) => LEAK_VERDICTS.has(mechanism))?.tags[0];
  return subject?.first?.at === undefined || subject.last.at === undefined ? null : { subject, first: subject.first };
}

function growthBeforeRefusals(situation: Situation): readonly Draft[] {
  const leak = timedLeak(situation);
  const refusal = situation.httperr?.episodes[0];
  const [row] = situation.httperr?.rows ?? [];
  if (leak === null || refusal === undefined || row === undefined) return [];
  const { subject, first } = leak;
  const seen = Date.parse(first.at ?? '') / 1000;
  const name = `"${subject.text.trimEnd()}"`;
  const isBefore = seen < refusal.start;
  return [
    {
      id: 'time.growth-and-refusals',
      severity: 'info',
      title: isBefore
        ? `${name} was growing ${formatSpan(refusal.start - seen)} before the first refusal`
        : `The snapshots of ${name} begin after the first refusal`,
      text: isBefore
        ? `The first snapshot is from ${first.at ?? ''}, the first refusal from ${isoOfSeconds(refusal.start)}. Growth before the refusals can be their cause.`
        : `The first snapshot is from ${first.at ?? ''}, the first refusal from ${isoOfSeconds(refusal.start)}. What the pool did before the refusals is not in the evidence.`,
      tags: [subject],
      evidence: [
        { fact: first, says: `${name} in the first snapshot` },
        { fact: row, says: 'the first refusal' },
      ],
    },
  ];
}

/** Less log after a restart than this says nothing about what it ended. */
const LEAST_AFTER_SECONDS = 1800;

/** Refusals that end with a restart of Windows, though the log goes on: a leak of the kernel is gone then, and comes back. */
function endedByRestart({ evidence, httperr, store }: Situation): readonly Draft[] {
  const last = httperr?.episodes.at(-1);
  const row = httperr?.rows.at(-1);
  const newest = Date.parse(evidence.httperr?.last ?? '') / 1000;
  const boot =
    store.get('boot.time') ??
    store.all('event.count').find(({ about }) => isBootEvent({ id: about?.eventId ?? -1, source: about?.eventSource ?? '' }));
  if (last === undefined || row === undefined || boot === undefined) return [];
  const restart = bootTimesOf(evidence).find((ms) => ms / 1000 > last.end);
  if (restart === undefined || !(newest - restart / 1000 > LEAST_AFTER_SECONDS)) return [];
  return [
    {
      id: 'refusals.ended-by-restart',
      severity: 'notice',
      title: `No connection was refused after Windows started at ${isoOfSeconds(Math.round(restart / 1000))}`,
      text: 'A restart frees all kernel memory. If the refusals return after some time, something leaks; if not, the cause was temporary.',
      evidence: [
        { fact: row, says: 'the last refusals' },
        { fact: boot, says: 'Windows started after them' },
      ],
    },
  ];
}

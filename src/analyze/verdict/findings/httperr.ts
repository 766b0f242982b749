import type { Fact, NumberFact } from '../../../facts/fact.js';
import { plural } from '../../../facts/units.js';
import { refusedConnections, type Situation } from '../../situation.js';
import type { QueueStory } from '../../state/queue-stories.js';
import type { HttperrFacts } from '../../state/state-httperr.js';
import { REASON_SHARES, reasonShare } from '../decision/reasons.js';
import { eventsOf, sayQueueName, sayQueueStory } from '../words/queue-story.js';
import type { Draft } from './draft.js';

/** Application pools whose story a finding tells; the others are counted. */
const STORIES_SAID = 3;

/** Whether http.sys logged, and what its log holds beside refusals. */
export function httperrFindings(situation: Situation): readonly Draft[] {
  const { httperr } = situation;
  return [
    ...loggingOff(situation),
    ...(httperr === null
      ? []
      : [...noReasons(httperr), ...unreadRefusals(httperr), ...appPools(situation), ...noRefusals(situation, httperr)]),
  ];
}

function loggingOff({ httperr, store }: Situation): readonly Draft[] {
  const off = store.get('httpsys.errorLogging');
  if (off?.value !== false) return [];
  const newest = httperr?.logging.newestRow ?? null;
  return [
    {
      id: 'httperr.logging-off',
      severity: 'warning',
      title: 'http.sys does not write HTTPERR here',
      text: [
        'EnableErrorLogging is 0, so refusals leave no trace, and a log without them proves nothing.',
        ...(newest === null ? [] : [`The rows found are from before it was switched off; the newest is from ${newest}.`]),
      ].join(' '),
      evidence: [{ fact: off, says: 'EnableErrorLogging is 0' }],
    },
  ];
}

function noReasons({ logging, reasons }: HttperrFacts): readonly Draft[] {
  if (logging.reasonColumn !== false) return [];
  return [
    {
      id: 'httperr.no-reason-column',
      severity: 'warning',
      title: 'HTTPERR is written without reasons here',
      text: 'A header leaves out s-reason (ErrorLoggingFields in the registry), so refusals cannot be seen in the rows below it.',
      evidence: reasons.slice(0, 1).map((fact) => ({ fact, says: 'a row with a reason, from below another header' })),
    },
  ];
}

function unreadRefusals({ logging, refusalsUnknown, reasons }: HttperrFacts): readonly Draft[] {
  if (refusalsUnknown === null || logging.reasonColumn === false) return [];
  return [
    {
      id: 'httperr.refusals-unknown',
      severity: 'warning',
      title: 'HTTPERR does not show whether connections were refused',
      text: `No refusal could be read, but ${refusalsUnknown}. Collect the log itself, as http.sys wrote it.`,
      evidence: reasons.slice(0, 1).map((fact) => ({ fact, says: 'a row that could be read' })),
    },
  ];
}

function appPools(situation: Situation): readonly Draft[] {
  const appPool = reasonShare(situation, REASON_SHARES.appPool);
  if (appPool === null) return [];
  const stories = situation.httperr?.queues ?? [];
  return [
    {
      id: 'httperr.app-pool',
      severity: 'warning',
      title: poolsTitle(appPool.rows, stories),
      text: [
        ...stories.slice(0, STORIES_SAID).map((story) => sayPool(story, situation)),
        ...(stories.length > STORIES_SAID
          ? [`${plural(stories.length - STORIES_SAID, 'more application pool')} had fewer such rows.`]
          : []),
        'A pool that is stopped, hangs or has a full queue answers 503 without any lack of memory: check it and the events of WAS (W3SVC before IIS 7).',
      ].join(' '),
      evidence: [...appPool.facts.map(countOf), ...stories.slice(0, STORIES_SAID).flatMap((story) => storyEvidence(story, situation))],
    },
  ];
}

function poolsTitle(rows: number, [worst, ...others]: readonly QueueStory[]): string {
  const what = `${plural(rows, 'request')} failed in `;
  if (worst === undefined) return `${what}application pools`;
  return others.length === 0
    ? `${what}${sayQueueName(worst)}`
    : `${what}${plural(others.length + 1, 'application pool')}, most in ${sayQueueName(worst)}`;
}

function sayPool(story: QueueStory, situation: Situation): string {
  const name = sayQueueName(story);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${sayQueueStory(story, eventsOf(story, situation))}`;
}

function storyEvidence(story: QueueStory, situation: Situation): Draft['evidence'] {
  const rows = story.stages.flatMap(({ reasons }) =>
    reasons.map(({ row, fact }) => ({ fact, says: `${plural(row.rows, 'row')} of ${row.reason} at ${sayQueueName(story)}` })),
  );
  const events = eventsOf(story, situation).flatMap(({ fact, id, event }) =>
    fact === undefined ? [] : [{ fact, says: `event ${id}: ${event.meaning}` }],
  );
  return [...rows, ...events];
}

function noRefusals(situation: Situation, { reasons, logging, refusalsUnknown }: HttperrFacts): readonly Draft[] {
  if (refusedConnections(situation) > 0 || reasons.length === 0 || refusalsUnknown !== null) return [];
  const to = logging.newestRow ?? null;
  return [
    {
      id: 'httperr.no-refusals',
      severity: 'info',
      title: 'HTTPERR has no refusals',
      text: `The log was read and has other reasons only${to === null ? '' : `; its newest row is from ${to}`}.`,
      evidence: reasons.slice(0, 3).map(countOf),
    },
  ];
}

function countOf(fact: NumberFact): { readonly fact: Fact; readonly says: string } {
  return { fact, says: `${plural(fact.value, 'row')} of ${fact.about?.reason ?? 'one reason'}` };
}

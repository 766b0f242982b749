import { COUNTER_MAXIMUM } from '../../../facts/capture.js';
import type { Fact } from '../../../facts/fact.js';
import { describeFact, isFactName } from '../../../facts/names.js';
import { isoOfSeconds } from '../../../facts/time.js';
import { formatBytes, formatCount, plural } from '../../../facts/units.js';
import { isBelowThreshold, isNearby, refusedConnections, type Situation } from '../../situation.js';
import { type PoolRoom, poolRoom, sayRoom } from '../words/pool-room.js';
import { sayRefusals } from '../words/refusal-words.js';
import { roomSentence } from '../words/room-words.js';
import { unknownSentence, whySentence } from '../words/why.js';
import type { Draft } from './draft.js';

/** Connections that were refused, and rows that only look like it. */
export function refusalFindings(situation: Situation): readonly Draft[] {
  return [...refused(situation), ...suspicious(situation), ...beyondCounter(situation)];
}

function refused(situation: Situation): readonly Draft[] {
  const { httperr, limits, store } = situation;
  if (httperr === null || httperr.connections === undefined || refusedConnections(situation) === 0) return [];
  const room = poolRoom(situation);
  const threshold = limits.refusal?.thresholdBytes;
  const little = typeof threshold === 'number' ? `less than ${formatBytes(threshold)} of` : 'too little';
  const event = limits.refusal?.event;
  const signal = typeof event?.signaled === 'boolean' ? store.get('limits.conditionSignaled', { value: event.name }) : undefined;
  return [
    {
      id: isBelowThreshold(situation) === true && isNearby(situation) ? 'refusals.below-threshold' : 'refusals.seen',
      severity: isNearby(situation) ? 'critical' : 'notice',
      title: `http.sys refused ${plural(refusedConnections(situation), 'connection')}${episodesText(httperr.refused.episodes.length)}`,
      text: [
        `It turned away ${sayRefusals(httperr.refused)}.`,
        `http.sys does so, before a request exists, while ${little} nonpaged pool is free.`,
        ...whyTexts(situation),
      ].join(' '),
      evidence: [
        { fact: httperr.connections, says: `${plural(refusedConnections(situation), 'connection')} refused in all` },
        ...httperr.rows.map((fact) => ({
          fact,
          says: `${plural(fact.value, 'connection')} refused${fact.at === undefined ? '' : ` at ${fact.at}`}`,
        })),
        ...usedEvidence(situation, room),
        ...roomEvidence(situation),
        ...(signal === undefined
          ? []
          : [{ fact: signal, says: `the kernel's event ${event?.name ?? ''} is ${signal.value === true ? 'set' : 'not set'}` }]),
      ],
    },
  ];
}

function episodesText(episodes: number): string {
  return episodes === 0 ? '' : ` in ${plural(episodes, 'episode')}`;
}

/** Whether that is explained, and what was free. */
function whyTexts(situation: Situation): readonly string[] {
  return [whySentence(situation, 'What was found'), unknownSentence(situation), roomSentence(situation)].filter((text) => text !== null);
}

function usedEvidence({ store }: Situation, room: PoolRoom | null): readonly { readonly fact: Fact; readonly says: string }[] {
  const used = store.get('pool.bytes', { pool: 'nonpaged' });
  return used === undefined ? [] : [{ fact: used, says: room === null ? 'nonpaged pool in use' : sayRoom(room) }];
}

function suspicious({ httperr }: Situation): readonly Draft[] {
  if (httperr?.suspicious === undefined) return [];
  const rows = Number(httperr.suspicious.value);
  return [
    {
      id: 'httperr.suspicious-refusal',
      severity: 'notice',
      title: `${plural(rows, 'row')} of HTTPERR only ${rows === 1 ? 'looks' : 'look'} like ${rows === 1 ? 'a refusal' : 'refusals'}`,
      text: 'A refusal has no client, method or URI, and its number has ten digits at most. Such a row breaks that: text from a client is in the column of the reason. It is not counted as a refusal.',
      evidence: [{ fact: httperr.suspicious, says: 'a client, method or URI appears beside N_Connections_Refused, or N is too long' }],
    },
  ];
}

/** Rows with more connections than the counter of http.sys can hold. They are counted as they stand, and said. */
function beyondCounter({ evidence, httperr }: Situation): readonly Draft[] {
  const beyond = (evidence.httperr?.refusals ?? []).filter(({ rows, connections }) => connections > rows * COUNTER_MAXIMUM);
  const [first] = beyond;
  if (first === undefined || httperr?.connections === undefined) return [];
  return [
    {
      id: 'httperr.suspicious-count',
      severity: 'notice',
      title: 'Some rows of HTTPERR are suspicious: they refuse more connections than http.sys can count',
      text: `The counter of http.sys holds ${formatCount(COUNTER_MAXIMUM)} at most, and the row of ${isoOfSeconds(first.second)} has more. The log was edited, or written by another program: compare it with the file on the server.`,
      evidence: [{ fact: httperr.connections, says: 'the sum includes those rows' }],
    },
  ];
}

/** What was free when connections were refused, as it was reckoned. */
function roomEvidence({ atRefusals }: Situation): Draft['evidence'] {
  return atRefusals.facts.map((fact) => ({
    fact,
    says: `${isFactName(fact.name) ? describeFact(fact.name) : fact.name}: ${formatBytes(fact.value)}`,
  }));
}

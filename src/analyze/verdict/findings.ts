import type { Fact } from '../../facts/fact.js';
import { formatBytes, formatBytesPerHour, plural } from '../../facts/units.js';
import { referencesFor } from '../../knowledge/entries.js';
import type { Finding, Severity, TimeToRefusal } from '../../schema/types.js';
import type { Attribution } from '../judge/attribution.js';
import { LEAK_VERDICTS } from '../judge/judge.js';
import { factsOf, type TagSubject } from '../judge/tag-subject.js';
import { REASON_SHARES, reasonShare } from './reasons.js';
import { isBelowThreshold, loweredByThreeGB, refusedConnections, type Situation, usedShare } from './situation.js';

/** What a finding is made from. */
interface Draft {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly text: string;
  readonly tags?: readonly TagSubject[];
  readonly evidence: readonly { readonly fact: Fact; readonly says: string }[];
}

const DAY_SECONDS = 86_400;
/** More leaks than this at once would be noise; the others stay in the list of tags. */
const MOST_LEAKS = 4;

/** All findings, the worst first. `timeToRefusal` decides whether a leak is critical. */
export function findingsOf(situation: Situation, timeToRefusal: readonly TimeToRefusal[]): readonly Finding[] {
  const drafts = [
    ...refusalFindings(situation),
    ...leakFindings(situation, timeToRefusal),
    ...pastFindings(situation),
    ...limitFindings(situation),
    ...httperrFindings(situation),
    ...eventFindings(situation),
    ...timeFindings(situation),
    ...conflictFindings(situation),
    ...sizeFindings(situation),
  ];
  const order: readonly Severity[] = ['critical', 'warning', 'notice', 'info'];
  return drafts
    .map((draft, at) => ({ draft, at }))
    .sort((a, b) => order.indexOf(a.draft.severity) - order.indexOf(b.draft.severity) || a.at - b.at)
    .map(({ draft }) => ({
      id: draft.id,
      severity: draft.severity,
      title: draft.title,
      text: draft.text,
      tags: (draft.tags ?? []).slice(0, 3).map(({ text }) => text),
      evidence: draft.evidence.map(({ fact, says }) => ({ fact: fact.id, says })),
      references: referencesFor(draft.id).map(({ id }) => id),
    }));
}

function refusalFindings(situation: Situation): readonly Draft[] {
  const { httperr, limits } = situation;
  if (httperr === null) return [];
  const drafts: Draft[] = [];
  const connections = refusedConnections(situation);
  if (connections > 0 && httperr.connections !== undefined) {
    const below = isBelowThreshold(situation) === true;
    const threshold = limits.refusal?.thresholdBytes;
    const where = httperr.refused.episodes.length;
    drafts.push({
      id: below ? 'refusals.below-threshold' : 'refusals.seen',
      severity: 'critical',
      title: `http.sys refused ${plural(connections, 'connection')} in ${plural(where, 'episode')}`,
      text: `HTTPERR counts the connections that were turned away before a request existed. http.sys does so while ${typeof threshold === 'number' ? `less than ${formatBytes(threshold)}` : 'too little'} nonpaged pool is free.`,
      evidence: [
        { fact: httperr.connections, says: `${plural(connections, 'connection')} in all` },
        ...httperr.rows.map((fact) => ({ fact, says: `${plural(Number(fact.value), 'connection')} refused` })),
        ...(usedShare(situation) === null ? [] : [{ fact: usedShare(situation)?.used ?? httperr.connections, says: 'nonpaged pool in use' }]),
      ],
    });
  }
  if (httperr.suspicious !== undefined) {
    drafts.push({
      id: 'httperr.suspicious-refusal',
      severity: 'notice',
      title: `${plural(Number(httperr.suspicious.value), 'row')} of HTTPERR only look like refusals`,
      text: 'A refusal has no client, method or URI. These rows have one: somebody sent text that lands in the column of the reason. They are not counted.',
      evidence: [{ fact: httperr.suspicious, says: 'a client, method or URI stands beside N_Connections_Refused' }],
    });
  }
  return drafts;
}

function leakFindings(situation: Situation, times: readonly TimeToRefusal[]): readonly Draft[] {
  const soon = times.some(({ seconds }) => seconds < DAY_SECONDS);
  const leaks = situation.growing.filter(({ mechanism }) => LEAK_VERDICTS.has(mechanism));
  const others = situation.growing.filter(({ mechanism }) => !LEAK_VERDICTS.has(mechanism));
  const severity: Severity = refusedConnections(situation) > 0 || soon ? 'critical' : 'warning';
  return [
    ...leaks.slice(0, MOST_LEAKS).map((attribution) => growthDraft(attribution, { id: 'growth.leak', severity })),
    ...leaks.slice(MOST_LEAKS).map((attribution) => growthDraft(attribution, { id: 'growth.further', severity: 'notice' })),
    ...others.map((attribution) => growthDraft(attribution, { id: 'growth.by-design', severity: 'info' })),
  ];
}

function growthDraft(attribution: Attribution, { id, severity }: Pick<Draft, 'id' | 'severity'>): Draft {
  const [steepest] = attribution.tags;
  const rate = steepest?.growth?.bytesPerHour;
  return {
    id,
    severity,
    title: `${attribution.says.charAt(0).toUpperCase()}${attribution.says.slice(1)}`,
    text: `${typeof rate === 'number' ? `${formatBytesPerHour(rate)}. ` : ''}${steepest?.growth?.why ?? ''}${attribution.open === undefined ? '' : ` Open: ${attribution.open}.`}`.trim(),
    tags: attribution.tags,
    evidence: attribution.tags.flatMap((subject) => factsOf(subject).map((fact) => ({ fact, says: subject.growth?.method ?? 'size' }))),
  };
}

function pastFindings({ past }: Situation): readonly Draft[] {
  return past.map((attribution) => {
    const [largest] = attribution.tags;
    const size = largest === undefined ? '' : `"${largest.text.trimEnd()}" holds ${formatBytes(largest.bytes)}`;
    return {
      id: 'growth.past',
      severity: 'warning' as const,
      title: `${size} and no longer grows`,
      text: `${attribution.says.charAt(0).toUpperCase()}${attribution.says.slice(1)}. A leak that has stopped, or a size that somebody set: growth would tell, and there is none in this evidence.`,
      tags: attribution.tags,
      evidence: attribution.tags.flatMap((subject) => factsOf(subject).map((fact) => ({ fact, says: 'size and growth' }))),
    };
  });
}

/** PAL: 60 % of the estimated limit is a warning, 80 % critical. */
const NOTICE_SHARE = 0.6;
const WARNING_SHARE = 0.8;

function limitFindings(situation: Situation): readonly Draft[] {
  const drafts: Draft[] = [];
  const threeGB = loweredByThreeGB(situation);
  const maximum = situation.store.get('limits.maximumBytes', { pool: 'nonpaged' });
  if (threeGB !== null) {
    drafts.push({
      id: 'limits.three-gb',
      severity: refusedConnections(situation) > 0 ? 'warning' : 'notice',
      title: '/3GB halves the nonpaged pool',
      text: 'With /3GB the nonpaged pool of this Windows ends at 128 MB instead of 256 MB, so http.sys refuses from 108 MB in use on. /USERVA gives page table entries back, no nonpaged pool.',
      evidence: [{ fact: threeGB, says: '/3GB is in force' }, ...(maximum === undefined ? [] : [{ fact: maximum, says: 'most that the pool can hold' }])],
    });
  }
  const share = usedShare(situation);
  if (share !== null && share.share >= NOTICE_SHARE) {
    drafts.push({
      id: 'limits.high-use',
      severity: share.share >= WARNING_SHARE ? 'warning' : 'notice',
      title: `${Math.round(share.share * 100)} % of the nonpaged pool is in use`,
      text: 'PAL warns at 60 % of the estimated limit and calls 80 % critical. Size alone is no leak.',
      evidence: [{ fact: share.used, says: 'in use' }, ...(maximum === undefined ? [] : [{ fact: maximum, says: 'most that the pool can hold' }])],
    });
  }
  return drafts;
}

function httperrFindings(situation: Situation): readonly Draft[] {
  const { httperr, store } = situation;
  const off = store.get('httpsys.errorLogging');
  const drafts: Draft[] = [];
  if (off?.value === false) {
    drafts.push({
      id: 'httperr.logging-off',
      severity: 'warning',
      title: 'http.sys does not write HTTPERR here',
      text: 'EnableErrorLogging is 0: an empty log proves nothing. Refusals happen without a trace.',
      evidence: [{ fact: off, says: 'EnableErrorLogging is 0' }],
    });
  }
  if (httperr === null) return drafts;
  if (httperr.logging.reasonColumn === false) {
    drafts.push({
      id: 'httperr.no-reason-column',
      severity: 'warning',
      title: 'HTTPERR is written without reasons here',
      text: 'ErrorLoggingFields leaves out s-reason, so refusals cannot be seen in this log.',
      evidence: httperr.reasons.slice(0, 1).map((fact) => ({ fact, says: 'a row with a reason, from another file' })),
    });
  }
  const appPool = reasonShare(situation, REASON_SHARES.appPool);
  if (appPool !== null) {
    drafts.push({
      id: 'httperr.app-pool',
      severity: 'warning',
      title: `${plural(appPool.rows, 'row')} of HTTPERR come from application pools`,
      text: 'A pool that is stopped, hangs or has a full queue answers 503 without any lack of memory. Look at the application pools and at the events of WAS.',
      evidence: appPool.facts.map((fact) => ({ fact, says: `${plural(Number(fact.value), 'row')} of ${fact.about?.reason ?? ''}` })),
    });
  }
  if (refusedConnections(situation) === 0 && httperr.reasons.length > 0) {
    drafts.push({
      id: 'httperr.no-refusals',
      severity: 'info',
      title: 'HTTPERR holds no refusal',
      text: 'The log was read and holds other reasons only.',
      evidence: httperr.reasons.slice(0, 3).map((fact) => ({ fact, says: `${plural(Number(fact.value), 'row')} of ${fact.about?.reason ?? ''}` })),
    });
  }
  return drafts;
}

/** Events that speak of an empty pool. Event 2019 may be wrong: one oversized request logs it too (KB272194). */
const POOL_EVENTS: readonly { readonly source: RegExp; readonly id: number; readonly says: string }[] = [
  { source: /^srv$/, id: 2019, says: 'the server service could not allocate nonpaged pool' },
  { source: /^srv$/, id: 2020, says: 'the server service could not allocate paged pool' },
  { source: /^srv$/, id: 2017, says: 'the server service reached its own limit of nonpaged memory' },
  { source: /resource-exhaustion-detector/, id: 2004, says: 'Windows found that memory is short' },
  { source: /application popup/, id: 333, says: 'a registry hive could not be written for lack of resources' },
];

function eventFindings({ store }: Situation): readonly Draft[] {
  return POOL_EVENTS.flatMap(({ source, id, says }): readonly Draft[] => {
    const facts = store.all('event.count').filter(({ about }) => about?.eventId === id && source.test(about.eventSource ?? ''));
    const [fact] = facts;
    return fact === undefined
      ? []
      : [
          {
            id: `events.${id}`,
            severity: 'notice',
            title: `Event ${id}: ${says}`,
            text: `${plural(Number(fact.value), 'event')}. It supports a shortage and does not prove one: a single oversized request logs it as well.`,
            evidence: [{ fact, says: `event ${id}` }],
          },
        ];
  });
}

/** An unknown zone keeps us from saying what came first. */
function timeFindings({ evidence, subjects, httperr }: Situation): readonly Draft[] {
  const unknown = evidence.pool.some(({ at }) => at !== null && !at.orderOnly && !at.zoneKnown);
  const [subject] = subjects;
  const untimed = evidence.pool.length > 1 && evidence.pool.every(({ at }) => at === null || at.orderOnly);
  const drafts: Draft[] = [];
  if (unknown && subject !== undefined && (httperr?.refused.connections ?? 0) > 0) {
    drafts.push({
      id: 'time.zone-unknown',
      severity: 'info',
      title: 'The zone of the pool lists is not known',
      text: 'HTTPERR is in UTC, the pool lists are in somebody’s local time. What came first is not said; --utc-offset or the clock in machine.json tells.',
      evidence: [{ fact: subject.last, says: 'a list in local time' }],
    });
  }
  if (untimed && subject !== undefined) {
    drafts.push({
      id: 'time.order-only',
      severity: 'info',
      title: 'The pool lists have no times',
      text: 'No time stands in them or in their names, and their modification times were set by a copy. Their order may be known, a rate is not. Name them like poolmon-20261122T101500Z.txt.',
      evidence: [{ fact: subject.last, says: 'a list without a time' }],
    });
  }
  return drafts;
}

function conflictFindings({ store }: Situation): readonly Draft[] {
  return store.conflicts().map((facts) => {
    const [first] = facts;
    return {
      id: 'facts.disagree',
      severity: 'notice',
      title: `The evidence disagrees about ${first?.name ?? 'a value'}`,
      text: `It says ${facts.map(({ value }) => String(value)).join(' and ')}.`,
      evidence: facts.map((fact) => ({ fact, says: String(fact.value) })),
    };
  });
}

/** Every document leads to a row of the lists, also where nothing is wrong. */
function sizeFindings({ subjects }: Situation): readonly Draft[] {
  const largest = subjects.slice(0, 3);
  const [first] = largest;
  if (first === undefined) return [];
  return [
    {
      id: 'pool.largest-tags',
      severity: 'info',
      title: `The largest tag is "${first.text.trimEnd()}" with ${formatBytes(first.bytes)}`,
      text: largest.map(({ text, bytes, pool, share, last }) => `"${text.trimEnd()}" ${formatBytes(bytes)} ${pool}${share === null ? '' : `, ${Math.round(share * 100)} % of that pool`}${last.at === undefined ? '' : ` at ${last.at}`}`).join('; '),
      evidence: largest.map(({ last, info }) => ({ fact: last, says: info?.component ?? 'not in the table of tags' })),
    },
  ];
}


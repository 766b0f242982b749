import { formatBytes, formatPercent, plural } from '../../../facts/units.js';
import type { Severity, TimeToRefusal } from '../../../schema/types.js';
import { LEAK_VERDICTS } from '../../rules/attribute.js';
import type { Attribution, Cited } from '../../rules/attribution.js';
import { citeSize, citeTag, quoteTag } from '../../rules/tag-evidence.js';
import { refusedNearby, type Situation } from '../../situation.js';
import { isAtRest } from '../../state/standing-tags.js';
import { riseOfTag, type TagSubject } from '../../state/tag-subject.js';
import { sayClaim } from '../words/claims/growth-claim.js';
import { asSentence } from '../words/sentence.js';
import type { Draft } from './draft.js';

const DAY_SECONDS = 86_400;
/** More leaks than this at once would be noise; the others stay in the list of tags. */
const MOST_LEAKS = 4;

/** Tags judged to leak, and growth that a rule explained as no leak. */
export function leakFindings(situation: Situation, times: readonly TimeToRefusal[]): readonly Draft[] {
  const soon = times.some(({ seconds }) => seconds < DAY_SECONDS);
  const leaks = situation.growing.filter(({ mechanism }) => LEAK_VERDICTS.has(mechanism));
  const others = situation.growing.filter(({ mechanism }) => !LEAK_VERDICTS.has(mechanism));
  const severity: Severity = refusedNearby(situation) > 0 || soon ? 'critical' : 'warning';
  return [
    ...leaks.slice(0, MOST_LEAKS).map((attribution) => growthDraft(attribution, { id: 'growth.leak', severity })),
    ...leaks.slice(MOST_LEAKS).map((attribution) => growthDraft(attribution, { id: 'growth.further', severity: 'notice' })),
    ...others.map((attribution) => growthDraft(attribution, { id: 'growth.by-design', severity: 'info' })),
  ];
}

function growthDraft(attribution: Attribution, { id, severity }: Pick<Draft, 'id' | 'severity'>): Draft {
  const [steepest] = attribution.tags;
  const why = steepest?.growth?.why;
  const open = attribution.open;
  const sentences = [
    ...(steepest === undefined || why === undefined || why === '' ? [] : [asSentence(`${quoteTag(steepest)} ${why}`)]),
    ...(open === undefined ? [] : [openSentence(open)]),
  ];
  return {
    id,
    severity,
    title: sayClaim(attribution),
    text: sentences.length === 0 ? asSentence(sayClaim(attribution)) : sentences.join(' '),
    tags: attribution.tags,
    evidence: attribution.tags.flatMap(citeTag),
  };
}

/** What would decide comes as a thing to know or, with a capital, as a thing to do. */
function openSentence(open: string): string {
  return asSentence(/^[A-Z]/.test(open) ? open : `what is not known: ${open}`);
}

/** Tags that hold most of their pool and stand still. */
export function pastFindings({ past }: Situation): readonly Draft[] {
  return past.map(({ tags, suspects }) => {
    const [largest] = tags;
    const [suspect] = suspects;
    const what = largest === undefined ? 'One tag' : `${quoteTag(largest)} holds ${formatBytes(largest.bytes)}`;
    const share = largest === undefined || largest.share === null ? '' : ` It is ${formatPercent(largest.share)} of its pool.`;
    const why = largest?.growth?.why ?? '';
    const points = suspect === undefined ? '' : ` The tag points to ${suspect.owner.name}.`;
    return {
      id: 'growth.past',
      severity: 'warning',
      title: tags.every(isAtRest) ? `${what} and no longer grows` : `${what}, and nothing shows that it grows`,
      text: `${why === '' || largest === undefined ? '' : `${asSentence(`${quoteTag(largest)} ${why}`)} `}It is either a past leak or a configured size.${share}${points}`,
      tags,
      evidence: tags.flatMap(citeStanding),
    };
  });
}

/** A rate of a tag that stands still would read like growth. */
function citeStanding(subject: TagSubject): readonly Cited[] {
  const { rate, growth } = subject;
  const size = citeSize(subject);
  return rate === undefined || growth === null ? [size] : [{ fact: rate, says: `${quoteTag(subject)} ${growth.why}` }, size];
}

const SHOWN = 3;
const LEAST_RISE_BYTES = 10 * 2 ** 20;
/** What may turn out to be a leak when more is seen. */
const UNDECIDED = new Set(['too-few', 'warm-up', 'noise']);

/** Growth of some size that was not judged a leak, so that nobody has to wonder whether it was seen. */
export function otherGrowthFindings({ subjects, growing, past }: Situation): readonly Draft[] {
  const told = new Set([...growing, ...past].flatMap(({ tags }) => tags));
  const risen = subjects
    .filter((subject) => subject.growth !== null && !told.has(subject) && riseOfTag(subject) >= LEAST_RISE_BYTES)
    .sort((a, b) => riseOfTag(b) - riseOfTag(a));
  const [steepest] = risen;
  if (steepest === undefined) return [];
  const undecided = UNDECIDED.has(steepest.growth?.shape ?? '');
  return [
    {
      id: 'growth.no-leak',
      severity: undecided ? 'notice' : 'info',
      title: `${quoteTag(steepest)} grew by ${formatBytes(riseOfTag(steepest))}, ${undecided ? 'and whether it leaks is unknown' : 'which was judged not to be a leak'}`,
      text: risen
        .slice(0, SHOWN)
        .map((subject) => asSentence(`${quoteTag(subject)} ${subject.growth?.why ?? 'grew'}`))
        .concat(risen.length > SHOWN ? [`${plural(risen.length - SHOWN, 'more tag')} grew less.`] : [])
        .join(' '),
      tags: risen.slice(0, SHOWN),
      evidence: risen.slice(0, SHOWN).flatMap(citeTag),
    },
  ];
}

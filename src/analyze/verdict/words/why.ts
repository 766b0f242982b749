import { formatBytes, formatPercent, plural } from '../../../facts/units.js';
import type { VerdictCode } from '../../../schema/types.js';
import type { RoomThen } from '../../limits/refusals/room-then.js';
import { leakingTags } from '../../rules/leak-rates.js';
import { quoteTag } from '../../rules/tag-evidence.js';
import { isNearby, refusedConnections, type Situation } from '../../situation.js';
import { explainsRefusals } from '../decision/explains-refusals.js';
import { sayAge } from './refusal-words.js';
import { tagsOfConstraint } from './room-words.js';

/** The half sentence of a claim: `, and that is why http.sys refused 285 connections`; empty where there is nothing to explain. */
export function whyHalf(situation: Situation): string {
  const connections = plural(refusedConnections(situation), 'connection');
  switch (isNearby(situation) ? explainsRefusals(situation) : null) {
    case 'yes':
      return `, and that is why http.sys refused ${connections}`;
    case 'no':
      return `, but that is not why http.sys refused ${connections}`;
    default:
      return '';
  }
}

/** {@link whyHalf} as a sentence of its own, about what was said before it. */
export function whySentence(situation: Situation, subject = 'That'): string | null {
  const half = whyHalf(situation);
  if (half === '') return null;
  return `${subject} is ${half.startsWith(', but') ? 'not ' : ''}why http.sys refused ${plural(refusedConnections(situation), 'connection')}.`;
}

/** Why nobody can tell, or how long ago it was; `null` where the refusals are explained, or none are there. */
export function unknownSentence(situation: Situation, code?: VerdictCode): string | null {
  const connections = plural(refusedConnections(situation), 'connection');
  if (refusedConnections(situation) === 0) return null;
  if (!isNearby(situation)) return `http.sys refused ${connections}, ${sayAge(situation)}; what is found here says nothing about that.`;
  if (explainsRefusals(situation) !== 'unknown') return null;
  // What is left in the last snapshot says more there.
  if (code === 'pressure' && situation.atRefusals.because === 'uncertain') return null;
  const what =
    code === 'pressure'
      ? 'What ran low'
      : `Whether ${code === undefined ? 'what was found' : 'that'} is why http.sys refused ${connections}`;
  return `${what} is unknown: ${sayUnknown(situation)}.`;
}

function sayUnknown(situation: Situation): string {
  const { because, state, room } = situation.atRefusals;
  if (state === 'full' && room !== null) return sayOther(situation, room);
  switch (because) {
    case 'no-time':
      return 'the rows of HTTPERR have no time';
    case 'far':
      return 'they are more than a day from the nearest snapshot';
    case 'restarted':
      return 'Windows was restarted between them and the snapshots';
    case 'zone':
      return 'the time zone of the snapshots is not known (use --utc-offset)';
    case 'no-size':
      return 'how large the pool was then is not in the evidence';
    case 'uncertain':
      return 'the samples are too coarse to show what was free then';
    default:
      return 'RAM and commit are not in the evidence';
  }
}

/** Memory was out, and the leak holds next to none of it. */
function sayOther(situation: Situation, { bound, usedBytes }: RoomThen): string {
  const [tag] = leakingTags(situation).filter(({ pool }) => tagsOfConstraint(bound.kind).includes(pool));
  const what = bound.kind === 'physical-memory' ? 'RAM' : bound.kind === 'commit' ? 'commit' : 'nonpaged pool';
  if (tag === undefined) return `${what} was out, and the leak is in the other pool`;
  return `${what} was out, and ${quoteTag(tag)} holds only ${formatBytes(tag.bytes)} of it (${formatPercent(tag.bytes / usedBytes)})`;
}

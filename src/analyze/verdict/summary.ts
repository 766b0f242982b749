import { formatBytes, formatBytesPerHour, formatSpan, plural } from '../../facts/units.js';
import type { TagSubject } from '../judge/tag-subject.js';
import { REASON_SHARES, reasonShare } from './reasons.js';
import { isBelowThreshold, looks, refusedConnections, type Situation, usedShare } from './situation.js';
import type { Decision } from './verdict.js';

/** One or two sentences that a tired engineer understands: the claim, then the numbers behind it. */
export function summarize(decision: Decision, situation: Situation): string {
  const sentences = [claimOf(decision, situation), growthSentence(decision), refusalSentence(decision, situation)];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function claimOf({ code, attribution }: Decision, situation: Situation): string {
  if (attribution !== null) return `${capital(attribution.says)}.`;
  const share = usedShare(situation);
  const used = share === null || typeof share.used.value !== 'number' ? null : formatBytes(share.used.value);
  switch (code) {
    case 'limit-lowered':
      return used === null
        ? 'No leak is shown: /3GB halves the nonpaged pool, and http.sys refuses earlier for it.'
        : `No leak is shown: /3GB halves the nonpaged pool to ${maximumOf(situation)}, and ${used} are in use.`;
    case 'pressure':
      return isBelowThreshold(situation) === true || share !== null
        ? `Nonpaged pool or memory ran low, and the evidence does not show who took it${used === null ? '' : `: ${used} of nonpaged pool are in use`}.`
        : 'http.sys refused connections, so nonpaged pool ran low, and the evidence does not show who took it.';
    case 'not-pool': {
      const reasons = reasonShare(situation, REASON_SHARES.appPool);
      const [top] = reasons?.facts ?? [];
      return `Not a pool problem: ${top === undefined ? 'application pools' : `${plural(Number(top.value), 'row')} of ${top.about?.reason ?? ''}`} and no refusal in HTTPERR; look at the application pools.`;
    }
    case 'configured': {
      const [top] = situation.subjects;
      return `Nothing leaks: the pool is as large as it was set up to be${top === undefined ? '' : `, most of it is "${top.text.trimEnd()}" (${top.info?.component ?? ''}) with ${formatBytes(top.bytes)}`}.`;
    }
    case 'healthy':
      return `Nothing is wrong with the pools in this evidence${used === null ? '' : `: ${used} of nonpaged pool in use, and no tag grows like a leak`}.`;
    default:
      return insufficientSentence(situation);
  }
}

function insufficientSentence(situation: Situation): string {
  const { lists, counterPoints } = looks(situation);
  if (lists === 0 && counterPoints === 0) return 'There is not enough evidence: no pool list and no pool counter was brought. Bring pool lists of at least three moments.';
  return `There is not enough evidence for a verdict: ${lists > 0 ? plural(lists, 'pool list') : plural(counterPoints, 'counter value')} cannot tell growth from size. Bring pool lists of at least three moments, half an hour apart.`;
}

function growthSentence({ attribution, code }: Decision): string | null {
  const steepest = attribution?.tags[0];
  if (steepest === undefined) return null;
  const { growth } = steepest;
  const name = `"${steepest.text.trimEnd()}"`;
  if (code === 'past-leak') return `${name} holds ${formatBytes(steepest.bytes)}${steepest.share === null ? '' : `, ${percent(steepest.share)} of its pool`}, and no longer grows.`;
  if (growth === null || growth.bytesPerHour === null) return `${name} holds ${formatBytes(steepest.bytes)}.`;
  return `${name} holds ${formatBytes(steepest.bytes)} and grows by ${formatBytesPerHour(growth.bytesPerHour).slice(1)} (${plural(growth.samples, 'sample')} over ${formatSpan(growth.spanSeconds)})${othersSentence(steepest, attribution?.tags ?? [])}.`;
}

function othersSentence(steepest: TagSubject, tags: readonly TagSubject[]): string {
  const others = tags.filter((subject) => subject !== steepest).length;
  return others === 0 ? '' : `, and ${plural(others, 'tag')} with it`;
}

/** What http.sys did, with its own clock. Nothing is said of before and after: that needs a known zone on both sides. */
function refusalSentence({ code }: Decision, situation: Situation): string | null {
  const refused = situation.httperr?.refused;
  if (refused === undefined || refused.connections === 0) return null;
  const when = refused.first === null || refused.last === null ? '' : ` between ${refused.first} and ${refused.last}`;
  const threshold = situation.limits.refusal?.thresholdBytes;
  const below = code === 'limit-lowered' || isBelowThreshold(situation) === true;
  const why = below && typeof threshold === 'number' ? `, as it does when less than ${formatBytes(threshold)} are free` : '';
  return `http.sys refused ${plural(refusedConnections(situation), 'connection')}${when}${why}.`;
}

function maximumOf({ limits }: Situation): string {
  const bytes = limits.nonpaged?.maximum.bytes ?? limits.nonpaged?.maximum.maxBytes;
  return typeof bytes === 'number' ? formatBytes(bytes) : 'half';
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

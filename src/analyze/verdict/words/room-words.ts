import type { Pool } from '../../../facts/tag.js';
import { formatBytes, formatRoughly } from '../../../facts/units.js';
import type { Constraint, ConstraintKind } from '../../../schema/types.js';
import type { RoomThen } from '../../limits/refusals/room-then.js';
import { leakingTags } from '../../rules/leak-rates.js';
import { tagWord } from '../../rules/tag-evidence.js';
import { isNearby, type Situation } from '../../situation.js';
import { explainsRefusals } from '../decision/explains-refusals.js';
import { bindingConstraint } from './binding.js';
import { poolRoom, sayRoom } from './pool-room.js';
import { asSentence, asTitle } from './sentence.js';

/**
 * What was free of the constraint that binds: at the refusals where these are near the samples, else in the last snapshot. `null` where it is
 * unknown, or where plenty is free and nobody was refused.
 */
export function roomSentence(situation: Situation): string | null {
  if (!isNearby(situation)) return null;
  switch (explainsRefusals(situation)) {
    case 'yes':
      return fullSentence(situation);
    case 'no':
      return ampleSentence(situation);
    default:
      return lastSentence(situation);
  }
}

/** The pools whose tags use up a constraint. */
export function tagsOfConstraint(kind: ConstraintKind): readonly Pool[] {
  return kind === 'commit' ? ['nonpaged', 'paged'] : ['nonpaged'];
}

function fullSentence(situation: Situation): string | null {
  const { room } = situation.atRefusals;
  if (room === null) return lastSentence(situation);
  const { kind } = room.bound;
  if (kind === 'physical-memory' || kind === 'commit') return memorySentence(situation, kind) ?? null;
  const refuses = `http.sys refuses below ${formatBytes(thresholdOf(situation))}`;
  const { minBytes, maxBytes, bytes } = room.bound.maximum;
  if (maxBytes - minBytes > 2 * thresholdOf(situation))
    return `Nonpaged pool was full then: ${sayUsed(room)} of an estimated ${formatBytes(minBytes)} to ${formatBytes(maxBytes)}; ${refuses} free.`;
  return `About ${formatRoughly(room.freeBytes)} of ${formatBytes(bytes)} nonpaged pool was free then; ${refuses}.`;
}

/** An estimate beyond the maximum is one that the leak would have reached. */
function sayUsed({ usedBytes, bound }: RoomThen): string {
  return formatBytes(Math.min(usedBytes, bound.maximum.maxBytes));
}

/** `264 MB of 63.9 GB RAM was left in the last snapshot; Qc1A alone holds 31.7 GB.` */
function memorySentence(situation: Situation, kind: ConstraintKind): string | null {
  const constraint = situation.limits.constraints.find((one) => one.kind === kind);
  if (typeof constraint?.freeBytes !== 'number' || typeof constraint.maximumBytes !== 'number') return null;
  const of = `${formatBytes(constraint.freeBytes)} of ${formatBytes(constraint.maximumBytes)} ${kind === 'commit' ? 'commit' : 'RAM'}`;
  return `Only ${of} was left in the last snapshot${holderOf(situation, constraint)}.`;
}

function holderOf(situation: Situation, { kind, usedBytes }: Constraint): string {
  const [most] = leakingTags(situation)
    .filter(({ pool, bytes }) => tagsOfConstraint(kind).includes(pool) && !Number.isNaN(bytes))
    .sort((a, b) => b.bytes - a.bytes);
  if (most === undefined || typeof usedBytes !== 'number' || most.bytes < usedBytes / 10) return '';
  return `; ${tagWord(most)} alone holds ${formatBytes(most.bytes)}`;
}

function ampleSentence(situation: Situation): string {
  const { room, lacksMemoryOnly } = situation.atRefusals;
  const free = room === null ? freeNow(situation) : `${sayFree(room.bound.kind, room.freeBytes, room.bound.maximum.bytes)} was free then`;
  const would = lacksMemoryOnly
    ? 'RAM or commit may have run out, and neither is in the evidence'
    : 'only a short peak between the snapshots would explain the refusals';
  return asSentence(free === null ? asTitle(would) : `About ${free}; ${would}`);
}

function freeNow(situation: Situation): string | null {
  const binding = bindingConstraint(situation);
  return binding === null ? null : `${sayFree(binding.kind, binding.freeBytes, binding.maximumBytes)} is free in the last snapshot`;
}

/** `20.7 GB of 32 GB RAM` */
function sayFree(kind: ConstraintKind, freeBytes: number, maximumBytes: number): string {
  const what = kind === 'physical-memory' ? 'RAM' : kind === 'commit' ? 'commit' : 'nonpaged pool';
  // Two figures of nearly all would read like all.
  const free = freeBytes > maximumBytes / 2 ? formatBytes(freeBytes) : formatRoughly(freeBytes);
  return `${free} of ${formatBytes(maximumBytes)} ${what}`;
}

/** Room is worth a word where it is short. */
function lastSentence(situation: Situation): string | null {
  const binding = bindingConstraint(situation);
  if (binding === null || binding.freeBytes > SHORT * binding.maximumBytes) return null;
  if (binding.kind === 'physical-memory' || binding.kind === 'commit') return memorySentence(situation, binding.kind);
  const room = poolRoom(situation);
  return room === null ? null : `In the last snapshot: nonpaged pool ${sayRoom(room)}.`;
}

/** Less than this part of a constraint is short. */
const SHORT = 0.2;

function thresholdOf({ limits }: Situation): number {
  return limits.refusal?.thresholdBytes ?? 20 * 2 ** 20;
}

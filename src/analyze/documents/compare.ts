import type { Capture, MachineEvidence } from '../../facts/capture.js';
import { formatBytesPerHour } from '../../facts/units.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import type { ComparisonDocument, ComparisonSide, FreedWith, SlopeChange, Tool } from '../../schema/types.js';
import { ENOUGH_SNAPSHOTS } from '../enough.js';
import { LEAK_VERDICTS } from '../rules/attribute.js';
import { type Situation, situationOf } from '../situation.js';
import { knownRefusals } from '../state/state-httperr.js';
import { rateOf, type TagSubject } from '../state/tag-subject.js';
import { verdictOf } from '../verdict/verdict.js';
import { changesBetween } from './changes.js';
import { bootChange, freedBetween, handleChanges, poolChanges, tagChanges } from './compare-looks.js';

/** What is compared: one machine before and after a change. */
export interface Comparison {
  readonly tool: Tool;
  readonly knowledge: KnowledgeBase;
  readonly before: MachineEvidence;
  readonly after: MachineEvidence;
}

/** A slope that is left of this part of what it was counts as stopped, where the intervals agree. */
const STOPPED = 0.1;

/** Did the fix help: the growth before and after with its interval, and what changed between. */
export function compareMachines({ tool, knowledge, before, after }: Comparison): ComparisonDocument {
  const [then, now] = [situationOf(before, knowledge), situationOf(after, knowledge)];
  const tag = steepest(then);
  const slope = tag === null ? null : slopeChange(tag, now);
  const machines = sameMachine(before, after);
  const boot = bootChange({ before, after });
  const freedWith = machines === 'different' ? null : freedBetween({ before, after }, boot);
  const { helped, why } = machines === 'different' ? twoMachines(before, after) : helpedBy(tag, { slope, then, now });
  return {
    schemaVersion: 1,
    kind: 'comparison',
    tool,
    before: sideOf(then),
    after: sideOf(now),
    changed: changesBetween(before, after),
    slope,
    helped,
    why: freedWith === null ? why : `${sayFreed(freedWith)}; ${why}`,
    machines,
    tags: [...tagChanges({ before, after })],
    pools: [...poolChanges({ before, after })],
    handles: [...handleChanges({ before, after })],
    boot,
    freedWith,
  };
}

function sameMachine(before: MachineEvidence, after: MachineEvidence): 'same' | 'different' | 'unknown' {
  if (before.name === null || after.name === null) return 'unknown';
  return before.name.toLowerCase() === after.name.toLowerCase() ? 'same' : 'different';
}

/** Whatever differs between two machines is no change of one. */
function twoMachines(before: MachineEvidence, after: MachineEvidence): { readonly helped: null; readonly why: string } {
  return {
    helped: null,
    why: `${before.name} and ${after.name} are two machines; to see whether a change helped, compare one machine before and after it`,
  };
}

/** What comes back when a process ends was held by that process: a driver's leak stays until Windows is started anew. */
function sayFreed({ tags, processes }: FreedWith): string {
  const names = tags.slice(0, MOST_FREED).map((tag) => `"${tag.trimEnd()}"`);
  const more = tags.length > MOST_FREED ? ` and ${tags.length - MOST_FREED} more` : '';
  const [only] = processes;
  return processes.length === 1
    ? `the memory of ${names.join(', ')}${more} came back and ${only ?? ''} ended meanwhile: that process held it, and no driver leaked it`
    : `the memory of ${names.join(', ')}${more} came back while ${processes.join(', ')} ended: one of them probably held it`;
}

const MOST_FREED = 3;

/** Which machine is compared with which: those of one name, or the only ones. */
export function pairsOf(before: Capture, after: Capture): readonly { readonly before: MachineEvidence; readonly after: MachineEvidence }[] {
  const [onlyBefore, ...moreBefore] = before.machines;
  const [onlyAfter, ...moreAfter] = after.machines;
  if (onlyBefore !== undefined && onlyAfter !== undefined && moreBefore.length === 0 && moreAfter.length === 0)
    return [{ before: onlyBefore, after: onlyAfter }];
  return before.machines.flatMap((machine) => {
    const same = after.machines.find(({ name }) => name !== null && name.toLowerCase() === machine.name?.toLowerCase());
    return same === undefined ? [] : [{ before: machine, after: same }];
  });
}

/** The leaking tag that takes most, in the evidence from before. */
function steepest({ growing }: Situation): TagSubject | null {
  const leaking = growing.filter(({ mechanism }) => LEAK_VERDICTS.has(mechanism)).flatMap(({ tags }) => tags);
  return leaking.reduce<TagSubject | null>((most, subject) => (most === null || rateOf(subject) > rateOf(most) ? subject : most), null);
}

function slopeChange(tag: TagSubject, now: Situation): SlopeChange {
  const same = now.subjects.find((subject) => subject.tag === tag.tag && subject.pool === tag.pool);
  const before = tag.growth?.bytesPerHour ?? null;
  // A tag that is in no list any more, where lists are whole, holds nothing and grows by nothing.
  const isGone = isAbsent(tag, now);
  const growth = same?.growth ?? null;
  const after = isGone ? 0 : (growth?.bytesPerHour ?? null);
  const ratioOf = (rate: number | null | undefined): number | null =>
    rate === null || rate === undefined || before === null || before <= 0 ? null : rate / before;
  return {
    tag: tag.text,
    pool: tag.pool,
    before: before === null ? null : Math.round(before),
    after: after === null ? null : Math.round(after),
    ratio: ratioOf(after),
    low: isGone ? 0 : ratioOf(growth?.lowBytesPerHour),
    high: isGone ? 0 : ratioOf(growth?.highBytesPerHour),
  };
}

/** It is in none of some whole lists. */
function isAbsent(tag: TagSubject, { subjects, evidence }: Situation): boolean {
  const isSubject = subjects.some((subject) => subject.tag === tag.tag && subject.pool === tag.pool);
  return !isSubject && evidence.pool.length >= 2 && evidence.pool.every(({ complete, rows }) => complete && !rows.tag.includes(tag.tag));
}

const ONE_LOOK =
  'a single snapshot on a side shows sizes, not growth, so the sizes are compared; three snapshots, 30 min apart, show growth';

function isOneLook({ evidence }: Situation): boolean {
  return evidence.pool.length === 1;
}

interface Sides {
  readonly slope: SlopeChange | null;
  readonly then: Situation;
  readonly now: Situation;
}

/** Whether growth has ended; fewer snapshots than show growth cannot tell an end from a pause. */
function helpedBy(tag: TagSubject | null, { slope, then, now }: Sides): { readonly helped: boolean | null; readonly why: string } {
  if (tag === null) {
    const [refusedThen, refusedNow] = [connectionsOf(then), connectionsOf(now)];
    if (refusedThen !== null && refusedThen > 0 && refusedNow !== null) {
      return refusedNow > 0
        ? { helped: false, why: `http.sys refused ${refusedThen} connections before and ${refusedNow} after` }
        : {
            helped: null,
            why: `http.sys refused ${refusedThen} connections before and none after; without growth before, only more time will show whether that lasts`,
          };
    }
    return {
      helped: null,
      why: isOneLook(then) || isOneLook(now) ? ONE_LOOK : 'no tag grew like a leak before, so there is nothing to compare',
    };
  }
  const name = `"${tag.text.trimEnd()}"`;
  if (slope === null || slope.after === null || slope.before === null)
    return {
      helped: null,
      why: `the evidence from after does not show how ${name} grows; collect at least three pool snapshots, 30 min apart`,
    };
  const isGone = isAbsent(tag, now);
  const like = Math.max(Math.abs(slope.before), Math.abs(slope.after));
  const [rateBefore, rateAfter] = [slope.before, slope.after].map((rate) => formatBytesPerHour(rate, like));
  const rates = `${name} grew by ${rateBefore} before and ${isGone ? 'is not present' : `by ${rateAfter}`} after`;
  if (now.evidence.pool.length < ENOUGH_SNAPSHOTS)
    return {
      helped: null,
      why: `${rates}, but fewer than ${ENOUGH_SNAPSHOTS} snapshots after the change cannot separate an end from a pause`,
    };
  const stillLeaks = now.growing.some(({ tags }) => tags.some((subject) => subject.tag === tag.tag && subject.pool === tag.pool));
  if (stillLeaks) return { helped: false, why: `${rates}: it still grows like a leak${isLess(slope) ? ', though less' : ''}` };
  if (slope.high === null || slope.high === undefined || slope.high <= STOPPED || (slope.ratio !== null && slope.ratio <= STOPPED))
    return { helped: true, why: `${rates}: the growth has stopped` };
  return { helped: null, why: `${rates}; the interval of the growth after the change is too wide to say that it has stopped` };
}

function connectionsOf({ httperr }: Situation): number | null {
  return httperr === null ? null : (knownRefusals(httperr)?.connections ?? null);
}

function isLess({ high }: SlopeChange): boolean {
  return typeof high === 'number' && high < 1;
}

function sideOf(situation: Situation): ComparisonSide {
  const { evidence, httperr } = situation;
  return {
    machine: evidence.machine,
    verdict: verdictOf(situation).verdict,
    refusals: httperr === null ? null : knownRefusals(httperr),
    inputs: evidence.inputs,
  };
}

import { canRun } from '../../../knowledge/windows-commands.js';
import type { NextStep, StepKind, TimeToRefusal } from '../../../schema/types.js';
import { LEAK_VERDICTS } from '../../rules/attribute.js';
import type { Attribution } from '../../rules/attribution.js';
import type { Situation } from '../../situation.js';
import { windowsOf } from '../../state/windows-of.js';
import type { Decision } from '../decision/decision.js';
import { isFirstContact } from '../first-contact/is-first-contact.js';
import { advisedSteps } from './advised-steps.js';
import { appPoolSteps } from './app-pool-steps.js';
import { callbackSteps, driverOf, driverSteps, updateOf } from './driver-steps.js';
import { evidenceSteps } from './evidence-steps.js';
import { familySteps } from './family-steps.js';
import { firstContactStep } from './first-contact-steps.js';
import { imageSteps } from './image-steps.js';
import { isKnownAlready } from './known-already.js';
import { processSteps } from './process-steps.js';
import { questionSteps } from './question-steps.js';
import { comesFirst, refusalSteps } from './refusal-steps.js';
import { isPressing, reliefSteps } from './relief-steps.js';
import { oneAtATime, sinceWhen, takers } from './standing-steps.js';
import { beginsTrace, traceSteps } from './trace-steps.js';

/** What to do next: the fix first, then what decides, what is missing, and what gives relief; what not to do at the end. */
export function nextSteps(decision: Decision, situation: Situation, times: readonly TimeToRefusal[]): readonly NextStep[] {
  const steps = [
    ...advised(decision, situation, times),
    ...forDecision(decision, situation),
    ...forOtherLeaks(decision, situation),
    ...evidenceSteps(decision.code, situation),
    ...questionSteps(decision.code, situation),
    ...reliefSteps(decision, situation, times),
  ];
  const fitting = withoutRepeats(steps.flatMap((step) => fitToMachine(step, situation)));
  const inTurn = inOrder(fitting.length === 0 && decision.code !== 'healthy' ? [oneAtATime()] : fitting, decision);
  const ordered = withRelief(withSettling(inTurn, decision, situation));
  // After a single moment one step decides, and it comes first.
  const first =
    isFirstContact(decision, situation) && decision.code !== 'not-pool' ? fitToMachine(firstContactStep(situation), situation) : [];
  return withoutRepeats([...first, ...ordered]);
}

/** What settles the refusals goes before all else where the leak does not explain them, and behind the first step where nobody can tell. */
function withSettling(steps: readonly NextStep[], decision: Decision, situation: Situation): readonly NextStep[] {
  const settling = refusalSteps(decision, situation).flatMap((step) => fitToMachine(step, situation));
  const at = comesFirst(situation) || steps[0]?.kind === 'relief' ? 0 : 1;
  return [...steps.slice(0, at), ...settling, ...steps.slice(at)];
}

/** Advice to restart is for machines on which it cannot wait, and said once. */
function advised({ attribution, ...decision }: Decision, situation: Situation, times: readonly TimeToRefusal[]): readonly NextStep[] {
  const isLeftOut = attribution !== null || !isPressing({ attribution, ...decision }, situation, times);
  return advisedSteps(situation).filter(({ kind, risk }) => !isLeftOut || kind !== 'relief' || risk !== 'reboot');
}

/** Steps whose answer is in the evidence are left out, and so are looks that this Windows cannot take; of others only the command is. */
function fitToMachine(step: NextStep, situation: Situation): readonly NextStep[] {
  const { command, kind } = step;
  if (command === null || command === undefined) return [step];
  if (isKnownAlready(command, situation)) return [];
  if (canRun(command, windowsOf(situation.store)) !== false) return [step];
  return kind === 'decide' && step.risk === 'none' ? [] : [withoutCommand(step, command)];
}

/** Windows before XP has no reg.exe in the box: the place of the value is said in words then. */
function withoutCommand(step: NextStep, command: string): NextStep {
  const key = /^reg (?:add|delete) (?:"([^"]+)"|(\S+))/.exec(command);
  const place = key === null ? '' : ` (in ${key[1] ?? key[2]})`;
  return { ...step, do: `${step.do}${place}`, command: null, undo: key === null ? null : 'set the old value' };
}

function forDecision({ code, attribution }: Decision, situation: Situation): readonly NextStep[] {
  if (code === 'not-pool') return appPoolSteps(situation);
  if (code === 'pressure') return takers();
  if (code === 'configured') return [...familySteps(largest(situation), situation), sinceWhen()];
  if (attribution === null) return [];
  return forAttribution(code, attribution, situation);
}

function largest({ subjects }: Situation): Situation['subjects'] {
  return [...subjects].sort((a, b) => b.bytes - a.bytes).slice(0, 1);
}

function forAttribution(code: Decision['code'], attribution: Attribution, situation: Situation): readonly NextStep[] {
  const { tags } = attribution;
  switch (code) {
    case 'driver-leak':
      return [...imageSteps(attribution, situation), ...driverSteps(attribution, situation), ...unnamed(attribution, situation)];
    case 'os-leak':
      return [...driverSteps(attribution, situation), ...familySteps(tags, situation), ...unnamed(attribution, situation)];
    case 'reference-leak':
      return [...driverSteps(attribution, situation), ...familySteps(tags, situation), ...callbackSteps(situation)];
    case 'handle-leak':
      return processSteps(attribution, situation);
    case 'on-behalf':
    case 'load':
      return [
        ...processSteps(attribution, situation),
        ...familySteps(tags, situation),
        ...(code === 'load' ? [] : traceSteps(attribution, situation)),
      ];
    case 'leak-unattributed':
      // Without tags there is nothing to look for yet.
      if (tags.length === 0) return [];
      return [...imageSteps(attribution, situation), ...familySteps(tags, situation), ...traceSteps(attribution, situation)];
    case 'past-leak':
      return [sinceWhen(), ...imageSteps(attribution, situation), ...familySteps(tags, situation), ...updateOf(attribution, situation)];
    default:
      return [];
  }
}

/** Where no driver is named, stacks name it. */
function unnamed(attribution: Attribution, situation: Situation): readonly NextStep[] {
  return driverOf(attribution) === null ? traceSteps(attribution, situation) : [];
}

/** Steps for more leaks than this would bury those for the first. */
const MOST_OTHERS = 2;

/** A second leak has a cause of its own, so it needs steps of its own. */
function forOtherLeaks(decision: Decision, situation: Situation): readonly NextStep[] {
  const { attribution } = decision;
  if (attribution === null || !situation.growing.includes(attribution)) return [];
  return situation.growing
    .filter((other) => other !== attribution && LEAK_VERDICTS.has(other.mechanism))
    .slice(0, MOST_OTHERS)
    .flatMap((other) => forDecision({ ...decision, code: other.mechanism, attribution: other }, situation));
}

/** One trace shows all tags. */
function withoutRepeats(steps: readonly NextStep[]): readonly NextStep[] {
  const seen = new Set<string>();
  return steps.filter((step) => {
    const key = beginsTrace(step) ? 'trace' : (step.command ?? step.do);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

const ORDER: readonly StepKind[] = ['fix', 'decide', 'evidence', 'relief', 'avoid'];

/** Without enough evidence the collection decides, so it goes before all other looks. */
const EVIDENCE_FIRST: readonly StepKind[] = ['evidence', 'fix', 'decide', 'relief', 'avoid'];

/** A restart that cannot wait is not to be buried under inspections. */
const RELIEF_AT_MOST_THIRD = 2;

/** Advice for machines of which something is unknown says so at its beginning, and is no fix yet. */
function isConditional(what: string): boolean {
  return what.startsWith('if ');
}

function inOrder(steps: readonly NextStep[], { code, attribution }: Decision): readonly NextStep[] {
  const isOpen = code === 'insufficient' || code === 'pressure' || (code === 'leak-unattributed' && attribution?.tags.length === 0);
  const order = isOpen ? EVIDENCE_FIRST : ORDER;
  const place = ({ kind = 'decide', do: what }: NextStep): number =>
    order.indexOf(kind === 'fix' && isConditional(what) ? 'evidence' : kind);
  return [...steps].sort((a, b) => place(a) - place(b));
}

function withRelief(sorted: readonly NextStep[]): readonly NextStep[] {
  const at = sorted.findIndex(({ kind, risk }) => kind === 'relief' && risk === 'reboot');
  const relief = sorted[at];
  if (relief === undefined || at <= RELIEF_AT_MOST_THIRD) return sorted;
  const before = sorted[RELIEF_AT_MOST_THIRD - 1];
  const to = before !== undefined && beginsTrace(before) ? RELIEF_AT_MOST_THIRD - 1 : RELIEF_AT_MOST_THIRD;
  return [...sorted.slice(0, to), relief, ...sorted.slice(to, at), ...sorted.slice(at + 1)];
}

import { formatSpan } from '../../../facts/units.js';
import { adviceOfReferences } from '../../../knowledge/match.js';
import type { ConstraintKind, NextStep, TimeToRefusal } from '../../../schema/types.js';
import { WELL_COVERED } from '../../enough.js';
import { LEAK_VERDICTS } from '../../rules/attribute.js';
import type { Attribution } from '../../rules/attribution.js';
import { refusedConnections, type Situation } from '../../situation.js';
import type { Decision } from '../decision/decision.js';
import { isFirstContact } from '../first-contact/is-first-contact.js';
import { firstContactStep } from './first-contact-steps.js';
import { filterSteps, imageSteps, isBeforeVista, stackSteps } from './inspection-steps.js';

const RISK_ORDER = ['none', 'low', 'outage', 'reboot', 'may-crash'] as const;

/** What to do next, least harm first. Steps change nothing by themselves; each says its risk and how to take it back. */
export function nextSteps(decision: Decision, situation: Situation, times: readonly TimeToRefusal[]): readonly NextStep[] {
  const steps = [
    ...advised(situation),
    ...forDecision(decision, situation),
    ...forOtherLeaks(decision, situation),
    ...restart(decision, situation, times),
    ...moreEvidence(decision, situation),
  ];
  const seen = new Set<string>();
  const ordered = [...steps].sort((a, b) => RISK_ORDER.indexOf(a.risk) - RISK_ORDER.indexOf(b.risk));
  // After a single moment one step decides, and it comes first.
  const first = isFirstContact(decision, situation) && decision.code !== 'not-pool' ? [firstContactStep(situation)] : [];
  return [...first, ...ordered].filter(({ do: what }) => !seen.has(what) && seen.add(what) !== undefined);
}

/** Advice of the known issues that apply, and of articles about settings that concern this machine. */
function advised({ matches, store, knowledge }: Situation): readonly NextStep[] {
  return [...matches.filter(({ status }) => status === 'applies'), ...adviceOfReferences(store, knowledge.entries)].flatMap(
    ({ entry, advice }) =>
      advice.map((step) => ({
        do: step.do,
        undo: step.undo,
        why: [`${entry.id}: ${entry.title}.`, ...(step.cost === null ? [] : [`Cost: ${step.cost}.`])].join(' '),
        risk: step.risk,
        decides: null,
      })),
  );
}

function forDecision({ code, attribution }: Decision, situation: Situation): readonly NextStep[] {
  if (code === 'not-pool') return [appPools(situation)];
  if (code === 'configured') return [SINCE_WHEN];
  if (attribution === null) return [];
  switch (code) {
    case 'driver-leak':
    case 'os-leak':
      return [...imageSteps(attribution), ...driverSteps(attribution, situation)];
    case 'reference-leak':
      return [...filterSteps(situation), ...imageSteps(attribution), ...driverSteps(attribution, situation), CALLBACKS];
    case 'handle-leak':
      return [...handleSteps(attribution), ...processSteps(attribution)];
    case 'on-behalf':
      return [...filterSteps(situation), ...processSteps(attribution), ...stackSteps(attribution, situation)];
    case 'leak-unattributed':
      return [...imageSteps(attribution), ...stackSteps(attribution, situation)];
    case 'past-leak':
      return [SINCE_WHEN, ...(attribution.tags.length > 0 ? imageSteps(attribution) : []), ...driverVendor(attribution)];
    default:
      return [];
  }
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

/** A size that stands still says nothing of how it came about; whoever runs the machine may know. */
const SINCE_WHEN: NextStep = {
  do: 'find out since when it is so large: older pool lists or counters, the time of the last restart, and what was installed, set or running before',
  undo: null,
  why: 'A setting makes a size at once and after each restart; a leak that stopped grew until some moment, and comes back.',
  risk: 'none',
  decides: 'whether a leak has stopped or a setting makes that size',
};

const CALLBACKS: NextStep = {
  do: 'go through the drivers that watch processes: security agents, graphics, dongles and monitors first (driverquery /v)',
  undo: null,
  why: 'Such drivers take references on processes and files. No figure shows which one does not give them back.',
  risk: 'none',
  decides: 'who can keep what has ended',
};

function appPools(situation: Situation): NextStep {
  const list =
    isBeforeVista(situation) === true ? 'cscript %windir%\\System32\\iisapp.vbs' : '%windir%\\System32\\inetsrv\\appcmd list apppool';
  const source = isBeforeVista(situation) === true ? 'W3SVC' : 'WAS';
  return {
    do: `${list}, and read the events of ${source} in the System log`,
    undo: null,
    why: 'The reasons in HTTPERR speak of application pools, not of memory.',
    risk: 'none',
    decides: 'which pool was stopped, hung or full',
  };
}

function driverSteps(attribution: Attribution, situation: Situation): readonly NextStep[] {
  const name = driverOf(attribution);
  if (name === null) return stackSteps(attribution, situation);
  // A part of Windows cannot be left out.
  if (attribution.mechanism === 'os-leak' || isOfWindows(attribution))
    return [{ ...update(name), why: 'A leak in a part of Windows ends with an update only.' }];
  return [
    update(name),
    {
      do: `disable what ${name} belongs to, restart, run the same load, and compare: httperr-doctor compare BEFORE AFTER`,
      undo: 'enable it again and restart',
      why: 'One change at a time: if the growth stops, it was this driver; if it goes on, it was not.',
      risk: 'reboot',
      decides: `whether ${name} is the cause`,
    },
  ];
}

function isOfWindows({ suspects }: Attribution): boolean {
  return /\bmicrosoft\b/i.test(suspects.find(({ owner }) => owner.kind === 'driver')?.owner.company ?? '');
}

function driverVendor(attribution: Attribution): readonly NextStep[] {
  const name = driverOf(attribution);
  return name === null ? [] : [update(name)];
}

function driverOf({ suspects }: Attribution): string | null {
  return suspects.find(({ owner }) => owner.kind === 'driver')?.owner.name ?? null;
}

function update(name: string): NextStep {
  return {
    do: `look for a newer version of ${name}, and send its vendor this report`,
    undo: null,
    why: 'A leak in a driver ends with an update only.',
    risk: 'none',
    decides: null,
  };
}

/** Counts of handles by type show which objects a program forgets. */
function handleSteps({ suspects }: Attribution): readonly NextStep[] {
  return suspects
    .filter(({ owner }) => owner.kind === 'process')
    .slice(0, 1)
    .map(({ owner }) => ({
      do: `handle.exe -s -p ${typeof owner.pid === 'number' ? owner.pid : owner.name}  (Sysinternals), twice, some minutes apart`,
      undo: null,
      why: 'The handles by type show which objects the program opens and does not close; its vendor will ask for it.',
      risk: 'none' as const,
      decides: 'which objects are left open',
    }));
}

function processSteps({ suspects }: Attribution): readonly NextStep[] {
  return suspects
    .filter(({ owner }) => owner.kind === 'process')
    .slice(0, 1)
    .map(({ owner }) => ({
      do: `take a pool list, restart ${owner.name} (its service, or its application pool), and take a pool list again`,
      undo: null,
      why: 'Memory that comes back when a process ends was held by that process. What it was doing at that time is lost.',
      risk: 'low' as const,
      decides: `whether ${owner.name} holds the memory`,
    }));
}

const RUNS_OUT: Readonly<Record<ConstraintKind, string>> = {
  'pool-maximum': 'free nonpaged pool falls under the mark of http.sys',
  'registry-cap': 'the limit in the registry (NonPagedPoolLimit) is reached',
  'physical-memory': 'no memory is available',
  commit: 'the commit limit is reached',
  'kernel-va': 'the address space of the kernel is full',
};

function restart({ attribution, code }: Decision, situation: Situation, times: readonly TimeToRefusal[]): readonly NextStep[] {
  if (attribution === null || code === 'past-leak' || (refusedConnections(situation) === 0 && times.length === 0)) return [];
  const [soonest] = [...times].sort((a, b) => a.seconds - b.seconds);
  return [
    {
      do: 'if it cannot wait: take a pool list, then restart the server',
      undo: null,
      why: `${soonest === undefined ? '' : `${whenText(soonest)} `}A restart gives the memory back and buys as much time as it took to get here; what was not saved before is lost as evidence.`,
      risk: 'reboot',
      decides: null,
    },
  ];
}

function whenText({ constraint, seconds, lowSeconds, highSeconds }: TimeToRefusal): string {
  if (seconds <= 0) return `By the last look it has come to this: ${RUNS_OUT[constraint]}.`;
  const spread = typeof lowSeconds === 'number' && typeof highSeconds === 'number' && formatSpan(lowSeconds) !== formatSpan(highSeconds);
  const interval = spread ? ` (${formatSpan(lowSeconds)} to ${formatSpan(highSeconds)})` : '';
  return `If it grows on like this, ${RUNS_OUT[constraint]} about ${formatSpan(seconds)}${interval} after the last look.`;
}

const OPEN_CODES: ReadonlySet<string> = new Set(['insufficient', 'pressure', 'leak-unattributed', 'past-leak', 'limit-lowered']);

function moreEvidence({ code }: Decision, situation: Situation): readonly NextStep[] {
  const { evidence, coverage } = situation;
  const isOpen = OPEN_CODES.has(code);
  const steps: NextStep[] = [];
  if (isOpen && (coverage.snapshots < WELL_COVERED.snapshots || coverage.spanSeconds < WELL_COVERED.spanSeconds)) {
    steps.push({
      do: 'poolmon -n poolmon-YYYYMMDDTHHMMSSZ.txt (with the time in UTC), four times, half an hour apart, under the usual load',
      undo: null,
      why: 'Growth is seen from three lists on; the time in the name makes a rate of it.',
      risk: 'none',
      decides: 'whether a tag grows',
    });
  }
  if (isOpen && evidence.drivers.length === 0) {
    steps.push({
      do: 'driverquery /v /fo csv > drivers.csv',
      undo: null,
      why: 'A tag is held against the drivers that are loaded.',
      risk: 'none',
      decides: 'who could own the tag',
    });
  }
  if (evidence.httperr === null && code === 'insufficient') {
    steps.push({
      do: 'copy %SystemRoot%\\System32\\LogFiles\\HTTPERR from an elevated console',
      undo: null,
      why: 'HTTPERR tells whether http.sys refused connections at all.',
      risk: 'none',
      decides: 'whether connections were refused',
    });
  }
  return steps;
}

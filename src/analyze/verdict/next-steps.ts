import { formatSpan } from '../../facts/units.js';
import type { NextStep, TimeToRefusal } from '../../schema/types.js';
import type { Attribution } from '../judge/attribution.js';
import { looks, refusedConnections, type Situation } from './situation.js';
import type { Decision } from './verdict.js';

const RISK_ORDER = ['none', 'low', 'reboot', 'may-crash'] as const;

/** What to do next, least harm first. Steps change nothing by themselves; each says its risk and how to take it back. */
export function nextSteps(decision: Decision, situation: Situation, times: readonly TimeToRefusal[]): readonly NextStep[] {
  const steps = [
    ...advised(situation),
    ...forDecision(decision, situation),
    ...restart(decision, situation, times),
    ...moreEvidence(decision, situation),
  ];
  const seen = new Set<string>();
  return steps
    .filter(({ do: what }) => !seen.has(what) && seen.add(what) !== undefined)
    .map((step, at) => ({ step, at }))
    .sort((a, b) => RISK_ORDER.indexOf(a.step.risk) - RISK_ORDER.indexOf(b.step.risk) || a.at - b.at)
    .map(({ step }) => step);
}

/** Advice of the known issues that apply. */
function advised({ matches }: Situation): readonly NextStep[] {
  return matches
    .filter(({ status }) => status === 'applies')
    .flatMap(({ entry, advice }) =>
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
  switch (code) {
    case 'driver-leak':
    case 'os-leak':
      return attribution === null ? [] : driverSteps(attribution, situation);
    case 'reference-leak':
      return [FILTERS, ...(attribution === null ? [] : driverSteps(attribution, situation)), CALLBACKS];
    case 'handle-leak':
      return attribution === null ? [] : processSteps(attribution);
    case 'on-behalf':
      return [FILTERS, ...(attribution === null ? [] : [...processSteps(attribution), ...stackSteps(attribution, situation)])];
    case 'leak-unattributed':
      return attribution === null ? [] : [...imageSteps(attribution), ...stackSteps(attribution, situation)];
    case 'past-leak':
      return attribution === null ? [] : imageSteps(attribution);
    case 'not-pool':
      return [APP_POOLS];
    default:
      return [];
  }
}

const FILTERS: NextStep = {
  do: 'fltmc filters  and  fltmc instances',
  undo: null,
  why: 'Filters above the file system may keep what programs have closed; the list with its altitudes shows who is there.',
  risk: 'none',
  decides: 'which filters could hold the objects',
};

const CALLBACKS: NextStep = {
  do: 'list drivers with process callbacks: security agents, graphics, dongles, monitors first',
  undo: null,
  why: 'Such drivers take references on processes.',
  risk: 'none',
  decides: 'who can keep ended processes',
};

const APP_POOLS: NextStep = {
  do: 'appcmd list apppool  (IIS 6: iisapp.vbs), and the events of WAS or W3SVC in the System log',
  undo: null,
  why: 'The reasons in HTTPERR name application pools, not memory.',
  risk: 'none',
  decides: 'which pool was stopped, hung or full',
};

function driverSteps(attribution: Attribution, situation: Situation): readonly NextStep[] {
  const [suspect] = attribution.suspects;
  const name = suspect?.owner.name;
  const steps: NextStep[] = [...imageSteps(attribution)];
  if (name === undefined) return [...steps, ...stackSteps(attribution, situation)];
  steps.push({
    do: `ask the vendor of ${name} for a newer version, with this report`,
    undo: null,
    why: 'A leak in a driver ends with an update only.',
    risk: 'none',
    decides: null,
  });
  if (attribution.mechanism !== 'os-leak') {
    steps.push({
      do: `disable what ${name} belongs to, restart, run the same load, and compare the growth`,
      undo: 'enable it again',
      why: 'One change at a time: if the growth stops, it was this driver; if it goes on, it was not.',
      risk: 'reboot',
      decides: `whether ${name} is the cause`,
    });
  }
  return steps;
}

function processSteps(attribution: Attribution): readonly NextStep[] {
  return attribution.suspects
    .filter(({ owner }) => owner.kind === 'process')
    .slice(0, 1)
    .map(({ owner }) => ({
      do: `restart ${owner.name} (its service, or its application pool) and take a pool list before and after`,
      undo: null,
      why: 'Memory that comes back when a process ends was held by that process.',
      risk: 'low' as const,
      decides: `whether ${owner.name} holds the memory`,
    }));
}

function imageSteps(attribution: Attribution): readonly NextStep[] {
  const tags = attribution.tags.slice(0, 2).map(({ text }) => `--tag "${text.trimEnd()}"`);
  return [
    {
      do: `httperr-doctor drivers C:\\Windows\\System32\\drivers ${tags.join(' ')}`,
      undo: null,
      why: 'The images show which driver allocates with the tag, whose it is, and whether its signature holds.',
      risk: 'none',
      decides: 'whose tag it is',
    },
  ];
}

/** xperf came with Vista; older kernels have no stacks of pool allocations. */
function stackSteps(attribution: Attribution, { store }: Situation): readonly NextStep[] {
  const version = store.get('os.version')?.value;
  const tag = attribution.tags[0]?.text.trimEnd() ?? '';
  if (typeof version === 'string' && /^[345]\./.test(version)) {
    return [
      {
        do: 'verifier /flags 8 /driver SUSPECT.sys, for one suspect only, then restart',
        undo: 'verifier /reset, then restart',
        why: 'Pool tracking of Driver Verifier counts what one driver holds. It may stop the machine when that driver is unloaded.',
        risk: 'may-crash',
        decides: 'whether that driver holds the memory',
      },
    ];
  }
  return [
    {
      do: `xperf -on PROC_THREAD+LOADER+POOL -stackwalk PoolAlloc+PoolFree -PoolTag ${tag} -BufferSize 1024 -MaxFile 1024 -FileMode Circular`,
      undo: 'xperf -stop',
      why: 'Stacks of blocks that were allocated and not freed name the driver; no restart is needed.',
      risk: 'low',
      decides: 'who allocates',
    },
  ];
}

function restart({ attribution }: Decision, situation: Situation, times: readonly TimeToRefusal[]): readonly NextStep[] {
  if (attribution === null || (refusedConnections(situation) === 0 && times.length === 0)) return [];
  const soonest = [...times].sort((a, b) => a.seconds - b.seconds)[0];
  return [
    {
      do: 'if it cannot wait: restart the server',
      undo: null,
      why: soonest === undefined ? 'A restart gives the memory back and loses the evidence; take a pool list first.' : `At this rate the limit is reached in about ${formatSpan(soonest.seconds)}. A restart buys as much time as it took to get here.`,
      risk: 'reboot',
      decides: null,
    },
  ];
}

function moreEvidence({ code }: Decision, situation: Situation): readonly NextStep[] {
  const { evidence } = situation;
  const { lists } = looks(situation);
  const steps: NextStep[] = [];
  const isOpen = code === 'insufficient' || code === 'pressure' || code === 'leak-unattributed' || code === 'past-leak' || code === 'limit-lowered';
  if (isOpen && lists < 4) {
    steps.push({
      do: 'poolmon -n poolmon-YYYYMMDDTHHMMSSZ.txt, four times, half an hour apart, under the usual load',
      undo: null,
      why: 'Growth is seen from three lists on; the time in the name makes a rate of it.',
      risk: 'none',
      decides: 'whether a tag grows',
    });
  }
  if (isOpen && evidence.drivers.length === 0) {
    steps.push({ do: 'driverquery /v /fo csv > drivers.csv', undo: null, why: 'A tag is held against the drivers that are loaded.', risk: 'none', decides: 'who could own the tag' });
  }
  if (evidence.httperr === null && code === 'insufficient') {
    steps.push({
      do: 'copy %SystemRoot%\\System32\\LogFiles\\HTTPERR (elevated)',
      undo: null,
      why: 'HTTPERR tells whether http.sys refused connections at all.',
      risk: 'none',
      decides: 'whether connections were refused',
    });
  }
  return steps;
}

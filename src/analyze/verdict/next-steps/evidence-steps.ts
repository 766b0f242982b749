import { isSince } from '../../../knowledge/windows-features.js';
import type { NextStep, VerdictCode } from '../../../schema/types.js';
import { WELL_COVERED } from '../../enough.js';
import type { Situation } from '../../situation.js';
import { windowsOf } from '../../state/windows-of.js';
import { step } from './step.js';

/** Verdicts that more snapshots would make surer. */
const OPEN_CODES: ReadonlySet<VerdictCode> = new Set([
  'insufficient',
  'pressure',
  'load',
  'leak-unattributed',
  'past-leak',
  'limit-lowered',
]);

/** Windows on which our collector runs: PowerShell 2.0 is to be had from Server 2003 on. */
const SCRIPT_SINCE = [{ line: '5.2', servicePack: 0 }];

/** Whether snapshots are missing, which a collection brings with all the rest. */
export function needsCollection(code: VerdictCode, { coverage }: Situation): boolean {
  const isCovered = coverage.snapshots >= WELL_COVERED.snapshots && coverage.spanSeconds >= WELL_COVERED.spanSeconds;
  // What is short right now shows only while it is short.
  return OPEN_CODES.has(code) && (!isCovered || code === 'pressure');
}

/** What to collect: all that is missing by one collection where snapshots are, else the single part that is not there. */
export function evidenceSteps(code: VerdictCode, situation: Situation): readonly NextStep[] {
  if (!OPEN_CODES.has(code)) return [];
  if (needsCollection(code, situation)) return collection(code, situation);
  return [...missingDrivers(code, situation), ...missingLogs(code, situation)];
}

/** Our own collector first: on this machine by `collect`, on any other by the script, which needs no installation. */
function collection(code: VerdictCode, situation: Situation): readonly NextStep[] {
  const decides = DECIDES[code] ?? 'which tag grows';
  if (situation.isLive) return [collect(code, decides)];
  if (isSince(SCRIPT_SINCE, windowsOf(situation.store)) === false) return [poolmonOfOldWindows()];
  return [...script(code, situation, decides), poolmon(decides)];
}

const DECIDES: Readonly<Partial<Record<VerdictCode, string>>> = {
  pressure: 'which tag or program takes the memory while it is short',
  load: 'whether the pool falls when the load does',
  'past-leak': 'whether it grows again',
  'limit-lowered': 'whether a tag grows as well',
};

const WHY = 'Growth shows from three snapshots on, over an hour or more.';

function whenToRun(code: VerdictCode): string {
  return code === 'pressure' ? 'while the memory is short' : 'under the usual load';
}

function collect(code: VerdictCode, decides: string): NextStep {
  return step({
    kind: 'evidence',
    do: `collect for two hours ${whenToRun(code)}, then diagnose the folder that it writes`,
    command: 'httperr-doctor collect --for 2h --every 5m',
    why: WHY,
    decides,
  });
}

function script(code: VerdictCode, { evidence: { name } }: Situation, decides: string): readonly NextStep[] {
  const there = name ?? 'the server';
  return [
    step({
      kind: 'evidence',
      do: `write the collector (one file, nothing to install), and carry it to ${there}`,
      command: 'httperr-doctor script > httperr-collect.ps1',
      why: `${WHY} The script collects pool, counters, drivers, filters, events and HTTPERR, and changes nothing.`,
      decides,
    }),
    step({
      kind: 'evidence',
      do: `on ${there}, elevated, ${whenToRun(code)}: collect for two hours, then diagnose the folder that it writes`,
      command: 'powershell -NoProfile -ExecutionPolicy RemoteSigned -File httperr-collect.ps1 -Minutes 120 -EverySeconds 300',
      why: WHY,
      decides,
    }),
  ];
}

function poolmon(decides: string): NextStep {
  return step({
    kind: 'evidence',
    do: 'or with poolmon (WDK): four snapshots, 30 min apart, each named by its UTC time (poolmon-20261122T101500Z.txt)',
    command: 'poolmon -n poolmon-1.txt',
    why: `${WHY} The time in the name makes a rate of it.`,
    decides,
  });
}

function poolmonOfOldWindows(): NextStep {
  return step({
    kind: 'evidence',
    do: 'take four poolmon snapshots (Support\\Tools of the CD), 30 min apart, named like poolmon-20261122T101500Z.txt',
    command: 'poolmon -n poolmon-1.txt',
    why: 'Growth shows from three snapshots on. Before Server 2003 pool tags must be turned on first (KB164933).',
    decides: 'which tag grows',
  });
}

function missingDrivers(code: VerdictCode, { evidence }: Situation): readonly NextStep[] {
  if (evidence.drivers.length > 0 || code === 'limit-lowered') return [];
  return [
    step({
      kind: 'evidence',
      do: 'save the list of drivers, and add it to the evidence',
      command: 'driverquery /v /fo csv > drivers.csv',
      why: 'A tag is compared with the drivers that are loaded.',
      decides: 'who could own the tag',
    }),
  ];
}

function missingLogs(code: VerdictCode, { evidence }: Situation): readonly NextStep[] {
  if (evidence.httperr !== null || code !== 'insufficient') return [];
  return [
    step({
      kind: 'evidence',
      do: 'copy the HTTPERR logs (elevated), and add them to the evidence',
      command: 'xcopy C:\\Windows\\System32\\LogFiles\\HTTPERR HTTPERR /i /y',
      why: 'HTTPERR shows whether http.sys refused connections at all.',
      decides: 'whether connections were refused',
    }),
  ];
}

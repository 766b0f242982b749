import { formatTag } from '../../../facts/tag.js';
import { whereFrom } from '../../../knowledge/windows-commands.js';
import { isSince } from '../../../knowledge/windows-features.js';
import type { NextStep } from '../../../schema/types.js';
import type { Attribution } from '../../rules/attribution.js';
import type { Situation } from '../../situation.js';
import { windowsOf } from '../../state/windows-of.js';
import { driverForCommand } from './safe-names.js';
import { oneAtATime } from './standing-steps.js';
import { step } from './step.js';

/** Traces of the pool came with Windows 7; WPR runs from 8.1 on, and needs no registry value there. */
const TRACED_SINCE = [{ line: '6.1', servicePack: 0 }];
const WPR_SINCE = [{ line: '6.3', servicePack: 0 }];
const PAGED_STACKS_SINCE = [{ line: '6.2', servicePack: 0 }];
const VERIFIER_SINCE = [{ line: '5.0', servicePack: 0 }];

/** The lines that begin what another line must end, so that nothing comes between them. */
export function beginsTrace({ command }: NextStep): boolean {
  return /^(?:wpr -start|xperf -on)/.test(command ?? '');
}

/** Stacks of the allocations name the driver behind a tag that many use. Where Windows cannot trace the pool, Driver Verifier counts what one driver holds. */
export function traceSteps(attribution: Attribution, situation: Situation): readonly NextStep[] {
  if (situation.evidence.inventory?.poolTrace !== undefined) return [];
  const windows = windowsOf(situation.store);
  if (isSince(TRACED_SINCE, windows) === false)
    return isSince(VERIFIER_SINCE, windows) === false ? [] : [oneAtATime(), poolTracking(attribution)];
  if (isSince(WPR_SINCE, windows) !== false) return [startWpr(situation), stopWpr(situation)];
  return [...pagingExecutive(situation), startXperf(attribution, situation), stopXperf()];
}

const WHY = 'Stacks of blocks that were allocated and not freed name the driver.';

function startWpr(situation: Situation): NextStep {
  return step({
    kind: 'decide',
    do: `trace the pool allocations while it grows${obtained('wpr -start Pool', situation)}`,
    command: 'wpr -start Pool -filemode',
    undo: 'wpr -cancel',
    why: `${WHY} The trace is a file that grows by the second, so let it run for a few minutes only.`,
    risk: 'low',
    cost: 'Disk space, and some processor time',
    decides: 'who allocates',
  });
}

function stopWpr(situation: Situation): NextStep {
  return step({
    kind: 'decide',
    do: 'after a few minutes: stop the trace, and export its pool table as CSV in Windows Performance Analyzer',
    command: 'wpr -stop pool.etl',
    why: `${WHY} The exported table is read here too${situation.isLive ? '' : ', beside the rest of the evidence'}.`,
    decides: 'who allocates',
  });
}

/** On x64 before Windows 8, stacks of the kernel are cut unless its code stays in RAM, which takes a restart. */
function pagingExecutive({ store }: Situation): readonly NextStep[] {
  if (store.get('machine.architecture')?.value === 'x86' || isSince(PAGED_STACKS_SINCE, windowsOf(store)) === true) return [];
  const key = '"HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Memory Management"';
  return [
    step({
      kind: 'decide',
      do: 'before a trace on 64-bit Windows: keep the code of the kernel in RAM, then restart',
      command: `reg add ${key} /v DisablePagingExecutive /t REG_DWORD /d 1 /f`,
      undo: `reg add ${key} /v DisablePagingExecutive /t REG_DWORD /d 0 /f, then restart`,
      why: 'Without it the stacks of a 64-bit kernel are cut. A restart resets the growth.',
      risk: 'reboot',
      cost: 'A restart',
      decides: 'whether a trace shows whole stacks',
    }),
  ];
}

function startXperf({ tags }: Attribution, situation: Situation): NextStep {
  const first = tags[0] === undefined ? '' : formatTag(tags[0].tag);
  const only = /^[A-Za-z0-9]{4}$/.test(first) ? ` -PoolTag ${first}` : '';
  return step({
    kind: 'decide',
    do: `trace the pool allocations while it grows${obtained('xperf -on', situation)}`,
    command: `xperf -on PROC_THREAD+LOADER+POOL -stackwalk PoolAlloc+PoolFree${only} -BufferSize 1024 -MaxFile 1024 -FileMode Circular`,
    undo: 'xperf -stop',
    why: WHY,
    risk: 'low',
    cost: 'Up to 1 GB of disk space, and some processor time',
    decides: 'who allocates',
  });
}

function stopXperf(): NextStep {
  return step({
    kind: 'decide',
    do: 'after a few minutes: stop the trace, and export its pool table as CSV in Windows Performance Analyzer',
    command: 'xperf -d pool.etl',
    why: WHY,
    decides: 'who allocates',
  });
}

function obtained(command: string, { store }: Situation): string {
  const from = whereFrom(command, windowsOf(store));
  return from === null ? '' : ` (${command.split(' ')[0]} is part of ${from})`;
}

/** Needs one driver to count for: without a suspect there is no command. */
function poolTracking({ suspects }: Attribution): NextStep {
  const name = suspects.find(({ owner }) => owner.kind === 'driver')?.owner.name;
  const file = name === undefined ? null : driverForCommand(name);
  return step({
    kind: 'decide',
    do: `count what ${name ?? 'one driver that came before the growth'} holds, by pool tracking of Driver Verifier, then restart`,
    command: file === null ? null : `verifier /flags 8 /driver ${file}`,
    undo: 'verifier /reset, then restart',
    why: 'Windows of that age has no trace of the pool. Driver Verifier may stop the machine when that driver is unloaded; verifier /query shows what it counted.',
    risk: 'may-crash',
    cost: 'Two restarts',
    decides: 'whether that driver holds the memory',
  });
}

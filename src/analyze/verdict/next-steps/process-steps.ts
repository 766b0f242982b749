import type { ProcessRow } from '../../../facts/capture.js';
import type { NextStep, Owner } from '../../../schema/types.js';
import type { Attribution } from '../../rules/attribution.js';
import type { Situation } from '../../situation.js';
import { isBeforeVista } from './old-windows.js';
import { nameForCommand } from './safe-names.js';
import { step } from './step.js';

/** What a process that holds objects holds, and whether the memory comes back when it ends. */
export function processSteps(attribution: Attribution, situation: Situation): readonly NextStep[] {
  const owner = attribution.suspects.find((suspect) => suspect.owner.kind === 'process')?.owner;
  if (owner === undefined) return [];
  return [...(attribution.mechanism === 'handle-leak' ? [countHandles(owner)] : []), restartProcess(owner, situation)];
}

/** Counts of handles by type show which objects a program forgets. */
function countHandles({ name, pid }: Owner): NextStep {
  const which = typeof pid === 'number' ? String(pid) : nameForCommand(name);
  return step({
    kind: 'decide',
    do: `count the handles of ${name} by type, twice, some minutes apart (handle.exe: Sysinternals)`,
    command: which === null ? null : `handle.exe -accepteula -s -p ${which}`,
    why: 'The handles by type show which objects the program opens and does not close; its maker will ask for it.',
    decides: 'which objects are left open',
  });
}

function restartProcess({ name, pid }: Owner, situation: Situation): NextStep {
  const row = rowOf(situation, name, pid ?? null);
  const { what, command } = restarting(row, situation);
  return step({
    kind: 'decide',
    do: `restart ${what ?? `${name} (its service or application pool)`}, with a pool snapshot before and after`,
    command,
    why: 'Memory that comes back when a process ends was held by that process. What it was doing at that time is lost.',
    risk: 'outage',
    cost: `What ${name} does is off while it restarts`,
    decides: `whether ${name} holds the memory`,
  });
}

interface Restart {
  readonly what: string | null;
  readonly command: string | null;
}

/** By the application pool or the one service that the evidence names for the process. */
function restarting(row: ProcessRow | null, situation: Situation): Restart {
  if (row?.appPool !== undefined) return recycling(row.appPool, row.name, situation);
  const [service, ...others] = row?.services ?? [];
  if (service === undefined || others.length > 0) return { what: null, command: null };
  const name = nameForCommand(service);
  const quoted = name === null ? null : name.replaceAll('"', "'");
  return {
    what: `the service ${service} (${row?.name ?? service})`,
    command: quoted === null ? null : `powershell -NoProfile -Command "Restart-Service ${quoted} -Force"`,
  };
}

function recycling(pool: string, process: string, situation: Situation): Restart {
  const name = nameForCommand(pool);
  const command =
    isBeforeVista(situation) === true
      ? `cscript //nologo C:\\WINDOWS\\system32\\iisapp.vbs /a ${name} /r`
      : `${APPCMD} recycle apppool ${name}`;
  return { what: `the application pool ${pool} (${process})`, command: name === null ? null : command };
}

/** The program that runs application pools from IIS 7 on; no variable, so that cmd and PowerShell both understand it. */
export const APPCMD = 'C:\\Windows\\System32\\inetsrv\\appcmd.exe';

function rowOf({ evidence }: Situation, name: string, pid: number | null): ProcessRow | null {
  const rows = [...evidence.processes, ...(evidence.processLists ?? [])].flatMap(({ processes }) => processes);
  const fits = rows.filter((row) => (pid === null ? sameProgram(row.name, name) : row.pid === pid && sameProgram(row.name, name)));
  return fits.findLast(({ appPool, services }) => appPool !== undefined || (services ?? []).length > 0) ?? null;
}

function sameProgram(a: string, b: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/\.exe$/, '');
  return plain(a) === plain(b);
}

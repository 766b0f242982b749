import type { DriverEntry } from '../../../facts/capture.js';
import { knownDriver } from '../../../knowledge/inbox-drivers.js';
import type { NextStep, Owner } from '../../../schema/types.js';
import type { Attribution } from '../../rules/attribution.js';
import type { Situation } from '../../situation.js';
import { isThirdParty } from '../../state/driver-index.js';
import { isBeforeVista } from './old-windows.js';
import { driverForCommand, nameForCommand } from './safe-names.js';
import { step } from './step.js';

/** The driver that is suspected first; `null` where none is. */
export function driverOf({ suspects }: Attribution): Owner | null {
  return suspects.find(({ owner }) => owner.kind === 'driver')?.owner ?? null;
}

/** What ends a leak in a driver, and the test that shows whether it is this one. */
export function driverSteps(attribution: Attribution, situation: Situation): readonly NextStep[] {
  const owner = driverOf(attribution);
  if (owner === null) return [];
  // A part of Windows cannot be left out.
  const isWindows = attribution.mechanism === 'os-leak' || isOfWindows(owner);
  return [...updateOf(attribution, situation), ...(isWindows ? [] : [leaveOut(owner, situation)])];
}

/** A newer version, or updates of Windows where it is a part of that; nothing where a known issue that applies says which. */
export function updateOf(attribution: Attribution, situation: Situation): readonly NextStep[] {
  const owner = driverOf(attribution);
  if (owner === null || hasKnownFix(owner, situation)) return [];
  return [attribution.mechanism === 'os-leak' || isOfWindows(owner) ? updateWindows(owner, situation) : update(owner)];
}

function hasKnownFix({ name }: Owner, { matches }: Situation): boolean {
  return matches.some(
    ({ status, entry, advice }) =>
      status === 'applies' &&
      advice.some(({ kind }) => kind === 'fix') &&
      entry.blames?.owners.some((blamed) => blamed.name.toLowerCase() === name.toLowerCase()) === true,
  );
}

function isOfWindows({ company, name }: Owner): boolean {
  return typeof company === 'string' ? /\bmicrosoft\b/i.test(company) : knownDriver(name)?.isMicrosoft === true;
}

function updateWindows({ name }: Owner, situation: Situation): NextStep {
  const what = isBeforeVista(situation) === true ? 'the last service pack and updates' : 'current updates';
  return step({
    kind: 'fix',
    do: `install ${what} of Windows: ${name} is a part of it`,
    why: 'A leak in a part of Windows ends with an update only.',
    risk: 'reboot',
    cost: 'A restart',
  });
}

function update({ name, version, company }: Owner): NextStep {
  const here = [...(typeof company === 'string' ? [company] : []), ...(typeof version === 'string' ? [`here ${version}`] : [])];
  return step({
    kind: 'fix',
    do: `update ${name}${here.length === 0 ? '' : ` (${here.join(', ')})`} if there is a newer version`,
    why: 'A leak in a driver ends with an update only.',
    risk: 'reboot',
    cost: 'A restart as a rule',
  });
}

/** Words of sc.exe for the starts of a service that can be left out. What starts with the disks may be needed to start at all. */
const STARTS = { system: 'system', automatic: 'auto', manual: 'demand' } as const;

function leaveOut({ name }: Owner, { evidence }: Situation): NextStep {
  const entry = evidence.drivers.find(({ file }) => file.toLowerCase() === name.toLowerCase());
  const change = entry === undefined ? null : disabling(entry);
  const isNeeded = entry?.start === 'boot' || mayServeDisks(entry ?? { file: name });
  return step({
    kind: 'decide',
    ...(isNeeded ? removal(name) : (change ?? search(name))),
    why: 'One change at a time, under the same load: if the growth stops, it was this driver; if it goes on, it was not. httperr-doctor compare BEFORE AFTER shows which.',
    risk: 'reboot',
    cost: 'What it does (network, display, protection) is off meanwhile',
    decides: `whether ${name} is the cause`,
  });
}

/** By what the driver is known for and says of itself: without such a driver Windows may not find its disks. */
function mayServeDisks({ file, company, product, description }: Partial<DriverEntry> & Pick<DriverEntry, 'file'>): boolean {
  const words = [file, company, product, description].join(' ');
  return knownDriver(file)?.role === 'storage' || /stor|disk|raid|scsi|nvme|volume|multipath|encrypt/i.test(words);
}

type Change = Pick<NextStep, 'do' | 'command' | 'undo'>;

const THEN = 'restart, and compare a capture with one from before';

function removal(name: string): Change {
  const what = `remove the product of ${name} as its maker says (not by hand: disks may need it), then ${THEN}`;
  return { do: what, command: null, undo: 'install the product again' };
}

/** The service is not in the evidence: its key in the registry names the file, and holds how it starts. */
function search(name: string): Change {
  const file = driverForCommand(name);
  return {
    do: `as a test, disable ${name} and restart: sc.exe config NAME start= disabled; this finds NAME:`,
    command: file === null ? null : `reg query HKLM\\SYSTEM\\CurrentControlSet\\Services /s /f ${file} /d`,
    undo: 'set its start back to what it was (sc.exe qc NAME shows it), and restart',
  };
}

function disabling({ service, start, file }: DriverEntry): Change | null {
  const word = start === 'system' || start === 'automatic' || start === 'manual' ? STARTS[start] : null;
  const name = service === undefined || isNamedLikeWindows(service, file) ? null : nameForCommand(service);
  if (word === null || name === null) return null;
  return {
    do: `as a test, disable ${file}, ${THEN}`,
    command: `sc.exe config ${name} start= disabled`,
    undo: `sc.exe config ${name} start= ${word}, then restart`,
  };
}

/** Evidence that gives a service of Windows to another file must not make anybody disable it. */
function isNamedLikeWindows(service: string, file: string): boolean {
  return knownDriver(`${service}.sys`)?.isMicrosoft === true && `${service}.sys`.toLowerCase() !== file.toLowerCase();
}

const MOST_NAMED = 2;

/** Drivers that take references on processes and files; no figure shows which one does not give them back. */
export function callbackSteps({ evidence }: Situation): readonly NextStep[] {
  const foreign = evidence.drivers.filter((driver) => driver.running !== false && isThirdParty(driver)).map(({ file }) => file);
  const named =
    foreign.length === 0 ? '' : `, here ${foreign.slice(0, MOST_NAMED).join(', ')}${foreign.length > MOST_NAMED ? ' and others' : ''}`;
  return [
    step({
      kind: 'decide',
      do: `remove products with drivers that watch processes (security, graphics, dongles${named}), one at a time, and compare snapshots`,
      command: foreign.length === 0 ? 'driverquery /v /fo csv > drivers.csv' : null,
      why: 'Such drivers take references on processes and files. No figure shows which one does not give them back.',
      risk: foreign.length === 0 ? 'none' : 'outage',
      decides: 'who keeps what has ended',
    }),
  ];
}

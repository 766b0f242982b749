import type { MachineEvidence } from '../../facts/capture.js';
import { formatBytes } from '../../facts/units.js';
import type { Change } from '../../schema/types.js';

/** What differs between two looks at one machine: drivers, updates, settings, memory. Only what both sides know is compared. */
export function changesBetween(before: MachineEvidence, after: MachineEvidence): readonly Change[] {
  return [...driverChanges(before, after), ...hotfixChanges(before, after), ...settingChanges(before, after)];
}

function driverChanges(before: MachineEvidence, after: MachineEvidence): readonly Change[] {
  if (before.drivers.length === 0 || after.drivers.length === 0) return [];
  return differences('driver', versionsOf(before), versionsOf(after));
}

function versionsOf({ drivers }: MachineEvidence): ReadonlyMap<string, string> {
  return new Map(
    drivers.filter(({ running }) => running !== false).map(({ file, version }) => [file.toLowerCase(), version ?? 'version unknown']),
  );
}

function hotfixChanges(before: MachineEvidence, after: MachineEvidence): readonly Change[] {
  const [then, now] = [before.machine.hotfixes?.ids, after.machine.hotfixes?.ids];
  if (then === null || then === undefined || now === null || now === undefined) return [];
  const asMap = (ids: readonly string[]): ReadonlyMap<string, string> => new Map(ids.map((id) => [id.toUpperCase(), 'installed']));
  return differences('hotfix', asMap(then), asMap(now));
}

/** Settings that may explain a change of the pools. */
function settingChanges(before: MachineEvidence, after: MachineEvidence): readonly Change[] {
  return differences('setting', settingsOf(before), settingsOf(after), { onlyBoth: true });
}

function settingsOf({ machine }: MachineEvidence): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  const put = (name: string, value: unknown): void => {
    if (value !== null && value !== undefined) settings.set(name, Array.isArray(value) ? value.join(' ') || 'none' : String(value));
  };
  put('Windows version', machine.os?.version);
  put('boot options', machine.boot?.options);
  const memory = machine.memory?.visibleBytes;
  put('memory', typeof memory === 'number' ? formatBytes(memory) : memory);
  put('http.sys version', machine.httpSys?.fileVersion);
  const parts = {
    'HTTP\\Parameters': machine.httpSys?.parameters,
    'Memory Management': machine.memoryManagement,
    'Session Manager': machine.sessionManager,
    LanmanServer: machine.lanmanServer,
  };
  for (const [part, values] of Object.entries(parts)) {
    if (values === null || values === undefined) continue;
    put(`${part} was read`, 'yes');
    for (const [name, value] of Object.entries(values)) put(`${part}\\${name}`, value);
  }
  return settings;
}

function differences(
  what: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  { onlyBoth = false } = {},
): readonly Change[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [then, now] = [before.get(name) ?? null, after.get(name) ?? null];
    if (then === now) return [];
    // A setting that only one side knows may have been there all along, unless the other side read its whole key.
    const wasRead = `${name.slice(0, Math.max(0, name.lastIndexOf('\\')))} was read`;
    if (onlyBoth && (then === null || now === null) && !(before.has(wasRead) && after.has(wasRead))) return [];
    return [{ what, name, before: then, after: now }];
  });
}

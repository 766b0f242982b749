import type { FactAbout } from '../facts/fact.js';

/** What to bring to settle a fact, by the fact's name or the beginning of it; the first that fits speaks. `{…}` is filled from the subject. */
const EVIDENCE: readonly (readonly [string, string])[] = [
  ['os.', 'the Windows version (systeminfo or msinfo32; machine.json, or --os)'],
  ['machine.architecture', 'the architecture (systeminfo or msinfo32; machine.json, or --arch)'],
  ['machine.roles', 'the roles of the server (machine.json)'],
  ['memory.hotAdd', 'whether the board can take RAM while it runs (machine.json)'],
  ['memory.', 'the size and use of RAM (systeminfo; machine.json, or --ram)'],
  [
    'boot.',
    'the boot options in force (reg query of SystemStartOptions; boot.ini or bcdedit for those of the next start; machine.json, or --boot)',
  ],
  [
    'httpsys.',
    'the values under Services\\HTTP\\Parameters (reg query or an export of the key) and when the HTTP service started (machine.json)',
  ],
  ['iis.', 'whether IIS is installed, and which (Get-WindowsFeature, or machine.json)'],
  ['exchange.', 'whether Exchange is installed: rerun with --exchange none, or --exchange 2003 (see Get-ExchangeServer)'],
  ['cluster.', 'whether the machine belongs to a failover cluster (machine.json)'],
  ['registry.', 'the registry value {value} (reg query or an export of its key; machine.json)'],
  ['hotfix', 'the complete list of updates (systeminfo or Get-HotFix; machine.json)'],
  ['driver.', 'a complete list of drivers with versions (driverquery /v /fo csv) that would show {driver}'],
  ['event', 'the logs of the machine itself (collect): an export of them does not show what it leaves out'],
  ['process', 'a list of processes with handles and nonpaged pool (Get-Process, or processes.csv)'],
  ['refusals.', 'the HTTPERR logs of that time'],
  ['pool.tag.', 'three or more complete pool snapshots some time apart (poolmon), for tag {tag}'],
  ['pool.followsConnections', 'counters of the pool and of TCPv4\\Connections Established over hours'],
  ['pool.', 'the size of the pools over time (poolmon, or Memory\\Pool Nonpaged Bytes)'],
  ['limits.', 'Windows version, architecture, RAM, boot options and the size of the pool'],
];

/** What evidence would tell the fact, in words; `null` where we know none. */
export function evidenceFor(fact: string, about: FactAbout): string | null {
  const found = EVIDENCE.find(([prefix]) => fact.startsWith(prefix));
  if (found === undefined) return null;
  return found[1].replace(/\{(value|driver|tag)\}/g, (_, key: 'value' | 'driver' | 'tag') => about[key] ?? key);
}

import type { Lab } from '../../test/lab/lab.js';
import { LabMachine, LEAKING_KERNEL, REFUSING_LOG } from '../../test/lab/machine-of-the-lab.js';

/** As many tags as a server of today has. */
const KERNEL = [...LEAKING_KERNEL, 'fill 1500', 'filter 3 AvFlt', 'counter 12 "\\HTTP Service Request Queues(*)\\CurrentQueueSize" Shop'];
const REGISTRY = {
  'SYSTEM\\CurrentControlSet\\Control': { SystemStartOptions: ' NOEXECUTE=OPTOUT' },
  'SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment': { PROCESSOR_ARCHITECTURE: 'AMD64' },
  'SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters': { EnableErrorLogging: 1 },
  'SYSTEM\\CurrentControlSet\\Services\\leaky': { Type: 1, Start: 3, DisplayName: 'Leaky' },
  'SYSTEM\\CurrentControlSet\\Services\\AvFlt\\Instances': { DefaultInstance: 'AvFlt Instance' },
  'SYSTEM\\CurrentControlSet\\Services\\AvFlt\\Instances\\AvFlt Instance': { Altitude: '328010' },
  'HARDWARE\\DESCRIPTION\\System\\BIOS': { SystemManufacturer: 'VMware, Inc.', SystemProductName: 'VMware Virtual Platform' },
  'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion': { CurrentBuildNumber: '9600', CurrentVersion: '6.3', EditionID: 'ServerStandard' },
};
/** Windows has the command; the engine alone has not, and looks for it in vain for a long time. */
const PROVIDERS = 'function Get-WinEvent { }';

/** The machine that all measurements of a live run share. */
export function measuredMachine(lab: Lab): LabMachine {
  return new LabMachine(lab, { kernel: KERNEL, registry: REGISTRY, httperr: { 'httperr1.log': REFUSING_LOG }, providers: PROVIDERS });
}

/** The middle of some values; `NaN` of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

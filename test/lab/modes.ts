import type { LabMachineOptions } from './machine-of-the-lab.js';
import { recordedCommands } from './recorded/recorded-commands.js';

/** A language mode of PowerShell, and what its machines are like where a test does not say. */
export interface LanguageMode {
  readonly mode: 'Full Language' | 'Constrained Language';
  readonly constrained: boolean;
  readonly usual: LabMachineOptions;
}

/**
 * For `describe.each`: every suite that collects runs in both. Constrained Language has no native calls, so the pools cannot be read by tag,
 * and Windows answers through commands; those are recorded.
 */
export const MODES: readonly LanguageMode[] = [
  { mode: 'Full Language', constrained: false, usual: {} },
  {
    mode: 'Constrained Language',
    constrained: true,
    usual: { constrained: true, providers: recordedCommands('file', 'wmi', 'event', 'signature') },
  },
];

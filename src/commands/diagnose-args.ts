import type { FailOn } from './exit-of.js';
import type { LiveArgs, SamplingArgs } from './live-options.js';
import type { EvidenceArgs, MachineArgs, OutputArgs } from './options.js';

/** Arguments of `diagnose`. */
export type DiagnoseArgs = OutputArgs &
  EvidenceArgs &
  MachineArgs &
  LiveArgs &
  SamplingArgs & {
    readonly path?: readonly string[];
    readonly 'fail-on'?: FailOn | undefined;
    readonly knowledge?: readonly string[] | undefined;
  };

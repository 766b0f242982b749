import type { EvidenceArgs, MachineArgs, OutputArgs } from '../cli/common-options.js';
import type { FailOn } from '../cli/exit-of.js';
import type { LiveArgs, SamplingArgs } from '../cli/live-options.js';

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

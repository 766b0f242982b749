import type { ImageArchitecture } from '../pe-image.js';
import type { MachineState } from './machine-state.js';
import { UNKNOWN } from './value.js';

/** Machines whose code is followed. */
export type FollowedArchitecture = 'x86' | 'x64' | 'arm64';

export function isFollowed(architecture: ImageArchitecture | null): architecture is FollowedArchitecture {
  return architecture === 'x86' || architecture === 'x64' || architecture === 'arm64';
}

/** Registers that a call may change. */
export const VOLATILE: Readonly<Record<FollowedArchitecture, readonly number[]>> = {
  x86: [0, 1, 2],
  x64: [0, 1, 2, 8, 9, 10, 11],
  arm64: Array.from({ length: 18 }, (_, i) => i),
};

/** Integer arguments in registers: x64 rcx, rdx, r8, r9; ARM64 x0 to x7. */
export const ARGUMENT_REGISTERS: Readonly<Record<FollowedArchitecture, readonly number[]>> = {
  x86: [],
  x64: [1, 2, 8, 9],
  arm64: [0, 1, 2, 3, 4, 5, 6, 7],
};

/** What is not known any more after a call. */
export function loseVolatile(state: MachineState, architecture: FollowedArchitecture): void {
  for (const register of VOLATILE[architecture]) state.set(register, UNKNOWN);
}

import type { Allocator } from '../allocators.js';
import type { ImageArchitecture } from '../pe-image.js';

/** Where an argument is when a function is entered: in a register, or on the stack, in bytes above the stack pointer of that moment. */
export type ArgumentPlace = { readonly register: number } | { readonly stack: number };

/** How a routine that allocates is told the tag. */
export interface TagArgument {
  /** Name of the allocator, also where a function of the image stands between. */
  readonly api: string;
  readonly place: ArgumentPlace;
  /** The call allocates only where this argument is this number. */
  readonly when?: { readonly place: ArgumentPlace; readonly number: number };
}

/** Integer arguments in registers: x64 rcx, rdx, r8, r9; ARM64 x0 to x7. */
const REGISTERS = { x64: [1, 2, 8, 9], arm64: [0, 1, 2, 3, 4, 5, 6, 7] } as const;

/** Machines whose code is followed. */
export type FollowedArchitecture = 'x86' | 'x64' | 'arm64';

export function isFollowed(architecture: ImageArchitecture | null): architecture is FollowedArchitecture {
  return architecture === 'x86' || architecture === 'x64' || architecture === 'arm64';
}

/** The tag argument of an allocator under the calling convention of a machine. */
export function tagArgumentOf(allocator: Allocator, architecture: FollowedArchitecture): TagArgument {
  const place = (argument: number, word: number): ArgumentPlace => {
    if (architecture === 'x86') return { stack: 4 + 4 * word };
    const register = REGISTERS[architecture][argument];
    if (register !== undefined) return { register };
    // On x64 the callee finds the return address and room for the four registers below the fifth argument.
    return { stack: architecture === 'x64' ? 8 + 8 * argument : 8 * (argument - REGISTERS.arm64.length) };
  };
  const argument = { api: allocator.name, place: place(allocator.tagArgument, allocator.tagStackWord) };
  return allocator.firstArgument === undefined ? argument : { ...argument, when: { place: place(0, 0), number: allocator.firstArgument } };
}

/** One word for a place, to tell places apart. */
export function placeKey(place: ArgumentPlace): string {
  return 'register' in place ? `r${place.register}` : `s${place.stack}`;
}

import type { Allocator } from '../allocators.js';
import { ARGUMENT_REGISTERS, type FollowedArchitecture } from './calling.js';

/** Where an argument is when a function is entered: in a register, or on the stack, in bytes above the stack pointer of that moment. */
export type ArgumentPlace = { readonly register: number } | { readonly stack: number };

/** How a routine that allocates is told the tag. */
export interface TagArgument {
  /** Name of the allocator, also where a function of the image stands between. */
  readonly api: string;
  readonly place: ArgumentPlace;
  /** The argument is a pointer, and the tag lies that many bytes behind it. */
  readonly field?: number;
  /** The call allocates only where this argument is this number. */
  readonly when?: { readonly place: ArgumentPlace; readonly number: number };
}

/** The tag argument of an allocator under the calling convention of a machine. */
export function tagArgumentOf(allocator: Allocator, architecture: FollowedArchitecture): TagArgument {
  const place = (argument: number, word: number): ArgumentPlace => {
    if (architecture === 'x86') return { stack: 4 + 4 * word };
    const register = ARGUMENT_REGISTERS[architecture][argument];
    if (register !== undefined) return { register };
    // On x64 the callee finds the return address and room for the four registers below the fifth argument.
    return { stack: architecture === 'x64' ? 8 + 8 * argument : 8 * (argument - ARGUMENT_REGISTERS.arm64.length) };
  };
  const field = allocator.field?.[architecture === 'x86' ? 0 : 1];
  const argument = {
    api: allocator.name,
    place: place(allocator.tagArgument, allocator.tagStackWord),
    ...(field === undefined ? {} : { field }),
  };
  return allocator.firstArgument === undefined ? argument : { ...argument, when: { place: place(0, 0), number: allocator.firstArgument } };
}

/** One word for where the tag is, to tell such places apart. */
export function argumentKey({ place, field = -1 }: Pick<TagArgument, 'place' | 'field'>): string {
  return `${'register' in place ? 'r' : 's'}${'register' in place ? place.register : place.stack} ${field}`;
}

import type { PoolLimitInput, PoolLimitInputs } from './pool-limit-inputs.js';
import { GB, MB, TB } from './units.js';
import { findGeneration } from './windows-generation.js';

const ADDRESSABLE_32_BIT_BYTES = 4 * GB;
const DEFAULT_USER_MEGABYTES = 2048;
const LARGEST_USER_MEGABYTES = 3072;

/** Address space of the kernel and the inputs that told it; two figures where the boot options are unknown. */
export interface KernelAddressSpace {
  readonly minBytes: number;
  readonly maxBytes: number;
  readonly uses: readonly PoolLimitInput[];
}

type AddressSpaceInputs = Pick<PoolLimitInputs, 'osVersion' | 'servicePack' | 'architecture' | 'threeGB' | 'userVaMegabytes'>;

/**
 * Address space that Windows keeps for the kernel: on x86 what user mode leaves of 4 GB (1 GB under /3GB, /USERVA or increaseuserva give
 * part of it back), on x64 8 TB up to Windows 8 and 128 TB from 8.1 on. There it never binds.
 *
 * Source: Memory Limits page; KB316739; PAL. The 8 TB are general knowledge.
 *
 * @returns `null` where the version or the architecture is unknown, and for IA64.
 */
export function kernelAddressSpace(inputs: AddressSpaceInputs): KernelAddressSpace | null {
  const found = findGeneration(inputs);
  if (found === null || inputs.architecture === null || inputs.architecture === 'ia64') return null;
  const uses: PoolLimitInput[] = ['architecture', ...found.uses];
  if (inputs.architecture !== 'x86') {
    const bytes = found.generation === '8.1' || found.generation === '10' ? 128 * TB : 8 * TB;
    return { minBytes: bytes, maxBytes: bytes, uses };
  }
  return kernelAddressSpaceX86(inputs, uses);
}

function kernelAddressSpaceX86(inputs: AddressSpaceInputs, uses: readonly PoolLimitInput[]): KernelAddressSpace {
  const { threeGB, userVaMegabytes } = inputs;
  if (isUserVa(userVaMegabytes)) return exactly(userVaMegabytes, [...uses, 'userVaMegabytes']);
  if (threeGB !== null) return exactly(threeGB ? LARGEST_USER_MEGABYTES : DEFAULT_USER_MEGABYTES, [...uses, 'threeGB']);
  return { minBytes: kernelPart(LARGEST_USER_MEGABYTES), maxBytes: kernelPart(DEFAULT_USER_MEGABYTES), uses };
}

/** Windows ignores values outside 2048..3072 (KB316739). */
function isUserVa(megabytes: number | null): megabytes is number {
  return megabytes !== null && megabytes >= DEFAULT_USER_MEGABYTES && megabytes <= LARGEST_USER_MEGABYTES;
}

function exactly(userMegabytes: number, uses: readonly PoolLimitInput[]): KernelAddressSpace {
  const bytes = kernelPart(userMegabytes);
  return { minBytes: bytes, maxBytes: bytes, uses };
}

function kernelPart(userMegabytes: number): number {
  return ADDRESSABLE_32_BIT_BYTES - userMegabytes * MB;
}

import type { PoolLimitInput, PoolLimitInputs } from './pool-limit-inputs.js';
import { MB } from './units.js';
import { findGeneration, type Generation } from './windows-generation.js';

/** A cap that the registry sets, and what told it. */
export interface RegistryCap {
  readonly bytes: number;
  readonly uses: readonly PoolLimitInput[];
}

type CapInputs = Pick<PoolLimitInputs, 'osVersion' | 'servicePack' | 'architecture' | 'pae' | 'nonPagedPoolLimit' | 'pagedPoolLimit'>;

/** Windows that reads `NonPagedPoolLimit` and `PagedPoolLimit`, on x86 only: Vista SP1 and Server 2008 on. */
const READS_LIMITS: readonly Generation[] = ['vista-sp1-7', '8', '8.1', '10'];

/** Largest value of the two in MB; above it they cap nothing that the kernel's 2 GB do not cap already. */
const LARGEST_MEGABYTES = 2048;

/**
 * The cap that `NonPagedPoolLimit` sets, rounded up to 2 MB (PAE) or 4 MB as the kernel does.
 *
 * Source: Microsoft Learn, Memory Management Registry Keys.
 *
 * @returns `null` where the value is not set or not read by this Windows.
 */
export function nonpagedRegistryCap(inputs: CapInputs): RegistryCap | null {
  return registryCap(inputs, 'nonPagedPoolLimit');
}

/** The cap that `PagedPoolLimit` sets, like {@link nonpagedRegistryCap}. */
export function pagedRegistryCap(inputs: CapInputs): RegistryCap | null {
  return registryCap(inputs, 'pagedPoolLimit');
}

function registryCap(inputs: CapInputs, name: 'nonPagedPoolLimit' | 'pagedPoolLimit'): RegistryCap | null {
  const megabytes = inputs[name];
  const found = findGeneration(inputs);
  if (megabytes === null || megabytes <= 0 || megabytes > LARGEST_MEGABYTES) return null;
  if (found === null || inputs.architecture !== 'x86' || !READS_LIMITS.includes(found.generation)) return null;
  const grainBytes = inputs.pae === false ? 4 * MB : 2 * MB;
  const bytes = Math.ceil((megabytes * MB) / grainBytes) * grainBytes;
  return { bytes, uses: [name, 'architecture', ...found.uses, ...(inputs.pae === null ? [] : (['pae'] as const))] };
}

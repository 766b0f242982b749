import { kernelAddressSpace } from './kernel-address-space.js';
import { nonpagedMaximum } from './nonpaged-maximum.js';
import type { PoolLimitInput, PoolLimitInputs, PoolMaximum } from './pool-limit-inputs.js';
import { pagedRegistryCap } from './registry-cap.js';
import { SOURCES } from './sources.js';
import { GB, MB, TB } from './units.js';
import { findGeneration, type Generation } from './windows-generation.js';

const NT_CEILING_BYTES = 192 * MB;
const WINDOWS_2000_CEILING_BYTES = 470 * MB;

/**
 * Paged pool of XP and Server 2003 x86, our reading of documents that disagree: at most 530 MB (Memory Limits page) or 470 MB (KB294418),
 * typically 343 MB (KB312362), 245 MB under /3GB (KB912376), 178 MB measured.
 */
const SERVER_2003 = { minBytes: 300 * MB, maxBytes: 530 * MB };
const SERVER_2003_UNDER_THREE_GB = { minBytes: 170 * MB, maxBytes: 250 * MB };

/** Largest value of `PagedPoolSize` that is a size; 0xFFFFFFFF asks for the largest possible pool (KB126402, KB312362). */
const LARGEST_PAGED_POOL_SIZE_BYTES = 0x20000000;

/** Ceilings of the 64-bit Windows, each bounded by commit. Only the one of XP and Server 2003 stands in a document (KB294418). */
const SIXTY_FOUR_BIT_CEILING_BYTES: Readonly<Partial<Record<Generation, number>>> = {
  'xp-2003': 128 * GB,
  'vista-rtm': 128 * GB,
  'vista-sp1-7': 128 * GB,
  '8': 384 * GB,
  '8.1': 15.5 * TB,
  '10': 15.5 * TB,
};

/**
 * The most that the paged pool of this Windows can hold. http.sys does not look at it.
 *
 * Mostly a range or a cap only: what documents call the maximum is an architectural one, real ones are lower.
 *
 * @returns `null` where the version or the architecture is unknown, or no rule is known for the two.
 */
export function pagedMaximum(inputs: PoolLimitInputs): PoolMaximum | null {
  const found = findGeneration(inputs);
  if (found === null || inputs.architecture === null) return null;
  const uses: PoolLimitInput[] = [...found.uses, 'architecture'];
  if (inputs.architecture !== 'x86') return sixtyFourBit(found.generation, inputs, uses);
  switch (found.generation) {
    case 'nt-3.5':
    case 'nt-4':
      return withPagedPoolSize(windowsNT(inputs, uses), inputs);
    case '2000':
      return withPagedPoolSize(range({ minBytes: null, maxBytes: WINDOWS_2000_CEILING_BYTES }, [SOURCES.general], uses), inputs);
    case 'xp-2003':
      return withPagedPoolSize(server2003(inputs, uses), inputs);
    default:
      return commonAddressSpace(inputs, uses);
  }
}

/** Twice the nonpaged maximum, at most 192 MB. Source: KB126402. */
function windowsNT(inputs: PoolLimitInputs, uses: readonly PoolLimitInput[]): PoolMaximum {
  const nonpaged = nonpagedMaximum(inputs);
  const twice = (bytes: number | null | undefined): number | null =>
    bytes === null || bytes === undefined ? null : Math.min(2 * bytes, NT_CEILING_BYTES);
  return {
    bytes: twice(nonpaged?.bytes),
    minBytes: twice(nonpaged?.minBytes),
    maxBytes: twice(nonpaged?.maxBytes) ?? NT_CEILING_BYTES,
    basis: 'documented',
    sources: [SOURCES.kb126402],
    uses: nonpaged?.uses ?? uses,
  };
}

function server2003({ threeGB }: PoolLimitInputs, uses: readonly PoolLimitInput[]): PoolMaximum {
  const sources = [SOURCES.memoryLimits, SOURCES.kb294418, SOURCES.kb312362, SOURCES.kb912376];
  if (threeGB === null) {
    const ends = { minBytes: SERVER_2003_UNDER_THREE_GB.minBytes, maxBytes: SERVER_2003.maxBytes };
    return range(ends, [...sources, SOURCES.bootOptionsUnknown], uses);
  }
  return range(threeGB ? SERVER_2003_UNDER_THREE_GB : SERVER_2003, sources, [...uses, 'threeGB']);
}

/** Vista and later x86: both pools come out of one address space; `PagedPoolLimit` caps it. */
function commonAddressSpace(inputs: PoolLimitInputs, uses: readonly PoolLimitInput[]): PoolMaximum | null {
  const space = kernelAddressSpace(inputs);
  const cap = pagedRegistryCap(inputs);
  if (space === null) return null;
  const maxBytes = Math.min(space.maxBytes, cap?.bytes ?? space.maxBytes);
  const sources = cap === null ? [SOURCES.general] : [SOURCES.general, SOURCES.memoryKeys];
  return range({ minBytes: null, maxBytes }, sources, [...new Set([...uses, ...space.uses, ...(cap?.uses ?? [])])]);
}

/** A page file may grow, so the commit limit is the least that the pool can reach, and the ceiling the most. */
function sixtyFourBit(generation: Generation, inputs: PoolLimitInputs, uses: readonly PoolLimitInput[]): PoolMaximum | null {
  const maxBytes = SIXTY_FOUR_BIT_CEILING_BYTES[generation];
  if (maxBytes === undefined) return null;
  const isDocumented = generation === 'xp-2003';
  const { commitLimitBytes } = inputs;
  const bytes = commitLimitBytes === null ? null : Math.min(commitLimitBytes, maxBytes);
  return {
    bytes,
    minBytes: bytes,
    maxBytes,
    basis: isDocumented && bytes === null ? 'documented' : 'estimated',
    sources: [isDocumented ? SOURCES.kb294418 : SOURCES.general],
    uses: commitLimitBytes === null ? uses : [...uses, 'commitLimitBytes'],
  };
}

/** `PagedPoolSize` of Windows before Vista asks for a size: the kernel gives no more than that. */
function withPagedPoolSize(maximum: PoolMaximum, { pagedPoolSize }: PoolLimitInputs): PoolMaximum {
  if (pagedPoolSize === null || pagedPoolSize <= 0 || pagedPoolSize > LARGEST_PAGED_POOL_SIZE_BYTES) return maximum;
  const { bytes, minBytes, maxBytes } = maximum;
  const capped = (value: number): number => Math.min(value, pagedPoolSize);
  return {
    ...maximum,
    bytes: bytes === null ? null : capped(bytes),
    minBytes: minBytes === null ? null : capped(minBytes),
    maxBytes: capped(maxBytes ?? pagedPoolSize),
    sources: [...maximum.sources, SOURCES.kb126402],
    uses: [...maximum.uses, 'pagedPoolSize'],
  };
}

interface Ends {
  readonly minBytes: number | null;
  readonly maxBytes: number;
}

function range(ends: Ends, sources: readonly string[], uses: readonly PoolLimitInput[]): PoolMaximum {
  return { bytes: null, ...ends, basis: 'estimated', sources, uses };
}

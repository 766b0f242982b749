import type { PoolLimitInput, PoolLimitInputs } from './pool-limit-inputs.js';
import { GB, KB, MB, PAGE_BYTES } from './units.js';

/** Pages in 1 MB: the kernel's formulas count RAM in such steps. */
const PAGES_PER_STEP = MB / PAGE_BYTES;
/** RAM that the formulas leave out, 4 MB. */
const BASE_PAGES = 4 * PAGES_PER_STEP;
/** 496 MB. From here on each MB of RAM adds only half as much. */
const HALF_RATE_PAGES = 0x1f000;
/** Largest initial pool, and least maximum from {@link HALF_RATE_PAGES} on. */
const INITIAL_CEILING_BYTES = 128 * MB;
const LEAST_INITIAL_BYTES = 256 * KB;
/** Up to this much RAM (255 MB) the initial pool is {@link SMALL_MACHINE_INITIAL_BYTES} where nothing is set. */
const SMALL_MACHINE_PAGES = 255 * PAGES_PER_STEP;
const SMALL_MACHINE_INITIAL_BYTES = 2 * MB;
const LEAST_EXPANSION_BYTES = 16 * PAGE_BYTES;
/** Bytes of an entry of the page frame database. */
const FRAME_BYTES = 24;
const FRAME_PAE_BYTES = 28;
/** RAM above this needs the PAE kernel. */
const WITHOUT_PAE_BYTES = 4 * GB;
/** RAM that a hot-add machine prepares for where nothing else is set: the most that Server 2003 Enterprise without service pack can use. */
const HOT_ADD_PLATFORM_BYTES = 32 * GB;

/** An amount and the inputs that it rests on beside the version, the architecture and the RAM. */
export interface FormulaResult {
  readonly bytes: number;
  readonly uses: readonly PoolLimitInput[];
}

type FormulaInputs = Pick<PoolLimitInputs, 'pae' | 'hotAdd' | 'edition' | 'dynamicMemory' | 'nonPagedPoolSize'> & {
  readonly visibleBytes: number;
};

/**
 * Size of the initial nonpaged pool, which the maximum exceeds by 64 KB at least. `NonPagedPoolSize` sets it; a value above 7/8 of RAM
 * is ignored.
 *
 * Source: ReactOS ntoskrnl/mm/ARM3/mminit.c; KB126402 (same figures); KB184758 (7/8).
 */
function initialNonpagedPool({ visibleBytes, nonPagedPoolSize }: Pick<FormulaInputs, 'visibleBytes' | 'nonPagedPoolSize'>): FormulaResult {
  const freePages = Math.floor(visibleBytes / PAGE_BYTES);
  let bytes = nonPagedPoolSize ?? 0;
  if (bytes === 0 && freePages <= SMALL_MACHINE_PAGES) bytes = SMALL_MACHINE_INITIAL_BYTES;
  if (bytes / PAGE_BYTES > (freePages * 7) / 8) bytes = 0;
  if (bytes < LEAST_INITIAL_BYTES) bytes = LEAST_INITIAL_BYTES + steps(freePages) * 32 * KB;
  return { bytes: Math.min(bytes, INITIAL_CEILING_BYTES), uses: nonPagedPoolSize === null ? [] : ['nonPagedPoolSize'] };
}

/**
 * Maximum of the nonpaged pool of Windows XP and Server 2003 x86 before its ceiling.
 *
 * Source: ReactOS ntoskrnl/mm/ARM3/mminit.c, without its own trim to the initial size + 128 MB, which measurements on Server 2003
 * contradict. Agrees with PAL (208 MB up to 1 GB of RAM) and with Russinovich (256 MB from about 1.2 GB on).
 */
export function server2003Maximum(inputs: FormulaInputs): FormulaResult {
  const freePages = Math.floor(inputs.visibleBytes / PAGE_BYTES);
  const initial = initialNonpagedPool(inputs);
  const frames = pageFrameDatabase(inputs);
  const isHalfRate = freePages >= HALF_RATE_PAGES;
  const computed = MB + frames.bytes + steps(freePages) * (isHalfRate ? 200 * KB : 400 * KB);
  const bytes = Math.max(computed, isHalfRate ? INITIAL_CEILING_BYTES : 0, initial.bytes + LEAST_EXPANSION_BYTES + frames.bytes);
  return { bytes, uses: [...initial.uses, ...frames.uses] };
}

/**
 * Maximum of the nonpaged pool of Windows NT 3.5 to 2000 before its ceiling.
 *
 * Source: KB126402.
 */
export function windowsNTMaximum(inputs: Pick<FormulaInputs, 'visibleBytes' | 'nonPagedPoolSize'>): FormulaResult {
  const computed = MB + steps(Math.floor(inputs.visibleBytes / PAGE_BYTES)) * 400 * KB;
  const initial = initialNonpagedPool(inputs);
  return { bytes: Math.max(computed, initial.bytes + LEAST_EXPANSION_BYTES), uses: initial.uses };
}

function steps(freePages: number): number {
  return Math.max(0, Math.floor((freePages - BASE_PAGES) / PAGES_PER_STEP));
}

/** The page frame database lies in the nonpaged pool. Hot-add machines prepare it for RAM that is not there yet (KB913568). */
function pageFrameDatabase(inputs: FormulaInputs): FormulaResult {
  const reserve = hotAddReserve(inputs);
  const ramBytes = Math.max(inputs.visibleBytes, reserve.bytes);
  const entryBytes = inputs.pae === true || ramBytes > WITHOUT_PAE_BYTES ? FRAME_PAE_BYTES : FRAME_BYTES;
  const bytes = Math.ceil((Math.ceil(ramBytes / PAGE_BYTES) * entryBytes) / PAGE_BYTES) * PAGE_BYTES;
  return { bytes, uses: inputs.pae === null ? reserve.uses : ['pae', ...reserve.uses] };
}

/** Only the Enterprise and Datacenter editions of Server 2003 take RAM while they run. */
function hotAddReserve({ hotAdd, edition, dynamicMemory }: FormulaInputs): FormulaResult {
  if (hotAdd !== true || (edition !== 'enterprise' && edition !== 'datacenter')) return { bytes: 0, uses: [] };
  if (dynamicMemory === null || dynamicMemory <= 0) return { bytes: HOT_ADD_PLATFORM_BYTES, uses: ['hotAdd', 'edition'] };
  return { bytes: dynamicMemory * GB, uses: ['hotAdd', 'edition', 'dynamicMemory'] };
}

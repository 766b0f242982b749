import { formatBytes, formatPercent } from '../../../../facts/units.js';
import { healthyPool, healthyRammapBytes } from '../../../../knowledge/norms.js';
import type { Situation } from '../../../situation.js';
import type { Matter, PoolMatter } from '../../first-contact/matter.js';

/** `11.7 GB of nonpaged pool is in use: 37 % of 32.0 GB RAM.` */
export function sayPoolSize({ pool, bytes, ramBytes }: PoolMatter, { limits }: Situation): string {
  const maximum = (pool === 'nonpaged' ? limits.nonpaged : limits.paged)?.maximum.bytes;
  const parts = [
    ...(typeof maximum === 'number' && bytes > NEAR_MAXIMUM * maximum && (ramBytes === null || maximum < LESS_THAN_RAM * ramBytes)
      ? [`${formatPercent(Math.min(1, bytes / maximum))} of its maximum of ${formatBytes(maximum)}`]
      : []),
    ...(ramBytes === null ? [] : [`${formatPercent(bytes / ramBytes)} of ${formatBytes(ramBytes)} RAM`]),
  ];
  return `${formatBytes(bytes)} of ${pool} pool is in use${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

/** A smaller part of what a 64-bit pool can hold says nothing, and a maximum of about the RAM says it twice. */
const NEAR_MAXIMUM = 0.25;
const LESS_THAN_RAM = 0.9;

/** Whether so much is usual. */
export function sayPoolNorm({ pool, size, ramBytes }: PoolMatter, { store }: Situation): readonly string[] {
  if (store.get('machine.architecture')?.value === 'x86') return ['On 32-bit Windows the limit of the pool decides, and not its size.'];
  const { lowBytes, highBytes } = healthyPool(pool);
  const show = `healthy machines that we know show ${formatBytes(lowBytes)} to ${formatBytes(highBytes)}${ramBytes === null ? '' : ' at 16 to 64 GB RAM'}`;
  switch (size) {
    case 'unusual':
      return [`This is unusual: ${show}.`];
    case 'usual':
      return [`This is usual: ${show}.`];
    default:
      return [`This alone does not show whether it is too much: ${show}.`];
  }
}

/** Use Counts of RAMMap, which are not the pool of Task Manager. */
export function sayRammap(
  { nonpagedBytes, totalBytes }: Extract<Matter, { readonly kind: 'rammap' }>,
  { store }: Situation,
): readonly string[] {
  const locked = store.get('rammap.driverLockedBytes')?.value;
  const share = totalBytes === null ? '' : `, ${formatPercent(nonpagedBytes / totalBytes)} of ${formatBytes(totalBytes)} RAM`;
  const healthy = totalBytes === null ? null : healthyRammapBytes(totalBytes);
  const isLocked = typeof locked === 'number' && totalBytes !== null && locked > MUCH_LOCKED * totalBytes;
  return [
    `RAMMap counts ${formatBytes(nonpagedBytes)} as nonpaged pool${share}.`,
    'That is not the pool of Task Manager: it holds the PFN database and what Windows sets aside at its start as well (KB2762246).',
    ...(healthy === null ? [] : [sayRammapNorm(nonpagedBytes, healthy)]),
    ...(isLocked
      ? [`Driver Locked is ${formatBytes(locked)}: memory that drivers or the host of a virtual machine lock, and no pool.`]
      : []),
  ];
}

/** Part of RAM from which locked pages are worth a word. */
const MUCH_LOCKED = 0.1;
const TOO_MUCH = 2;

function sayRammapNorm(bytes: number, healthy: number): string {
  const up = `up to ${formatBytes(healthy)} there is what healthy machines of that size show`;
  if (bytes <= healthy) return `This is usual: ${up}.`;
  return bytes > TOO_MUCH * healthy ? `This is unusual: ${up}.` : `This alone does not show whether it is too much: ${up}.`;
}

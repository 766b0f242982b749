import { formatBytes, formatPercent } from '../../../facts/units.js';
import { CRITICAL_SHARE, WARNING_SHARE } from '../../enough.js';
import { loweredByThreeGB, refusedNearby, type Situation, usedShare } from '../../situation.js';
import { poolRoom } from '../words/pool-room.js';
import type { Draft } from './draft.js';

/** What lowers the limit of the nonpaged pool, and how near the use is to it. */
export function limitFindings(situation: Situation): readonly Draft[] {
  return [...threeGB(situation), ...threeGBConfigured(situation), ...beyondMaximum(situation), ...highUse(situation)];
}

function threeGB(situation: Situation): readonly Draft[] {
  const { limits, store } = situation;
  const fact = loweredByThreeGB(situation);
  if (fact === null) return [];
  const maximum = store.get('limits.maximumBytes', { pool: 'nonpaged' });
  const most = limits.nonpaged?.maximum.bytes ?? limits.nonpaged?.maximum.maxBytes;
  const { refusesAtBytes = null, thresholdBytes = null } = limits.refusal ?? {};
  const sentences = [
    typeof most === 'number'
      ? `With /3GB the nonpaged pool of this Windows can hold ${formatBytes(most)} at most.`
      : 'With /3GB the kernel has half the address space, and its nonpaged pool half the room.',
    ...(refusesAtBytes === null || thresholdBytes === null
      ? []
      : [`http.sys refuses while less than ${formatBytes(thresholdBytes)} is free, so from ${formatBytes(refusesAtBytes)} in use on.`]),
    '/USERVA gives back page table entries, not nonpaged pool.',
  ];
  return [
    {
      id: 'limits.three-gb',
      severity: refusedNearby(situation) > 0 ? 'warning' : 'notice',
      title: '/3GB halves the nonpaged pool',
      text: sentences.join(' '),
      evidence: [
        { fact, says: '/3GB is in force' },
        ...(maximum === undefined ? [] : [{ fact: maximum, says: 'maximum of the nonpaged pool' }]),
      ],
    },
  ];
}

/** boot.ini and bcdedit have what the next start will use; what is in force stands in the registry. */
function threeGBConfigured({ store }: Situation): readonly Draft[] {
  const configured = store.get('boot.configured');
  if (configured === undefined || store.get('boot.options') !== undefined) return [];
  const words = configured.value.map((option: string) => option.toUpperCase());
  const increased = words
    .flatMap((word) => /^INCREASEUSERVA[ =](\d+)$/.exec(word)?.[1] ?? [])
    .some((megabytes) => Number(megabytes) > 2048);
  if (!words.includes('3GB') && !increased) return [];
  return [
    {
      id: 'limits.three-gb-configured',
      severity: 'notice',
      title: `The next start of Windows will use ${increased ? 'increaseuserva' : '/3GB'}`,
      text: 'On 32-bit Windows it takes address space from the kernel, and up to Server 2003 it halves the nonpaged pool. Whether it is in force now is not in the evidence: reg query HKLM\\SYSTEM\\CurrentControlSet\\Control /v SystemStartOptions shows it.',
      evidence: [{ fact: configured, says: 'boot options that the next start will use' }],
    },
  ];
}

function highUse(situation: Situation): readonly Draft[] {
  const share = usedShare(situation);
  const used = situation.store.get('pool.bytes', { pool: 'nonpaged' });
  if (used === undefined || share === null || share < WARNING_SHARE || share > 1) return [];
  const maximum = situation.store.get('limits.maximumBytes', { pool: 'nonpaged' });
  const room = poolRoom(situation);
  const amounts =
    room === null
      ? ''
      : ` ${formatBytes(room.maximumBytes - room.freeBytes)} of ${room.minBytes < room.maxBytes ? 'about ' : ''}${formatBytes(room.maximumBytes)}.`;
  return [
    {
      id: 'limits.high-use',
      severity: share >= CRITICAL_SHARE ? 'warning' : 'notice',
      title: `${formatPercent(share)} of the nonpaged pool is in use`,
      text: `${amounts} Size alone does not prove a leak; PAL warns at 60% and calls 80% critical.`.trim(),
      evidence: [
        { fact: used, says: 'nonpaged pool in use' },
        ...(maximum === undefined ? [] : [{ fact: maximum, says: 'maximum of the nonpaged pool' }]),
      ],
    },
  ];
}

/** One of the two is wrong, and what is concluded from them is as well. */
function beyondMaximum(situation: Situation): readonly Draft[] {
  const used = situation.store.get('pool.bytes', { pool: 'nonpaged' });
  const most = situation.limits.nonpaged?.maximum.maxBytes ?? situation.limits.nonpaged?.maximum.bytes;
  if (used === undefined || typeof most !== 'number' || used.value <= most) return [];
  const maximum = situation.store.get('limits.maximumBytes', { pool: 'nonpaged' });
  return [
    {
      id: 'limits.beyond-maximum',
      severity: 'notice',
      title: 'More nonpaged pool is in use than this Windows can have',
      text: `The evidence says that ${formatBytes(used.value)} is in use, and ${formatBytes(most)} is the most that a machine of this description can have. Either the description (Windows version, architecture, RAM, boot options) is of another machine, or the snapshot is.`,
      evidence: [
        { fact: used, says: 'nonpaged pool in use' },
        ...(maximum === undefined ? [] : [{ fact: maximum, says: 'maximum of the nonpaged pool' }]),
      ],
    },
  ];
}

import { expect, it } from 'vitest';
import { GB, MB } from '../../../src/knowledge/pool-limits/units.js';
import type { Machine } from '../../../src/schema/types.js';
import { diagnosed } from '../diagnosed.js';
import { situationIn } from '../situations.js';
import { level } from '../stories.js';

const X86: Machine = { os: { version: '5.2.3790' }, architecture: 'x86' };

it.each<[name: string, machine: Machine, usedBytes: number, percent: number]>([
  ['an exact maximum', { ...X86, memory: { visibleBytes: 4 * GB }, boot: { options: ['3GB'] } }, 96 * MB, 75],
  ['an upper end alone', { ...X86, boot: { options: [] } }, 192 * MB, 75],
  [
    'a best estimate between two ends',
    { ...X86, os: { version: '5.0.2195' }, memory: { visibleBytes: 256 * MB }, boot: { options: [] } },
    75 * MB,
    0,
  ],
])('the share of %s is one fact, which the finding says', (_, machine, usedBytes, percent) => {
  const story = { machine, nonpagedBytes: level(usedBytes), tags: [{ tag: 'Qz01', blocks: level(1_000), blockBytes: 512 }] };
  const { store, limits } = situationIn(story);
  const shares = store.all('limits.usedShare');
  expect(shares).toHaveLength(1);
  const maximum = limits.nonpaged?.maximum.bytes ?? limits.nonpaged?.maximum.maxBytes ?? Number.NaN;
  expect(shares[0]?.value).toBeCloseTo(usedBytes / maximum, 10);
  const said = `${Math.round((100 * usedBytes) / maximum)}% of the nonpaged pool`;
  expect(diagnosed(story).findings.find(({ id }) => id === 'limits.high-use')?.title).toContain(said);
  if (percent > 0) expect(said).toContain(`${percent}%`);
});

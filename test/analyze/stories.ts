import type { Machine } from '../../src/schema/types.js';
import type { Course, TagStory } from './make-evidence.js';

/** A figure that does not move. */
export function level(value: number): Course {
  return () => value;
}

/** A figure that rises by the same amount from look to look. */
export function rising(from: number, by: number): Course {
  return (look) => from + look * by;
}

/** Tags that every machine has and that stand still here; the largest of each pool is none of a leak's. */
export const QUIET_TAGS: readonly TagStory[] = [
  { tag: 'Ntfx', blocks: level(21_000), blockBytes: 400 },
  { tag: 'Pool', blocks: level(40), blockBytes: 65_536 },
  { tag: 'Thre', blocks: level(900), blockBytes: 1_200 },
  { tag: 'Even', blocks: level(12_000), blockBytes: 64 },
  { tag: 'AfdE', blocks: level(700), blockBytes: 400 },
  { tag: 'CM31', pool: 'paged', blocks: level(9_000), blockBytes: 4_096 },
  { tag: 'MmSt', pool: 'paged', blocks: level(14_000), blockBytes: 2_128 },
];

/** Drivers of Windows itself: enough of them to be a whole list. */
export const WINDOWS_DRIVERS: readonly string[] = [
  'ntoskrnl.exe',
  'http.sys',
  'tcpip.sys',
  'afd.sys',
  'ndis.sys',
  'ntfs.sys',
  'fltmgr.sys',
  'disk.sys',
  'classpnp.sys',
  'netio.sys',
  'storport.sys',
].map((file) => `${file} 6.0.6002.18005 Microsoft Corporation`);

/** The quiet tags of every machine, and these in place of those of the same name. */
export function among(...tags: readonly TagStory[]): readonly TagStory[] {
  return [...QUIET_TAGS.filter((quiet) => !tags.some(({ tag, pool }) => tag === quiet.tag && pool === quiet.pool)), ...tags];
}

/** A 64-bit Windows Server 2008 with 4 GB. */
export const SERVER_2008: Machine = {
  name: 'WEB1',
  os: { version: '6.0.6002', servicePack: 2, product: 'server', edition: 'standard' },
  architecture: 'x64',
  memory: { visibleBytes: 4 * 2 ** 30 },
  boot: { options: [] },
};

/** A 32-bit Windows Server 2003 with Exchange 2003, 4 GB and /3GB. */
export const EXCHANGE_2003_WITH_3GB: Machine = {
  name: 'MAIL2',
  os: { version: '5.2.3790', revision: 3959, servicePack: 2, product: 'server', edition: 'enterprise' },
  architecture: 'x86',
  memory: { visibleBytes: 4 * 2 ** 30 },
  boot: { options: ['3GB', 'USERVA=3030'] },
  httpSys: { parameters: {} },
  iis: { installed: true, version: '6.0' },
  exchange: { installed: true, version: '6.5.7638', roles: ['mailbox'] },
};

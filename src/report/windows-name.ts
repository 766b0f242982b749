import { formatBytes } from '../facts/units.js';
import type { Machine } from '../schema/types.js';

/** Names of one release of Windows. */
export interface WindowsNames {
  /** `major.minor`. */
  readonly version: string;
  readonly fromBuild?: number;
  readonly client: string;
  readonly server: string;
}

/** Marketing names by version: client, then server. The build separates Windows 10 from 11 and the servers of version 10.0 from each other. */
export const WINDOWS_NAMES: readonly WindowsNames[] = [
  { version: '10.0', fromBuild: 26100, client: 'Windows 11', server: 'Windows Server 2025' },
  { version: '10.0', fromBuild: 22000, client: 'Windows 11', server: 'Windows Server' },
  { version: '10.0', fromBuild: 20348, client: 'Windows 10', server: 'Windows Server 2022' },
  { version: '10.0', fromBuild: 17763, client: 'Windows 10', server: 'Windows Server 2019' },
  { version: '10.0', fromBuild: 14393, client: 'Windows 10', server: 'Windows Server 2016' },
  { version: '10.0', client: 'Windows 10', server: 'Windows Server' },
  { version: '6.3', client: 'Windows 8.1', server: 'Windows Server 2012 R2' },
  { version: '6.2', client: 'Windows 8', server: 'Windows Server 2012' },
  { version: '6.1', client: 'Windows 7', server: 'Windows Server 2008 R2' },
  { version: '6.0', client: 'Windows Vista', server: 'Windows Server 2008' },
  { version: '5.2', client: 'Windows XP x64', server: 'Windows Server 2003' },
  { version: '5.1', client: 'Windows XP', server: 'Windows XP' },
  { version: '5.0', client: 'Windows 2000', server: 'Windows 2000 Server' },
  { version: '4.0', client: 'Windows NT 4.0', server: 'Windows NT 4.0 Server' },
  { version: '3.51', client: 'Windows NT 3.51', server: 'Windows NT 3.51 Server' },
];

/** What a machine is, in one line: `Windows Server 2008 SP2 x64 /3GB, Exchange 2003 mailbox, 4.0 GB RAM`; `unknown Windows` where nobody says. */
export function describeMachine(machine: Machine): string {
  const parts = [describeWindows(machine)];
  const exchange = describeExchange(machine);
  if (exchange !== null) parts.push(exchange);
  const ram = machine.memory?.visibleBytes ?? machine.memory?.installedBytes;
  if (typeof ram === 'number') parts.push(`${formatBytes(ram)} RAM`);
  return parts.join(', ');
}

function describeWindows({ os, architecture, boot }: Machine): string {
  const words = [nameOf(os?.version, os?.product)];
  if (typeof os?.servicePack === 'number' && os.servicePack > 0) words.push(`SP${os.servicePack}`);
  if (typeof architecture === 'string') words.push(architecture);
  for (const option of boot?.options ?? [])
    if (/^\/?(?:3GB|USERVA|increaseuserva)/i.test(option)) words.push(`/${option.replace(/^\//, '')}`);
  return words.join(' ');
}

function nameOf(version: string | null | undefined, product: string | null | undefined): string {
  if (typeof version !== 'string') return 'unknown Windows';
  const [major = '', minor = '', build = '0'] = version.split('.');
  const found = WINDOWS_NAMES.find((row) => row.version === `${major}.${minor}` && Number(build) >= (row.fromBuild ?? 0));
  if (found === undefined) return `Windows ${version}`;
  return product === 'client' ? found.client : found.server;
}

/** Names of Exchange by `major.minor`, or by the major version alone where the minor one counts service packs. */
export const EXCHANGE_NAMES: ReadonlyMap<string, string> = new Map([
  ['4.0', '4.0'],
  ['5.0', '5.0'],
  ['5.5', '5.5'],
  ['6.0', '2000'],
  ['6.5', '2003'],
  ['8', '2007'],
  ['14', '2010'],
  ['15.0', '2013'],
  ['15.1', '2016'],
  ['15.2', '2019'],
]);

/** The first build of 15.2 that is called Subscription Edition and not 2019. */
export const EXCHANGE_SE_BUILD = 2562;

/** `2003` for 6.5, `SE` for 15.2.2562; Windows shows the numbers of a file with zeros in front, as in 15.02. */
function exchangeName(version: string): string | undefined {
  const [major = Number.NaN, minor = Number.NaN, build = 0] = version.split('.').map(Number);
  if (major === 15 && minor === 2 && build >= EXCHANGE_SE_BUILD) return 'SE';
  return EXCHANGE_NAMES.get(`${major}.${minor}`) ?? EXCHANGE_NAMES.get(String(major));
}

function describeExchange({ exchange }: Machine): string | null {
  if (exchange?.installed !== true) return null;
  const year = exchangeName(exchange.version ?? '');
  return ['Exchange', ...(year === undefined ? [] : [year]), ...(exchange.roles ?? [])].join(' ');
}

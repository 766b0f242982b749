import { osOfName } from '../../read/commands/windows-version.js';
import { WINDOWS_NAMES } from '../../report/windows-name.js';
import type { Machine } from '../../schema/types.js';

type Os = NonNullable<Machine['os']>;

/** Lines of Windows that have a build number of their own, so that the build alone names one; from 10240 on it is Windows 10 and later. */
const LINE_OF_BUILD: ReadonlyMap<number, string> = new Map([
  [1381, '4.0'],
  [2195, '5.0'],
  [2600, '5.1'],
  [3790, '5.2'],
  [6000, '6.0'],
  [6001, '6.0'],
  [6002, '6.0'],
  [6003, '6.0'],
  [7600, '6.1'],
  [7601, '6.1'],
  [9200, '6.2'],
  [9600, '6.3'],
]);
const FIRST_OF_TEN = 10_240;

/** Feature updates of Windows 10 and 11 and of the servers between the large ones, by what Microsoft calls them. */
const UPDATES: ReadonlyMap<string, Readonly<Partial<Record<'10' | '11' | 'server', number>>>> = new Map([
  ['1507', { '10': 10_240 }],
  ['1511', { '10': 10_586 }],
  ['1607', { '10': 14_393, server: 14_393 }],
  ['1703', { '10': 15_063 }],
  ['1709', { '10': 16_299, server: 16_299 }],
  ['1803', { '10': 17_134, server: 17_134 }],
  ['1809', { '10': 17_763, server: 17_763 }],
  ['1903', { '10': 18_362, server: 18_362 }],
  ['1909', { '10': 18_363, server: 18_363 }],
  ['2004', { '10': 19_041, server: 19_041 }],
  ['20h2', { '10': 19_042, server: 19_042 }],
  ['21h1', { '10': 19_043 }],
  ['21h2', { '10': 19_044, '11': 22_000, server: 20_348 }],
  ['22h2', { '10': 19_045, '11': 22_621 }],
  ['23h2', { '11': 22_631, server: 25_398 }],
  ['24h2', { '11': 26_100, server: 26_100 }],
  ['25h2', { '11': 26_200 }],
]);

/** Words that add nothing once the name is known. */
const FILLER = /\b(?:microsoft|windows|version|build|edition|standard|enterprise|datacenter|web|professional|pro|home|ultimate)\b|,/g;
const PACK = /\s+(?:sp|service pack)\s*(\d)$/;

/**
 * Windows as people write it: `Server 2012 R2`, `2019`, `2003 SP2`, `11 24H2`, `6.3`, `10.0.17763`, `17763.4010`.
 *
 * @returns `null` for text that is none.
 */
export function parseWindows(text: string): Os | null {
  const plain = text
    .toLowerCase()
    .replace(/\(r\)|\u00ae/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const pack = PACK.exec(plain)?.[1];
  const name = plain
    .replace(PACK, '')
    .replace(/^(?:windows )?nt\b/, 'nt')
    .replace(FILLER, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const os = osOfNumbers(name) ?? osOfTitle(name);
  if (os === null) return null;
  const { edition } = osOfName(text);
  return { ...os, ...(edition === undefined ? {} : { edition }), ...(pack === undefined ? {} : { servicePack: Number(pack) }) };
}

/** `6.3`, `10.0.17763`, `10.0.17763.4010`, and builds alone. */
function osOfNumbers(text: string): Os | null {
  const found = /^(?:(\d{1,2}\.\d{1,2})(?:\.(\d{3,5}))?|(\d{4,5}))(?:\.(\d{1,6}))?$/.exec(text);
  if (found === null) return null;
  const [, line, ownBuild, bareBuild, revision] = found;
  const build = ownBuild ?? bareBuild;
  const version = line ?? lineOfBuild(Number(bareBuild));
  if (version === undefined || !isLine(version)) return null;
  return {
    version: build === undefined ? version : `${version}.${build}`,
    ...(revision === undefined ? {} : { revision: Number(revision) }),
  };
}

/** The line of a build; `2003` and `2025` are names and no builds. */
function lineOfBuild(build: number): string | undefined {
  return build >= FIRST_OF_TEN ? '10.0' : LINE_OF_BUILD.get(build);
}

/** NT 3.1 and 3.5 are named in articles; the others have names of their own. */
function isLine(version: string): boolean {
  return /^3\.(?:1|5|51)$/.test(version) || WINDOWS_NAMES.some((names) => names.version === version);
}

function osOfTitle(text: string): Os | null {
  return osOfUpdate(text) ?? osOfClient(text) ?? osOfServer(text);
}

/** `10 1809`, `11 24h2`, `server 23h2`. */
function osOfUpdate(text: string): Os | null {
  const [, kind, update = ''] = /^(10|11|server) (\w{4})$/.exec(text) ?? [];
  if (kind !== '10' && kind !== '11' && kind !== 'server') return null;
  const build = UPDATES.get(update)?.[kind];
  return build === undefined ? null : { version: `10.0.${build}`, product: kind === 'server' ? 'server' : 'client' };
}

/** The oldest release of that name: what is newer than it cannot be known from a name. */
function osOfClient(text: string): Os | null {
  const names = WINDOWS_NAMES.filter(({ client, server }) => client !== server || client === 'Windows XP').filter(
    ({ client }) => plainName(client) === text && !/nt|2000/.test(text),
  );
  return osOf(names.at(-1), 'client');
}

function osOfServer(text: string): Os | null {
  const wanted = text
    .replace(/\bserver\b/, '')
    .replace(/(?<=\d)r2$/, ' r2')
    .replace(/\s+/g, ' ')
    .trim();
  // R2 of Server 2003 is the same Windows with more on it.
  const title = wanted === '2003 r2' ? '2003' : wanted.replace(/^nt ?(\d)$/, 'nt $1.0');
  const names = WINDOWS_NAMES.find(({ server }) => title !== '' && plainName(server).replace('server', '').trim() === title);
  // Windows 2000 and NT 4.0 have both kinds under one name.
  const isEither = /^(?:nt|2000)/.test(title) && !text.includes('server');
  return osOf(names, isEither ? null : 'server');
}

function plainName(title: string): string {
  return title.toLowerCase().replace('windows', '').replace(/\s+/g, ' ').trim();
}

function osOf(names: (typeof WINDOWS_NAMES)[number] | undefined, product: 'server' | 'client' | null): Os | null {
  if (names === undefined) return null;
  const version = names.fromBuild === undefined ? names.version : `${names.version}.${names.fromBuild}`;
  return { version, ...(product === null ? {} : { product }) };
}

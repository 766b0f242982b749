import { compareVersions, parseVersion } from './version.js';

/** What drivers can hook into, which older Windows has not. */
export type WindowsFeature = 'minifilters' | 'filtering-platform';

/** Which Windows it is; `null` for what is not known. */
export interface KnownWindows {
  /** `major.minor.build`. */
  readonly version: string | null;
  readonly servicePack: number | null;
}

/** The first release of each line of Windows that has the feature; a line after the last one has it too. */
const SINCE: Readonly<Record<WindowsFeature, readonly Release[]>> = {
  // The filter manager came with Service Pack 4 of Windows 2000 (its rollup), Service Pack 2 of XP, and Server 2003.
  minifilters: [
    { line: '5.0', servicePack: 4 },
    { line: '5.1', servicePack: 2 },
    { line: '5.2', servicePack: 0 },
  ],
  // The Windows Filtering Platform and the lightweight filters of NDIS 6 came with Vista.
  'filtering-platform': [{ line: '6.0', servicePack: 0 }],
};

/** The first release of a line of Windows (`6.1`) that has something. */
export interface Release {
  readonly line: string;
  readonly servicePack: number;
}

/** Whether that Windows is one of the releases or a later one of its line, or of a line after the last; `null` where it is not known. */
export function isSince(releases: readonly Release[], { version, servicePack }: KnownWindows): boolean | null {
  const line = version === null ? null : (parseVersion(version)?.slice(0, 2) ?? null);
  if (line === null) return null;
  const own = releases.find((since) => since.line === line.join('.'));
  if (own === undefined) return releases.some((since) => compareVersions(line, parseVersion(since.line) ?? []) > 0);
  if (own.servicePack === 0) return true;
  return servicePack === null ? null : servicePack >= own.servicePack;
}

/** Whether that Windows has the feature; `null` where what is known of it does not tell. */
export function hasFeature(feature: WindowsFeature, { version, servicePack }: KnownWindows): boolean | null {
  return isSince(SINCE[feature], { version, servicePack });
}

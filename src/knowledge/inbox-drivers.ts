import data from './data/inbox-drivers.json' with { type: 'json' };

/** What a driver is for, as far as its name tells. */
export type DriverRole = string;

/** A driver that comes with Windows, or that is known by its file name. */
export interface KnownDriver {
  /** Written by Microsoft; a name is no proof of it, and a signature says more. */
  readonly isMicrosoft: boolean;
  readonly role: DriverRole;
}

const DRIVERS: ReadonlyMap<string, KnownDriver> = new Map([
  ...rowsOf(data.others, false),
  // Of a name that both use, Microsoft's counts: nobody is accused by a name alone.
  ...rowsOf(data.microsoft, true),
]);

function rowsOf(roles: Readonly<Record<string, string>>, isMicrosoft: boolean): readonly (readonly [string, KnownDriver])[] {
  return Object.entries(roles).flatMap(([role, files]) => files.split(' ').map((file) => [file, { isMicrosoft, role }] as const));
}

/** What is known of a driver by its file name, without regard to letter case; `null` where it is in no list of Windows' own drivers. */
export function knownDriver(file: string): KnownDriver | null {
  return DRIVERS.get(file.toLowerCase()) ?? null;
}

const SERVES_OTHERS: ReadonlySet<string> = new Set(data.servesOthers.split(' '));

/**
 * Whether a driver of Windows is there for other drivers and programs: ports, classes, frameworks and transports. What it allocates is for
 * them as a rule, so a tag of its own does not show that it leaks.
 */
export function servesOthers(file: string): boolean {
  return SERVES_OTHERS.has(file.toLowerCase());
}

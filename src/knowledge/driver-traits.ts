import { fitsAny } from '../facts/wildcards.js';
import data from './data/driver-traits.json' with { type: 'json' };

/** What is known of a driver of Windows beyond its name: how its blocks come and go. The data say why each driver has it. */
export type DriverTrait = keyof typeof data;

/** Whether a driver, as the tag table names it (`ntfs.sys`, `nt!fsrtl`), has that trait. */
export function hasTrait(driver: string | null | undefined, trait: DriverTrait): boolean {
  return driver !== null && driver !== undefined && fitsAny(driver, data[trait].files);
}

/** All drivers that have that trait; `*` in a name stands for any characters. */
export function driversWith(trait: DriverTrait): readonly string[] {
  return data[trait].files;
}

import classes from './data/altitude-classes.json' with { type: 'json' };

/** What Microsoft assigns some altitudes for. */
export interface AltitudeClass {
  /** Name of the load order group, short: `antivirus`. */
  readonly class: string;
  /** What such a filter does, for a sentence; `null` where the group does not say. */
  readonly does: string | null;
}

const ALTITUDE = /^\d{1,9}(?:\.\d{1,30})?$/;

/**
 * The class of an altitude, by the load order groups of the filter manager ("Load order groups and altitudes for minifilter drivers"):
 * antivirus for 328010. A fraction lies above its whole number. `null` for an altitude of no group, and for what is none.
 */
export function altitudeClass(altitude: string | null): AltitudeClass | null {
  if (altitude === null || !ALTITUDE.test(altitude)) return null;
  const number = Number(altitude);
  return classes.find(({ from, to }) => number >= from && number < to + 1) ?? null;
}

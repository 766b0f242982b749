/** A time found in the name of a file. */
export interface NameTime {
  /** Epoch milliseconds, the name's figures taken as UTC. */
  readonly ms: number;
  /** True where the name says UTC (a `Z` behind the time). */
  readonly utc: boolean;
}

/**
 * Year, month, day, then (behind `T`, blank, `_` or `-`) hour, minute and, if there, second. Digits around it mean that it is some other
 * number.
 */
const PATTERN =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<sep>[-_.]?)(?<month>0[1-9]|1[0-2])\k<sep>(?<day>0[1-9]|[12]\d|3[01])[T _-](?<hour>[01]\d|2[0-3])(?<sep2>[-_.:h]?)(?<minute>[0-5]\d)(?:\k<sep2>(?<second>[0-5]\d))?(?<zone>Z)?(?!\d)/i;

/** The time in a file's name, such as `poolmon-20261122T101500Z.txt` or `snap_2026-11-22_10-15-00.log`; `null` where it has none. */
export function timeOfName(name: string): NameTime | null {
  const found = PATTERN.exec(name)?.groups;
  if (found === undefined) return null;
  const [year, month, day] = [Number(found['year']), Number(found['month']), Number(found['day'])];
  const ms = Date.UTC(year, month - 1, day, Number(found['hour']), Number(found['minute']), Number(found['second'] ?? 0));
  // Date.UTC turns 31 February into March: such a name holds no date.
  if (new Date(ms).getUTCDate() !== day) return null;
  return { ms, utc: found['zone'] !== undefined };
}

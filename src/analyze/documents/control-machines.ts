import type { MachineEvidence } from '../../facts/capture.js';
import { parseTag, type TagId } from '../../facts/tag.js';
import { plural } from '../../facts/units.js';
import type { Suspect } from '../../schema/types.js';
import { LEAST_SPAN_SECONDS, showsGrowthOfTags } from '../enough.js';
import type { Situation } from '../situation.js';

/** A machine as one of those that are compared for a suspected driver. */
export interface Compared {
  readonly name: string;
  /** `null` where the driver is known not to be loaded. */
  readonly version: string | null;
  /** Version of Windows, `major.minor.build`; `null` where it is not known. */
  readonly windows: string | null;
  readonly leaks: boolean;
  /** How long it was looked at, in words. */
  readonly seen: string;
}

/** A machine that has the driver, or has it not, and shows nothing about it. */
export interface Unfit {
  readonly machine: string;
  readonly why: string;
}

/** What a machine shows of a suspected driver. */
export type Shown = { readonly compared: Compared } | { readonly unfit: Unfit } | null;

/** What the leaking machines are: a machine of another role does other work. */
export interface Reference {
  readonly roles: ReadonlySet<string>;
}

/** Shapes of growth that say "no leak"; the others say "not enough seen". */
const SETTLED: ReadonlySet<string> = new Set(['level', 'falling', 'cycle', 'load']);

/**
 * What a machine shows of the driver whose tags leak elsewhere: that they leak here too, that they were looked at long enough and do not, or
 * why it shows neither. `null` for machines of which nothing is known about that driver.
 */
export function showsOf(suspect: Suspect, situation: Situation, { roles }: Reference): Shown {
  const { evidence, coverage } = situation;
  const name = nameOf(evidence);
  const version = versionOn(suspect, situation);
  if (version === undefined) return null;
  const unfit = (why: string): Shown => ({ unfit: { machine: name, why } });
  if (version === 'unknown') return unfit(`the version of ${suspect.owner.name} there is not known`);
  const compared = { name, version, windows: textOf(situation, 'os.version'), seen: plural(coverage.snapshots, 'snapshot') };
  if (growsOn(suspect, situation)) return { compared: { ...compared, leaks: true } };
  const role = textOf(situation, 'os.product');
  if (role === null) return unfit('its role is not known');
  if (!roles.has(role)) return unfit(`it is another kind of machine (${role})`);
  if (!showsGrowthOfTags(coverage) || coverage.spanSeconds < LEAST_SPAN_SECONDS)
    return unfit(`${plural(coverage.snapshots, 'pool snapshot')} cannot separate growth from size`);
  const open = suspect.tags.find((tag) => !isSettled(tag, situation));
  return open === undefined ? { compared: { ...compared, leaks: false } } : unfit(`whether "${open.tag.trimEnd()}" grows there is unknown`);
}

/** The role of a machine, for comparing it with others. */
export function roleOf(situation: Situation): string | null {
  return textOf(situation, 'os.product');
}

export function nameOf({ name }: Pick<MachineEvidence, 'name'>): string {
  return name ?? 'a machine without a name';
}

/** `undefined`: nothing is known of that driver there; `null`: it is not loaded. */
function versionOn({ owner }: Suspect, { evidence, store }: Situation): string | 'unknown' | null | undefined {
  if (owner.kind !== 'driver') return undefined;
  const file = owner.name.toLowerCase();
  const entry = evidence.drivers.find((driver) => driver.file.toLowerCase() === file);
  if (entry !== undefined && entry.running !== false) return entry.version ?? 'unknown';
  return entry !== undefined || store.get('drivers.complete')?.value === true ? null : undefined;
}

function growsOn({ tags }: Suspect, { growing }: Situation): boolean {
  const leaking = growing.flatMap((attribution) => attribution.tags);
  return tags.some(({ tag, pool }) => leaking.some((subject) => subject.text === tag && subject.pool === pool));
}

/** The tag stands still there, or whole lists do not hold it at all. */
function isSettled({ tag, pool }: Suspect['tags'][number], { subjects, evidence }: Situation): boolean {
  const subject = subjects.find((one) => one.text === tag && one.pool === pool);
  if (subject !== undefined) return subject.growth !== null && SETTLED.has(subject.growth.shape);
  const id = parseTag(tag);
  // A tag that is listed and no subject is small and was judged to stand; a cut list does not tell that it is not there.
  return id !== null && evidence.pool.every((sample) => sample.complete || holds(sample, id));
}

function holds({ rows }: MachineEvidence['pool'][number], tag: TagId): boolean {
  return rows.tag.includes(tag);
}

function textOf({ store }: Situation, name: 'os.version' | 'os.product'): string | null {
  const value = store.get(name)?.value;
  return typeof value === 'string' ? value : null;
}

import type { Across, LeakTest, MachineDiagnosis, SharedTrait, Suspect, VersionRow } from '../../schema/types.js';
import type { Situation } from '../situation.js';
import { type Compared, nameOf, roleOf, type Shown, showsOf, type Unfit } from './control-machines.js';
import { fisherExact } from './fisher-exact.js';

/** A machine with what is concluded of it and what was found. */
export interface JudgedMachine {
  readonly situation: Situation;
  readonly diagnosis: MachineDiagnosis;
}

interface Group {
  readonly suspect: Suspect;
  readonly on: readonly JudgedMachine[];
}

/**
 * What several machines have in common: the same suspect on more than one of them points to a common agent. A machine that has the same
 * driver speaks against it only where its lists were judged for that very tag, over enough time, and it does the same work; another version
 * of the file, or another Windows, is what makes the difference then.
 *
 * @returns `null` for one machine.
 */
export function acrossOf(machines: readonly JudgedMachine[]): Across | null {
  if (machines.length < 2) return null;
  const groups = new Map<string, Group>();
  for (const machine of machines) {
    for (const suspect of machine.diagnosis.suspects) {
      const key = `${suspect.owner.kind} ${suspect.owner.name.toLowerCase()}`;
      const group = groups.get(key);
      groups.set(key, { suspect: group?.suspect ?? suspect, on: [...(group?.on ?? []), machine] });
    }
  }
  return { shared: [...groups.values()].flatMap((group) => traitOf(group, machines)) };
}

function traitOf({ suspect, on }: Group, machines: readonly JudgedMachine[]): readonly SharedTrait[] {
  const roles = new Set(on.flatMap(({ situation }) => roleOf(situation) ?? []));
  const shown = machines.map((machine): Shown => {
    const found = showsOf(suspect, machine.situation, { roles });
    // The machines on which it is suspected leak, whatever is known of them beside that.
    return on.includes(machine) && (found === null || 'unfit' in found) ? null : found;
  });
  const compared = shown.flatMap((one) => (one !== null && 'compared' in one ? [one.compared] : []));
  const unfit = shown.flatMap((one) => (one !== null && 'unfit' in one ? [one.unfit] : []));
  const controls = compared.filter(({ leaks }) => !leaks);
  const names = on.map(({ situation }) => nameOf(situation.evidence));
  if (on.length < 2 && controls.length === 0 && unfit.length === 0) return [];
  const [table, tests] = [tableOf(compared), testsOf(compared)];
  return [
    {
      says: sentenceOf(suspect, { names, controls, unfit, table, tests }),
      owner: suspect.owner,
      tags: suspect.tags,
      machines: names,
      without: controls.map(({ name }) => name),
      unfit,
      table,
      tests,
    },
  ];
}

/** Machines of one version and one Windows, and how many of them leak. */
function tableOf(compared: readonly Compared[]): VersionRow[] {
  const rows = new Map<string, VersionRow>();
  for (const { name, version, windows, leaks } of compared) {
    const key = JSON.stringify([version, windows]);
    const { leaks: leaking, doesNot } = rows.get(key) ?? { leaks: [], doesNot: [] };
    rows.set(
      key,
      leaks ? { version, windows, leaks: [...leaking, name], doesNot } : { version, windows, leaks: leaking, doesNot: [...doesNot, name] },
    );
  }
  return [...rows.values()];
}

/** For each version and each Windows that leaks: whether those machines leak more often than the others. */
function testsOf(compared: readonly Compared[]): LeakTest[] {
  return (['version', 'windows'] as const).flatMap((factor) => {
    const values = new Set(compared.filter(({ leaks }) => leaks).flatMap((one) => one[factor] ?? []));
    return [...values].flatMap((value): LeakTest[] => {
      const count = (has: boolean, leaks: boolean): number =>
        compared.filter((one) => (one[factor] === value) === has && one.leaks === leaks).length;
      const table = [
        [count(true, true), count(true, false)],
        [count(false, true), count(false, false)],
      ] as const;
      const hasBoth = count(false, true) + count(false, false) > 0 && compared.some(({ leaks }) => !leaks);
      return hasBoth ? [{ factor, value, probability: fisherExact(table) }] : [];
    });
  });
}

/** A chance below this is no chance, as is usual. */
const TELLING = 0.05;

interface Words {
  readonly names: readonly string[];
  readonly controls: readonly Compared[];
  readonly unfit: readonly Unfit[];
  readonly table: readonly VersionRow[];
  readonly tests: readonly LeakTest[];
}

function sentenceOf({ owner, tags }: Suspect, { names, controls, unfit, table, tests }: Words): string {
  const labels = tags.slice(0, 2).map(({ tag }) => `"${tag.trimEnd()}"`);
  const still = labels.length === 0 ? 'it does not grow' : `${labels.join(' and ')} ${labels.length === 1 ? 'does' : 'do'} not grow`;
  const told = tests.filter(({ probability }) => probability < TELLING);
  return [
    `${owner.name} is suspected on ${names.join(', ')}`,
    ...controls.map(({ name, version, windows, seen }) => {
      const has = version === null ? `does not have ${owner.name}` : `has version ${version}`;
      return `${name} ${has}${windows === null ? '' : ` on Windows ${windows}`}, and ${still} there (${seen})`;
    }),
    ...unfit.map(({ machine, why }) => `${machine} cannot serve as a control: ${why}`),
    ...(table.some(({ version, leaks, doesNot }) => version !== null && leaks.length > 0 && doesNot.length > 0)
      ? ['the same version on the same Windows leaks here but not there, so something else makes the difference']
      : []),
    ...told.map(
      ({ factor, value, probability }) =>
        `that ${factor === 'version' ? `version ${value}` : `Windows ${value}`} leaks is not chance (p = ${probability.toFixed(3)})`,
    ),
    ...(controls.length > 0 && tests.length > 0 && told.length === 0 ? ['so few machines may differ by chance'] : []),
  ].join('; ');
}

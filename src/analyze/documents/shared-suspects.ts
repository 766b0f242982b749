import type { MachineEvidence } from '../../facts/capture.js';
import type { Across, MachineDiagnosis, SharedTrait, Suspect } from '../../schema/types.js';

/** A machine with what was brought of it and what was found. */
export interface JudgedMachine {
  readonly evidence: MachineEvidence;
  readonly diagnosis: MachineDiagnosis;
}

/**
 * What several machines have in common: the same suspect on more than one of them points to a common agent, and a machine that has the same
 * driver without the growth is the control that speaks against it.
 *
 * @returns `null` for one machine.
 */
export function acrossOf(machines: readonly JudgedMachine[]): Across | null {
  if (machines.length < 2) return null;
  const groups = new Map<string, { suspect: Suspect; on: JudgedMachine[] }>();
  for (const machine of machines) {
    for (const suspect of machine.diagnosis.suspects) {
      const key = `${suspect.owner.kind} ${suspect.owner.name.toLowerCase()}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { suspect, on: [machine] });
      else group.on.push(machine);
    }
  }
  return { shared: [...groups.values()].flatMap(({ suspect, on }) => traitOf(suspect, on, machines)) };
}

function traitOf(suspect: Suspect, on: readonly JudgedMachine[], machines: readonly JudgedMachine[]): readonly SharedTrait[] {
  const without = machines.filter((machine) => !on.includes(machine) && hasLoaded(machine, suspect));
  if (on.length < 2 && without.length === 0) return [];
  const names = on.map(nameOf);
  const controls = without.map(nameOf);
  const says = [
    `${suspect.owner.name} is suspected on ${names.join(', ')}`,
    ...(controls.length === 0 ? [] : [`${controls.join(', ')} ${controls.length === 1 ? 'has' : 'have'} it too, and nothing grows there`]),
  ].join('; ');
  return [{ says, owner: suspect.owner, tags: suspect.tags, machines: names, without: controls }];
}

function hasLoaded({ evidence }: JudgedMachine, { owner }: Suspect): boolean {
  return (
    owner.kind === 'driver' &&
    evidence.drivers.some(({ file, running }) => running !== false && file.toLowerCase() === owner.name.toLowerCase())
  );
}

function nameOf({ evidence }: JudgedMachine): string {
  return evidence.name ?? 'a machine without a name';
}

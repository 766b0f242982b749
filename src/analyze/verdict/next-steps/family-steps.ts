import type { FilterEntry } from '../../../facts/capture.js';
import { altitudeClass } from '../../../knowledge/altitude-classes.js';
import { knownDriver } from '../../../knowledge/inbox-drivers.js';
import type { FamilyStep, TagFamily } from '../../../knowledge/tags.js';
import { canRun } from '../../../knowledge/windows-commands.js';
import type { NextStep } from '../../../schema/types.js';
import type { Situation } from '../../situation.js';
import type { TagSubject } from '../../state/tag-subject.js';
import { windowsOf } from '../../state/windows-of.js';
import { asTitle } from '../words/sentence.js';
import { nameForCommand } from './safe-names.js';
import { step } from './step.js';

/** How to see what makes tags grow that are allocated for another component: by the family of each, the steepest first. */
export function familySteps(tags: readonly TagSubject[], situation: Situation): readonly NextStep[] {
  const families = new Set(tags.flatMap(({ info }) => info?.family ?? info?.hint?.family ?? []));
  return [...families].flatMap((family) => [
    ...family.steps.filter((_, i) => isAsked(family.steps, i, situation)).map((text) => familyStep(text, family)),
    ...unloading(family, situation),
  ]);
}

function isAsked(steps: readonly FamilyStep[], at: number, { evidence, store }: Situation): boolean {
  const { shows, fallback } = steps[at] ?? {};
  if (shows === 'process-handles' && evidence.processes.length > 0) return false;
  const before = steps[at - 1]?.command;
  return fallback !== true || before === undefined || canRun(before, windowsOf(store)) === false;
}

function familyStep({ do: what, command, decides, risk }: FamilyStep, { holder }: TagFamily): NextStep {
  return step({
    kind: 'decide',
    do: what,
    ...(command === undefined ? {} : { command }),
    why: `Such tags grow for ${holder}.`,
    ...(risk === undefined ? {} : { risk }),
    decides,
  });
}

/** Where the filters are known, the test is to unload one of another maker than Microsoft. */
function unloading({ roles = [] }: TagFamily, { evidence }: Situation): readonly NextStep[] {
  if (!roles.includes('file-system')) return [];
  const foreign = (evidence.filters ?? [])
    .filter(({ kind, loaded }) => kind === 'file-system' && loaded !== false)
    .filter(({ name }) => knownDriver(`${name}.sys`)?.isMicrosoft !== true && nameForCommand(name) !== null);
  return foreign.slice(0, 1).map((filter) => unload(filter));
}

function unload({ name, altitude }: FilterEntry): NextStep {
  const does = altitudeClass(altitude)?.does ?? 'what the filter does (protection, backup)';
  return step({
    kind: 'decide',
    do: `as a test, unload the filter ${name}, with a pool snapshot before and after`,
    command: `fltmc unload ${nameForCommand(name)}`,
    undo: `fltmc load ${nameForCommand(name)}`,
    why: 'One change at a time: if the growth stops, this filter keeps the files open; if it goes on, it does not. A filter may refuse to unload.',
    risk: 'outage',
    cost: asTitle(`${does} is off meanwhile`),
    decides: `whether ${name} keeps the files open`,
  });
}

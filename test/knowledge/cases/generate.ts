import type { FactAbout, FactValue } from '../../../src/facts/fact.js';
import type { FactName } from '../../../src/facts/names.js';
import type { FactCondition, Issue, Predicate, ValueTest } from '../../../src/knowledge/entry.js';
import { type KnowledgeStatus, matchIssue } from '../../../src/knowledge/match.js';
import { type Given, given, type IssueCase, storeOf } from './given.js';

/** More ways than this to make a group fail are not tried. */
const MOST_WAYS = 256;

/** A machine just inside of all conditions: versions and figures lie on the bound itself, or one step from it. */
export function machineInside({ conditions }: Issue): readonly Given[] {
  return conditions.flatMap((condition) => inside(condition));
}

/**
 * Changes to that machine, each of which puts it just outside of one condition, in the order in which they should be tried: a group can
 * fail in several ways, and some of them break another condition too.
 */
export function waysOutside(condition: Predicate): readonly (readonly Given[])[] {
  return outside(condition, {});
}

/** The change that gives the machine that status by one condition alone; `undefined` where none does. */
export function changeFor(issue: Issue, condition: Predicate, status: KnowledgeStatus): readonly Given[] | undefined {
  const fires = machineInside(issue);
  return waysOutside(condition).find((change) => matchIssue(storeOf([...fires, ...change]), issue).status === status);
}

/** The captures of an issue whose machines are made from its conditions. */
export function generatedCase(issue: Issue): IssueCase {
  const changeOf = (roles: readonly string[], status: KnowledgeStatus): readonly Given[] | undefined =>
    issue.conditions
      .filter(({ role }) => roles.includes(role))
      .map((condition) => changeFor(issue, condition, status))
      .find((change) => change !== undefined);
  const fixed = changeOf(['unfixed'], 'fixed');
  return {
    fires: machineInside(issue),
    nearMiss: changeOf(['decisive', 'scope'], 'not-affected') ?? [],
    ...(fixed === undefined ? {} : { fixed }),
  };
}

function inside(predicate: Predicate, outer: FactAbout = {}): readonly Given[] {
  if ('unless' in predicate) return outside(predicate.unless, outer)[0] ?? [];
  if ('someTag' in predicate) {
    const about = { tag: predicate.someTag.pattern.replaceAll('?', 'Z'), pool: predicate.someTag.pool };
    return [given('pool.tag.bytes', 1_000_000, about), ...predicate.all.flatMap((part) => inside(part, about))];
  }
  if ('all' in predicate) return predicate.all.flatMap((part) => inside(part, outer));
  if ('any' in predicate) {
    const best = predicate.any.find((part) => !isWeak(part)) ?? predicate.any[0];
    return best === undefined ? [] : inside(best, outer);
  }
  return [factOf(predicate, outer, valueInside(predicate))];
}

function isWeak(predicate: Predicate): boolean {
  if (predicate.atMost !== undefined) return true;
  return 'all' in predicate && predicate.all.some(isWeak);
}

function outside(predicate: Predicate, outer: FactAbout): readonly (readonly Given[])[] {
  if ('unless' in predicate) return [inside(predicate.unless, outer)];
  if ('someTag' in predicate) {
    const about = { tag: predicate.someTag.pattern.replaceAll('?', 'Z'), pool: predicate.someTag.pool };
    const complete = given('pool.complete', true, { pool: predicate.someTag.pool });
    return predicate.all
      .flatMap((part) => outside(part, about))
      .map((change) => [given('pool.tag.bytes', 1_000_000, about), complete, ...change]);
  }
  if ('all' in predicate) return predicate.all.flatMap((part) => outside(part, outer));
  if ('any' in predicate) {
    const parts = predicate.any.map((part) => outside(part, outer));
    const together = parts.reduce<readonly (readonly Given[])[]>(
      (ways, more) => ways.flatMap((way) => more.map((change) => [...way, ...change])).slice(0, MOST_WAYS),
      [[]],
    );
    // A weak part may hold wherever the strong ones do not: then those alone are made to fail.
    return [...together, ...(parts[0] ?? [])];
  }
  return valuesOutside(predicate).map((value) => [factOf(predicate, outer, value)]);
}

function factOf({ fact, about }: FactCondition, outer: FactAbout, value: FactValue): Given {
  const whole = { ...outer, ...about };
  return given(fact satisfies FactName, value, Object.keys(whole).length === 0 ? undefined : whole);
}

/** One step of a figure: one of what is counted, a thousandth of a ratio. */
const stepOf = (value: number): number => (Number.isInteger(value) ? 1 : 0.001);

function valueInside(test: ValueTest): FactValue {
  switch (test.op) {
    case 'is':
      return test.value;
    case 'in':
      return test.value[0] ?? '';
    case 'not-in':
      return 'none of these';
    case 'at-least':
    case 'at-most':
      return test.value;
    case 'below':
      return test.value - stepOf(test.value);
    case 'above':
      return test.value + stepOf(test.value);
    case 'between':
      return test.value[0];
    case 'outside':
      return test.value[0] - 1;
    case 'version-is':
      return test.value[0] ?? '';
    case 'version-below':
      return oneBelow(test.value);
    case 'version-at-least':
      return test.value;
    case 'version-in':
      return test.value[0]?.from ?? oneBelow(test.value[0]?.below ?? '1');
    case 'version-last-below':
      return oneBelow(filled(test.value));
    case 'version-last-at-least':
      return filled(test.value);
    case 'includes':
    case 'excludes':
      return test.op === 'includes' ? test.value : [];
    default:
      return true;
  }
}

function valuesOutside(test: ValueTest): readonly FactValue[] {
  switch (test.op) {
    case 'is':
      return typeof test.value === 'boolean' ? [!test.value] : typeof test.value === 'number' ? [test.value + 1] : ['another'];
    case 'in':
      return ['client', 'server', 'another'].filter((word) => !test.value.includes(word));
    case 'not-in':
      return test.value;
    case 'at-least':
      return [test.value - stepOf(test.value)];
    case 'at-most':
      return [test.value + stepOf(test.value)];
    case 'below':
    case 'above':
      return [test.value];
    case 'between':
      return [test.value[0] - 1, test.value[1] + 1];
    case 'outside':
      return [test.value[0]];
    case 'version-is':
      return test.value.flatMap((version) => [oneBelow(version), oneAbove(version)]).filter((version) => !test.value.includes(version));
    case 'version-below':
      return [test.value];
    case 'version-at-least':
      return [oneBelow(test.value)];
    case 'version-in':
      return test.value.flatMap(({ from, below }) => [
        ...(below === undefined ? [] : [below]),
        ...(from === undefined ? [] : [oneBelow(from)]),
      ]);
    case 'version-last-below':
      return [filled(test.value)];
    case 'version-last-at-least':
      return [oneBelow(filled(test.value))];
    case 'includes':
      return [[]];
    case 'excludes':
      return [test.value];
    default:
      return [];
  }
}

function filled(form: string): string {
  return form.replaceAll('*', '100');
}

/** The version just before: the last number that is not 0 is one less, and what follows it as high as it gets. */
function oneBelow(version: string): string {
  const numbers = version.split('.').map(Number);
  const at = numbers.findLastIndex((number) => number > 0);
  return numbers.map((number, i) => (i < at ? number : i === at ? number - 1 : 65_535)).join('.');
}

function oneAbove(version: string): string {
  const numbers = version.split('.').map(Number);
  return numbers.map((number, i) => (i === numbers.length - 1 ? number + 1 : number)).join('.');
}

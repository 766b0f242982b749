import type { FactValue } from '../facts/fact.js';
import type { ValueTest, VersionRange } from './entry.js';
import { compareVersions, parseVersion, versionBeginsWith } from './version.js';

/**
 * Applies a test to a value.
 *
 * @returns `null` where the value is of a kind that the test cannot judge (a text where a number is wanted, no version at all): a value
 * that nobody understands is unknown, not false.
 */
export function testValue(test: ValueTest, value: FactValue): boolean | null {
  switch (test.op) {
    case 'present':
      return true;
    case 'absent':
      return false;
    case 'is':
      return sameValue(value, test.value);
    case 'in':
    case 'not-in':
      return testMembership(test, value);
    case 'includes':
    case 'excludes':
      return testList(test, value);
    case 'at-least':
    case 'at-most':
    case 'below':
    case 'above':
    case 'between':
    case 'outside':
      return typeof value === 'number' && !Number.isNaN(value) ? testNumber(test, value) : null;
    default:
      return typeof value === 'string' ? testVersion(test, value) : null;
  }
}

function sameValue(value: FactValue, wanted: string | number | boolean): boolean | null {
  if (typeof value === 'string' && typeof wanted === 'string') return value.toLowerCase() === wanted.toLowerCase();
  return typeof value === typeof wanted ? value === wanted : null;
}

function testMembership({ op, value: wanted }: ValueTest & { op: 'in' | 'not-in' }, value: FactValue): boolean | null {
  const answers = wanted.map((one) => sameValue(value, one));
  if (answers.every((answer) => answer === null)) return null;
  return answers.includes(true) === (op === 'in');
}

function testList({ op, value: wanted }: ValueTest & { op: 'includes' | 'excludes' }, value: FactValue): boolean | null {
  if (typeof value !== 'object') return null;
  const words = new Set(wanted.map((word) => word.toLowerCase()));
  return value.some((word) => words.has(word.toLowerCase())) === (op === 'includes');
}

type NumberTest = Extract<ValueTest, { readonly unit: unknown }>;

function testNumber(test: NumberTest, value: number): boolean {
  switch (test.op) {
    case 'at-least':
      return value >= test.value;
    case 'at-most':
      return value <= test.value;
    case 'below':
      return value < test.value;
    case 'above':
      return value > test.value;
    case 'between':
      return value >= test.value[0] && value <= test.value[1];
    case 'outside':
      return value < test.value[0] || value > test.value[1];
  }
}

type VersionTest = Extract<ValueTest, { readonly op: `version-${string}` }>;

function testVersion(test: VersionTest, value: string): boolean | null {
  const version = parseVersion(value);
  if (version === null) return null;
  switch (test.op) {
    case 'version-is':
      return test.value.some((prefix) => versionBeginsWith(version, numbersOf(prefix)));
    case 'version-below':
      return compareVersions(version, numbersOf(test.value)) < 0;
    case 'version-at-least':
      return compareVersions(version, numbersOf(test.value)) >= 0;
    case 'version-in':
      return test.value.some((range) => isWithin(version, range));
    case 'version-last-below':
      return compareLast(test.value, version, (wanted, last) => last < wanted);
    case 'version-last-at-least':
      return compareLast(test.value, version, (wanted, last) => last >= wanted);
  }
}

/** Compares the last numbers where the version has the form, `null` where it has another. */
function compareLast(form: string, version: readonly number[], compare: (wanted: number, last: number) => boolean): boolean | null {
  const parts = form.split('.');
  const at = parts.length - 1;
  const last = version[at];
  const hasForm = version.length === parts.length && parts.slice(0, at).every((part, i) => part === '*' || Number(part) === version[i]);
  return last === undefined || !hasForm ? null : compare(Number(parts[at]), last);
}

function isWithin(version: readonly number[], { from, below }: VersionRange): boolean {
  return (
    (from === undefined || compareVersions(version, numbersOf(from)) >= 0) &&
    (below === undefined || compareVersions(version, numbersOf(below)) < 0)
  );
}

/** Versions of rules are checked by the schema; one that is none compares as 0. */
function numbersOf(text: string): readonly number[] {
  return parseVersion(text) ?? [];
}

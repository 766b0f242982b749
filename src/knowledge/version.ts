/** Versions longer than this many numbers are cut: no Windows file has more than four. */
const PARTS = 8;

/**
 * The numbers of a version. Text after the numbers is dropped, as version resources carry a build note behind it
 * (`5.2.3790.4072 (srv03_sp2_qfe.070419)`); commas count as dots, as old resources write `1, 23, 0, 0`.
 *
 * @returns the numbers, or `null` where the text begins with none.
 */
export function parseVersion(text: string): readonly number[] | null {
  const numbers: number[] = [];
  for (const part of text.trim().slice(0, 64).split(/[.,]/).slice(0, PARTS)) {
    const digits = /^\s*v?(\d{1,9})/i.exec(part)?.[1];
    if (digits === undefined) break;
    numbers.push(Number(digits));
    if (!/^\s*v?\d+\s*$/i.test(part)) break;
  }
  return numbers.length === 0 ? null : numbers;
}

/** Negative where `a` is the older one. Missing numbers count as 0. */
export function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** True where `version` begins with the numbers of `prefix`: 5.2 for 5.2.3790, not for 5.20. */
export function versionBeginsWith(version: readonly number[], prefix: readonly number[]): boolean {
  return prefix.length <= version.length && prefix.every((number, i) => version[i] === number);
}

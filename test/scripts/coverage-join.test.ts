import { describe, expect, it } from 'vitest';

type Place = {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
};
interface Counts {
  readonly path: string;
  readonly statementMap: Readonly<Record<string, Place>>;
  readonly fnMap: Readonly<Record<string, { readonly loc: Place }>>;
  readonly branchMap: Readonly<Record<string, { readonly locations: readonly Place[] }>>;
  readonly s: Readonly<Record<string, number>>;
  readonly f: Readonly<Record<string, number>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

const { join } = (await import(new URL('../../scripts/coverage/join.mjs', import.meta.url).href)) as {
  readonly join: (tested: Counts, ran: Counts | undefined) => Counts;
};

const at = (line: number, column: number): Place => ({ start: { line, column }, end: { line, column: column + 5 } });
const TESTED: Counts = {
  path: 'a.ts',
  statementMap: { 0: at(1, 0), 1: at(2, 2), 2: at(9, 0) },
  fnMap: { 0: { loc: at(1, 8) } },
  branchMap: { 0: { locations: [at(2, 2), at(3, 2)] } },
  s: { 0: 4, 1: 0, 2: 0 },
  f: { 0: 0 },
  b: { 0: [0, 1] },
};

describe('coverage of tests and of the program', () => {
  it('is added where the places agree, whatever numbers they have', () => {
    const ran = {
      ...TESTED,
      statementMap: { 7: at(2, 2), 8: at(1, 0), 9: at(30, 0) },
      branchMap: { 5: { locations: [at(3, 2), at(2, 2)] } },
      s: { 7: 3, 8: 0, 9: 5 },
      f: { 0: 2 },
      b: { 5: [0, 6] },
    };
    expect(join(TESTED, ran)).toMatchObject({ s: { 0: 4, 1: 3, 2: 0 }, f: { 0: 2 }, b: { 0: [6, 1] } });
  });

  it('is that of the tests alone where the program never ran the file', () => {
    expect(join(TESTED, undefined)).toBe(TESTED);
  });
});

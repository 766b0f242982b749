/**
 * Where a log stands in the order http.sys wrote them. `httperrN.log` counts up without end, so N is compared as a number of any length; the names of
 * logs by time (`htYYMMDD`, `htYYMMww`, `htYYMM`, `htYYMMDDhh`) sort as text, because no log of http.sys is older than 2003.
 */
interface Rank {
  readonly folder: string;
  /** 0 for `httperrN`, 1 for names by time, 2 for all others. */
  readonly kind: number;
  readonly number: string;
  readonly path: string;
}

function rankOf(path: string): Rank {
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'), path.lastIndexOf('!')) + 1;
  const folder = path.slice(0, cut);
  const name = path.slice(cut).toLowerCase();
  const counted = /httperr0*(\d+)\D/.exec(`${name}.`)?.[1];
  if (counted !== undefined) return { folder, kind: 0, number: counted, path };
  const timed = /(?:^|[^a-z])ht(\d{4}|\d{6}|\d{8})(?!\d)/.exec(name)?.[1];
  return timed === undefined ? { folder, kind: 2, number: '', path } : { folder, kind: 1, number: timed.padEnd(8, '0'), path };
}

function compareRanks(a: Rank, b: Rank): number {
  return compareText(a.folder, b.folder) || a.kind - b.kind || compareNumbers(a, b) || compareText(a.path, b.path);
}

function compareNumbers(a: Rank, b: Rank): number {
  return a.number.length - b.number.length || compareText(a.number, b.number);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Logs in the order http.sys wrote them, folder by folder. */
export function inFileOrder<T extends { readonly path: string }>(files: readonly T[]): readonly T[] {
  return files
    .map((file) => ({ file, rank: rankOf(file.path) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ file }) => file);
}

// @ts-check
// Adds what the built program ran to what the unit tests ran. Both lead back to the sources: the bundle by its source map, so that places
// agree to the line, and to the column as a rule.

/** @typedef {import('istanbul-lib-coverage').FileCoverageData} FileCoverage */
/** @typedef {import('istanbul-lib-coverage').Range} Range */

/**
 * Counts of a file, with those of the program for the same places added. Places that the bundle no longer has keep what the tests ran.
 *
 * @param {FileCoverage} tested
 * @param {FileCoverage | undefined} ran
 * @returns {FileCoverage}
 */
export function join(tested, ran) {
  if (ran === undefined) return tested;
  const statements = hitsByPlace(Object.entries(ran.statementMap).map(([id, range]) => [range, ran.s[id] ?? 0]));
  const functions = hitsByPlace(Object.entries(ran.fnMap).map(([id, { loc }]) => [loc, ran.f[id] ?? 0]));
  const arms = hitsByPlace(
    Object.entries(ran.branchMap).flatMap(([id, { locations }]) =>
      locations.map((range, arm) => /** @type {const} */ ([range, ran.b[id]?.[arm] ?? 0])),
    ),
  );
  return {
    ...tested,
    s: mapped(tested.s, (id, hits) => hits + hitsOf(statements, tested.statementMap[id])),
    f: mapped(tested.f, (id, hits) => hits + hitsOf(functions, tested.fnMap[id]?.loc)),
    b: mapped(tested.b, (id, hits) => hits.map((one, arm) => one + hitsOf(arms, tested.branchMap[id]?.locations[arm]))),
  };
}

/** @typedef {ReadonlyMap<string, number>} Hits */

/**
 * @param {readonly (readonly [Range, number])[]} places
 * @returns {Hits}
 */
function hitsByPlace(places) {
  /** @type {Map<string, number>} */
  const hits = new Map();
  for (const [range, count] of places) hits.set(keyOf(range), Math.max(count, hits.get(keyOf(range)) ?? 0));
  return hits;
}

/**
 * @param {Hits} hits
 * @param {Range | undefined} range
 */
function hitsOf(hits, range) {
  return range === undefined ? 0 : (hits.get(keyOf(range)) ?? 0);
}

/** @param {Range} range */
function keyOf({ start }) {
  return `${start?.line}:${start?.column}`;
}

/**
 * @template T
 * @param {Readonly<Record<string, T>>} counts
 * @param {(id: string, count: T) => T} add
 * @returns {Record<string, T>}
 */
function mapped(counts, add) {
  return Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, add(id, count)]));
}

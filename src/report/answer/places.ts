import { baseName } from '../../facts/paths.js';
import type { Fact, MachineDiagnosis } from '../../schema/types.js';

/** Where a fact was read: `poolmon-1.txt:7`, a registry value, an option; of a derived one the place of what it was made from, if that is one. */
export function placeOf({ source, from = [] }: Fact, { inputs, facts }: Pick<MachineDiagnosis, 'inputs' | 'facts'>): string | null {
  if (source === undefined) {
    const places = new Set(
      from
        .slice(0, MOST_SOURCES)
        .flatMap((id) => facts.find((one) => one.id === id && one.source !== undefined) ?? [])
        .map((one) => placeOf(one, { inputs, facts })),
    );
    return places.size === 0 ? null : [...places].filter((place) => place !== null).join(', ');
  }
  if (!('input' in source)) return Object.values(source).map(String).join(' ');
  const path = inputs[source.input]?.path;
  return path === undefined ? null : `${baseName(path)}${source.line === undefined ? '' : `:${source.line}`}`;
}

/** More places than this nobody opens. */
const MOST_SOURCES = 2;

import type { ColumnKey, Layout } from './layout.js';
import type { NamedBy } from './sink.js';

const KEYS: Readonly<Record<Exclude<NamedBy, 'unnamed' | 'host'>, ColumnKey>> = { queue: 'queue', site: 'siteId' };

/** Place of the column that holds such a name, -1 where the layout has none. */
export function nameColumn(layout: Layout, of: Exclude<NamedBy, 'unnamed'>): number {
  return of === 'host' ? layout.host : layout.at[KEYS[of]];
}

import type { TimelineSeries } from '../../schema/types.js';

const MEMORY: Readonly<Record<string, string>> = { 'memory.available': 'available memory', 'memory.commit': 'commit' };

/** `pool.nonpaged`, `tag.Leak.nonpaged` and `memory.commit` in words. */
export function nameOf({ id, about }: Pick<TimelineSeries, 'id' | 'about'>): string {
  if (about?.tag !== undefined) return about.pool === 'paged' ? `${about.tag} (paged)` : about.tag;
  const [kind = '', ...rest] = id.split('.');
  if (kind === 'pool') return `${rest.join('.')} pool`;
  if (kind === 'tag') return rest.slice(0, -1).join('.');
  return MEMORY[id] ?? id;
}

import type { Statement } from '../../facts/capture.js';
import type { FactName } from '../../facts/names.js';
import type { Pool } from '../../facts/tag.js';

/** Values of event 2004 of the Resource Exhaustion Detector, by the elements that hold them. All are bytes. */
const VALUES: Readonly<Record<string, { readonly name: FactName; readonly pool?: Pool }>> = {
  systemcommitlimit: { name: 'memory.commitLimitBytes' },
  systemcommitcharge: { name: 'memory.commitBytes' },
  pagedpoolusage: { name: 'pool.bytes', pool: 'paged' },
  nonpagedpoolusage: { name: 'pool.bytes', pool: 'nonpaged' },
};

/** What the event says of the pools and the commit at its time. */
export function exhaustionStatements(data: ReadonlyMap<string, string>, at: Statement['at'], line: number): readonly Statement[] {
  return Object.entries(VALUES).flatMap(([element, { name, pool }]) => {
    const text = data.get(element) ?? '';
    if (!/^\d{1,16}$/.test(text)) return [];
    return [{ input: 0, line, name, value: Number(text), at, ...(pool === undefined ? {} : { about: { pool } }) }];
  });
}

/** RAM that Windows uses, in bytes; `null` where the event does not have it. */
export function exhaustionMemory(data: ReadonlyMap<string, string>): number | null {
  const text = data.get('physicalmemorysize') ?? '';
  return /^\d{1,16}$/.test(text) ? Number(text) : null;
}

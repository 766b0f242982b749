import type { TagSubject } from '../state/tag-subject.js';
import type { Exoneration } from './attribution.js';

/** Drivers that literal rows of the table name for these tags, cleared for one reason; a wildcard row clears nobody. Parts of the kernel itself (`nt!…`) are nobody's driver. */
export function clearTagOwners(tags: readonly TagSubject[], reason: string): readonly Exoneration[] {
  const byOwner = new Map<string, TagSubject[]>();
  for (const subject of tags) {
    const driver = subject.info?.hint === null ? subject.info.driver : null;
    if (typeof driver !== 'string' || !/\.(?:sys|dll)$/i.test(driver)) continue;
    const list = byOwner.get(driver) ?? [];
    list.push(subject);
    byOwner.set(driver, list);
  }
  return [...byOwner].map(([driver, owned]) => {
    const names = owned.map(({ text }) => text.trimEnd()).join(', ');
    return {
      owner: { kind: 'driver', name: driver },
      tags: owned,
      why: `owns ${names}, but ${reason}`,
      evidence: owned.map(({ last, text }) => ({ fact: last, says: `${text.trimEnd()} is a tag of ${driver}` })),
    };
  });
}

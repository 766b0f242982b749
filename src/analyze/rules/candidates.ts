import type { TagFamily } from '../../knowledge/tags.js';
import type { DriverIndex } from '../state/driver-index.js';
import type { TagSubject } from '../state/tag-subject.js';

const MOST_NAMED = 4;

/** Third-party drivers in the evidence that are of the kind for which a tag is allocated. They are named as places to look, not as suspects. */
export function candidatesFor({ info }: Pick<TagSubject, 'info'>, drivers: DriverIndex): readonly string[] {
  const family: TagFamily | null = info?.family ?? info?.hint?.family ?? null;
  const roles = family?.roles ?? [];
  return roles.length === 0
    ? []
    : drivers
        .ofRoles(roles)
        .map(({ file, company }) => (company === null ? file : `${file} (${company})`))
        .slice(0, MOST_NAMED);
}

/** `candidates in this evidence: a.sys (Contoso)`; nothing where there are none. */
export function sayCandidates(candidates: readonly string[]): readonly string[] {
  return candidates.length === 0 ? [] : [`candidates in this evidence: ${candidates.join(', ')}`];
}

import { hasTrait } from '../../knowledge/driver-traits.js';
import { rateOf, type TagSubject } from '../state/tag-subject.js';
import type { Attribution, Case, Rule } from './attribution.js';
import { clearTagOwners } from './cleared-owners.js';
import { weakest } from './confidence.js';
import { citeTag, sayTags } from './tag-evidence.js';

/** A cohort has a blamable member where one of its tags is a driver's own and the rest are of the system. */
export const cohort: Rule = {
  id: 'cohort',
  title: 'Tags that rise by equal counts: the least generic one is the cause',
  because:
    "A file-system filter that forgets to release its context pins everything below it: the file object, the file system's control blocks, the names. All rise by the same count. The one that belongs to a single driver is the cause, the others are pinned.",
  judge(tags, context) {
    return context.cohorts.flatMap((members) => {
      const open = members.filter((subject) => tags.includes(subject));
      const own = open.filter((subject) => isOwn(subject, context));
      const drivers = new Set(own.map((subject) => ownerOf(subject, context)));
      const [driver] = drivers;
      if (open.length < 2 || own.length === open.length || drivers.size !== 1 || driver === undefined || driver === null) return [];
      return [attribute({ members: open, own, driver }, context)];
    });
  },
};

function isOwn(subject: TagSubject, context: Case): boolean {
  return ownerOf(subject, context) !== null;
}

function ownerOf({ info, text }: TagSubject, { drivers }: Case): string | null {
  if (info !== null && info.kind === 'specific' && info.driver !== null && !hasTrait(info.driver, 'pinned-by-others')) {
    return drivers.isLoaded(info.driver) === false ? null : info.driver.toLowerCase();
  }
  if (info !== null) return null;
  const named = drivers.namedLike(text, 4);
  return named.length === 1 ? (named[0]?.file.toLowerCase() ?? null) : null;
}

interface Group {
  readonly members: readonly TagSubject[];
  readonly own: readonly TagSubject[];
  readonly driver: string;
}

function attribute({ members, own, driver }: Group, context: Case): Attribution {
  const steepest = [...own].sort((a, b) => rateOf(b) - rateOf(a));
  const rest = members.filter((subject) => !own.includes(subject)).sort((a, b) => rateOf(b) - rateOf(a));
  const names = rest.map(({ text }) => text.trimEnd()).join(', ');
  const [first] = steepest;
  const label = first?.text.trimEnd() ?? '';
  const loaded = context.drivers.fact(driver);
  const confidence = weakest('probable', first?.growth?.confidence ?? 'open');
  return {
    rule: cohort.id,
    mechanism: 'reference-leak',
    confidence,
    tags: [...steepest, ...rest],
    suspects: [
      {
        owner: context.drivers.owner(driver),
        mechanism: 'reference-leak',
        confidence,
        tags: [...steepest, ...rest],
        evidence: [
          ...[...steepest, ...rest].flatMap(citeTag),
          ...(loaded === undefined ? [] : [{ fact: loaded, says: `${driver} is loaded` }]),
        ],
      },
    ],
    cleared: clearTagOwners(rest, `its blocks are pinned: they rise by the same count as ${label} of ${driver}`),
    says: `${driver} keeps objects alive (${sayTags(steepest)}); ${names} rise by equal counts`,
    open: 'whether memory comes back when that filter is unloaded',
  };
}

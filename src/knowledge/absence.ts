import type { Fact, FactAbout } from '../facts/fact.js';
import type { ListOfSubjects } from '../facts/fact-row.js';
import { type FactName, isFactName, rowOf } from '../facts/names.js';
import type { FactReader } from '../facts/store.js';

/**
 * The fact that says that there is no such thing: the list it would be in is complete. `null` where that is not known.
 */
export function absenceOf(store: FactReader, name: FactName, about: FactAbout): Fact | null {
  const { list } = rowOf(name);
  if (list === undefined || !isFactName(list.fact)) return null;
  const subject = list.about?.(about);
  if (list.about !== undefined && subject === undefined) return null;
  const whole = store.get(list.fact, subject);
  if (whole === undefined || (whole.value !== true && typeof whole.value !== 'object')) return null;
  return isNamed(store, list, about) ? null : whole;
}

function isNamed(store: FactReader, { namedBy = [] }: ListOfSubjects, about: FactAbout): boolean {
  return namedBy.some((name) => isFactName(name) && spellingsOf(about).some((one) => store.get(name, one) !== undefined));
}

/**
 * A subject as tools write it: Task Manager and driver lists print `inetinfo.exe`, perfmon and Get-Process print `inetinfo`. The given
 * spelling comes first.
 */
export function spellingsOf(about: FactAbout): readonly FactAbout[] {
  if (about.process === undefined) return [about];
  const bare = about.process.replace(/\.exe$/, '');
  return [about, { ...about, process: bare }, { ...about, process: `${bare}.exe` }];
}

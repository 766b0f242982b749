import type { Finding, MachineDiagnosis } from '../../schema/types.js';

/** Findings that the verdict, its numbers or its known issues say already. */
const SAID =
  /^(?:refusals\.(?!ended)|limits\.(?:high-use|three-gb$)|pool\.(?:largest-tags|size$|unusual-size|large-size)|growth\.past|time\.|httperr\.app-pool|processes\.(?:holds-objects|handles))/;

/** Bad findings that nothing else on the screen says: the title of each. */
export function alsoFound({ findings, suspects, verdict }: MachineDiagnosis): readonly string[] {
  const told = new Set(suspects.flatMap(({ tags }) => tags.map(({ tag }) => tag)));
  const isTold = ({ id, tags, title }: Finding): boolean =>
    SAID.test(id) || (tags.length > 0 && tags.every((tag) => told.has(tag))) || verdict.summary.includes(title);
  return findings
    .filter(({ severity }) => severity === 'critical' || severity === 'warning')
    .filter((finding) => !isTold(finding))
    .map(({ title }) => title);
}

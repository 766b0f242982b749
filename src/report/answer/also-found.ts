import type { Finding, MachineDiagnosis } from '../../schema/types.js';

/** Findings that the verdict, its numbers or its known issues say already. */
const SAID =
  /^(?:refusals\.(?!ended)|limits\.(?:high-use|three-gb$)|pool\.(?:largest-tags|size$|unusual-size|large-size)|growth\.past|time\.|httperr\.app-pool|processes\.(?:holds-objects|handles))/;

/** Whether a summary names a tag: `Tags SeAt and SeTd grow too.` */
function isNamed(tag: string, summary: string): boolean {
  return summary.split(/[\s,.;:"()]+/).includes(tag.trimEnd());
}

/** Bad findings that nothing else on the screen says: the title of each. */
export function alsoFound({ findings, suspects, verdict }: MachineDiagnosis): readonly string[] {
  const told = new Set(suspects.flatMap(({ tags }) => tags.map(({ tag }) => tag)));
  const isTold = ({ id, tags, title }: Finding): boolean =>
    SAID.test(id) ||
    (tags.length > 0 && tags.every((tag) => told.has(tag) || isNamed(tag, verdict.summary))) ||
    verdict.summary.includes(title);
  return findings
    .filter(({ severity }) => severity === 'critical' || severity === 'warning')
    .filter((finding) => !isTold(finding))
    .map(({ title }) => title);
}

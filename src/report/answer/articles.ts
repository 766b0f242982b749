import type { MachineDiagnosis, VerdictCode } from '../../schema/types.js';

/** Who is healthy has nothing to read, and who has not enough evidence collects first. */
const NOTHING_TO_READ: ReadonlySet<VerdictCode> = new Set(['healthy', 'configured', 'insufficient']);
const MOST = 2;

/** Articles that explain what was found, with their titles, in one line. */
export function articleLine({ articles = [], verdict, knowledge }: MachineDiagnosis): string | null {
  if (NOTHING_TO_READ.has(verdict.code)) return null;
  const shown = articles.filter(({ id }) => !knowledge.some((match) => match.id === id && match.status === 'applies'));
  if (shown.length === 0) return null;
  const more = shown.length - MOST;
  const says = shown.slice(0, MOST).map(({ id, title }) => `${id} ${title}`);
  return `${says.join('; ')}${more > 0 ? `; ${more} more: --verbose` : ''}`;
}

import type { MachineDiagnosis, VerdictCode } from '../../schema/types.js';

/** Where a cause is known, its own steps and known issues say more than an article that explains. */
const OPEN_QUESTIONS: ReadonlySet<VerdictCode> = new Set(['pressure', 'limit-lowered', 'leak-unattributed']);
const MOST = 1;

/** Articles that explain what was found, with their titles, in one line. */
export function articleLine({ articles = [], verdict, knowledge }: MachineDiagnosis): string | null {
  const shown = articles.filter(({ id }) => !knowledge.some((match) => match.id === id && match.status === 'applies'));
  if (!OPEN_QUESTIONS.has(verdict.code) || shown.length === 0) return null;
  const more = shown.length - MOST;
  const says = shown.slice(0, MOST).map(({ id, title }) => `${id} ${title}`);
  return `${says.join('; ')}${more > 0 ? `; ${more} more: --verbose` : ''}`;
}

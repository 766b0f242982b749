import type { Article, MachineDiagnosis, VerdictCode } from '../../schema/types.js';

/** Where a cause is known, its own steps and known issues say more than an article that explains. */
const OPEN_QUESTIONS: ReadonlySet<VerdictCode> = new Set(['pressure', 'limit-lowered', 'leak-unattributed']);

/** Articles that explain what was found, where that helps; none that is among the known issues. */
export function articlesOf({ articles = [], verdict, knowledge }: MachineDiagnosis): readonly Article[] {
  if (!OPEN_QUESTIONS.has(verdict.code)) return [];
  return articles.filter(({ id }) => !knowledge.some((match) => match.id === id && match.status === 'applies'));
}

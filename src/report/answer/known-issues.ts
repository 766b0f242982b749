import type { Condition, KnowledgeMatch, MachineDiagnosis } from '../../schema/types.js';

/** A condition in a word or two, and whether it holds; `null`: the evidence does not show it. */
export interface IssueCheck {
  readonly label: string;
  readonly holds: boolean | null;
}

/** A known issue that applies or may apply. */
export interface KnownIssue {
  readonly id: string;
  readonly status: 'applies' | 'possible';
  readonly title: string;
  readonly checks: readonly IssueCheck[];
  /** Conditions that fail, with the value found, and unknown ones whose label does not say it all. */
  readonly open: readonly string[];
  /** What settles the first condition that is not known; `null` where all are known. */
  readonly decide: string | null;
  readonly link: string | null;
}

/** Issues that apply, then those that may. All others are in `httperr-doctor kb all PATH`. */
export function knownIssues({ knowledge }: MachineDiagnosis): readonly KnownIssue[] {
  return (['applies', 'possible'] as const).flatMap((status) =>
    knowledge.filter((match) => match.status === status).map((match) => issueOf(match, status)),
  );
}

function issueOf({ id, title, conditions, link, confirm }: KnowledgeMatch, status: KnownIssue['status']): KnownIssue {
  const open = conditions.filter(({ holds }) => holds !== true);
  const needed = open.find(({ holds, needs }) => holds === null && typeof needs === 'string')?.needs;
  return {
    id,
    status,
    title,
    checks: checksOf(conditions),
    open: sayOpen(open),
    decide: needed ?? (status === 'possible' ? (confirm ?? null) : null),
    link: link ?? null,
  };
}

/** Two conditions about one thing that come to the same are one sign in the row. */
function checksOf(conditions: readonly Condition[]): readonly IssueCheck[] {
  const checks = conditions.map(({ label, says, holds }) => ({ label: label ?? says, holds }));
  return checks.filter(({ label, holds }, at) => checks.findIndex((one) => one.label === label && one.holds === holds) === at);
}

function sayOpen(conditions: readonly Condition[]): readonly string[] {
  return conditions.flatMap(({ says: words, label, holds, found }) => {
    if (holds === null) return label === undefined || label.endsWith(' ...') ? [`not known: ${words}`] : [];
    return [`fails: ${words}${found === null || found === undefined ? '' : ` (found: ${String(found)})`}`];
  });
}

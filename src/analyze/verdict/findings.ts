import { referencesFor } from '../../knowledge/entries.js';
import type { Finding, Severity, TimeToRefusal } from '../../schema/types.js';
import { bystanderFindings } from './findings/bystanders.js';
import { counterFindings } from './findings/counters.js';
import type { Draft } from './findings/draft.js';
import { driverFindings } from './findings/drivers.js';
import { eventFindings } from './findings/events.js';
import { conflictFindings, sizeFindings, timeFindings } from './findings/evidence.js';
import { leakFindings, otherGrowthFindings, pastFindings } from './findings/growth.js';
import { httperrFindings } from './findings/httperr.js';
import { limitFindings } from './findings/limits.js';
import { orderFindings } from './findings/order.js';
import { refusalFindings } from './findings/refusals.js';
import type { Situation } from './situation.js';

const ORDER: readonly Severity[] = ['critical', 'warning', 'notice', 'info'];
const MOST_TAGS = 3;
/** A leak of a cohort may have dozens of tags, and a user reads no more rows than this of any claim. */
const MOST_EVIDENCE = 16;

/** All findings, the worst first. `timeToRefusal` decides whether a leak is critical. */
export function findingsOf(situation: Situation, timeToRefusal: readonly TimeToRefusal[]): readonly Finding[] {
  const drafts: readonly Draft[] = [
    ...refusalFindings(situation),
    ...leakFindings(situation, timeToRefusal),
    ...pastFindings(situation),
    ...counterFindings(situation),
    ...driverFindings(situation),
    ...limitFindings(situation),
    ...httperrFindings(situation),
    ...bystanderFindings(situation),
    ...eventFindings(situation),
    ...otherGrowthFindings(situation),
    ...orderFindings(situation),
    ...timeFindings(situation),
    ...conflictFindings(situation),
    ...sizeFindings(situation),
  ];
  return [...drafts]
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .map((draft) => ({
      id: draft.id,
      severity: draft.severity,
      title: draft.title,
      text: draft.text,
      tags: (draft.tags ?? []).slice(0, MOST_TAGS).map(({ text }) => text),
      evidence: draft.evidence.slice(0, MOST_EVIDENCE).map(({ fact, says }) => ({ fact: fact.id, says })),
      references: referencesFor(draft.id, situation.store).map(({ id }) => id),
    }));
}

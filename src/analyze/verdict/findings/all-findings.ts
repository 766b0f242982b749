import { referencesFor } from '../../../knowledge/entries.js';
import type { Finding, Severity, TimeToRefusal } from '../../../schema/types.js';
import type { Situation } from '../../situation.js';
import { bystanderFindings } from './bystanders.js';
import { counterFindings } from './counters.js';
import type { Draft } from './draft.js';
import { driverFindings } from './drivers.js';
import { eventFindings } from './events.js';
import { conflictFindings, sizeFindings, timeFindings } from './evidence.js';
import { exhaustionFindings } from './exhaustion.js';
import { leakFindings, otherGrowthFindings, pastFindings } from './growth.js';
import { httperrFindings } from './httperr.js';
import { limitFindings } from './limits.js';
import { orderFindings } from './order.js';
import { processFindings } from './processes.js';
import { refusalFindings } from './refusals.js';
import { sizeWordFindings } from './sizes.js';

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
    ...processFindings(situation),
    ...sizeWordFindings(situation),
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
    ...exhaustionFindings(situation),
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

import type { BystanderRow } from '../../../facts/capture.js';
import { plural } from '../../../facts/units.js';
import type { Situation } from '../../situation.js';
import type { Draft } from './draft.js';

/** Who else was hurt while http.sys refused: other reasons around the refusals, by site, queue and URL. */
export function bystanderFindings({ evidence, httperr }: Situation): readonly Draft[] {
  const rows = evidence.httperr?.bystanders ?? [];
  if (rows.length === 0) return [];
  const shown = httperr?.bystanders ?? [];
  const total = rows.reduce((sum, row) => sum + row.rows, 0);
  return [
    {
      id: 'refusals.bystanders',
      severity: 'notice',
      title: `Around the refusals ${plural(total, 'request')} failed for reasons that low memory can cause`,
      text: `In the five minutes before and after: ${shown.map(({ row }) => say(row)).join('; ')}. They may come from the same shortage, met by requests that were already accepted.`,
      evidence: shown.map(({ row, fact }) => ({ fact, says: say(row) })),
    },
  ];
}

function say({ reason, rows, siteId, queue, uri }: BystanderRow): string {
  const where = [
    ...(siteId === null ? [] : [`site ${siteId}`]),
    ...(queue === null ? [] : [`queue ${queue}`]),
    ...(uri === null ? [] : [uri]),
  ];
  return `${rows} of ${reason}${where.length === 0 ? '' : ` (${where.join(', ')})`}`;
}

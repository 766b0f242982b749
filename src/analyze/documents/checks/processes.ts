import { parseTag } from '../../../facts/tag.js';
import { formatCount, plural } from '../../../facts/units.js';
import type { Check } from '../../../schema/types.js';
import { ENOUGH_SNAPSHOTS } from '../../enough.js';
import { MANY_HANDLES } from '../../rules/held-objects.js';
import type { Situation } from '../../situation.js';
import { processesOf } from '../../state/counted-processes.js';
import { type Answered, check } from './check.js';

/** What the processes were asked: who holds handles, and who keeps terminated processes. */
export function processChecks(situation: Situation): readonly Check[] {
  return [
    check({ id: 'handles', what: 'Handles of processes', wanted: 'level' }, handles(situation)),
    check({ id: 'ended-processes', what: 'Process objects beside running processes', wanted: 'as many' }, ended(situation)),
  ];
}

function handles(situation: Situation): Answered | null {
  const { evidence, holders, unusual, growing } = situation;
  const named = [...holders.rising, ...holders.held, ...growing].flatMap(({ suspects }) => suspects.map(({ owner }) => owner));
  const process = named.find(({ kind }) => kind === 'process');
  if (process !== undefined) return { result: 'bad', found: `${process.name} holds objects` };
  const [rising] = unusual.rising;
  if (rising !== undefined) return { result: 'suspicious', found: `${rising.trend.name} rises in every snapshot` };
  const [large] = unusual.processes;
  if (large !== undefined) return { result: 'suspicious', found: `${large.name} is unusually large`, facts: [large.fact] };
  return quiet(processesOf(evidence));
}

/** One snapshot shows that nobody holds very many; that nothing rises takes several. */
function quiet(samples: ReturnType<typeof processesOf>): Answered | null {
  const known = samples.filter(({ processes }) => processes.some(({ handles: count }) => count !== null));
  const last = known.at(-1)?.processes.filter(({ handles: count }) => count !== null) ?? [];
  if (last.length === 0) return null;
  if (known.length >= ENOUGH_SNAPSHOTS)
    return { result: 'clear', found: `handles of ${plural(last.length, 'process', 'processes')} are level` };
  if (last.some(({ handles: count }) => (count ?? 0) >= MANY_HANDLES)) return null;
  return { result: 'clear', found: `none of ${plural(last.length, 'process', 'processes')} holds ${formatCount(MANY_HANDLES)} handles` };
}

/** More process objects than this, as a multiple of the processes that run, are kept by somebody. */
const KEPT = 3;
const LEAST_KEPT = 200;

function ended({ evidence }: Situation): Answered | null {
  const running = evidence.processes.at(-1)?.processes.length ?? 0;
  const objects = processObjects(evidence.pool.at(-1));
  if (running === 0 || objects === null) return null;
  const found = `${formatCount(objects)} process objects for ${formatCount(running)} running processes`;
  if (objects > KEPT * running && objects > LEAST_KEPT) return { result: 'suspicious', found };
  return { result: 'clear', found: `no terminated process is kept (${found})` };
}

/** Blocks under the tag of process objects; `null` where the list does not show them. */
function processObjects(sample: Situation['evidence']['pool'][number] | undefined): number | null {
  const tag = parseTag('Proc');
  if (sample === undefined || tag === null) return null;
  const at = sample.rows.tag.findIndex((one, row) => one === tag && sample.rows.pool[row] === 0);
  const blocks = at < 0 ? undefined : sample.rows.outstanding[at];
  return blocks === undefined || Number.isNaN(blocks) ? null : blocks;
}

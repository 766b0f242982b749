import type { MachineEvidence, ProcessRow } from '../../facts/capture.js';
import type { Fact } from '../../facts/fact.js';
import type { FactReader } from '../../facts/store.js';
import { formatCount, formatSpan } from '../../facts/units.js';
import type { Confidence, Owner, VerdictCode } from '../../schema/types.js';
import { STANDS_OUT } from '../enough.js';
import { processOwner, type StatedTrend, SYSTEM_PID } from '../state/process-trends.js';
import type { TagSubject } from '../state/tag-subject.js';
import type { Attribution, RuleText } from './attribution.js';
import { citeSize, quoteTag } from './tag-evidence.js';

/** What the handles of processes say by themselves, where no tag was seen to grow. */
export const heldObjects: RuleText = {
  id: 'held-objects',
  title: 'A process holds as many handles as there are objects, or ever more of them',
  because:
    'Handles keep objects alive. Where one snapshot shows as many objects under a tag as one process has handles, and no other process has nearly as many, that process holds them. One snapshot shows no growth, so it is probable at most. Handles that rise from snapshot to snapshot are a leak even without pool tags. The psSDP rules warn at 40,000 handles in one process; no program needs half a million. Handles of System belong to a driver, which the count cannot identify.',
};

/** From here on the number of handles is worth a word (psSDP: warning above 40,000, error above 50,000). */
export const MANY_HANDLES = 40_000;

/** Ten times the error of psSDP: no program works with so many. */
const ABSURD_HANDLES = 500_000;

/** Lists are seconds apart, and a process holds other objects too. */
const SAME_NUMBER = 0.02;
const LIKE_NUMBER = 0.1;

/** What is asked of handles that rise: so many at last, so many more than at first, over so long, in so many looks. */
const RISING = { last: 10_000, rise: 5_000, grown: 1.5, spanMs: 1_800_000, samples: 3, sure: 4 } as const;

interface Holder {
  readonly row: ProcessRow;
  readonly fact: Fact;
}

/** The process of the latest list that has many handles, and more than any other. */
function holderOf({ processes }: Pick<MachineEvidence, 'processes'>, store: FactReader): Holder | null {
  const [top, second] = [...(processes.at(-1)?.processes ?? [])].sort((a, b) => (b.handles ?? 0) - (a.handles ?? 0));
  const handles = top?.handles ?? 0;
  if (top === undefined || handles < MANY_HANDLES || (second?.handles ?? 0) * STANDS_OUT > handles) return null;
  const fact = store.get('process.handles', { process: top.name.toLowerCase() });
  return fact === undefined ? null : { row: top, fact };
}

/** Objects whose number is that of one process's handles; where there are none, handles that are too many for any program. */
export function explainHeld(
  subjects: readonly TagSubject[],
  evidence: Pick<MachineEvidence, 'processes'>,
  store: FactReader,
): readonly Attribution[] {
  const holder = holderOf(evidence, store);
  if (holder === null) return [];
  const handles = holder.row.handles ?? 0;
  const alike = subjects.filter((subject) => subject.info?.counts !== undefined && differs(subject, handles) <= LIKE_NUMBER);
  if (alike.length > 0) return [byNumber(alike, holder)];
  return handles >= ABSURD_HANDLES ? [byCount(holder)] : [];
}

function differs({ outstanding }: TagSubject, handles: number): number {
  return Math.abs(outstanding - handles) / Math.max(outstanding, handles) || 0;
}

function byNumber(tags: readonly TagSubject[], { row, fact }: Holder): Attribution {
  const handles = row.handles ?? 0;
  const isSame = tags.some((subject) => differs(subject, handles) <= SAME_NUMBER && subject.info?.pattern !== 'File');
  const confidence: Confidence = isSame && row.pid !== SYSTEM_PID ? 'probable' : 'open';
  const names = tags.map((subject) => `${formatCount(subject.outstanding)} objects under ${quoteTag(subject)}`).join(' and ');
  return attributionOf({
    row,
    confidence,
    tags,
    evidence: [{ fact, says: `${row.name} has ${formatCount(handles)} handles` }, ...tags.map(citeSize)],
    says: `${holds(row)} ${formatCount(handles)} handles, and there are ${names}`,
  });
}

function byCount({ row, fact }: Holder): Attribution {
  const handles = formatCount(row.handles ?? 0);
  return attributionOf({
    row,
    confidence: 'open',
    tags: [],
    evidence: [{ fact, says: `${row.name} has ${handles} handles` }],
    says: `${holds(row)} ${handles} handles, more than any program needs`,
  });
}

/** Handles that rise without a fall, by far the most of all processes. */
export function explainRising(trends: readonly StatedTrend[]): readonly Attribution[] {
  const [top, second] = trends;
  if (top === undefined || !risesFar(top) || (second !== undefined && second.trend.rise * STANDS_OUT > top.trend.rise)) return [];
  const { trend, first, last } = top;
  const moved = `from ${formatCount(trend.first)} to ${formatCount(trend.last)} handles in ${formatSpan((trend.lastMs - trend.firstMs) / 1000)}`;
  return [
    attributionOf({
      row: trend,
      confidence: trend.samples >= RISING.sure && trend.pid !== SYSTEM_PID ? 'probable' : 'open',
      tags: [],
      evidence: [
        { fact: last, says: `${trend.name} rose ${moved}` },
        { fact: first, says: `${trend.name} started with ${formatCount(trend.first)} handles` },
      ],
      says: `${trend.pid === SYSTEM_PID ? 'a driver opens handles in System and does not close them' : `${trend.name} leaks handles`}; the count rose ${moved}, without a fall in ${trend.samples} snapshots`,
    }),
  ];
}

function risesFar({ trend }: StatedTrend): boolean {
  const { isAlive, isSteady, samples, last, rise, first, firstMs, lastMs } = trend;
  const isLong = samples >= RISING.samples && lastMs - firstMs >= RISING.spanMs;
  return isAlive && isSteady && isLong && last >= RISING.last && rise >= RISING.rise && last >= first * RISING.grown;
}

function holds({ name, pid }: Pick<ProcessRow, 'name' | 'pid'>): string {
  return pid === SYSTEM_PID ? 'System (that is, a driver) holds' : `${name} holds`;
}

interface Held extends Pick<Attribution, 'confidence' | 'tags' | 'says'> {
  readonly row: Pick<ProcessRow, 'name' | 'pid'>;
  readonly evidence: Attribution['suspects'][number]['evidence'];
}

function attributionOf({ row, confidence, tags, evidence, says }: Held): Attribution {
  const isSystem = row.pid === SYSTEM_PID;
  const mechanism: VerdictCode = isSystem ? 'reference-leak' : 'handle-leak';
  const owner: Owner = processOwner(row);
  return {
    rule: heldObjects.id,
    mechanism,
    confidence,
    tags,
    suspects: [{ owner, mechanism, confidence, tags, evidence }],
    cleared: [],
    says,
    open: isSystem ? 'which driver opens them' : `which objects ${row.name} leaves open`,
  };
}

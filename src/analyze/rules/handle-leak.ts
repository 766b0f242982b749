import { formatCount } from '../../facts/units.js';
import { hasTrait } from '../../knowledge/driver-traits.js';
import type { Confidence } from '../../schema/types.js';
import { LEAST_HANDLES, STANDS_OUT } from '../enough.js';
import { type ProcessTrend, processOwner, risePerHour, type StatedTrend, SYSTEM_PID } from '../state/process-trends.js';
import { rateOf, type TagSubject } from '../state/tag-subject.js';
import type { Attribution, Exoneration, Rule } from './attribution.js';
import { weakest } from './confidence.js';
import { citeTag, sayTags } from './tag-evidence.js';

/** Handles and blocks that agree this well are the same objects. Lists and process snapshots are seconds apart, so they never agree exactly. */
const AGREES = 0.15;

/**
 * Object tags against handles: an object whose blocks rise as fast as the open handles of one process is held by that process. Sockets count
 * too: each is a file object with an endpoint of afd.sys behind it.
 */
export const handleLeak: Rule = {
  id: 'handle-leak',
  title: 'A process opens objects and does not close them',
  because:
    'Kernel objects live as long as a handle is open. Where the blocks of an object tag rise as fast as the handles of one process, that process holds them, and no driver is to blame. Files and sockets pass through filter drivers that may hold them as well, so there the process is probable at most.',
  judge(tags, context) {
    const objects = tags.filter(isHeldByHandles);
    if (objects.length === 0) return [];
    const [top, second] = context.trends.handles;
    if (top === undefined || !standsOut(top.trend, second?.trend)) return [];
    const matched = matching(objects, top.trend);
    return matched.length === 0 ? [] : [attribute(matched, top)];
  },
};

/** The process that leaks stands out and still runs. */
function standsOut({ isAlive, rise }: ProcessTrend, second: ProcessTrend | undefined): boolean {
  return isAlive && rise >= LEAST_HANDLES && (second === undefined || second.rise * STANDS_OUT <= rise);
}

function isHeldByHandles({ info }: TagSubject): boolean {
  return info?.kind === 'object' || isSocket(info);
}

function isSocket(info: TagSubject['info']): boolean {
  return hasTrait(info?.driver, 'holds-sockets');
}

/** Tags that rise like the handles, alone or in sum: a program may leak an event and a semaphore with each call. */
function matching(objects: readonly TagSubject[], trend: ProcessTrend): readonly TagSubject[] {
  const handles = risePerHour(trend);
  if (handles === null) return [];
  const single = objects.filter((subject) => agrees(blocksPerHour(subject), handles));
  if (single.length > 0) return objects.filter((subject) => single.includes(subject) || isPartOf(subject, handles));
  const counted = objects.filter(({ info }) => info?.counts !== undefined);
  const sum = counted.reduce((total, subject) => total + blocksPerHour(subject), 0);
  return agrees(sum, handles) ? counted : [];
}

function agrees(blocks: number, handles: number): boolean {
  return blocks > 0 && Math.abs(blocks - handles) <= AGREES * Math.max(blocks, handles);
}

/** Something that every object brings with it, such as the socket context beside the endpoint: a whole fraction or multiple. */
function isPartOf(subject: TagSubject, handles: number): boolean {
  const blocks = blocksPerHour(subject);
  return [0.5, 2, 3, 4].some((factor) => agrees(blocks, handles * factor));
}

function blocksPerHour({ growth }: TagSubject): number {
  return growth?.blocksPerHour ?? 0;
}

function attribute(matched: readonly TagSubject[], { trend, first, last }: StatedTrend): Attribution {
  const sorted = [...matched].sort((a, b) => rateOf(b) - rateOf(a));
  const isSystem = trend.pid === SYSTEM_PID;
  const names = sorted.map(({ text }) => `"${text.trimEnd()}"`).join(', ');
  const rises = `${formatCount(trend.first)} to ${formatCount(trend.last)} handles`;
  const confidence = confidenceOf(sorted, trend);
  const mechanism = isSystem ? 'reference-leak' : 'handle-leak';
  return {
    rule: handleLeak.id,
    mechanism,
    confidence,
    tags: sorted,
    suspects: [
      {
        owner: processOwner(trend),
        mechanism,
        confidence,
        tags: sorted,
        evidence: [
          { fact: last, says: `${trend.name} rose from ${rises}, as fast as the blocks under ${names}` },
          { fact: first, says: `${trend.name} started with ${formatCount(trend.first)} handles` },
          ...sorted.flatMap(citeTag),
        ],
      },
    ],
    cleared: isSystem ? [] : clearedOwners(sorted),
    says: isSystem
      ? `a driver opens handles in System and does not close them (${sayTags(sorted)}); they rose from ${rises}`
      : `${trend.name} leaks handles (${sayTags(sorted)}); they rose from ${rises}, as fast as the blocks`,
    ...(isSystem ? { open: 'which driver opens them' } : {}),
  };
}

function confidenceOf(tags: readonly TagSubject[], trend: ProcessTrend): Confidence {
  const throughFilters = tags.some(({ info }) => isSocket(info) || info?.pattern === 'File');
  const counted: Confidence = !throughFilters && trend.isSteady && trend.samples >= 4 && trend.pid !== SYSTEM_PID ? 'strong' : 'probable';
  return weakest(counted, ...tags.slice(0, 1).map(({ growth }) => growth?.confidence ?? 'open'));
}

/** A driver owns the tags of sockets; the sockets are the process's. */
function clearedOwners(tags: readonly TagSubject[]): readonly Exoneration[] {
  const sockets = tags.filter(({ info }) => isSocket(info));
  const [first] = sockets;
  const driver = first?.info?.driver ?? null;
  return first === undefined || driver === null
    ? []
    : [
        {
          owner: { kind: 'driver', name: driver },
          tags: sockets,
          why: `owns the tag ${first.text.trimEnd()}, but the sockets are opened by a process`,
          evidence: [{ fact: first.last, says: 'one block for each socket' }],
        },
      ];
}

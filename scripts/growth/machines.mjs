// Simulated machines: one tag whose story is known among ordinary tags.
import { randomOf } from './random.mjs';

const MB = 2 ** 20;
const ORDINARY_TAGS = 24;

/** What a leak must reach to count as knowable; 10 MB a day is the practical size. */
export const KNOWABLE = { bytesPerHour: (2 * 10 * MB) / 24, deviations: 3, samples: 3 };

export const HEALTHY = ['noise', 'daily load', 'warm-up', 'steps', 'cache', 'connections', 'reboot', '32-bit wrap'];
export const LEAKING = ['linear', 'in bursts', 'with load', 'from the middle on', 'under a daily cycle'];

/** How the watched tag's bytes go without any leak, as part of its level. */
const RESTS = {
  'daily load': ({ load }) => load,
  'under a daily cycle': ({ load }) => load,
  connections: ({ connections }) => connections,
  'warm-up': ({ hours, uptimeHours, random }) => {
    const tau = random.between(0.3, 2);
    return hours.map((_, i) => 1 - Math.exp(-uptimeHours[i] / tau));
  },
  steps: ({ hours, spanHours, random }) => {
    const jumps = Array.from({ length: 1 + Math.floor(random.between(0, 3)) }, () => ({
      at: random.between(0.1, 0.9) * spanHours,
      height: random.between(0.1, 0.5),
    }));
    return hours.map((hour) => jumps.reduce((sum, { at, height }) => sum + (hour >= at ? height : 0), 1));
  },
  cache: ({ hours, spanHours, random }) => {
    const tau = random.between(0.08, 0.3) * spanHours;
    return hours.map((hour) => 1 - 0.7 * Math.exp(-hour / tau));
  },
};

/** Hours of leaking up to each sample; times the rate these are the leaked bytes. */
const LEAKS = {
  linear: ({ hours }) => hours,
  'under a daily cycle': ({ hours }) => hours,
  'with load': ({ hours, load }) => accumulated(hours, (i) => load[i]),
  'in bursts': ({ hours, random }) => accumulated(hours, () => (random.next() < 0.4 ? 2.5 : 0)),
  'from the middle on': ({ hours, spanHours, random }) => {
    const start = random.between(0.3, 0.6) * spanHours;
    return hours.map((hour) => Math.max(0, hour - start));
  },
};

/** Makes one machine: arguments for `madeLists`, and the truth about its watched tag, the first one. */
export function simulate({ story, plan, seed }) {
  const random = randomOf(seed);
  const scene = sceneOf({ story, plan, random });
  const { hours, uptimeHours } = scene;
  const level = random.scaleBetween(4, 60) * MB;
  const noise = random.wandering(plan.count, random.between(0, 0.9)).map((value) => 1 + value * random.between(0.005, 0.02));
  const rest = (RESTS[story]?.(scene) ?? hours.map(() => 1)).map((part, i) => level * part * noise[i]);
  const rate = (random.scaleBetween(20, 4000) * MB) / 24;
  const leaked = LEAKS[story]?.(scene).map((leakingHours) => rate * leakingHours) ?? null;
  const blockBytes = 64 * Math.round(random.scaleBetween(1, 32));
  const blocks = rest.map((bytes, i) => Math.max(0, Math.round((bytes + (leaked?.[i] ?? 0)) / blockBytes)));
  const watched = { tag: 'Watc', blockBytes, ...rowsOf({ scene, blocks, random, turnover: 20_000 }) };
  const knowsUptime = random.next() < 0.5;
  return {
    hours,
    bytes: blocks.map((count) => count * blockBytes),
    lists: {
      count: plan.count,
      timesMs: (i) => Date.UTC(2024, 4, 6) + hours[i] * 3_600_000,
      ...(knowsUptime ? { tickMs: (i) => uptimeHours[i] * 3_600_000 } : {}),
      tags: [watched, ...ordinaryTags(scene)],
    },
    leak: leaked && truthOf({ leaked, rest, hours }),
  };
}

function sceneOf({ story, plan, random }) {
  const hours = Array.from({ length: plan.count }, (_, i) => (i * plan.everyMinutes) / 60);
  const spanHours = hours.at(-1);
  const started = story === 'warm-up' ? random.between(0.05, 0.5) : random.between(30, 300);
  const rebootAt = story === 'reboot' ? random.between(0.3, 0.7) * spanHours : Number.POSITIVE_INFINITY;
  const swing = ['daily load', 'with load', 'under a daily cycle'].includes(story) ? random.between(0.2, 0.5) : random.between(0, 0.1);
  const phase = random.between(0, 24);
  const jitter = random.wandering(plan.count, 0.5);
  const crowd = random.wandering(plan.count, 0.9);
  const depth = random.between(0.1, 0.25);
  return {
    story,
    random,
    hours,
    spanHours,
    uptimeHours: hours.map((hour) => (hour < rebootAt ? started + hour : hour - rebootAt + 0.05)),
    load: hours.map((hour, i) => 1 + swing * Math.sin((2 * Math.PI * (hour + phase)) / 24) + 0.02 * jitter[i]),
    connections: crowd.map((value) => Math.max(0.2, 1 + depth * value)),
  };
}

/** Tags that stand about where they are, follow the load a little, and fill again after a start of Windows. */
function ordinaryTags(scene) {
  const { random, hours, uptimeHours, load, connections, story } = scene;
  return Array.from({ length: ORDINARY_TAGS }, (_, k) => {
    const level = random.scaleBetween(300, 20_000);
    const follows = random.between(0, 0.6);
    const spread = random.between(0.002, 0.02);
    const noise = random.wandering(hours.length, random.between(0, 0.8));
    const shared = story === 'connections' && k < 10;
    const blocks = hours.map((_, i) => {
      const busy = shared ? connections[i] : 1 + follows * (load[i] - 1);
      return Math.round(level * busy * (1 - Math.exp(-uptimeHours[i] / 0.3)) * (1 + spread * noise[i]));
    });
    const blockBytes = 32 * Math.round(random.scaleBetween(1, 32));
    return { tag: `o${k}`, blockBytes, ...rowsOf({ scene, blocks, random, turnover: random.scaleBetween(2000, 200_000) }) };
  });
}

/** Blocks and a count of allocations that fits them: it follows the load, starts anew with Windows and turns over at 2^32. */
function rowsOf({ scene: { story, hours, uptimeHours, load, spanHours }, blocks, random, turnover }) {
  const wrapAt = random.between(0.2, 0.8) * spanHours;
  const begin = story === '32-bit wrap' ? 2 ** 32 - turnover * wrapAt : turnover * uptimeHours[0] + blocks[0];
  const allocs = [Math.round(begin)];
  for (let i = 1; i < hours.length; i++) {
    const restarted = uptimeHours[i] < uptimeHours[i - 1];
    const sinceHours = restarted ? uptimeHours[i] : hours[i] - hours[i - 1];
    const taken = restarted ? blocks[i] : Math.max(0, blocks[i] - blocks[i - 1]);
    allocs.push((restarted ? 0 : allocs[i - 1]) + Math.round(turnover * load[i] * sinceHours) + taken);
  }
  return { blocks: (i) => blocks[i], allocs: (i) => allocs[i] };
}

/** The rate while it leaked, and whether anybody could know of it. */
function truthOf({ leaked, rest, hours }) {
  const first = leaked.lastIndexOf(0);
  const total = leaked.at(-1);
  const bytesPerHour = total / (hours.at(-1) - hours[Math.max(first, 0)]);
  const mean = rest.reduce((sum, bytes) => sum + bytes, 0) / rest.length;
  const deviation = Math.sqrt(rest.reduce((sum, bytes) => sum + (bytes - mean) ** 2, 0) / rest.length);
  const isKnowable =
    bytesPerHour >= KNOWABLE.bytesPerHour &&
    total >= KNOWABLE.deviations * deviation &&
    leaked.length - Math.max(first, 0) >= KNOWABLE.samples;
  return { bytesPerHour, isKnowable };
}

function accumulated(hours, rateAt) {
  let sum = 0;
  return hours.map((hour, i) => {
    if (i > 0) sum += rateAt(i) * (hour - hours[i - 1]);
    return sum;
  });
}

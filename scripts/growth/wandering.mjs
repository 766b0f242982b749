// Simulated tags that wander as figures of servers do: autocorrelated and independent noise, load, steps, bursts, plateaus, outliers, gaps.
import { randomOf } from './random.mjs';

const MB = 2 ** 20;
const DAY_HOURS = 24;

/** How often each trouble is in a series. */
const OFTEN = { load: 0.4, step: 0.15, burst: 0.25, plateau: 0.25, outliers: 0.35, gap: 0.25, heavyTails: 0.3 };

/** Still tags beside the watched one; together larger than it, so that no tag holds most of its pool. */
const STILL_TAGS = 5;
const SMALL_TAGS = 14;

/** The rise of a leak: so many standard deviations of everything else that the tag does, and at least twice the practical size. */
export const LEAK_SIZES = [10, 5, 3];

/**
 * One machine whose first tag wanders, with growth of `size` standard deviations over the record added; 0 for a healthy one. The arguments are
 * those of `madeLists`.
 */
export function wanderingMachine({ plan, size, seed }) {
  const random = randomOf(seed);
  const count = plan.count;
  const everyHours = plan.everyMinutes / 60;
  const hours = Array.from({ length: count }, (_, i) => i * everyHours);
  const phase = random.between(0, DAY_HOURS);
  const load = hours.map((hour) => 1 + 0.5 * Math.sin((2 * Math.PI * (hour + phase)) / DAY_HOURS));
  const own = wander({ random, count, load });
  const kept = keptPlaces(random, count);
  const scale = random.scaleBetween(0.3, 60) * MB;
  const mean = average(kept.map((i) => own[i]));
  const deviation = scale * Math.sqrt(average(kept.map((i) => (own[i] - mean) ** 2)));
  const rise = size === 0 ? 0 : Math.max(size * deviation, (20 * MB * hours.at(-1)) / DAY_HOURS);
  const least = Math.min(...own) * scale;
  const level = random.between(100, 400) * MB - Math.min(0, least);
  const bytes = own.map((value, i) => level + scale * value + (rise * hours[i]) / hours.at(-1));
  const blockBytes = 16 * Math.round(random.scaleBetween(2, 100));
  const tags = [{ bytes, blockBytes }, ...others({ random, count, load, most: Math.max(...bytes) })];
  return {
    hours: kept.map((i) => hours[i]),
    bytes: kept.map((i) => bytes[i]),
    lists: {
      count: kept.length,
      timesMs: (k) => Date.UTC(2024, 4, 6) + hours[kept[k]] * 3_600_000,
      tickMs: (k) => (100 + hours[kept[k]]) * 3_600_000,
      tags: tags.map((tag, k) => rowsOf({ tag, name: k === 0 ? 'Watc' : `o${k}`, kept, hours, load, random })),
    },
  };
}

function wander({ random, count, load }) {
  const correlation = [0.6, 0.8, 0.9, 0.97][Math.floor(4 * random.next())];
  const independent = random.next() < 0.6 ? random.between(0.4, 1) : random.between(0, 0.4);
  const heavy = random.next() < OFTEN.heavyTails;
  const drift = random.wandering(count, correlation);
  const apart = random.wandering(count, 0).map((value) => (heavy && random.next() < 0.05 ? 4 * value : value));
  const quiet = random.next() < 0.15 ? 0.1 : 1;
  const out = drift.map((value, i) => quiet * (Math.sqrt(1 - independent) * value + Math.sqrt(independent) * apart[i]));
  const add = (of) => {
    for (let i = 0; i < count; i++) out[i] += of(i);
  };
  if (random.next() < OFTEN.load) addScaled(add, load, random.between(0.5, 4));
  if (random.next() < OFTEN.step) {
    const at = Math.floor(random.between(2, count - 2));
    const height = random.between(-3, 3);
    add((i) => (i >= at ? height : 0));
  }
  if (random.next() < OFTEN.burst) {
    const at = random.between(0, 0.95) * count;
    const decay = random.between(0.03, 0.15) * count;
    const height = random.between(2, 8);
    add((i) => (i >= at ? height * Math.exp(-(i - at) / decay) : 0));
  }
  if (random.next() < OFTEN.plateau) {
    const repeats = random.between(0.2, 0.7);
    for (let i = 1; i < count; i++) if (random.next() < repeats) out[i] = out[i - 1];
  }
  if (random.next() < OFTEN.outliers) {
    for (let k = 0; k <= 0.02 * count; k++) out[Math.floor(random.next() * count)] += random.between(2, 10);
  }
  return out;
}

function addScaled(add, column, factor) {
  add((i) => factor * column[i]);
}

/** Places of the samples that are not missing. */
function keptPlaces(random, count) {
  const all = Array.from({ length: count }, (_, i) => i);
  if (random.next() >= OFTEN.gap) return all;
  const length = Math.max(1, Math.floor(random.between(0.08, 0.2) * count));
  const from = 1 + Math.floor(random.next() * (count - length - 1));
  return all.filter((i) => i < from || i >= from + length);
}

function others({ random, count, load, most }) {
  const still = Array.from({ length: STILL_TAGS }, () => {
    const level = (most / 3) * random.between(0.9, 1.1);
    return { bytes: random.wandering(count, 0.8).map((value) => level * (1 + 0.0002 * value)), blockBytes: 256 };
  });
  const small = Array.from({ length: SMALL_TAGS }, () => {
    const level = random.scaleBetween(0.03, 1) * MB;
    const follows = random.between(0, 0.5);
    return { bytes: load.map((value) => level * (1 + follows * (value - 1))), blockBytes: 128 };
  });
  return [...still, ...small];
}

function rowsOf({ tag, name, kept, hours, load, random }) {
  const blocks = tag.bytes.map((bytes) => Math.max(0, Math.round(bytes / tag.blockBytes)));
  const turnover = random.scaleBetween(1000, 200_000);
  let allocs = blocks[0] + 1_000_000;
  const all = blocks.map((count, i) => {
    if (i > 0) allocs += Math.round(turnover * load[i] * (hours[i] - hours[i - 1])) + Math.max(0, count - blocks[i - 1]);
    return allocs;
  });
  return { tag: name, blockBytes: tag.blockBytes, blocks: (k) => blocks[kept[k]], allocs: (k) => all[kept[k]] };
}

function average(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/documents/analyze.js';
import { anyStory } from './any-story.js';
import { diagnosed, diagnoseSoundly } from './diagnosed.js';
import { makeCapture, type Story, type TagStory } from './make-evidence.js';
import { among, rising, SERVER_2008, WINDOWS_DRIVERS } from './stories.js';

// Fixed, since one machine of some hundreds wanders like a leak by chance, and would stop somebody's work on a bad day.
const SEED = 20_260_302;

/** Numbers between -1 and 1 that follow from a seed (mulberry32). */
function wander(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}

const WANDERING = ['Leak', 'Even', 'AfdE', 'AfdB', 'NtfC', 'Zqx1', 'Lanf', 'Irp'];

/** A machine whose tags and processes go up and down about a level. */
function noisy({ seed, looks, spread }: { readonly seed: number; readonly looks: number; readonly spread: number }): Story {
  const next = wander(seed);
  const about = (level: number): ((look: number) => number) => {
    const values = Array.from({ length: looks }, () => Math.round(level * (1 + spread * next())));
    return (look) => values[look] ?? level;
  };
  return {
    machine: SERVER_2008,
    looks,
    tags: among(...WANDERING.map((tag): TagStory => ({ tag, blocks: about(150_000), blockBytes: 600 }))),
    processes: ['w3wp.exe', 'relay.exe', 'System'].map((name, i) => ({
      name,
      pid: 4 + 12 * (2 - i),
      handles: about(40_000),
      nonpagedBytes: about(60_000_000),
    })),
    drivers: [...WINDOWS_DRIVERS, 'myfault.sys 4.0.0.0 Sysinternals', 'lanfilter.sys 2.1.0.0 Contoso'],
    refusals: [[300, 5]],
  };
}

describe('whatever is brought', () => {
  it('the diagnosis fits its schema, and each claim leads to the evidence', () => {
    fc.assert(
      fc.property(fc.array(anyStory, { minLength: 1, maxLength: 2 }), (stories) => {
        diagnoseSoundly(makeCapture(...stories));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('nobody is named without growth in three lists', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { suspects } = diagnosed({ ...story, looks: Math.min(2, story.looks ?? 2) });
        expect(suspects.filter(({ confidence }) => confidence !== 'open')).toEqual([]);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('nobody is named for noise', () => {
    fc.assert(
      fc.property(
        fc.record({ seed: fc.nat(), looks: fc.integer({ min: 4, max: 14 }), spread: fc.constantFrom(0.001, 0.03, 0.2) }),
        (given) => {
          expect(diagnosed(noisy(given)).suspects).toEqual([]);
        },
      ),
      { seed: SEED, numRuns: 80 },
    );
  });
});

describe('a pure function', () => {
  const leak: TagStory = { tag: 'Leak', blocks: rising(50_000, 20_000), blockBytes: 1_040 };
  const story: Story = {
    ...noisy({ seed: 7, looks: 6, spread: 0.1 }),
    tags: among(leak),
    reasons: [['AppOffline', 30]],
    events: [['srv', 2019]],
  };
  const options = { tool: { name: 'httperr-doctor', version: '0.0.0' } } as const;

  it('gives the same diagnosis of the same capture', () => {
    const capture = makeCapture(story);
    expect(analyze(capture, options)).toEqual(analyze(capture, options));
    expect(JSON.stringify(analyze(makeCapture(story), options))).toBe(JSON.stringify(analyze(capture, options)));
  });

  it('leaves the capture as it is', () => {
    const capture = makeCapture(story);
    const before = structuredClone(capture);
    analyze(frozen(capture), options);
    expect(capture).toEqual(before);
  });
});

/** Freezes all but the columns: typed arrays cannot be frozen, so they are compared afterwards. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

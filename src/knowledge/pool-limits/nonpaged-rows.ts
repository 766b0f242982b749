import type { Architecture, Basis } from './pool-limit-inputs.js';
import { SOURCES } from './sources.js';
import { GB, KB, MB, TB } from './units.js';
import type { Generation } from './windows-generation.js';

/** How the maximum of the nonpaged pool comes about. */
export type NonpagedRule =
  /** A share of RAM. */
  | { readonly kind: 'share-of-ram'; readonly percent: number }
  /** So many bytes for each MB of RAM. */
  | { readonly kind: 'per-megabyte'; readonly bytes: number }
  /** A share of RAM within the kernel's address space; `readsLimit` where this Windows reads `NonPagedPoolLimit`. */
  | { readonly kind: 'kernel-address-space'; readonly percent: number; readonly readsLimit: boolean }
  /** The formulas of `server-2003-formula.ts`, with a lower ceiling under /3GB. */
  | {
      readonly kind: 'windows-nt' | 'server-2003';
      readonly ceilingWithThreeGBBytes: number;
      /** Said where that lower ceiling is no document's word for this Windows. */
      readonly threeGBNote?: string;
    };

/** One row of the table. */
export interface NonpagedRow {
  readonly generations: readonly Generation[];
  readonly architectures: readonly Architecture[];
  /** `null` where nothing is known but the ceiling. */
  readonly rule: NonpagedRule | null;
  readonly ceilingBytes: number;
  /** What a figure below the ceiling is worth. The ceilings themselves are documented. */
  readonly formulaBasis: Exclude<Basis, 'measured'>;
  /** Above this much RAM the documents do not agree, and the figure is estimated. */
  readonly documentedUpToBytes?: number;
  readonly sources: readonly string[];
}

/** ARM64 has the limits of x64 of the same version. */
const SIXTY_FOUR = ['x64', 'arm64'] as const;

/**
 * Maximum of the nonpaged pool for each generation and architecture. A pair that is not here is not known to us.
 *
 * Where documents disagree: 2003 x64 has 400 KB for each MB of RAM (Russinovich's table) rather than PAL's 75 %; Vista x64 without a
 * service pack 40 % (Memory Limits page) rather than 75 %, which is Service Pack 1.
 */
export const NONPAGED_ROWS: readonly NonpagedRow[] = [
  {
    generations: ['nt-3.5', 'nt-4'],
    architectures: ['x86'],
    rule: { kind: 'windows-nt', ceilingWithThreeGBBytes: 128 * MB },
    ceilingBytes: 128 * MB,
    formulaBasis: 'documented',
    sources: [SOURCES.kb126402, SOURCES.kb265096],
  },
  {
    generations: ['2000'],
    architectures: ['x86'],
    rule: { kind: 'windows-nt', ceilingWithThreeGBBytes: 128 * MB, threeGBNote: SOURCES.threeGBByAnalogy },
    ceilingBytes: 256 * MB,
    formulaBasis: 'estimated',
    sources: [SOURCES.kb265096, SOURCES.kb126402, SOURCES.halvedRate],
  },
  {
    generations: ['xp-2003'],
    architectures: ['x86'],
    rule: { kind: 'server-2003', ceilingWithThreeGBBytes: 128 * MB },
    ceilingBytes: 256 * MB,
    formulaBasis: 'estimated',
    sources: [SOURCES.memoryLimits, SOURCES.kb294418, SOURCES.kb924047, SOURCES.arm3],
  },
  {
    generations: ['xp-2003'],
    architectures: SIXTY_FOUR,
    rule: { kind: 'per-megabyte', bytes: 400 * KB },
    ceilingBytes: 128 * GB,
    formulaBasis: 'estimated',
    sources: [SOURCES.kb294418, SOURCES.russinovich],
  },
  {
    generations: ['xp-2003', 'vista-sp1-7'],
    architectures: ['ia64'],
    rule: null,
    ceilingBytes: 128 * GB,
    formulaBasis: 'documented',
    sources: [SOURCES.kb294418, SOURCES.memoryLimits],
  },
  {
    generations: ['vista-rtm'],
    architectures: ['x86'],
    rule: { kind: 'kernel-address-space', percent: 75, readsLimit: false },
    ceilingBytes: 2 * GB,
    formulaBasis: 'documented',
    sources: [SOURCES.memoryLimits, SOURCES.pal],
  },
  {
    generations: ['vista-rtm'],
    architectures: SIXTY_FOUR,
    rule: { kind: 'share-of-ram', percent: 40 },
    ceilingBytes: 128 * GB,
    formulaBasis: 'documented',
    sources: [SOURCES.memoryLimits],
  },
  {
    generations: ['vista-sp1-7', '8', '8.1', '10'],
    architectures: ['x86'],
    rule: { kind: 'kernel-address-space', percent: 75, readsLimit: true },
    ceilingBytes: 2 * GB,
    formulaBasis: 'documented',
    sources: [SOURCES.memoryLimits, SOURCES.memoryKeys, SOURCES.pal],
  },
  {
    generations: ['vista-sp1-7'],
    architectures: SIXTY_FOUR,
    rule: { kind: 'share-of-ram', percent: 75 },
    ceilingBytes: 128 * GB,
    formulaBasis: 'documented',
    sources: [SOURCES.memoryLimits],
  },
  {
    generations: ['8'],
    architectures: SIXTY_FOUR,
    rule: { kind: 'share-of-ram', percent: 100 },
    ceilingBytes: 128 * GB,
    formulaBasis: 'documented',
    sources: [SOURCES.memoryLimits],
  },
  {
    generations: ['8.1'],
    architectures: SIXTY_FOUR,
    rule: { kind: 'share-of-ram', percent: 100 },
    ceilingBytes: 16 * TB,
    formulaBasis: 'documented',
    sources: [SOURCES.memoryLimits],
  },
  {
    generations: ['10'],
    architectures: SIXTY_FOUR,
    rule: { kind: 'share-of-ram', percent: 100 },
    ceilingBytes: 16 * TB,
    formulaBasis: 'documented',
    documentedUpToBytes: 128 * GB,
    sources: [SOURCES.memoryLimits, SOURCES.sixteenTerabytes],
  },
];

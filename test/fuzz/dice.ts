/** Inputs of one run; so many in CI, and as many as wanted by hand: `FUZZ_INPUTS=1000000 npx vitest run --project unit test/fuzz`. */
export const FUZZ_INPUTS = Number(process.env.FUZZ_INPUTS ?? 2_000);

/** A million inputs take some ten minutes. */
export const FUZZ_TIMEOUT_MS = 60_000 + FUZZ_INPUTS * 20;

/** Random numbers that are the same in every run of one seed (mulberry32). */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number below `limit`. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** Bytes without any meaning. */
  bytes(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => this.below(256)));
  }

  /** A number that a field of 32 bits is likely to be misread at. */
  nasty(size: number): number {
    return (
      this.pick([
        0,
        1,
        7,
        8,
        0x40,
        0x1ff,
        0x1000,
        size - 1,
        size,
        size + 1,
        0x7fff_ffff,
        0x8000_0000,
        0xffff_fff8,
        0xffff_ffff,
        this.below(size + 1),
      ]) >>> 0
    );
  }
}

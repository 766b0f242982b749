import type { GrowthConfidence, GrowthShape } from './judgement/shape.js';

/** Growth of one series: rate now, its 95 % interval, and what the shape is judged to be. */
export interface Growth {
  /** `null` where times are known by order only, or no two samples can be compared. */
  readonly bytesPerHour: number | null;
  readonly lowBytesPerHour: number | null;
  readonly highBytesPerHour: number | null;
  readonly blocksPerHour: number | null;
  /** Samples that went in, over all uninterrupted runs. */
  readonly samples: number;
  /** Seconds from the first to the last of them. */
  readonly spanSeconds: number;
  /** How it was computed, for people. */
  readonly method: string;
  /** Uninterrupted runs: 1 and one more for each restart, or collapse of the figure, in between. */
  readonly segments: number;
  readonly shape: GrowthShape;
  /**
   * Place, among the lists that were judged, of the first one in which most of a growing figure was gone at once: what ended or was reset in
   * between held it. `null` where nothing of the kind happened.
   */
  readonly droppedAt: number | null;
  /** How many tags, itself among them, keep one proportion with it at every list, as tags of connections do; `null` where that was not looked at. */
  readonly sharedBy: number | null;
  /** Rate in the second half of the time over that in the first half: under 1 for what flattens. `null` where that was not looked at. */
  readonly lateRate: number | null;
  /** Tag of the same pool that lost the same bytes at the same time, so that the pool does not grow by this one; absent where none did. */
  readonly costShiftFrom?: string;
  readonly confidence: GrowthConfidence;
  /** One sentence with numbers. */
  readonly why: string;
}

/** What growth must reach to matter. */
export interface PracticalSize {
  readonly bytesPerDay: number;
  /** Bytes that are left until a limit; growth that takes them within {@link PracticalSize.limitDays} matters however slow it is. */
  readonly freeBytes?: number;
  readonly limitDays?: number;
}

/** 10 MB a day, or the limit reached within 30 days. */
export const PRACTICAL_SIZE: PracticalSize = { bytesPerDay: 10 * 2 ** 20, limitDays: 30 };

/** The least rate in bytes per hour that matters. */
export function practicalBytesPerHour({ bytesPerDay, freeBytes, limitDays = 30 }: PracticalSize): number {
  const perDay = freeBytes === undefined ? bytesPerDay : Math.min(bytesPerDay, freeBytes / limitDays);
  return perDay / 24;
}

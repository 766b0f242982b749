/**
 * What a series does over time.
 *
 * - `level`: no growth of practical size;
 * - `leak`: rises steadily beyond what noise, load, warm-up or single steps explain, and still rises at the end;
 * - `cycle`: goes up and down with the load or the hour of the day;
 * - `warm-up`: rises because Windows was started a short while ago, or along a curve that flattens;
 * - `step`: rose in a few jumps and stood still between them;
 * - `stopped`: rose strongly, then stands on the height that it reached;
 * - `load`: rises in one proportion with many other tags or with a given measure of load;
 * - `falling`: goes down;
 * - `noise`: rises, but no more than its own wandering can make;
 * - `too-few`: too few samples to say, or not tested since very many tags rise more.
 */
export type GrowthShape = 'level' | 'leak' | 'cycle' | 'warm-up' | 'step' | 'stopped' | 'load' | 'falling' | 'noise' | 'too-few';

/** The most that a claim of growth may say; a proof needs a control experiment and is never reached by statistics. */
export type GrowthConfidence = 'open' | 'probable' | 'strong';

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

import { isoOfMs } from '../../facts/time.js';
import type { ListedSpan } from '../../schema/types.js';
import { type FileTime, isoOfFileTime } from '../binary/file-time.js';

/** The first and the last of many times. */
export class SpanOfMs {
  #from = Number.POSITIVE_INFINITY;
  #to = Number.NEGATIVE_INFINITY;
  #zoneKnown = true;

  add(ms: number, zoneKnown: boolean): void {
    this.#from = Math.min(this.#from, ms);
    this.#to = Math.max(this.#to, ms);
    this.#zoneKnown &&= zoneKnown;
  }

  finish(): ListedSpan | null {
    if (this.#from > this.#to) return null;
    const [from = '', to = ''] = [this.#from, this.#to].map((ms) => isoOfMs(ms).slice(0, this.#zoneKnown ? undefined : -1));
    return { from, to };
  }
}

/** The same of times to 100 nanoseconds. */
export class SpanOfFileTime {
  #from: FileTime | null = null;
  #to: FileTime | null = null;

  add(time: FileTime): void {
    if (this.#from === null || isBefore(time, this.#from)) this.#from = time;
    if (this.#to === null || isBefore(this.#to, time)) this.#to = time;
  }

  finish(): ListedSpan | null {
    return this.#from === null || this.#to === null ? null : { from: isoOfFileTime(this.#from), to: isoOfFileTime(this.#to) };
  }
}

function isBefore(a: FileTime, b: FileTime): boolean {
  return a.ms < b.ms || (a.ms === b.ms && a.ticks < b.ticks);
}

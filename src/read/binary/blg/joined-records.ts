import { ByteView } from '../byte-view.js';
import type { RecordPart } from './perfmon-record.js';

/** A whole record. */
export type JoinedRecord = Pick<RecordPart, 'type' | 'stamp' | 'payload'>;

/** Whole objects of a machine with thousands of processes are some megabytes; no sample is larger. */
const MOST_BYTES = 32 * 2 ** 20;

/** Joins records that were split, because no event is longer than 64 KB. */
export class JoinedRecords {
  /** Records of which a part is missing, so that none of them is used. */
  orphans = 0;
  #begun: RecordPart | null = null;
  #bytes: Buffer[] = [];
  #length = 0;

  /** @returns the record that ends with this part; `null` where more parts follow, or others are missing. */
  add(part: RecordPart): JoinedRecord | null {
    if (part.part === 1) this.end();
    if (part.part === 1 && part.parts <= 1) return part;
    if (part.part !== 1 && !this.#follows(part)) {
      this.end();
      // The last part of a record whose first is missing stands for it.
      if (part.part >= part.parts) this.orphans++;
      return null;
    }
    this.#begun ??= part;
    // Copied: the buffer that it is in does not last.
    this.#bytes.push(Buffer.from(part.payload.bytes));
    this.#length += part.payload.length;
    return part.part === part.parts ? this.#whole(part) : null;
  }

  /** What was begun and is not whole has lost its rest. */
  end(): void {
    if (this.#begun !== null) this.orphans++;
    this.#reset();
  }

  #follows({ type, stamp, part, parts, payload }: RecordPart): boolean {
    const begun = this.#begun;
    return (
      begun !== null &&
      begun.type === type &&
      begun.stamp.ms === stamp.ms &&
      begun.parts === parts &&
      part === this.#bytes.length + 1 &&
      this.#length + payload.length <= MOST_BYTES
    );
  }

  #whole({ type, stamp }: RecordPart): JoinedRecord {
    const payload = new ByteView(Buffer.concat(this.#bytes, this.#length));
    this.#reset();
    return { type, stamp, payload };
  }

  #reset(): void {
    this.#begun = null;
    this.#bytes = [];
    this.#length = 0;
  }
}

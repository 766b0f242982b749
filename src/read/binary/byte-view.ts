import { MALFORMED } from './malformed.js';

const TWO_32 = 2 ** 32;

/**
 * Numbers and text of a stretch of bytes, little-endian as Windows writes them. Every offset is checked.
 *
 * @throws Malformed for a place beyond the end, in all of its readers.
 */
export class ByteView {
  readonly bytes: Buffer;
  readonly length: number;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.length = bytes.byteLength;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** @throws Malformed where not all of `bytes` bytes from `at` on are here. */
  check(at: number, bytes: number): void {
    if (!(at >= 0 && at + bytes <= this.length)) throw MALFORMED;
  }

  u8(at: number): number {
    this.check(at, 1);
    return this.#view.getUint8(at);
  }

  u16(at: number): number {
    this.check(at, 2);
    return this.#view.getUint16(at, true);
  }

  u32(at: number): number {
    this.check(at, 4);
    return this.#view.getUint32(at, true);
  }

  i32(at: number): number {
    this.check(at, 4);
    return this.#view.getInt32(at, true);
  }

  u64(at: number): bigint {
    this.check(at, 8);
    return this.#view.getBigUint64(at, true);
  }

  i64(at: number): bigint {
    this.check(at, 8);
    return this.#view.getBigInt64(at, true);
  }

  /** An unsigned number of 64 bits, rounded to a double above 2^53. */
  wide(at: number): number {
    this.check(at, 8);
    return this.#view.getUint32(at + 4, true) * TWO_32 + this.#view.getUint32(at, true);
  }

  f32(at: number): number {
    this.check(at, 4);
    return this.#view.getFloat32(at, true);
  }

  f64(at: number): number {
    this.check(at, 8);
    return this.#view.getFloat64(at, true);
  }

  /** Text of so many bytes in UTF-16. */
  utf16(at: number, bytes: number): string {
    this.check(at, bytes);
    return this.bytes.toString('utf16le', at, at + bytes);
  }

  /** Text in UTF-16 that ends at a zero character or at `end`. */
  utf16z(at: number, end: number): string {
    this.check(at, 0);
    const last = Math.min(end, this.length);
    let stop = at;
    while (stop + 2 <= last && this.#view.getUint16(stop, true) !== 0) stop += 2;
    return this.bytes.toString('utf16le', at, stop);
  }

  /** The bytes from `at` to `end` as a view of their own. */
  slice(at: number, end: number): ByteView {
    this.check(at, end - at);
    if (end < at) throw MALFORMED;
    return new ByteView(this.bytes.subarray(at, end));
  }
}

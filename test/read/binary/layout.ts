/** Pieces of binary files, little-endian as Windows writes them. */

export function u8(value: number): Buffer {
  return Buffer.from([value & 0xff]);
}

export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value & 0xffff);
  return bytes;
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

export function i64(value: number | bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(BigInt.asIntN(64, BigInt(value)));
  return bytes;
}

export function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

export function utf16z(text: string): Buffer {
  return utf16(`${text}\0`);
}

export function padded(bytes: Buffer, multiple = 8): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((multiple - (bytes.length % multiple)) % multiple)]);
}

export function guid(text: string): Buffer {
  const hex = text.replaceAll(/[{}-]/g, '');
  const part = (from: number, to: number): Buffer => Buffer.from(hex.slice(from, to), 'hex');
  return Buffer.concat([part(0, 8).reverse(), part(8, 12).reverse(), part(12, 16).reverse(), part(16, 32)]);
}

/** FILETIME of epoch milliseconds and ticks of 100 nanoseconds beyond them. */
export function ticksOf(ms: number, ticks = 0): bigint {
  return (BigInt(ms) + 11_644_473_600_000n) * 10_000n + BigInt(ticks);
}

/** Bytes as a stream hands them out, in pieces of odd sizes. */
export async function* inPieces(bytes: Uint8Array, size = 40_009): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

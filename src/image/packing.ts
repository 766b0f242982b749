import type { PeImage } from './pe-image.js';

/** Bits a byte. Machine code has 5.5 to 6.6; compressed or encrypted bytes have close to 8. */
const PACKED_ENTROPY = 7.2;
/** A smaller sample does not reach the bound even when it is random. */
const MIN_BYTES = 4096;
const SAMPLE_BYTES = 256 * 1024;

/** Name of an executable section that looks compressed or encrypted; `null` where none does. */
export function packedSection(image: PeImage): string | null {
  for (const { executable, name, offset, size } of image.sections) {
    if (!executable || size < MIN_BYTES) continue;
    if (entropy(image.source.read(offset, Math.min(size, SAMPLE_BYTES))) > PACKED_ENTROPY) return name ?? '(no name)';
  }
  return null;
}

function entropy(bytes: Buffer): number {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  let bits = 0;
  for (const count of counts) {
    if (count > 0) bits -= (count / bytes.length) * Math.log2(count / bytes.length);
  }
  return bits;
}

import { mutateBytes } from './mutate.js';
import type { Random } from './random.js';

/** Numbers that fields of 16 and 32 bits are likely to be misread at. */
const NASTY = [0, 1, 2, 7, 8, 0x0f, 0x18, 0x40, 0x48, 0x7f, 0x80, 0xff, 0x100, 0x1ff, 0x200, 0xfff, 0x7fff, 0x8000, 0xfff8, 0xffff];
const NASTY_WIDE = [...NASTY, 0x1_0000, 0x1_0001, 0x7fff_ffff, 0x8000_0000, 0xffff_0000, 0xffff_fff8, 0xffff_ffff];

type Change = (bytes: Buffer, random: Random) => void;

const CHANGES: readonly Change[] = [
  (bytes, random) => bytes.writeUInt32LE(random.pick(NASTY_WIDE), placeOf(bytes, random, 4)),
  (bytes, random) => bytes.writeUInt16LE(random.pick(NASTY), placeOf(bytes, random, 2)),
  (bytes, random) => bytes.writeUInt8(random.below(256), placeOf(bytes, random, 1)),
  // A number that is near the true one, as offsets by one too many are.
  (bytes, random) => {
    const at = placeOf(bytes, random, 4);
    bytes.writeUInt32LE((bytes.readUInt32LE(at) + random.pick([-8, -4, -2, -1, 1, 2, 4, 8, 0x100])) >>> 0, at);
  },
  // One place of the file in another: whole records, heads and definitions among them.
  (bytes, random) => {
    const length = random.pick([2, 4, 8, 24, 48, 200]);
    const from = placeOf(bytes, random, length);
    bytes.copy(bytes, placeOf(bytes, random, length), from, from + length);
  },
];

function placeOf(bytes: Buffer, random: Random, length: number): number {
  const last = Math.max(0, bytes.length - length);
  // Numbers lie at even places, so most changes do too.
  return random.below(4) === 0 ? random.below(last + 1) : 2 * random.below(Math.floor(last / 2) + 1);
}

/**
 * A binary file with one to six of its numbers or stretches changed.
 *
 * @param used - bytes from its beginning that hold something; most changes are made there.
 */
export function mutateBinary(bytes: Uint8Array, used: number, random: Random): Uint8Array {
  if (random.below(8) === 0) return mutateBytes(bytes, random);
  const copy = Buffer.from(bytes);
  const part = copy.subarray(0, random.below(10) === 0 ? copy.length : used);
  for (let times = 1 + random.below(6); times > 0; times--) random.pick(CHANGES)(part, random);
  return copy;
}

/**
 * Finds the places in code whose four bytes, read as an address or as a distance, lead to a target that may be wanted: 16 places at a time.
 * What it finds is looked at once more by whoever asks; nothing that is wanted is left out.
 *
 * AssemblyScript, compiled to WebAssembly by `scripts/kernel/`. Places in memory are those of `memory-map.ts`.
 */
import { BLOCKS, FOUND, INPUT } from './memory-map';

/**
 * Looks at places from the start of the input on.
 *
 * @param places - how many there are; the bytes of the last one reach three bytes further.
 * @param first - target of the first place if its bytes were zeros, relative to the lowest target that is wanted; all sums are modulo 2^32.
 * @param step - 1 for distances from the place, 0 for addresses.
 * @param highest - the highest relative target that is wanted.
 * @param shift - power of two of the targets in a block.
 * @param opcode - the byte that must be before the place, -1 for any.
 * @returns how many places were found; their numbers are in ascending order.
 */
export function find(places: i32, first: i32, step: i32, highest: u32, shift: u32, opcode: i32): i32 {
  const limit = i32x4.splat(<i32>highest);
  const next = i32x4.splat(step);
  const lanes = i32x4.mul(i32x4(0, 4, 8, 12), next);
  const wantedByte = i8x16.splat(<i8>opcode);
  let found: usize = FOUND;
  for (let at = 0; at < places; at += 16) {
    const here = INPUT + <usize>at;
    let follows = i8x16.splat(-1);
    if (opcode >= 0) {
      follows = i8x16.eq(v128.load(here - 1), wantedByte);
      if (!v128.any_true(follows)) continue;
    }
    // Each vector is every fourth place; of each result the byte is kept that belongs there when the four are put together.
    let offset = i32x4.add(i32x4.splat(first + at * step), lanes);
    const a = i32x4.le_u(i32x4.add(v128.load(here), offset), limit);
    offset = i32x4.add(offset, next);
    const b = i32x4.le_u(i32x4.add(v128.load(here, 1), offset), limit);
    offset = i32x4.add(offset, next);
    const c = i32x4.le_u(i32x4.add(v128.load(here, 2), offset), limit);
    offset = i32x4.add(offset, next);
    const d = i32x4.le_u(i32x4.add(v128.load(here, 3), offset), limit);
    const low = v128.bitselect(a, b, i32x4.splat(0x00ff_00ff));
    const high = v128.bitselect(c, d, i32x4.splat(0x00ff_00ff));
    const inReach = v128.and(v128.bitselect(low, high, i32x4.splat(0x0000_ffff)), follows);
    if (!v128.any_true(inReach)) continue;
    let bits = i8x16.bitmask(inReach);
    if (at + 16 > places) bits &= (1 << (places - at)) - 1;
    for (; bits !== 0; bits &= bits - 1) {
      const place = at + ctz(bits);
      const target = <u32>(load<i32>(INPUT + <usize>place) + first + place * step);
      const block = target >>> shift;
      if (((load<u8>(BLOCKS + <usize>(block >>> 3)) >>> (block & 7)) & 1) === 0) continue;
      store<u16>(found, <u16>place);
      found += 2;
    }
  }
  return <i32>((found - FOUND) >> 1);
}

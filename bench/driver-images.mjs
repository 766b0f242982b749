// Makes a folder of driver images with a fixed seed: much code, and in each a few calls of allocators with tags of its own.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from '../scripts/load-typescript.mjs';
import { randomNumbers } from './httperr-log.mjs';

const IMPORTS = ['ExAllocatePoolWithTag', 'ExFreePoolWithTag'];
/** Functions that do nothing with tags, as compilers write them: bodies of 32 to 80 bytes that load, add, compare, call others and return. */
const PIECES = [
  [0x48, 0x89, 0x5c, 0x24, 0x08],
  [0x48, 0x83, 0xec, 0x28],
  [0x48, 0x8b, 0xd9],
  [0x33, 0xc0],
  [0x85, 0xc9],
  [0x48, 0x8d, 0x4c, 0x24, 0x30],
  [0x0f, 0xb7, 0x43, 0x10],
  [0x48, 0x03, 0xc3],
];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Writes images of some megabytes each.
 *
 * @returns the tags that each image allocates with, by its name.
 */
export async function writeDriverImages(folder, { images, megabytes }) {
  const { Assembler, int32, letters, makePe } = await loadTypeScript(
    `export { Assembler, int32, letters } from './test/image/assembler.js';
    export { makePe } from './test/image/make-pe.js';`,
  );
  const random = randomNumbers(4_019);
  const truth = new Map();
  for (let i = 0; i < images; i++) {
    const tags = Array.from({ length: 1 + random(4) }, () => Array.from({ length: 4 }, () => LETTERS[random(LETTERS.length)]).join(''));
    const code = (slot) => {
      const assembler = new Assembler();
      for (const tag of tags) {
        assembler.raw(0x48, 0x83, 0xec, 0x28, 0xb9, int32(0x200), 0xba, int32(64), 0x41, 0xb8, letters(tag));
        assembler.viaSlot('call', slot('ExAllocatePoolWithTag')).raw(0x48, 0x83, 0xc4, 0x28, 0xc3).align();
      }
      return assembler.build();
    };
    const plain = plainCode(random, megabytes * 2 ** 19);
    const sections = [
      { name: 'PAGE', data: plain.code, executable: true },
      { name: '.rdata', data: words(random, megabytes * 2 ** 19) },
    ];
    const name = `made${String(i).padStart(3, '0')}.sys`;
    const image = { imports: IMPORTS, code, sections };
    const base = addressOf('PAGE', makePe(image));
    const functions = plain.functions.map(([start, end]) => [base + start, base + end]);
    writeFileSync(join(folder, name), makePe({ ...image, functions }));
    truth.set(name, [...new Set(tags)].sort());
  }
  return truth;
}

/** Code, and where its functions begin and end: every compiler of 64-bit Windows writes that down. */
function plainCode(random, bytes) {
  const code = Buffer.alloc(bytes, 0xcc);
  const functions = [];
  for (let at = 0; at < bytes - 128; at = (at + 16) & ~15) {
    const start = at;
    for (let left = 6 + random(12); left > 0; left--) {
      const called = random(6) === 0 ? functions[random(functions.length)] : undefined;
      at += (called === undefined ? Buffer.from(PIECES[random(PIECES.length)]) : call(called[0] - at)).copy(code, at);
    }
    code[at++] = 0xc3;
    functions.push([start, at]);
  }
  return { code, functions };
}

/** A call to a function at a distance from its own first byte. */
function call(distance) {
  const bytes = Buffer.from([0xe8, 0, 0, 0, 0]);
  bytes.writeInt32LE(distance - bytes.length, 1);
  return bytes;
}

/** Relative address of a section, from the table of sections behind the optional header. */
function addressOf(section, image) {
  const header = image.readUInt32LE(0x3c);
  const [count, optional] = [image.readUInt16LE(header + 6), image.readUInt16LE(header + 20)];
  for (let at = header + 24 + optional, left = count; left > 0; at += 40, left--)
    if (image.toString('latin1', at, at + 8).replace(/\0+$/, '') === section) return image.readUInt32LE(at + 12);
  throw new Error(`the image has no section ${section}`);
}

/** Text and numbers, as constants of drivers are. */
function words(random, bytes) {
  const out = Buffer.alloc(bytes);
  for (let at = 0; at < bytes - 64; ) {
    if (random(3) === 0) at += out.write(`Driver text ${random(1_000_000)} of a message\0`, at, 'latin1');
    else at = out.writeUInt32LE(random(2 ** 31), at);
  }
  return out;
}

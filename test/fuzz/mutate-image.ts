import { pointTable, tableEntry, tableOf } from '../image/signature/forge.js';
import type { Dice } from './dice.js';
import { brokenBytes, flipped, mutateDer } from './mutate-der.js';

/** A signed or unsigned image with one to three parts changed as an attacker, a bad disk or a bad copy would. */
export function mutateImage(image: Buffer, dice: Dice): Buffer {
  let bytes = image;
  for (let i = 0; i <= dice.below(3); i++) bytes = dice.pick(WAYS)(bytes, dice);
  return bytes;
}

type Way = (image: Buffer, dice: Dice) => Buffer;

const WAYS: readonly Way[] = [
  headerField,
  headerField,
  sectionField,
  movedTable,
  movedTable,
  newSignature,
  newSignature,
  newEntries,
  flipped,
  brokenBytes,
];

const HEADER_BYTES = 0x600;

/** Parts of the file are damaged by earlier ways: what does not fit is left as it is. */
function within(image: Buffer, at: number, value: number, width: 2 | 4): Buffer {
  if (at < 0 || at + width > image.length) return image;
  const copy = Buffer.from(image);
  if (width === 4) copy.writeUInt32LE(value >>> 0, at);
  else copy.writeUInt16LE(value & 0xffff, at);
  return copy;
}

function headerField(image: Buffer, dice: Dice): Buffer {
  const at = dice.below(Math.min(HEADER_BYTES, image.length) / 2) * 2;
  return within(image, at, dice.nasty(image.length), dice.pick([2, 4]));
}

function sectionField(image: Buffer, dice: Dice): Buffer {
  const pe = image.length < 64 ? 0 : image.readUInt32LE(0x3c);
  if (pe + 24 > image.length) return image;
  const table = pe + 24 + image.readUInt16LE(pe + 20);
  return within(image, table + dice.below(8) * 40 + dice.pick([8, 12, 16, 20, 36]), dice.nasty(image.length), 4);
}

/** Tables are there only where the headers are whole. */
function withTable(image: Buffer, change: (parts: { readonly table: Buffer; readonly body: Buffer }) => Buffer): Buffer {
  try {
    const parts = tableOf(image);
    return parts.table.length < 16 ? image : change(parts);
  } catch {
    return image;
  }
}

function movedTable(image: Buffer, dice: Dice): Buffer {
  return withTable(image, ({ table, body }) => {
    const at = dice.pick([dice.below(body.length), body.length - 8 * dice.below(8), body.length, 0x200 * dice.below(8)]);
    switch (dice.below(4)) {
      case 0:
        return pointTable(image, { offset: dice.nasty(image.length) });
      case 1:
        return pointTable(image, { size: dice.nasty(image.length) });
      case 2:
        return pointTable(image, { offset: at, size: image.length - at });
      default: {
        // The forgery that Authenticode is open to: a table in the middle, the rest of the file behind it.
        const hole = Buffer.concat([tableEntry(dice.bytes(dice.below(200)), 1), table]);
        return pointTable(Buffer.concat([body.subarray(0, at), hole, body.subarray(at)]), { offset: at, size: hole.length });
      }
    }
  });
}

function newSignature(image: Buffer, dice: Dice): Buffer {
  return withTable(image, ({ table, body }) => {
    const entry = tableEntry(mutateDer(signatureOf(table), dice));
    return pointTable(Buffer.concat([body, entry]), { offset: body.length, size: entry.length });
  });
}

function newEntries(image: Buffer, dice: Dice): Buffer {
  return withTable(image, ({ table, body }) => {
    const entries = Array.from({ length: 1 + dice.below(4) }, () =>
      dice.pick([() => table, () => flipped(table, dice), () => tableEntry(dice.bytes(dice.below(64)), dice.below(4))])(),
    );
    const whole = Buffer.concat(entries);
    return pointTable(Buffer.concat([body, whole, Buffer.alloc(dice.below(3) * 4)]), { offset: body.length, size: whole.length });
  });
}

/** The signature of the first entry, without what fills the entry up. */
function signatureOf(table: Buffer): Buffer {
  const digits = (table[9] ?? 0) & 0x7f;
  return (table[9] ?? 0) < 0x80 ? table.subarray(8) : table.subarray(8, 8 + 2 + digits + table.readUIntBE(10, digits));
}

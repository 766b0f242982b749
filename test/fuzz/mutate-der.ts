import { tlv } from '../image/signature/der.js';
import type { Dice } from './dice.js';

/** A DER element as a tree, so that a changed part keeps the lengths around it right. */
interface Node {
  readonly tag: number;
  readonly content: Buffer | readonly Node[];
}

/** A copy of DER with one part changed: mostly well-formed and wrong, sometimes not even that. */
export function mutateDer(der: Buffer, dice: Dice): Buffer {
  if (dice.below(8) === 0) return brokenBytes(der, dice);
  const root = parse(der);
  const count = countOf(root);
  return encode(replaceAt(root, { at: { left: dice.below(count) }, dice, donor: root }));
}

function parse(der: Buffer): Node {
  const { tag, content } = headOf(der, 0);
  return { tag, content: (tag & 0x20) === 0 ? content : childrenOf(content) };
}

function childrenOf(content: Buffer): readonly Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < content.length; ) {
    const { end } = headOf(content, at);
    nodes.push(parse(content.subarray(at, end)));
    at = end;
  }
  return nodes;
}

function headOf(der: Buffer, at: number): { readonly tag: number; readonly content: Buffer; readonly end: number } {
  const first = der[at + 1] ?? 0;
  const digits = first < 0x80 ? 0 : first & 0x7f;
  const length = digits === 0 ? first : der.readUIntBE(at + 2, digits);
  const start = at + 2 + digits;
  return { tag: der[at] ?? 0, content: der.subarray(start, start + length), end: start + length };
}

function encode({ tag, content }: Node): Buffer {
  return Buffer.isBuffer(content) ? tlv(tag, content) : tlv(tag, ...content.map(encode));
}

function countOf({ content }: Node): number {
  return 1 + (Buffer.isBuffer(content) ? 0 : content.reduce((sum, child) => sum + countOf(child), 0));
}

interface Place {
  /** Nodes still to be passed, depth first. */
  readonly at: { left: number };
  readonly dice: Dice;
  /** Whole tree, to take other parts from. */
  readonly donor: Node;
}

function replaceAt(node: Node, place: Place): Node {
  if (place.at.left-- === 0) return changed(node, place);
  if (Buffer.isBuffer(node.content)) return node;
  const content = node.content.map((child) => (place.at.left < 0 ? child : replaceAt(child, place)));
  return { ...node, content: place.at.left < 0 ? rearranged(content, place.dice) : content };
}

/** Now and then the neighbors change as well. */
function rearranged(nodes: readonly Node[], dice: Dice): readonly Node[] {
  const at = dice.below(Math.max(nodes.length, 1));
  switch (dice.below(24)) {
    case 0:
      return nodes.filter((_, i) => i !== at);
    case 1:
      return nodes.flatMap((node, i) => (i === at ? [node, node] : [node]));
    case 2:
      return [...nodes].reverse();
    default:
      return nodes;
  }
}

function changed(node: Node, { dice, donor }: Place): Node {
  const bytes = Buffer.isBuffer(node.content) ? node.content : Buffer.concat(node.content.map(encode));
  switch (dice.below(9)) {
    case 0:
      return { ...node, tag: dice.below(256) };
    case 1:
      return { ...node, content: Buffer.alloc(0) };
    case 2:
      return { ...node, content: dice.bytes(dice.below(40)) };
    case 3:
      return { ...node, content: Buffer.concat([bytes, Buffer.alloc(dice.below(2_000), dice.below(2) * 0x81)]) };
    case 4:
      return { ...node, content: bytes.subarray(0, dice.below(bytes.length + 1)) };
    case 5:
      return someNode(donor, dice);
    case 6:
      return { tag: 0x30, content: Array.from({ length: dice.below(3) }, () => node) };
    default:
      return { ...node, content: flipped(bytes, dice) };
  }
}

function someNode(node: Node, dice: Dice): Node {
  if (Buffer.isBuffer(node.content) || node.content.length === 0 || dice.below(4) === 0) return node;
  return someNode(dice.pick(node.content), dice);
}

/** A copy with a few bits turned over. */
export function flipped(bytes: Buffer, dice: Dice): Buffer {
  const copy = Buffer.from(bytes);
  for (let i = 0; copy.length > 0 && i <= dice.below(3); i++) {
    const at = dice.below(copy.length);
    copy[at] = dice.below(3) === 0 ? dice.pick([0, 0x7f, 0x80, 0xff]) : (copy[at] ?? 0) ^ (1 << dice.below(8));
  }
  return copy;
}

/** Bytes of which headers no longer say what follows. */
export function brokenBytes(bytes: Buffer, dice: Dice): Buffer {
  const at = dice.below(bytes.length + 1);
  switch (dice.below(4)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), dice.bytes(dice.below(24)), bytes.subarray(at)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.min(at + dice.below(64), bytes.length))]);
    default:
      return flipped(bytes, dice);
  }
}

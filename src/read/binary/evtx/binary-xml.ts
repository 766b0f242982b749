import type { ByteView } from '../byte-view.js';
import { MALFORMED } from '../malformed.js';
import type { Budget } from './budget.js';

/** A piece of text that is always the same. */
export interface FixedText {
  readonly kind: 'text';
  readonly text: string;
}

/** A place that a value of the record takes. */
export interface Substitution {
  readonly kind: 'value';
  readonly id: number;
}

/** BinXML that names a definition and brings values of its own, where elements may be. */
export interface Instance {
  readonly kind: 'instance';
  readonly fragment: Fragment;
}

export interface Element {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Node[];
  /** Whether any of its children is one, or an instance of some. */
  readonly hasElements: boolean;
}

export interface Attribute {
  readonly name: string;
  readonly parts: readonly (FixedText | Substitution)[];
}

export type Node = FixedText | Substitution | Element | Instance;

/** The values of an instance: a list of heads, and the values one after the other. */
export interface Values {
  readonly count: number;
  /** Where their heads are, four bytes each: size, type, zero. */
  readonly heads: number;
  /** Where each begins, and behind the last one where that ends. */
  readonly places: readonly number[];
}

/** Elements with the values that they take; `null` where they take none. */
export interface Fragment {
  readonly nodes: readonly Node[];
  readonly values: Values | null;
}

const TOKEN = {
  end: 0x00,
  element: 0x01,
  closeStart: 0x02,
  closeEmpty: 0x03,
  endElement: 0x04,
  text: 0x05,
  attribute: 0x06,
  cdata: 0x07,
  character: 0x08,
  entity: 0x09,
  target: 0x0a,
  instruction: 0x0b,
  instance: 0x0c,
  substitution: 0x0d,
  optional: 0x0e,
  fragment: 0x0f,
  /** More of the same follows; of an element: it has attributes. */
  more: 0x40,
} as const;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const FRAGMENT_BYTES = 4;
const DEEPEST = 32;
/** A template's id, the offset of its definition. */
const INSTANCE_HEAD = 10;
/** Next definition, GUID, size. */
const DEFINITION_HEAD = 24;
const VALUE_TYPE_TEXT = 1;

/** What a chunk's BinXML shares: names and definitions lie in it once, and records refer to them by their offset. */
export interface BinaryXmlChunk {
  readonly view: ByteView;
  readonly budget: Budget;
  readonly names: Map<number, PlacedName>;
  readonly definitions: Map<number, readonly Node[] | null>;
}

interface PlacedName {
  readonly name: string;
  readonly end: number;
}

/** A stretch of BinXML, and how its elements are written. */
interface Stretch {
  readonly at: number;
  readonly end: number;
  readonly depth: number;
  /** Elements of a definition carry a dependency id, others do not. */
  readonly isDefinition: boolean;
}

/**
 * The BinXML of a record, or of a value that holds some.
 *
 * @throws Malformed
 */
export function parseFragment(chunk: BinaryXmlChunk, place: Pick<Stretch, 'at' | 'end' | 'depth'>): Fragment {
  if (place.depth > DEEPEST) throw MALFORMED;
  chunk.view.check(place.at, place.end - place.at);
  const nodes = new Parser(chunk, { ...place, isDefinition: false }).nodes();
  const [only] = nodes;
  // Nearly always a record is one instance and nothing else.
  return nodes.length === 1 && only?.kind === 'instance' ? only.fragment : { nodes, values: null };
}

class Parser {
  readonly #chunk: BinaryXmlChunk;
  readonly #view: ByteView;
  readonly #end: number;
  readonly #isDefinition: boolean;
  #at: number;
  #depth: number;

  constructor(chunk: BinaryXmlChunk, { at, end, depth, isDefinition }: Stretch) {
    this.#chunk = chunk;
    this.#view = chunk.view;
    this.#at = at;
    this.#end = end;
    this.#depth = depth;
    this.#isDefinition = isDefinition;
  }

  /** Up to the end of the fragment or of the bytes. */
  nodes(): readonly Node[] {
    const nodes: Node[] = [];
    while (this.#at < this.#end) {
      const token = this.#token();
      if (token === TOKEN.end) break;
      if (token === TOKEN.fragment) this.#skip(FRAGMENT_BYTES - 1);
      else this.#content(token, nodes);
    }
    return nodes;
  }

  #content(token: number, nodes: Node[]): void {
    switch (token & ~TOKEN.more) {
      case TOKEN.element:
        nodes.push(this.#element((token & TOKEN.more) !== 0));
        break;
      case TOKEN.instance:
        nodes.push({ kind: 'instance', fragment: this.#instance() });
        break;
      case TOKEN.target:
        this.#name();
        break;
      case TOKEN.instruction:
        this.#counted();
        break;
      default:
        nodes.push(this.#part(token));
    }
  }

  #part(token: number): FixedText | Substitution {
    switch (token & ~TOKEN.more) {
      case TOKEN.text:
        if (this.#u8() !== VALUE_TYPE_TEXT) throw MALFORMED;
        return fixed(this.#counted());
      case TOKEN.cdata:
        return fixed(this.#counted());
      case TOKEN.character:
        return fixed(String.fromCharCode(this.#u16()));
      case TOKEN.entity:
        return fixed(entityText(this.#name()));
      case TOKEN.substitution:
      case TOKEN.optional: {
        const id = this.#u16();
        // The type was planned; what the value is its own type says.
        this.#skip(1);
        return { kind: 'value', id };
      }
      default:
        throw MALFORMED;
    }
  }

  #element(hasAttributes: boolean): Element {
    if (++this.#depth > DEEPEST) throw MALFORMED;
    if (this.#isDefinition) this.#skip(2);
    this.#skip(4);
    const name = localName(this.#name());
    if (hasAttributes) this.#skip(4);
    const attributes: Attribute[] = [];
    let token = this.#token();
    while ((token & ~TOKEN.more) === TOKEN.attribute) token = this.#attribute(attributes);
    const children: Node[] = [];
    if (token === TOKEN.closeStart) {
      for (token = this.#token(); token !== TOKEN.endElement; token = this.#token()) this.#content(token, children);
    } else if (token !== TOKEN.closeEmpty) throw MALFORMED;
    this.#depth--;
    const hasElements = children.some(({ kind }) => kind === 'element' || kind === 'instance');
    return { kind: 'element', name, attributes, children, hasElements };
  }

  /** @returns the token behind it. */
  #attribute(attributes: Attribute[]): number {
    const name = this.#name();
    const parts: (FixedText | Substitution)[] = [];
    let token = this.#token();
    while (token !== TOKEN.closeStart && token !== TOKEN.closeEmpty && (token & ~TOKEN.more) !== TOKEN.attribute) {
      parts.push(this.#part(token));
      token = this.#token();
    }
    attributes.push({ name, parts });
    return token;
  }

  #instance(): Fragment {
    const definition = this.#view.u32(this.#at + 5);
    const behind = this.#at + INSTANCE_HEAD - 1;
    this.#at = behind;
    if (definition === behind) this.#skip(DEFINITION_HEAD + this.#view.u32(definition + DEFINITION_HEAD - 4));
    const nodes = definitionAt(this.#chunk, definition, this.#depth + 1);
    return { nodes, values: this.#values() };
  }

  #values(): Values {
    const count = this.#u32();
    const heads = this.#at;
    this.#skip(4 * count);
    const places = [this.#at];
    for (let i = 0; i < count; i++) {
      this.#skip(this.#view.u16(heads + 4 * i));
      places.push(this.#at);
    }
    return { count, heads, places };
  }

  #name(): string {
    const offset = this.#u32();
    const { name, end } = nameAt(this.#chunk, offset);
    if (offset === this.#at) this.#at = end;
    if (this.#at > this.#end) throw MALFORMED;
    return name;
  }

  /** A text behind its length in characters. */
  #counted(): string {
    const bytes = 2 * this.#u16();
    const at = this.#at;
    this.#skip(bytes);
    return this.#view.utf16(at, bytes);
  }

  #token(): number {
    this.#chunk.budget.step();
    return this.#u8();
  }

  #u8(): number {
    const at = this.#at;
    this.#skip(1);
    return this.#view.u8(at);
  }

  #u16(): number {
    const at = this.#at;
    this.#skip(2);
    return this.#view.u16(at);
  }

  #u32(): number {
    const at = this.#at;
    this.#skip(4);
    return this.#view.u32(at);
  }

  #skip(bytes: number): void {
    this.#at += bytes;
    if (this.#at > this.#end) throw MALFORMED;
  }
}

/** A definition is read once for each place. One that is being read, and names itself, has no end. */
function definitionAt(chunk: BinaryXmlChunk, at: number, depth: number): readonly Node[] {
  const known = chunk.definitions.get(at);
  if (known === null) throw MALFORMED;
  if (known !== undefined) return known;
  if (depth > DEEPEST) throw MALFORMED;
  chunk.definitions.set(at, null);
  const begin = at + DEFINITION_HEAD;
  const end = begin + chunk.view.u32(begin - 4);
  chunk.view.check(begin, end - begin);
  const nodes = new Parser(chunk, { at: begin, end, depth, isDefinition: true }).nodes();
  chunk.definitions.set(at, nodes);
  return nodes;
}

/** Next name, hash, length in characters, characters, a zero. */
function nameAt({ view, names, budget }: BinaryXmlChunk, at: number): PlacedName {
  const known = names.get(at);
  if (known !== undefined) return known;
  const bytes = 2 * view.u16(at + 6);
  budget.text(bytes);
  const placed = { name: view.utf16(at + 8, bytes), end: at + 8 + bytes + 2 };
  names.set(at, placed);
  return placed;
}

function fixed(text: string): FixedText {
  return { kind: 'text', text };
}

function entityText(name: string): string {
  const text = ENTITIES[name];
  if (text === undefined) throw MALFORMED;
  return text;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

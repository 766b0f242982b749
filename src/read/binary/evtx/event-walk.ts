import { MALFORMED } from '../malformed.js';
import { type BinaryXmlChunk, type Element, type Fragment, type Node, parseFragment, type Values } from './binary-xml.js';
import { VALUE_TYPE, valueText } from './value-text.js';

/** An element and the values that it takes. */
export interface Section {
  readonly element: Element;
  readonly values: Values | null;
  readonly depth: number;
}

/** An element of an event that holds text. */
export interface EventLeaf {
  /** Local names from the child of `Event` down to it; another leaf's once this one is handled. */
  readonly path: readonly string[];
  /** Its attribute `Name`. */
  readonly dataName: string | null;
  /** `null` for a text, the place of the item for one of several that the element holds. */
  readonly item: number | null;
  readonly text: string;
}

/** Is handed each leaf. */
export type OnLeaf = (leaf: EventLeaf) => void;

/** The children of the event, whether they are written there or are the value of the record. */
export function sectionsOf(chunk: BinaryXmlChunk, { nodes, values }: Fragment): readonly Section[] {
  const [event] = elementsIn(chunk, nodes, { values, depth: 0 }, []);
  if (event?.element.name !== 'Event') throw MALFORMED;
  return elementsIn(chunk, event.element.children, event, []);
}

type Around = Pick<Section, 'values' | 'depth'>;

/** Adds the elements among nodes: their own, and those of BinXML that a value or an instance holds. */
function elementsIn(chunk: BinaryXmlChunk, nodes: readonly Node[], around: Around, found: Section[]): readonly Section[] {
  const { values, depth } = around;
  for (const node of nodes) {
    chunk.budget.step();
    if (node.kind === 'element') found.push({ element: node, values, depth });
    else if (node.kind === 'instance') elementsIn(chunk, node.fragment.nodes, { values: node.fragment.values, depth: depth + 1 }, found);
    else if (node.kind === 'value' && isBinXml(chunk, values, node.id)) {
      const fragment = valueFragment(chunk, values, { id: node.id, depth: depth + 1 });
      elementsIn(chunk, fragment.nodes, { values: fragment.values, depth: depth + 1 }, found);
    }
  }
  return found;
}

/** The type of a value; null for one that the record has not. */
export function typeOf({ view }: BinaryXmlChunk, values: Values, id: number): number {
  return id < values.count ? view.u8(values.heads + 4 * id + 2) : VALUE_TYPE.null;
}

function isBinXml(chunk: BinaryXmlChunk, values: Values | null, id: number): values is Values {
  return values !== null && typeOf(chunk, values, id) === VALUE_TYPE.binXml;
}

function valueFragment(
  chunk: BinaryXmlChunk,
  { places }: Values,
  { id, depth }: { readonly id: number; readonly depth: number },
): Fragment {
  return parseFragment(chunk, { at: places[id] ?? 0, end: places[id + 1] ?? 0, depth });
}

/** Hands on the leaves below a section, in order. */
export function leavesOf(chunk: BinaryXmlChunk, section: Section, onLeaf: OnLeaf): void {
  new LeafWalk(chunk, onLeaf).walk(section);
}

class LeafWalk {
  readonly #chunk: BinaryXmlChunk;
  readonly #onLeaf: OnLeaf;
  readonly #path: string[] = [];

  constructor(chunk: BinaryXmlChunk, onLeaf: OnLeaf) {
    this.#chunk = chunk;
    this.#onLeaf = onLeaf;
  }

  walk(section: Section): void {
    const { element, values } = section;
    this.#chunk.budget.step();
    this.#path.push(element.name);
    if (element.hasElements || element.children.some((node) => node.kind === 'value' && isBinXml(this.#chunk, values, node.id)))
      for (const child of elementsIn(this.#chunk, element.children, section, [])) this.walk(child);
    else this.#leaf(element, values);
    this.#path.pop();
  }

  #leaf(element: Element, values: Values | null): void {
    const found = contentOf(this.#chunk, element.children, values);
    if (found === null) return;
    const dataName = attributeOf(this.#chunk, element, 'Name', values);
    if (typeof found === 'string') this.#onLeaf({ path: this.#path, dataName, item: null, text: found });
    else for (const [item, text] of found.entries()) this.#onLeaf({ path: this.#path, dataName, item, text });
  }
}

/** The text of an element, several of them where its only content is an array; `null` where it has none. */
function contentOf(chunk: BinaryXmlChunk, nodes: readonly Node[], values: Values | null): string | readonly string[] | null {
  const [only] = nodes;
  if (nodes.length === 1 && only !== undefined) return textOf(chunk, only, values);
  return nodes.length === 0 ? null : nodes.map((node) => oneText(textOf(chunk, node, values)) ?? '').join('');
}

function textOf(chunk: BinaryXmlChunk, node: Node, values: Values | null): string | readonly string[] | null {
  chunk.budget.step();
  if (node.kind === 'text') return node.text;
  if (node.kind !== 'value' || values === null) return null;
  const type = typeOf(chunk, values, node.id);
  if (type === VALUE_TYPE.null || type === VALUE_TYPE.binXml) return null;
  const at = values.places[node.id] ?? 0;
  const size = (values.places[node.id + 1] ?? 0) - at;
  chunk.budget.text(size);
  return valueText(chunk.view, type, { at, size });
}

function oneText(found: string | readonly string[] | null): string | null {
  return found === null || typeof found === 'string' ? found : found.join('');
}

/** The text of an attribute; `null` where it is missing or its value is. */
export function attributeOf(chunk: BinaryXmlChunk, { attributes }: Element, name: string, values: Values | null): string | null {
  const attribute = attributes.find((one) => one.name === name);
  return attribute === undefined ? null : oneText(contentOf(chunk, attribute.parts, values));
}

/** The text of an element without elements; `null` where it has none. */
export function elementText(chunk: BinaryXmlChunk, { children }: Element, values: Values | null): string | null {
  return oneText(contentOf(chunk, children, values));
}

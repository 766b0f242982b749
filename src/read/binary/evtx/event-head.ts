import { type FileTime, fileTime } from '../file-time.js';
import type { BinaryXmlChunk, Element, Values } from './binary-xml.js';
import { attributeOf, elementText, type Section, typeOf } from './event-walk.js';

/** What `System` says of an event; read from the record as it is asked for. */
export class EventHead {
  readonly #chunk: BinaryXmlChunk;
  readonly #values: Values | null;
  readonly #members: Members;

  constructor(chunk: BinaryXmlChunk, system: Section | undefined) {
    this.#chunk = chunk;
    this.#values = system?.values ?? null;
    this.#members = system === undefined ? {} : membersOf(system.element);
  }

  /** When it happened; `null` where the record has no time in a form known here. */
  time(): FileTime | null {
    const { TimeCreated } = this.#members;
    if (TimeCreated === undefined) return null;
    return fileTimeOf(this.#chunk, TimeCreated, this.#values) ?? timeOfText(this.#attribute(TimeCreated, 'SystemTime'));
  }

  /** Channel. */
  get log(): string | null {
    return this.#text(this.#members.Channel);
  }

  /** Name of the provider. */
  get source(): string | null {
    return this.#attribute(this.#members.Provider, 'Name');
  }

  /** Name that classic programs log under, where the provider has one. */
  get eventSource(): string | null {
    return this.#attribute(this.#members.Provider, 'EventSourceName');
  }

  get id(): number | null {
    return numberOf(this.#text(this.#members.EventID));
  }

  get qualifiers(): number | null {
    return numberOf(this.#attribute(this.#members.EventID, 'Qualifiers'));
  }

  get level(): number | null {
    return numberOf(this.#text(this.#members.Level));
  }

  get computer(): string | null {
    return this.#text(this.#members.Computer);
  }

  #text(member: Element | undefined): string | null {
    return member === undefined ? null : filled(elementText(this.#chunk, member, this.#values));
  }

  #attribute(member: Element | undefined, name: string): string | null {
    return member === undefined ? null : filled(attributeOf(this.#chunk, member, name, this.#values));
  }
}

/** What is taken of the members of `System`; the others (user, process, correlation) are not kept. */
const NAMES = ['Provider', 'EventID', 'Level', 'TimeCreated', 'Channel', 'Computer'] as const;

type Members = { readonly [Name in (typeof NAMES)[number]]?: Element };

/** A definition is that of many records. */
const known = new WeakMap<Element, Members>();

function membersOf(system: Element): Members {
  const found = known.get(system);
  if (found !== undefined) return found;
  const elements = system.children.flatMap((node) => (node.kind === 'element' ? [node] : []));
  const members = Object.fromEntries(
    NAMES.flatMap((name) => {
      const element = elements.find((one) => one.name === name);
      return element === undefined ? [] : [[name, element]];
    }),
  );
  known.set(system, members);
  return members;
}

function filled(text: string | null): string | null {
  return text === null || text === '' ? null : text;
}

/** Forwarded events have their numbers as text. */
function numberOf(text: string | null): number | null {
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : null;
}

const FILE_TIME = 17;

/** The time of a record that holds it as a FILETIME, as nearly all do. */
function fileTimeOf(chunk: BinaryXmlChunk, { attributes }: Element, values: Values | null): FileTime | null {
  const [part, ...others] = attributes[0]?.parts ?? [];
  if (values === null || part?.kind !== 'value' || others.length > 0 || typeOf(chunk, values, part.id) !== FILE_TIME) return null;
  const at = values.places[part.id] ?? 0;
  return fileTime(chunk.view.u32(at), chunk.view.u32(at + 4));
}

const TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?Z$/;
const DIGITS = 7;

function timeOfText(text: string | null): FileTime | null {
  const found = TIME.exec(text ?? '');
  const ms = Date.parse(`${found?.[1]}Z`);
  const fraction = Number((found?.[2] ?? '').padEnd(DIGITS, '0').slice(0, DIGITS));
  return Number.isNaN(ms) ? null : { ms: ms + Math.floor(fraction / 10_000), ticks: fraction % 10_000 };
}

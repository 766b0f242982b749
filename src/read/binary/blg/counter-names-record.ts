import type { ByteView } from '../byte-view.js';

/** Windows has some 10,000 names; a log made to have more keeps these. */
const MOST_NAMES = 200_000;
/** Machines of one log. */
const MOST_MACHINES = 1_000;
const LONGEST_NAME = 1_024;

/** Names of objects and counters by their indexes, in the language of each machine. */
export class NamesByIndex {
  readonly #machines = new Map<string, Map<number, string>>();
  #count = 0;

  /** Adds a record: the machine, then pairs of an index in decimal and a name. */
  add(payload: ByteView): void {
    const texts = textsIn(payload);
    const machine = texts.next();
    if (machine.done === true) return;
    const names = this.#of(machine.value);
    for (let index = texts.next(); index.done !== true; index = texts.next()) {
      const name = texts.next();
      if (name.done === true || names === null || this.#count >= MOST_NAMES) return;
      if (!/^\d{1,7}$/.test(index.value) || name.value === '') continue;
      if (!names.has(Number(index.value))) this.#count++;
      names.set(Number(index.value), name.value.slice(0, LONGEST_NAME));
    }
  }

  /** @param machine - as in paths, `\\NAME`. */
  nameOf(machine: string, index: number): string | undefined {
    return this.#machines.get(machine.toLowerCase())?.get(index);
  }

  #of(machine: string): Map<number, string> | null {
    const key = machine.toLowerCase();
    const known = this.#machines.get(key);
    if (known !== undefined) return known;
    if (this.#machines.size === MOST_MACHINES) return null;
    const names = new Map<number, string>();
    this.#machines.set(key, names);
    return names;
  }
}

/** Texts in UTF-16, each ended by a zero. */
function* textsIn(view: ByteView): Generator<string> {
  let at = 0;
  while (at + 2 <= view.length) {
    const text = view.utf16z(at, view.length);
    yield text;
    at += 2 * text.length + 2;
  }
}

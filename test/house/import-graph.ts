import type { Import } from './imports.js';

/** Which file leads to which. */
export class ImportGraph {
  readonly #importsOf = new Map<string, Import[]>();

  constructor(imports: readonly Import[]) {
    for (const one of imports) this.#importsOf.set(one.from, [...(this.#importsOf.get(one.from) ?? []), one]);
  }

  /** The way from a file to what is looked for, with both ends; empty where there is none. */
  wayTo(start: string, isSought: (to: string) => boolean): readonly string[] {
    const cameFrom = new Map<string, string>([[start, '']]);
    for (const file of cameFrom.keys()) {
      for (const { to } of this.#importsOf.get(file) ?? []) {
        if (isSought(to)) return [...wayBack(file, cameFrom), to];
        if (!cameFrom.has(to)) cameFrom.set(to, file);
      }
    }
    return [];
  }
}

function wayBack(file: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const before = cameFrom.get(file) ?? '';
  return before === '' ? [file] : [...wayBack(before, cameFrom), file];
}

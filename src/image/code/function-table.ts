/** Where functions begin in the code of an image, ascending. What belongs to one reaches to the start of the next. */
export class FunctionTable {
  private constructor(private readonly starts: Uint32Array) {}

  /** From runs of starts that are in ascending order, each once and one run behind the other, and from others in any order. */
  static of(ascending: readonly Uint32Array[], others: Iterable<number> = []): FunctionTable {
    const more = Uint32Array.from(new Set(others)).sort();
    const all = new Uint32Array(ascending.reduce((sum, { length }) => sum + length, more.length));
    let length = 0;
    let next = 0;
    for (const run of ascending) {
      let from = 0;
      for (; next < more.length && (more[next] ?? 0) <= (run.at(-1) ?? 0); next++) {
        const end = countUpTo(run, more[next] ?? 0);
        all.set(run.subarray(from, end), length);
        length += end - from;
        from = end;
        if (all[length - 1] !== more[next] || length === 0) all[length++] = more[next] ?? 0;
      }
      all.set(run.subarray(from), length);
      length += run.length - from;
    }
    all.set(more.subarray(next), length);
    return new FunctionTable(all.subarray(0, length + more.length - next));
  }

  get size(): number {
    return this.starts.length;
  }

  /** Place in the table of the function that holds an RVA; -1 before the first. */
  indexOf(rva: number): number {
    return countUpTo(this.starts, rva) - 1;
  }

  isStart(rva: number): boolean {
    return this.starts[this.indexOf(rva)] === rva;
  }

  start(index: number): number {
    return this.starts[index] ?? 0;
  }

  /** Exclusive; the end of the address space for the last one. */
  end(index: number): number {
    return this.starts[index + 1] ?? 0xffff_ffff;
  }
}

/** How many of numbers in ascending order are not above one. */
export function countUpTo(ascending: Uint32Array, most: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

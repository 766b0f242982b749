/** Where functions begin in the code of an image, ascending. What belongs to one reaches to the start of the next. */
export class FunctionTable {
  private constructor(private readonly starts: Uint32Array) {}

  /** From starts in ascending order, and others in any. */
  static of(ascending: Uint32Array, others: Iterable<number> = []): FunctionTable {
    const more = Uint32Array.from(others).sort();
    const all = new Uint32Array(ascending.length + more.length);
    let kept = 0;
    for (let i = 0, j = 0; i < ascending.length || j < more.length; ) {
      const [a = Number.POSITIVE_INFINITY, b = Number.POSITIVE_INFINITY] = [ascending[i], more[j]];
      const start = Math.min(a, b);
      if (a <= b) i++;
      else j++;
      if (kept === 0 || start !== all[kept - 1]) all[kept++] = start;
    }
    return new FunctionTable(all.subarray(0, kept));
  }

  get size(): number {
    return this.starts.length;
  }

  /** Place in the table of the function that holds an RVA; -1 before the first. */
  indexOf(rva: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= rva) low = middle + 1;
      else high = middle;
    }
    return low - 1;
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

/** A run of bytes in an executable section that no data directory claims. */
export interface CodeRange {
  readonly rva: number;
  readonly code: Buffer;
}

/** The run of code that holds an RVA; the runs are in ascending order. */
export function rangeAt(ranges: readonly CodeRange[], rva: number): CodeRange | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.rva ?? 0) <= rva) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low - 1];
  return range && rva < range.rva + range.code.length ? range : undefined;
}

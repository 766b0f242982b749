/** `Label: value` on a line. */
export interface LabeledLine {
  readonly label: string;
  readonly value: string;
  /** Blanks in front of the label. */
  readonly indent: number;
}

const LABELED = /^(\s*)([^\s:][^:]{0,80}?)\s*:(?:\s+(.*))?$/;

/** A line of the form `Label: value` or `Label : value`; `null` for others. */
export function labeled(line: string): LabeledLine | null {
  if (line.length > 4_000) return null;
  const found = LABELED.exec(line.trimEnd());
  if (found === null) return null;
  return { indent: (found[1] ?? '').length, label: found[2] ?? '', value: (found[3] ?? '').trim() };
}

/** Place of the first line of the block around `index` that has no blank line in it. */
export function blockStart(lines: readonly string[], index: number, most = 60): number {
  let start = index;
  while (start > 0 && index - start < most && (lines[start - 1] ?? '').trim() !== '') start--;
  return start;
}

/** Place behind the last line of the block at `index`. */
export function blockEnd(lines: readonly string[], index: number): number {
  let end = index;
  while (end < lines.length && (lines[end] ?? '').trim() !== '') end++;
  return end;
}

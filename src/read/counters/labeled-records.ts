/** A record of `Name : value` lines, as Format-List and `wmic /format:list` write it. */
export interface LabeledRecord {
  /** Names in lower case. */
  readonly values: ReadonlyMap<string, string>;
  /** Line of each value, from 1. */
  readonly lines: ReadonlyMap<string, number>;
}

const LABEL = /^\s{0,3}([A-Za-z_]\w{0,80})\s*[:=]\s?(.*)$/;
const LONGEST_LINE = 2_000;

/** The records of a text. One ends where a name comes again, not at a blank line: wmic writes blank lines between all of its values. */
export function labeledRecords(lines: readonly string[]): readonly LabeledRecord[] {
  const records: { readonly values: Map<string, string>; readonly lines: Map<string, number> }[] = [];
  let current: (typeof records)[number] | null = null;
  let last = '';
  for (const [index, line] of lines.entries()) {
    const found = line.length > LONGEST_LINE ? null : LABEL.exec(line.trimEnd());
    if (found === null) {
      // What did not fit the window goes on below, indented.
      if (current !== null && last !== '' && /^\s{4,}\S/.test(line))
        current.values.set(last, `${current.values.get(last) ?? ''}${line.trim()}`);
      else if (line.trim() !== '') last = '';
      continue;
    }
    const name = (found[1] ?? '').toLowerCase();
    if (current === null || current.values.has(name)) {
      current = { values: new Map(), lines: new Map() };
      records.push(current);
    }
    current.values.set(name, (found[2] ?? '').trim());
    current.lines.set(name, index + 1);
    last = name;
  }
  return records;
}

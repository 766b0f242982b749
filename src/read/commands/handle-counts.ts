import type { InventoryHandles } from '../../schema/types.js';
import { wholeNumber } from './amounts.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';

const BANNER = /^\s*(?:nt)?handle(?:64)? v\d/i;
const SUMMARY = /^\s*Handle type summary:/i;
const COUNT = /^\s{1,4}(\S.{0,60}?)\s*:\s*(\d[\d.,]{0,15})\s*$/;
const TOTAL = /^\s*Total handles:\s*(\d[\d.,]{0,15})/i;
const PROCESS = /^(\S.{0,259}?) pid: (\d{1,10})\b/;
/** The handle is hexadecimal; the access triple stands behind the type of a file only. One type has a blank in its name. */
const HANDLE = /^\s*[0-9A-F]{1,8}: (<[^>]{1,40}>|ALPC Port|[A-Za-z][\w.]{1,60})(?:\s+\([RWD-]{3}\))?(?:\s|$)/;

/** Sysinternals `handle`: `-s` (types and counts, of the machine or of one process) and `-a` (each handle of each process). */
export const handleReader: CommandReader = {
  format: 'handle',
  marks: ['andle', ' pid: '],
  restarts: true,
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    if (line.length > 400) return null;
    if (BANNER.test(line)) return index;
    if (SUMMARY.test(line)) return bannerAbove(lines, index);
    return PROCESS.test(line) && HANDLE.test((lines[index + 1] ?? '').slice(0, 400)) && isFirst(lines, index)
      ? bannerAbove(lines, index)
      : null;
  },
  read(section) {
    const handles = section.lines.some((line) => SUMMARY.test(line)) ? summary(section) : listed(section);
    if (handles.length === 0) return null;
    return { inventory: { handles }, problems: problemsOf(section, handles) };
  },
};

function bannerAbove(lines: readonly string[], index: number): number {
  for (let at = index - 1; at >= 0 && index - at <= 6; at--) if (BANNER.test(lines[at] ?? '')) return at;
  return index;
}

/** Further processes of one output are no further outputs. */
function isFirst(lines: readonly string[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at < 3; at--) {
    const line = lines[at] ?? '';
    if (HANDLE.test(line.slice(0, 400))) return false;
  }
  return true;
}

/** The process stands in the command only (`-p 6120`); without it the counts are of the machine. */
function summary(section: Section): readonly InventoryHandles[] {
  const pid = /\s[-/]p\s+(\d{1,10})\b/.exec(section.command ?? '')?.[1];
  const counts = new Counts();
  section.lines.forEach((line, at) => {
    const found = TOTAL.test(line) ? null : COUNT.exec(line.slice(0, 200));
    const count = wholeNumber(found?.[2] ?? '');
    if (found !== null && count !== null)
      counts.add({ type: found[1] ?? '', ...(pid === undefined ? {} : { pid: Number(pid) }) }, count, lineOf(section, at));
  });
  return counts.rows();
}

function listed(section: Section): readonly InventoryHandles[] {
  const counts = new Counts();
  let owner: { readonly process: string; readonly pid: number } | null = null;
  section.lines.forEach((line, at) => {
    const process = PROCESS.exec(line.slice(0, 400));
    if (process !== null && !/^\s*[0-9A-F]+: /.test(line)) {
      owner = { process: process[1] ?? '', pid: Number(process[2]) };
      return;
    }
    const type = HANDLE.exec(line.slice(0, 400))?.[1];
    if (type !== undefined && owner !== null) counts.add({ type, ...owner }, 1, lineOf(section, at));
  });
  return counts.rows();
}

/** A type may stand twice in a summary; both are counted. */
class Counts {
  readonly #rows = new Map<string, InventoryHandles & { count: number }>();

  add(row: Omit<InventoryHandles, 'count'>, count: number, line: number): void {
    const key = JSON.stringify([row.pid, row.type]);
    const known = this.#rows.get(key);
    if (known === undefined) this.#rows.set(key, { ...row, count, line });
    else known.count += count;
  }

  rows(): readonly InventoryHandles[] {
    return [...this.#rows.values()];
  }
}

function problemsOf(section: Section, handles: readonly InventoryHandles[]) {
  const total = section.lines.map((line) => TOTAL.exec(line)?.[1]).find((text) => text !== undefined);
  const sum = handles.reduce((all, { count }) => all + count, 0);
  if (total === undefined || wholeNumber(total) === sum) return [];
  return [{ text: `shows ${sum} handles by type and ${total} in all: the list may be cut off` }];
}

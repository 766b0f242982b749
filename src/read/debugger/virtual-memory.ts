import type { Statement } from '../../facts/capture.js';
import type { OfFile } from '../reading.js';
import type { DebuggerStatement } from './statements.js';

/** `label: pages ( n Kb)`; the debugger puts blanks or a tab in front. */
const PAGES = /^\s*([A-Za-z][A-Za-z0-9 ]{2,40}?)\s*:\s*(\d{1,20})\s*\(\s*(\d{1,20})\s*Kb\s*\)/;
const PERCENT = /^\s*NonPaged Pool Usage\s*:\s*(\d{1,3})\s*%/;
const EXCESSIVE = /\*{3,}\s*Excessive (NonPaged|Paged) Pool Usage/;
const FAILURES = /\*{3,}\s*(\d{1,20}) pool allocations have failed/;

const LONGEST_LINE = 300;
const BYTES_PER_KB = 1024;

/** Labels of newer and older debuggers. `PagedPool 0 Usage` and the like are parts of the sums and left out. */
const LABELS: ReadonlyMap<string, DebuggerStatement> = new Map([
  ['physical memory', 'vm.physicalBytes'],
  ['available pages', 'vm.availableBytes'],
  ['nonpagedpool usage', 'vm.nonpagedBytes'],
  ['nonpagedpool max', 'vm.nonpagedMaximumBytes'],
  ['pagedpool usage', 'vm.pagedBytes'],
  ['pagedpool maximum', 'vm.pagedMaximumBytes'],
  ['committed pages', 'vm.committedBytes'],
  ['commit limit', 'vm.commitLimitBytes'],
]);

/** From Windows 8 on the part of the nonpaged pool that cannot be executed, nearly all of it, has a line of its own. */
const NONPAGED_NX = 'nonpagedpoolnx usage';

/** True for a line that only `!vm` prints. */
export function isVmLine(line: string): boolean {
  if (line.length > LONGEST_LINE || !line.includes(':')) return false;
  const label = PAGES.exec(line)?.[1]?.toLowerCase();
  return label !== undefined && /^(?:non)?pagedpool(?:nx)? (?:usage|max|maximum)$/.test(label);
}

/** Values of `!vm` in a debugger's log. */
export class VirtualMemoryReading {
  readonly #statements: OfFile<Statement>[] = [];

  /** @returns whether the line belongs to `!vm`. */
  take(line: string, index: number): boolean {
    // Markdown escapes the stars.
    const text = line.length > LONGEST_LINE ? '' : line.replaceAll('\\*', '*');
    const excessive = EXCESSIVE.exec(text);
    if (excessive !== null) {
      return this.#state(excessive[1] === 'Paged' ? 'vm.pagedExcessive' : 'vm.nonpagedExcessive', true, index);
    }
    const failures = FAILURES.exec(text);
    if (failures !== null) return this.#state('vm.poolAllocationFailures', Number(failures[1]), index);
    const percent = PERCENT.exec(text);
    if (percent !== null) return this.#state('vm.nonpagedUsedPercent', Number(percent[1]), index);
    const pages = PAGES.exec(text);
    return (
      pages !== null && this.#pages({ label: (pages[1] ?? '').toLowerCase(), pages: Number(pages[2]), kilobytes: Number(pages[3]), index })
    );
  }

  finish(): readonly OfFile<Statement>[] {
    return this.#statements;
  }

  #pages({ label, pages, kilobytes, index }: { label: string; pages: number; kilobytes: number; index: number }): boolean {
    const bytes = kilobytes * BYTES_PER_KB;
    if (label === 'free system ptes') return this.#state('vm.freeSystemPtes', pages, index);
    if (label === NONPAGED_NX) {
      const at = this.#statements.findLastIndex(({ name }) => name === 'vm.nonpagedBytes');
      const executable = this.#statements[at];
      if (executable === undefined) return this.#state('vm.nonpagedBytes', bytes, index);
      this.#statements[at] = { ...executable, value: Number(executable.value) + bytes, line: index + 1 };
      return true;
    }
    const name = LABELS.get(label);
    return name !== undefined && this.#state(name, bytes, index);
  }

  #state(name: DebuggerStatement, value: number | boolean, index: number): true {
    this.#statements.push({ line: index + 1, name, value, at: null });
    return true;
  }
}

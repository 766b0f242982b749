import type { Statement } from '../../facts/capture.js';

/** What the debugger's `!vm` and `!verifier 3` print, as names of statements. Sizes are in bytes. */
export const DEBUGGER_STATEMENTS = {
  'vm.physicalBytes': 'RAM that Windows uses',
  'vm.availableBytes': 'available pages',
  'vm.freeSystemPtes': 'free system page table entries, in pages',
  'vm.nonpagedBytes': 'nonpaged pool in use, executable and not',
  'vm.nonpagedMaximumBytes': 'most that the nonpaged pool can hold',
  'vm.nonpagedUsedPercent': 'percentage that newer debuggers print beside a warning',
  'vm.nonpagedExcessive': 'the debugger warns: Excessive NonPaged Pool Usage',
  'vm.pagedBytes': 'paged pool in use',
  'vm.pagedMaximumBytes': 'most that the paged pool can hold',
  'vm.pagedExcessive': 'the debugger warns: Excessive Paged Pool Usage',
  'vm.poolAllocationFailures': 'pool allocations that have failed since the start of Windows',
  'vm.committedBytes': 'committed pages',
  'vm.commitLimitBytes': 'commit limit',
  'verifier.driver': 'file name of the driver that the values behind it, up to the next one, are about',
  'verifier.nonpagedAllocations': 'blocks of nonpaged pool that the driver holds',
  'verifier.nonpagedBytes': 'bytes of nonpaged pool that the driver holds',
  'verifier.pagedAllocations': 'blocks of paged pool that the driver holds',
  'verifier.pagedBytes': 'bytes of paged pool that the driver holds',
  'verifier.peakNonpagedBytes': 'most bytes of nonpaged pool that the driver held',
  'verifier.peakPagedBytes': 'most bytes of paged pool that the driver held',
  'verifier.blockTag': 'a tag in the list of blocks; count, bytes and caller behind it belong to it',
  'verifier.blockCount': 'blocks with that tag and caller',
  'verifier.blockBytes': 'bytes of those blocks',
  'verifier.blockCaller': 'code that allocated them, as module!function+offset or an address',
} as const satisfies Record<string, string>;

/** Name of a statement of the debugger's reader. */
export type DebuggerStatement = keyof typeof DEBUGGER_STATEMENTS;

/** Blocks of one tag and caller in the output of `!verifier 3`. */
export interface VerifierBlocks {
  /** As `formatTag` writes it. */
  readonly tag: string;
  readonly count: number;
  readonly bytes: number;
  readonly caller: string | null;
  /** Line of the first of them. */
  readonly line: number;
}

/** What `!verifier 3` says of one driver. Numbers that were not printed are `null`. */
export interface VerifierReport {
  readonly driver: string;
  readonly line: number;
  readonly nonpagedAllocations: number | null;
  readonly nonpagedBytes: number | null;
  readonly pagedAllocations: number | null;
  readonly pagedBytes: number | null;
  readonly blocks: readonly VerifierBlocks[];
}

/** Puts the statements of `!verifier 3` together again, driver by driver; all others are passed over. */
export function verifierReports(statements: readonly Statement[]): readonly VerifierReport[] {
  const starts = statements.flatMap(({ name }, i) => (name === 'verifier.driver' ? [i] : []));
  return starts.map((start, i) => {
    const own = statements.slice(start, starts[i + 1]).filter(({ name }) => name.startsWith('verifier.'));
    const number = (name: DebuggerStatement) => {
      const value = own.find((statement) => statement.name === name)?.value;
      return typeof value === 'number' ? value : null;
    };
    return {
      driver: String(own[0]?.value ?? ''),
      line: own[0]?.line ?? 0,
      nonpagedAllocations: number('verifier.nonpagedAllocations'),
      nonpagedBytes: number('verifier.nonpagedBytes'),
      pagedAllocations: number('verifier.pagedAllocations'),
      pagedBytes: number('verifier.pagedBytes'),
      blocks: blocksOf(own),
    };
  });
}

function blocksOf(own: readonly Statement[]): readonly VerifierBlocks[] {
  const blocks: VerifierBlocks[] = [];
  for (const { name, value, line } of own) {
    const last = blocks.at(-1);
    if (name === 'verifier.blockTag') blocks.push({ tag: String(value), count: 0, bytes: 0, caller: null, line });
    else if (last === undefined) continue;
    else if (name === 'verifier.blockCount') blocks[blocks.length - 1] = { ...last, count: Number(value) };
    else if (name === 'verifier.blockBytes') blocks[blocks.length - 1] = { ...last, bytes: Number(value) };
    else if (name === 'verifier.blockCaller') blocks[blocks.length - 1] = { ...last, caller: String(value) };
  }
  return blocks;
}

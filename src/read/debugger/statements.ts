/** What the debugger's `!vm` and `!verifier 3` print, as names of statements. Sizes are in bytes. */
export const DEBUGGER_STATEMENTS = {
  'vm.physicalBytes': 'RAM that Windows uses',
  'vm.availableBytes': 'available pages',
  'vm.freeSystemPtes': 'free system page table entries, in pages',
  'vm.nonpagedBytes': 'nonpaged pool in use, executable and not',
  'vm.nonpagedMaximumBytes': 'maximum of the nonpaged pool',
  'vm.nonpagedUsedPercent': 'percentage that newer debuggers print beside a warning',
  'vm.nonpagedExcessive': 'the debugger warns: Excessive NonPaged Pool Usage',
  'vm.pagedBytes': 'paged pool in use',
  'vm.pagedMaximumBytes': 'maximum of the paged pool',
  'vm.pagedExcessive': 'the debugger warns: Excessive Paged Pool Usage',
  'vm.poolAllocationFailures': 'pool allocations that have failed since the start of Windows',
  'vm.committedBytes': 'committed pages',
  'vm.commitLimitBytes': 'commit limit',
  'verifier.driver': 'file name of the driver that the values behind it, up to the next one, are about',
  'verifier.isUnloaded': 'the driver was unloaded: what it still holds is lost',
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

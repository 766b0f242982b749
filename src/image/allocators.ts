/**
 * Routines that allocate pool and are told the tag in an argument: exports of the kernel and of the class libraries through which drivers
 * allocate. Prototypes: Windows driver documentation (wdm.h, ntifs.h, fltkernel.h, ndis.h, storport.h, video.h, winddi.h).
 */
export interface Allocator {
  readonly name: string;
  /** Place of the tag among the arguments, from 0. */
  readonly tagArgument: number;
  /** The same in 32-bit words of the stack on x86, where a 64-bit argument (POOL_FLAGS) takes two. */
  readonly tagStackWord: number;
  /** The routine allocates only when its first argument is this number. */
  readonly firstArgument?: number;
}

const TAG_ARGUMENTS: readonly (readonly [name: string, tagArgument: number, tagStackWord?: number])[] = [
  ['ExAllocatePoolWithTag', 2],
  ['ExAllocatePoolWithQuotaTag', 2],
  ['ExAllocatePoolWithTagPriority', 2],
  ['ExAllocatePoolZero', 2],
  ['ExAllocatePoolUninitialized', 2],
  ['ExAllocatePoolQuotaZero', 2],
  ['ExAllocatePoolQuotaUninitialized', 2],
  ['ExAllocatePoolPriorityZero', 2],
  ['ExAllocatePoolPriorityUninitialized', 2],
  ['ExAllocatePool2', 2, 3],
  ['ExAllocatePool3', 2, 3],
  ['ExAllocateCacheAwareRundownProtection', 1],
  ['ExInitializeNPagedLookasideList', 5],
  ['ExInitializePagedLookasideList', 5],
  ['ExInitializeLookasideListEx', 6],
  ['MmAllocateMappingAddress', 1],
  ['MmAllocateMappingAddressEx', 1],
  ['FsRtlAllocatePoolWithTag', 2],
  ['FsRtlAllocatePoolWithQuotaTag', 2],
  ['FsRtlAllocateExtraCreateParameter', 4],
  ['FsRtlInitExtraCreateParameterLookasideList', 3],
  ['FltAllocatePoolAlignedWithTag', 3],
  ['FltAllocateExtraCreateParameter', 5],
  ['FltInitExtraCreateParameterLookasideList', 4],
  ['NdisAllocateMemoryWithTag', 2],
  ['NdisAllocateMemoryWithTagPriority', 2],
  ['NdisInitializeNPagedLookasideList', 5],
  ['_RxAllocatePoolWithTag', 2],
  ['VideoPortAllocatePool', 3],
  ['EngAllocMem', 2],
];

// StorPortAllocatePool is an inline function over this one; ExtFunctionAllocatePool is 0.
const STORPORT: Allocator = { name: 'StorPortAllocatePool', tagArgument: 3, tagStackWord: 3, firstArgument: 0 };

const ALLOCATORS: ReadonlyMap<string, Allocator> = new Map<string, Allocator>([
  ...TAG_ARGUMENTS.map(([name, tagArgument, tagStackWord = tagArgument]): [string, Allocator] => [
    name,
    { name, tagArgument, tagStackWord },
  ]),
  ['StorPortExtendedFunction', STORPORT],
]);

/** The allocator that goes by this import or export name. */
export function allocatorOf(name: string): Allocator | undefined {
  return ALLOCATORS.get(name);
}

/** Routines by which a driver finds others at run time: allocating calls may then exist that no import shows. */
export function resolvesAtRunTime(name: string): boolean {
  return name === 'MmGetSystemRoutineAddress' || name === 'FltGetRoutineAddress' || name === 'NdisGetRoutineAddress';
}

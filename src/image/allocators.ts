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
  /** The argument is a pointer to a block of parameters; the tag lies that many bytes behind it, in 32-bit and in 64-bit code. */
  readonly field?: readonly [narrow: number, wide: number];
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
  ['FsRtlAllocateAePushLock', 1],
  ['NdisAllocateCloneOidRequest', 2],
  ['NdisAllocateGenericObject', 1],
];

/** Routines that find the tag in a block of parameters (ndis.h); the place is the same in 32-bit and 64-bit code. */
const TAG_FIELDS: readonly (readonly [name: string, blockArgument: number, field: number])[] = [
  ['NdisAllocateNetBufferListPool', 1, 8],
  ['NdisAllocateNetBufferPool', 1, 4],
  ['NdisAllocateTimerObject', 1, 4],
];

/**
 * Routines of the Kernel-Mode Driver Framework by their place in its table of functions (wdffuncenum.h: the same in all versions). The first
 * argument of each is that of the framework itself. WDF_DRIVER_CONFIG.DriverPoolTag is the tag for all that the framework allocates.
 */
export const FRAMEWORK_ALLOCATORS: ReadonlyMap<number, Allocator> = new Map([
  [116, { name: 'WdfDriverCreate', tagArgument: 4, tagStackWord: 4, field: [16, 28] }],
  [192, { name: 'WdfMemoryCreate', tagArgument: 3, tagStackWord: 3 }],
  [198, { name: 'WdfLookasideListCreate', tagArgument: 5, tagStackWord: 5 }],
]);

// StorPortAllocatePool is an inline function over this one; ExtFunctionAllocatePool is 0.
const STORPORT: Allocator = { name: 'StorPortAllocatePool', tagArgument: 3, tagStackWord: 3, firstArgument: 0 };

const ALLOCATORS: ReadonlyMap<string, Allocator> = new Map<string, Allocator>([
  ...TAG_ARGUMENTS.map(([name, tagArgument, tagStackWord = tagArgument]): [string, Allocator] => [
    name,
    { name, tagArgument, tagStackWord },
  ]),
  ...TAG_FIELDS.map(([name, tagArgument, field]): [string, Allocator] => [
    name,
    { name, tagArgument, tagStackWord: tagArgument, field: [field, field] },
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

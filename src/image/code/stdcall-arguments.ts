/**
 * 32-bit words of arguments that routines of the x86 kernel take off the stack themselves (stdcall). Source: prototypes in the Windows
 * driver documentation. Only routines that drivers call often; after a call to any other one the place of the stack pointer is not known.
 */
const WORDS: readonly (readonly [words: number, names: string])[] = [
  [
    0,
    'KeGetCurrentIrql KeGetCurrentThread PsGetCurrentProcessId PsGetCurrentThreadId IoGetCurrentProcess PsGetCurrentProcess KeEnterCriticalRegion KeLeaveCriticalRegion',
  ],
  [
    1,
    'ExFreePool IoDeleteDevice IoDetachDevice IoFreeIrp IoFreeMdl IoFreeWorkItem IoDeleteSymbolicLink MmUnlockPages MmBuildMdlForNonPagedPool ' +
      'KeQuerySystemTime KeInitializeSpinLock ObfDereferenceObject RtlFreeUnicodeString RtlFreeAnsiString ZwClose PsTerminateSystemThread ' +
      'ExDeleteNPagedLookasideList ExDeletePagedLookasideList ExDeleteResourceLite ExInitializeResourceLite MmGetSystemRoutineAddress KeCancelTimer ' +
      'KeInitializeTimer IoRegisterShutdownNotification MmGetPhysicalAddress MmIsAddressValid ExReleaseResourceLite IoAllocateWorkItem ' +
      'ExReInitializeRundownProtection FltUnregisterFilter FltStartFiltering IoStartNextPacket',
  ],
  [
    2,
    'ExAllocatePool ExFreePoolWithTag RtlInitUnicodeString RtlInitAnsiString IoAllocateIrp IoAttachDeviceToDeviceStack IoCreateSymbolicLink ' +
      'ExAcquireResourceExclusiveLite ExAcquireResourceSharedLite KeResetEvent MmUnmapIoSpace MmUnmapLockedPages PoCallDriver ' +
      'MmProbeAndLockProcessPages PsSetCreateProcessNotifyRoutine RtlCopyUnicodeString ExAllocateCacheAwareRundownProtection',
  ],
  [
    3,
    'ExAllocatePoolWithTag ExAllocatePoolWithQuotaTag KeInitializeEvent KeSetEvent KeInitializeDpc KeInsertQueueDpc MmProbeAndLockPages ' +
      'RtlCompareUnicodeString RtlEqualUnicodeString IoAttachDevice IoGetDeviceProperty FltRegisterFilter NdisAllocateMemoryWithTag NdisFreeMemory ' +
      'RtlAnsiStringToUnicodeString RtlUnicodeStringToAnsiString IoInitializeTimer FltFreePoolAlignedWithTag EngAllocMem RtlCompareMemoryUlong',
  ],
  [
    4,
    'ExAllocatePoolWithTagPriority ExAllocatePool2 MmMapIoSpace IoQueueWorkItem KeSetTimer IoGetDeviceObjectPointer FltAllocatePoolAlignedWithTag ' +
      'KeDelayExecutionThread NdisAllocateMemoryWithTagPriority VideoPortAllocatePool ExFreePool2 FsRtlInitExtraCreateParameterLookasideList',
  ],
  [
    5,
    'KeWaitForSingleObject IoAllocateMdl KeSetTimerEx ZwOpenKey RtlQueryRegistryValues KeBugCheckEx FltInitExtraCreateParameterLookasideList',
  ],
  [6, 'ObReferenceObjectByHandle ZwQueryValueKey ZwSetValueKey FsRtlAllocateExtraCreateParameter MmMapLockedPagesSpecifyCache'],
  [
    7,
    'IoCreateDevice ExInitializeNPagedLookasideList ExInitializePagedLookasideList IoBuildSynchronousFsdRequest PsCreateSystemThread ZwCreateKey FltAllocateExtraCreateParameter',
  ],
  [8, 'ExInitializeLookasideListEx KeWaitForMultipleObjects'],
  [9, 'IoBuildDeviceIoControlRequest'],
  [11, 'ZwCreateFile'],
];

const BYTES: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([words, names]) => names.split(' ').map((name) => [name, words * 4] as const)),
);

/** Bytes that the routine takes off the stack; `null` where that is not known. */
export function stdcallBytes(name: string): number | null {
  return BYTES.get(name) ?? null;
}

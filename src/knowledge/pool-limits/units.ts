/** 2^10 bytes: what Microsoft's articles and the kernel mean by KB. */
export const KB = 2 ** 10;
/** 2^20 bytes. */
export const MB = 2 ** 20;
/** 2^30 bytes. */
export const GB = 2 ** 30;
/** 2^40 bytes. */
export const TB = 2 ** 40;

/** Page of x86, x64 and ARM64. IA64 has pages of 8 KB, but nothing is computed in pages there. */
export const PAGE_BYTES = 4 * KB;

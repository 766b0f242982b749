/** Places in the kernel's memory, for the kernel and for those who fill and read it. TypeScript and AssemblyScript at once: numbers only. */

/** One bit for each block of targets: set where one of them may be wanted. */
export const BLOCKS = 1024;
export const BLOCK_COUNT = 524_288;

/** Places that were found, two bytes each: room for all. */
export const FOUND = 131_072;

/** Code that is looked at in one go; the byte before it can be read, and so must be 32 bytes behind it. */
export const INPUT = 327_680;
export const INPUT_PLACES = 65_536;
export const BYTES_BEHIND_INPUT = 32;

/** Places in the kernel's memory, for the kernel and for those who fill and read it. TypeScript and AssemblyScript at once: numbers only. */

/** Phrases have numbers below this. */
export const PHRASES = 64;
/** The number that stands for `N_Connections_Refused`. */
export const REFUSAL = 63;
/** The number of no phrase: its pattern matches nothing. */
export const NO_PHRASE = 62;
/** The longest phrase that a pattern can hold. */
export const LONGEST_PHRASE = 32;

/** Number of the phrase by hash of its last four bytes and its length, one byte each; the hash is what the shift leaves. */
export const SLOTS = 1024;
export const SLOT_COUNT = 1024;
export const SLOT_SHIFT = 22;
/** Length of each phrase, one byte each. */
export const LENGTHS = 2048;
/** Not 0 for phrases whose rows are wanted as records, one byte each. */
export const FLAGS = 2112;
/** Phrases that the present minute has, one byte each, in order of their first rows. */
export const TOUCHED = 2176;
/** Rows of the present minute and the line of the first of them, by phrase, four bytes each. */
export const COUNTS = 2304;
/** By phrase its last 16 bytes, a mask for them, the 16 bytes before, and a mask for them. */
export const PATTERNS = 4096;
export const PATTERN_BYTES = 64;

/** Counts of a minute and a phrase: minute (f64), phrase, line of the first row, rows (i32). */
export const ENTRIES = 8192;
export const ENTRY_BYTES = 24;
export const ENTRY_LIMIT = 2048;

/** Rows that are wanted one by one: seconds (f64), start, LF, line, phrase, count (u32). */
export const RECORDS = 57_344;
export const RECORD_BYTES = 32;
export const RECORD_LIMIT = 2048;

/** Where bytes of a log can be put; what is before them can be read, and so must be 64 bytes behind them. */
export const INPUT = 131_072;
export const BYTES_BEHIND_INPUT = 64;

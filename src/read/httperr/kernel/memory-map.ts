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
/** What is done with the rows of each phrase beside counting them by the minute, one byte each. */
export const FLAGS = 2112;
/** They are handed out as records. */
export const AS_RECORDS = 1;
/** Refused connections are counted by the second. */
export const BY_SECOND = 2;
/** From here on, rows are counted by the name in one of {@link NAME_COLUMNS}, as the phrase of that number less this. */
export const BY_NAME = 16;
/** Phrases that the present minute has, one byte each, in order of their first rows. */
export const TOUCHED = 2176;
/** By kind of name, the surest first: columns behind the one that holds it, or -1 where the layout has none; four bytes each. */
export const NAME_COLUMNS = 2240;
export const NAME_KINDS = 3;
/** Rows of the present minute and the line of the first of them, by phrase, four bytes each. */
export const COUNTS = 2304;
/** Names by hash, their number and 1, one byte each. */
export const NAME_SLOTS = 2816;
export const NAME_SLOT_COUNT = 256;
/** By phrase its last 16 bytes, a mask for them, the 16 bytes before, and a mask for them. */
export const PATTERNS = 4096;
export const PATTERN_BYTES = 64;

/** Counts of a stretch of time and a key: its first second (f64), key, line of the first row, rows (i32), and at 24 the count (f64). */
export const ENTRY_BYTES = 32;
/** By minute and phrase. */
export const ENTRIES = 8192;
export const ENTRY_LIMIT = 2048;

/** Rows that are wanted one by one: seconds (f64), start, LF, line, phrase, count (u32). */
export const RECORDS = 73_728;
export const RECORD_BYTES = 32;
export const RECORD_LIMIT = 2048;

/** Names: kind and length (one byte each), at 8 the last eight bytes, at 16 all of them. */
export const NAMES = 139_264;
export const NAME_BYTES = 80;
export const NAME_LIMIT = 128;
/** Longer names are handed out as records. */
export const LONGEST_NAME = 64;
/** By name and phrase: rows and 1, line of the last row (u32), its seconds, smallest seconds (f64). 0 where there was none. */
export const NAME_COUNTS = 149_504;
export const NAME_COUNT_BYTES = 24;
/** Phrases that can be counted by name. */
export const NAMED_PHRASES = 16;

/** Entries of refused connections by second. */
export const REFUSALS = 198_656;
export const REFUSAL_LIMIT = 768;

/** Lines whose ends were found: place of the LF, and blanks up to it since the run began (u32 each). */
export const LINES = 223_232;
export const LINE_BYTES = 8;
export const LINE_LIMIT = 512;
/** Blanks among 64 bytes, one bit each, of the bytes before the first of these lines and of those that hold them. */
export const BLANKS = 227_328;
export const BLANKS_LIMIT = 256;

/** Where bytes of a log can be put; what is before them can be read, and so must be 64 bytes behind them. */
export const INPUT = 229_440;
export const BYTES_BEHIND_INPUT = 64;

/** The memory of a table of counts, which is another one. Entries that are to be added. */
export const TABLE_INPUT = 4096;
export const TABLE_INPUT_BYTES = 131_072;
/** By key of these entries the key of the table, four bytes each. */
export const TABLE_KEYS = 135_168;
/** By key its rank among the counts of one time, four bytes each; and by rank its key, or the keys that there are. */
export const TABLE_RANKS = 167_936;
export const TABLE_RANKED = 200_704;
/** By key the line of its first row, its rows and its count (f64). */
export const TABLE_TOTALS = 233_472;
export const TABLE_TOTAL_BYTES = 24;
/** Text of a count: what stands before its time, behind it, between rows and count, and behind them; offset and length of each (u32). */
export const TABLE_FRAMES = 430_080;
/** By key offset and length of the text of its reason and what follows it (u32). */
export const TABLE_TEXTS = 430_336;
/** Where those texts are. */
export const TABLE_CHARACTERS = 495_872;
export const TABLE_CHARACTERS_BYTES = 65_536;
/** Text that was written; so much of it that another count has room. */
export const TABLE_OUTPUT = 561_408;
export const TABLE_OUTPUT_BYTES = 131_072;
/** The hash table begins here: place of a count and 1, four bytes each. */
export const TABLE_SLOTS = 692_480;
export const FIRST_TABLE_SLOTS = 65_536;
/** A count: time and key (f64), rows, count (f64), line of the first row (u32), input (i32). */
export const TABLE_COUNT_BYTES = 32;

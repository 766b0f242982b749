/** How much of a log of counters was read. */
export interface PerfmonTally {
  samples: number;
  /** Values that were read. */
  placed: number;
  /** Records, parts of samples and values that are there and could not be read. */
  unread: number;
  /** Values of a counter that fell where it can only rise: it began anew. No row is made of them. */
  wentBack: number;
  /** Values of a type that nobody described, among the unread. */
  unknownTypes: number;
  /** Values of counters whose name is not in the log, among the unread. */
  nameless: number;
  /** Buffers of which nothing or not all could be read. */
  lostBuffers: number;
  isCut: boolean;
}

export function newTally(): PerfmonTally {
  return { samples: 0, placed: 0, unread: 0, wentBack: 0, unknownTypes: 0, nameless: 0, lostBuffers: 0, isCut: false };
}

/** Whether something that is in the file, or was, is missing. */
export function isDamaged({ unread, unknownTypes, nameless, lostBuffers, isCut }: PerfmonTally): boolean {
  return unread > unknownTypes + nameless || lostBuffers > 0 || isCut;
}

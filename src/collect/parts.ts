/**
 * The kinds of evidence that a collection can hold, in the order in which they are collected: those that answer the question first, of the
 * others the cheap ones first. Last comes what only adds to another part.
 */
export const PART_NAMES = ['pool', 'httperr', 'machine', 'processes', 'counters', 'filters', 'events', 'drivers', 'big-pool'] as const;

/** Parts that say what happened, before the others say why. */
export const FIRST_PARTS: readonly PartName[] = ['pool', 'httperr'];

/** One kind of evidence. */
export type PartName = (typeof PART_NAMES)[number];

/** Parts that are sampled over time; the others are collected once. */
export const SAMPLED_PARTS: readonly PartName[] = ['pool', 'processes', 'counters'];

/** How long a part may take before the process is ended for its sake, in milliseconds. WMI and event logs hang on sick servers. */
export const PART_DEADLINES_MS: Readonly<Record<PartName | 'check', number>> = {
  machine: 60_000,
  check: 60_000,
  pool: 20_000,
  processes: 30_000,
  counters: 45_000,
  filters: 30_000,
  httperr: 180_000,
  events: 120_000,
  drivers: 180_000,
  'big-pool': 45_000,
};

/** Beyond the deadline of the first part: Group Policy can delay the start of Windows PowerShell by half a minute. */
export const START_ALLOWANCE_MS = 45_000;

/** How long a sample may come after it is due. */
export const SAMPLE_DEADLINE_MS = 60_000;

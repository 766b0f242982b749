import type { Pool } from './tag.js';

/**
 * How we know a fact.
 *
 * - `observed`: read in evidence;
 * - `derived`: computed from other facts, which `from` names;
 * - `declared`: somebody told us (command line);
 * - `assumed`: a documented default that nothing contradicts.
 */
export type FactState = 'observed' | 'derived' | 'declared' | 'assumed';

/** What the value counts or measures. Texts and truth values have the unit `none`. */
export type FactUnit =
  | 'none'
  | 'bytes'
  | 'bytes/hour'
  | 'blocks/hour'
  | 'blocks'
  | 'count'
  | 'seconds'
  | 'megabytes'
  | 'ratio'
  | 'time';

/** Whom or what a fact is about. A fact without it is about the machine. Names are as they stand in the evidence. */
export interface FactAbout {
  /** As `formatTag` writes it. */
  readonly tag?: string;
  readonly pool?: Pool;
  /** File name of a driver or other image, lower case. */
  readonly driver?: string;
  /** Image name of a process. */
  readonly process?: string;
  readonly pid?: number;
  /** Event source, with {@link eventId}. */
  readonly eventSource?: string;
  readonly eventId?: number;
  readonly counter?: string;
  /** HTTPERR reason phrase. */
  readonly reason?: string;
  /** `KB…` of an update. */
  readonly hotfix?: string;
  /** Name of a registry value. */
  readonly value?: string;
  readonly constraint?: string;
}

/** Where a fact was read. `input` is the place in the machine's `inputs[]`. */
export type FactSource =
  | { readonly input: number; readonly line?: number; readonly rva?: number; readonly offset?: number }
  | { readonly registry: string }
  | { readonly event: string }
  | { readonly option: string }
  | { readonly table: string };

/** A value of a fact. Lists are lists of words (boot options, roles). */
export type FactValue = number | string | boolean | readonly string[];

/** One named value with unit, time, state and source. */
export interface Fact {
  readonly id: string;
  /** A name of `names.ts`. */
  readonly name: string;
  readonly value: FactValue;
  readonly unit: FactUnit;
  /** ISO 8601 UTC; absent where the value has no time or its zone is unknown. */
  readonly at?: string;
  readonly about?: FactAbout;
  readonly state: FactState;
  readonly source?: FactSource;
  /** Ids of the facts that a derived one was computed from. */
  readonly from?: readonly string[];
}

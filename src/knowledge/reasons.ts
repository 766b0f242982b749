import type { ReasonClass } from '../schema/types.js';
import reasonData from './data/reasons.json' with { type: 'json' };

export type { ReasonClass };

/** What is known of one reason phrase of HTTPERR. */
export interface ReasonInfo {
  /** As http.sys writes it, without the count in front of `Connections_Refused`. */
  readonly phrase: string;
  /** What it means, in up to 38 characters, to stand beside the phrase. */
  readonly plain: string;
  readonly class: ReasonClass;
  /** Other classes that the same phrase may stand for, likelier first. */
  readonly secondReadings: readonly ReasonClass[];
  /** Status that http.sys sends with it; `null` where no answer is sent or none is documented. */
  readonly httpStatus: number | null;
  readonly meaning: string;
  /** What to look at next. */
  readonly check: readonly string[];
  /** False for phrases that stand in logs but in no document we know. */
  readonly documented: boolean;
  readonly sources: readonly string[];
}

/** TypeScript widens the words of JSON files to `string`; the schema, which a test holds the file to, knows them. */
function reasonsOf(data: unknown): readonly ReasonInfo[] {
  return data as readonly ReasonInfo[];
}

/** Every reason phrase we know of, in the order of the documentation (KB820729), undocumented ones last. */
export const REASONS: readonly ReasonInfo[] = reasonsOf(reasonData);

/** Phrases as http.sys writes them. */
export const KNOWN_REASONS: ReadonlySet<string> = new Set(REASONS.map((reason) => reason.phrase));

/** Spellings of `Connections_Refused` in vendor texts and logs: KB924047 has the singular, KB934878 puts a word where the count stands. */
const REFUSED = /^(?:(?:\d+|number)_)?connections?_refused$/i;

const BY_PHRASE: ReadonlyMap<string, ReasonInfo> = new Map(REASONS.map((reason) => [reason.phrase.toLowerCase(), reason]));

/**
 * What is known of a reason phrase. Letter case and a count before `Connections_Refused` do not matter. A phrase that nobody documented and
 * that we have not seen comes back with the class `unknown`.
 *
 * @param extra - reasons of the user; they add phrases and never replace ours.
 */
export function reasonInfo(phrase: string, extra: readonly ReasonInfo[] = []): ReasonInfo {
  const key = REFUSED.test(phrase) ? 'connections_refused' : phrase.toLowerCase();
  return BY_PHRASE.get(key) ?? extra.find((reason) => reason.phrase.toLowerCase() === key) ?? unknownReason(phrase);
}

function unknownReason(phrase: string): ReasonInfo {
  return {
    phrase,
    plain: 'not documented',
    class: 'unknown',
    secondReadings: [],
    httpStatus: null,
    meaning: 'No known document describes this phrase.',
    check: ['Compare the rows with the System and Application logs of that time'],
    documented: false,
    sources: [],
  };
}

import type { FactAbout } from '../facts/fact.js';
import { type FactName, rowOf } from '../facts/names.js';

/** What evidence would settle the fact, in words. */
export function evidenceFor(fact: FactName, about: FactAbout): string {
  return rowOf(fact).bring.replace(/\{(value|driver|tag)\}/g, (_, key: 'value' | 'driver' | 'tag') => about[key] ?? key);
}

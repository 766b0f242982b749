import type { KnowledgeBasis } from '../schema/types.js';

const WORDS: Readonly<Record<KnowledgeBasis, string>> = {
  vendor: 'the maker says so',
  several: 'several people report it',
  'one-reporter': 'one person reports it',
};

/** Who says what an entry of the knowledge base says, in words. */
export function sayBasis(basis: KnowledgeBasis): string {
  return WORDS[basis];
}

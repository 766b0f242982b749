import type { Attribution } from '../../src/analyze/rules/attribution.js';
import type { Situation } from '../../src/analyze/situation.js';
import { situationOf } from '../../src/analyze/situation.js';
import { assembleKnowledge } from '../../src/knowledge/knowledge-base.js';
import { makeEvidence, type Story } from './make-evidence.js';

/** What is concluded of a story before it is put into a document. */
export function situationIn(story: Story): Situation {
  return situationOf(makeEvidence(story), assembleKnowledge());
}

/** How its growing tags are explained. */
export function explanationsOf(story: Story): readonly Attribution[] {
  return situationIn(story).growing;
}

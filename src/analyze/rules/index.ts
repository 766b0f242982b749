import type { Rule } from './attribution.js';
import { cohort } from './cohort.js';
import { configured } from './configured.js';
import { freedWithProcess } from './freed-with-process.js';
import { generic } from './generic.js';
import { handleLeak } from './handle-leak.js';
import { imageCall } from './image-call.js';
import { inBox } from './in-box.js';
import { ioWitness } from './io-witness.js';
import { knownIssue } from './known-issue.js';
import { onBehalf } from './on-behalf.js';
import { poolCharge } from './pool-charge.js';
import { references } from './references.js';
import { specific } from './specific.js';
import { unexplained } from './unexplained.js';
import { verifierLeaks } from './verifier-leaks.js';
import { witness } from './witness.js';

/**
 * The rules in the order in which they are tried. What is known for certain comes first, then what clears the owner of a tag, then what
 * implicates it: two of three published verdicts "the owner of the top tag" hold, the third one blames an innocent driver.
 */
export const RULES: readonly Rule[] = [
  verifierLeaks,
  knownIssue,
  configured,
  handleLeak,
  poolCharge,
  freedWithProcess,
  references,
  cohort,
  ioWitness,
  witness,
  onBehalf,
  generic,
  imageCall,
  inBox,
  specific,
  unexplained,
];

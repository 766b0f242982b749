import type { Situation } from '../../../situation.js';
import type { Decision } from '../../decision/decision.js';
import { isFirstContact } from '../../first-contact/is-first-contact.js';
import { firstContactClaim } from '../first-contact/first-contact.js';
import { configuredClaim } from './configured.js';
import { type Claim, growthClaim } from './growth-claim.js';
import { healthyClaim } from './healthy.js';
import { insufficientClaim } from './insufficient.js';
import { limitClaim } from './limit.js';
import { notPoolClaim } from './not-pool.js';
import { pastClaim } from './past.js';
import { pressureClaim } from './pressure.js';

/** What is claimed: in two halves where the refusals may be explained between them, else in whole sentences. */
export function claimOf(decision: Decision, situation: Situation): Claim | string {
  const { code, attribution } = decision;
  const isOpen = code === 'handle-leak' || (code === 'insufficient' && attribution === null);
  if (isOpen && isFirstContact(decision, situation)) return firstContactClaim(situation);
  if (attribution !== null) return code === 'past-leak' && attribution.tags.length > 0 ? pastClaim(situation) : growthClaim(attribution);
  switch (code) {
    case 'limit-lowered':
      return limitClaim(situation);
    case 'pressure':
      return pressureClaim(situation);
    case 'not-pool':
      return notPoolClaim(situation);
    case 'configured':
      return configuredClaim(decision, situation);
    case 'healthy':
      return healthyClaim(situation);
    default:
      return insufficientClaim(situation);
  }
}

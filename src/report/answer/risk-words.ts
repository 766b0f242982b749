import type { Risk } from '../../schema/types.js';

/** What a step may cost, in front of it. */
export const RISK_WORDS: Readonly<Record<Risk, string>> = {
  none: 'no risk',
  low: 'low risk',
  outage: 'service outage',
  reboot: 'reboot',
  'may-crash': 'may crash',
};

import trustData from '../../knowledge/data/trust.json' with { type: 'json' };
import { parsedOnce } from './parsed-once.js';

/** Roots that issued certificates for time stamps themselves: signatures leave them out, and there is no authority between to be known by. */
export const timeStampRoots = parsedOnce(() => trustData.timeStamping);

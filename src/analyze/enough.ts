/** One tag with more than this of its pool is looked at even when it stands still (psSDP: 65 % warning, 72 % error). */
export const DOMINANT_SHARE = 0.65;

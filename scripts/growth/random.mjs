/** Numbers from 0 to 1 that are the same in each run: the 32-bit generator mulberry32. */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low, high) => low + (high - low) * next();
  return {
    next,
    between,
    /** Evenly spread over orders of magnitude. */
    scaleBetween: (low, high) => low * (high / low) ** next(),
    /** AR(1) noise of deviation 1 with that correlation from sample to sample. */
    wandering(count, correlation) {
      const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      let value = normal();
      return Array.from({ length: count }, () => {
        const now = value;
        value = correlation * value + Math.sqrt(1 - correlation ** 2) * normal();
        return now;
      });
    },
  };
}

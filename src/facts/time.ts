/** ISO 8601 UTC of epoch seconds, without a fraction. */
export function isoOfSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** ISO 8601 UTC of epoch milliseconds, with a fraction only where there is one. */
export function isoOfMs(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

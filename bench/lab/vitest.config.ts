import { defineConfig } from 'vitest/config';

/** Measurements on the test bench of PowerShell: run through vitest for the sake of its TypeScript, and no part of the tests. */
export default defineConfig({
  test: {
    include: ['bench/lab/*.bench.ts'],
    globalSetup: 'test/refresh-validators.mjs',
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});

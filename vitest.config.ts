import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that run `dist/cli.js` as a program. */
const CLI = ['test/cli/**/*.test.ts', 'test/commands/**/*.test.ts'];
/** Tests that run PowerShell scripts, or a program that stands for PowerShell. */
const LAB = ['test/lab/**/*.test.ts', 'test/powershell/**/*.test.ts', 'test/collect/**/*.test.ts'];
/** Tests that pack and install the package. */
const PACKAGE = ['test/package/**/*.test.ts'];

/** Tests that open reports in a real browser. */
const BROWSER = ['test/browser/**/*.test.ts'];

/** Thousands of damaged inputs for every reader; `npm run fuzz` tries more. */
const FUZZ = ['test/fuzz/**/*.test.ts'];

export default defineConfig({
  test: {
    pool: 'forks',
    // Suites wait for PowerShell and for samples more than they compute: two cores are no reason for one at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: 'test/refresh-validators.mjs',
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/schema/generated/**', 'src/schema/types.ts'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      {
        extends: true,
        // These tests change nothing outside of themselves, so they can share what was loaded.
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...CLI, ...LAB, ...PACKAGE, ...FUZZ, ...BROWSER],
          isolate: false,
          testTimeout: 20_000,
        },
      },
      { extends: true, test: { name: 'cli', include: CLI, testTimeout: 60_000 } },
      { extends: true, test: { name: 'lab', include: LAB, testTimeout: 60_000, hookTimeout: 120_000 } },
      { extends: true, test: { name: 'browser', include: BROWSER, testTimeout: 60_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'fuzz', include: FUZZ } },
      { extends: true, test: { name: 'package', include: PACKAGE, testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});

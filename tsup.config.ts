import { defineConfig, type Options } from 'tsup';
import { bundledLicenses } from './scripts/build/bundled-licenses.js';
import { jsonAsText } from './scripts/build/json-as-text.js';
import { leanYargs } from './scripts/build/lean-yargs.js';
import { mergeChunks } from './scripts/build/merge-chunks.js';

/** yargs and what it takes its parts from: it is bundled, so that the program need not load all of them. */
const YARGS = [/^yargs(?:\/|$)/, 'yargs-parser', 'cliui', 'string-width', 'escalade', 'get-caller-file', 'y18n'];

/** What nearly every run reads evidence with, in many small files: to find and load these takes longer than to compile them. */
const SMALL = [/^csv-parse(?:\/|$)/, 'jsonc-parser', 'fast-string-width', 'fast-string-truncated-width'];

// Every output lies directly in dist/: code finds ps/ and schemas/ by their place beside it.
const shared: Options = {
  outDir: 'dist',
  platform: 'node',
  target: 'node20',
  // The default strips `node:`, and with it the certainty that a built-in module is meant.
  removeNodeProtocol: false,
  esbuildPlugins: [jsonAsText, leanYargs, bundledLicenses],
};

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', cli: 'src/cli.ts' },
    format: ['esm'],
    splitting: true,
    noExternal: [...YARGS, ...SMALL],
    onSuccess: () => mergeChunks(['cli', 'index'], 'dist'),
  },
  {
    ...shared,
    // A thread begins with a file, and is ready in half the time where that is all it has to load, and no ES module.
    entry: { 'httperr-worker': 'src/read/httperr/parallel/worker.ts', 'hash-worker': 'src/image/signature/hash-worker.ts' },
    format: ['cjs'],
    splitting: false,
    shims: true,
  },
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: ['cjs'],
    splitting: false,
    // Gives the CommonJS build an `import.meta.url`.
    shims: true,
    // An ES module with a default export: what `require` gives for it is its namespace, which cannot be called.
    noExternal: ['fast-string-width'],
  },
  // The types are the same for both, and apart from the code they are worked out once for both.
  { ...shared, entry: { index: 'src/index.ts' }, format: ['esm', 'cjs'], dts: { only: true } },
]);

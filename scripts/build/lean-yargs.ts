import type { Plugin } from 'esbuild';

/** What yargs takes from other packages, in the little that it needs of them here. */
const STANDINS: Readonly<Record<string, string>> = {
  // Lays out its help. It does that before each command that it runs, and nobody sees it: help is written by `src/commands/cli/help.ts`.
  cliui: 'const layout = { div() {}, span() {}, toString: () => "" };\nexport default () => layout;',
  // Gives cliui the width of a column.
  'string-width': 'export default (text) => text.length;',
  // Looks for the package.json of the program, to guess a version that is said elsewhere.
  'escalade/sync': 'export default () => undefined;',
};

/** Bundles yargs without packages whose work nobody sees: loading and calling them takes as long as Node takes to start. */
export const leanYargs: Plugin = {
  name: 'lean-yargs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:cliui|string-width|escalade\/sync)$/ }, ({ path, importer }) =>
      /[\\/]yargs[\\/]lib[\\/]/.test(importer) ? { path, namespace: 'stand-in' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({ contents: STANDINS[path] ?? '', loader: 'js' }));
  },
};

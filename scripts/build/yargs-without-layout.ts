import type { Plugin } from 'esbuild';

/** What yargs calls of cliui, and of string-width to give cliui the width of a column. */
const LAYOUT: Readonly<Record<string, string>> = {
  cliui: 'const layout = { div() {}, span() {}, toString: () => "" };\nexport default () => layout;',
  'string-width': 'export default (text) => text.length;',
};

/**
 * Bundles yargs without the packages that lay out its help. It does that before each command that it runs, and nobody sees it: help is
 * written by `src/commands/cli/help.ts`. Loading those packages takes as long as Node takes to start.
 */
export const yargsWithoutLayout: Plugin = {
  name: 'yargs-without-layout',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:cliui|string-width)$/ }, ({ path, importer }) =>
      /[\\/]yargs[\\/]lib[\\/]/.test(importer) ? { path, namespace: 'no-layout' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'no-layout' }, ({ path }) => ({ contents: LAYOUT[path] ?? '', loader: 'js' }));
  },
};

import { fileURLToPath } from 'node:url';

/**
 * Absolute path of a file or folder that is shipped with the package, by its path from the package's root. Every output of the build lies
 * directly in `dist/`, so the root is one step up from wherever this code runs.
 */
export function assetPath(fromRoot: string): string {
  return fileURLToPath(new URL(`../${fromRoot}`, import.meta.url));
}

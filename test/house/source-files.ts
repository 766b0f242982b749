import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Folders that are made, not written. */
const MADE = new Set(['node_modules', '.git', 'dist', 'coverage']);

/** Validators: made as well, and yet part of what `src/` loads. */
export const GENERATED = 'src/schema/generated/';

/** Paths below a folder of the repository, with `/`, relative to its root. */
export function filesBelow(folder: string): readonly string[] {
  const files: string[] = [];
  for (const entry of readdirSync(`${ROOT}${folder}`, { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (MADE.has(entry.name)) continue;
    if (entry.isDirectory()) files.push(...filesBelow(path));
    else if (entry.isFile()) files.push(path);
  }
  return files.sort();
}

export function textOf(path: string): string {
  return readFileSync(`${ROOT}${path}`, 'utf8');
}

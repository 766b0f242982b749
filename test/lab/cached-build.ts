import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const LAB = path.dirname(fileURLToPath(import.meta.url));
export const REPOSITORY = path.resolve(LAB, '..', '..');
/** Outside the sources, and kept between runs. */
const CACHE = path.join(REPOSITORY, 'node_modules', '.cache', 'httperr-doctor-lab');
/** Time to build, for hooks: half a minute on an idle machine. */
export const BUILD_LIMIT_MS = 600_000;

/**
 * A folder that `build` fills, once for the sources of the lab; others that come meanwhile wait for it. It appears by rename, so one that is
 * there is whole.
 */
export async function cachedBuild(name: string, build: (draft: string) => void): Promise<string> {
  const home = path.join(CACHE, `${name}-${digestOfSources()}`);
  const lock = `${home}.lock`;
  const deadline = Date.now() + BUILD_LIMIT_MS;
  while (!existsSync(home)) {
    if (takeLock(lock)) {
      try {
        if (!existsSync(home)) buildInto(home, build);
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    } else if (Date.now() > deadline) throw new Error(`somebody else has been building the lab for too long; remove ${lock}`);
    else await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return home;
}

function buildInto(home: string, build: (draft: string) => void): void {
  const draft = `${home}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  build(draft);
  renameSync(draft, home);
}

function takeLock(lock: string): boolean {
  mkdirSync(path.dirname(lock), { recursive: true });
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > BUILD_LIMIT_MS) rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of ['hook', 'host', 'kernel', 'launcher', 'windows-pwsh']) {
    for (const name of readdirSync(path.join(LAB, folder)).sort()) {
      const file = path.join(LAB, folder, name);
      if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

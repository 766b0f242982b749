import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The package as somebody gets it: packed, and installed into a folder that holds nothing else. */
export interface InstalledPackage {
  /** Paths in the tarball. */
  readonly files: readonly string[];
  /** Runs a program in that folder. */
  readonly run: (program: string, args: readonly string[]) => Promise<string>;
  /** Writes a file there and runs it with this Node. */
  readonly runFile: (name: string, text: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Packs `dist/` as it stands and installs the tarball. */
export async function installPackage(): Promise<InstalledPackage> {
  const folder = await mkdtemp(join(tmpdir(), 'httperr-doctor-package-'));
  const packed = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
  const [tarball] = JSON.parse(packed.stdout) as readonly {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  if (tarball === undefined) throw new Error('npm pack named no tarball');

  const consumer = join(folder, 'consumer');
  await mkdir(consumer);
  await writeFile(join(consumer, 'package.json'), '{ "private": true }\n');
  const runHere = async (program: string, args: readonly string[]): Promise<string> => {
    const { stdout } = await run(program, args, { cwd: consumer, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  };
  await runHere('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', join(folder, tarball.filename)]);

  return {
    files: tarball.files.map(({ path }) => path),
    run: runHere,
    runFile: async (name, text) => {
      await writeFile(join(consumer, name), text);
      return await runHere(process.execPath, [name]);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

import { chmodSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type GetManualChunk, type RollupLog, rollup } from 'rollup';

/** What is loaded together: each of these modules that esbuild made a file for, with all that it imports. In the order in which a run comes to them. */
const TOGETHER = ['early-threads', 'command-line', 'httperr', 'diagnose-files'];

/**
 * Merges the many small files into which esbuild cuts what several entry points share: Node takes longer to find and open a module than to
 * compile it, and a command had sixty of them.
 *
 * @param entries - names of the ES modules of `folder` that others name, without `.js`; the first is what a run begins with.
 * @param folder - is written anew, as far as it is reached from the entries.
 */
export async function mergeChunks(entries: readonly [string, ...string[]], folder: string): Promise<void> {
  const files = entries.map((name) => `${folder}/${name}.js`);
  const bundle = await rollup({
    input: files,
    external: (id) => !/^(?:\.|\/|[A-Za-z]:)/.test(id),
    // esbuild has done that.
    treeshake: false,
    onwarn: reject,
  });
  try {
    const modes = files.map((file) => statSync(file).mode);
    for (const file of bundle.watchFiles) rmSync(file);
    await bundle.write({
      dir: folder,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      manualChunks: chunkOf(entries),
      minifyInternalExports: false,
      hoistTransitiveImports: false,
    });
    for (const [place, file] of files.entries()) chmodSync(file, modes[place] ?? 0o644);
  } finally {
    await bundle.close();
  }
}

/** In which file a module goes; those that are loaded for themselves keep their own. */
function chunkOf(entries: readonly [string, ...string[]]): GetManualChunk {
  let chunks: ReadonlyMap<string, string> | null = null;
  return (id, meta) => {
    chunks ??= chunksOf(entries, meta);
    return chunks.get(id);
  };
}

function chunksOf(
  entries: readonly [string, ...string[]],
  { getModuleIds, getModuleInfo }: Pick<Parameters<GetManualChunk>[1], 'getModuleIds' | 'getModuleInfo'>,
): ReadonlyMap<string, string> {
  const ids = [...getModuleIds()];
  const chunks = new Map<string, string>();
  // An entry is nobody's part: whoever imported it would run it.
  const isEntry = (id: string): boolean => getModuleInfo(id)?.isEntry === true;
  const add = (id: string, chunk: string): void => {
    if (chunks.has(id) || getModuleInfo(id)?.isExternal !== false) return;
    if (!isEntry(id)) chunks.set(id, chunk);
    for (const imported of getModuleInfo(id)?.importedIds ?? []) add(imported, chunk);
  };
  add(theOne(ids, new RegExp(`^${entries[0]}\\.js$`)), 'start');
  for (const name of TOGETHER) add(theOne(ids, new RegExp(`^${name}-[A-Z0-9]{8}\\.js$`)), name);
  return chunks;
}

function theOne(ids: readonly string[], name: RegExp): string {
  const [found, ...others] = ids.filter((id) => name.test(basename(id)));
  if (found === undefined || others.length > 0)
    throw new Error(`${found === undefined ? 'no module is' : 'several modules are'} called ${name}`);
  return found;
}

function reject({ message }: RollupLog): never {
  throw new Error(message);
}

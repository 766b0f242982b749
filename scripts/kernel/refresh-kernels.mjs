// Compiles the kernels (AssemblyScript) of the reader of HTTPERR and of the scan of driver images into generated/wasm.ts beside each, which git
// ignores.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Folder below `src/`, files that export something, and pages of memory that it cannot do without; its memory map is in a file of its own. */
const KERNELS = [
  { folder: 'read/httperr/kernel', entries: ['plain-rows.ts', 'count-table.ts'], pages: 3 },
  { folder: 'image/code/kernel', entries: ['find-targets.ts'], pages: 7 },
];
const SHARED = 'memory-map.ts';

const OPTIONS = [
  ...['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory'],
  // The numbers of the memory map are plain ones, so that TypeScript can read them as well.
  ...['--disableWarning', '201'],
];

/**
 * Writes each kernel that is missing or older than its source.
 *
 * @returns {Promise<boolean>} whether anything had to be written
 */
export async function refreshKernels() {
  const written = [];
  for (const kernel of KERNELS) written.push(await refresh({ ...kernel, folder: new URL(`../../src/${kernel.folder}/`, import.meta.url) }));
  return written.includes(true);
}

async function refresh(kernel) {
  const { folder } = kernel;
  const target = new URL('generated/wasm.ts', folder);
  const stamp = `// Made by scripts/kernel/refresh-kernels.mjs from ${sourcesOf(kernel).join(', ')}: ${hashOfSources(kernel)}`;
  if (existsSync(target) && readFileSync(target, 'utf8').startsWith(stamp)) return false;
  const wasm = Buffer.from(await compiled(kernel)).toString('base64');
  mkdirSync(new URL('.', target), { recursive: true });
  // In one step: a build and a test may run at the same time, and neither may read half a file.
  const unfinished = new URL(`wasm.ts.${process.pid}`, target);
  writeFileSync(unfinished, `${stamp}\n/** The kernel as WebAssembly, in base64. */\nexport const KERNEL = '${wasm}';\n`);
  renameSync(unfinished, target);
  return true;
}

function sourcesOf({ entries }) {
  return [...entries, SHARED];
}

function optionsOf({ entries, pages }) {
  return [...entries, '--outFile', 'kernel.wasm', ...OPTIONS, '--initialMemory', String(pages)];
}

function hashOfSources(kernel) {
  const hash = createHash('sha256')
    .update(optionsOf(kernel).join(' '))
    .update(compilerVersion())
    .update(readFileSync(new URL(import.meta.url)));
  for (const name of sourcesOf(kernel)) hash.update(readFileSync(new URL(name, kernel.folder)));
  return hash.digest('hex');
}

function compilerVersion() {
  return JSON.parse(readFileSync(new URL('../../node_modules/assemblyscript/package.json', import.meta.url), 'utf8')).version;
}

/** The compiler takes a second to load, so only where it is needed. */
async function compiled(kernel) {
  const { folder, entries } = kernel;
  const sources = sourcesOf(kernel);
  const { default: asc } = await import('assemblyscript/asc');
  let wasm = null;
  const { error, stderr } = await asc.main(optionsOf(kernel), {
    readFile: (name) => (sources.includes(name) ? readFileSync(new URL(name, folder), 'utf8') : null),
    writeFile: (_, content) => {
      wasm = content;
    },
    listFiles: () => [],
  });
  if (error !== null || wasm === null)
    throw new Error(`the kernel ${entries[0]} could not be compiled: ${stderr.toString()}`, { cause: error });
  return wasm;
}

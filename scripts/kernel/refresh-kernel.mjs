// Compiles the kernel of the reader of HTTPERR (AssemblyScript) into src/read/httperr/kernel/generated/wasm.ts, which git ignores.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const folder = new URL('../../src/read/httperr/kernel/', import.meta.url);
/** Those that export something, and what they have in common. */
const ENTRIES = ['plain-rows.ts', 'count-table.ts'];
const SOURCES = [...ENTRIES, 'memory-map.ts'];
const target = new URL('generated/wasm.ts', folder);

const OPTIONS = [
  ...['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory', '--initialMemory', '3'],
  // The numbers of the memory map are plain ones, so that TypeScript can read them as well.
  ...['--disableWarning', '201'],
];

/**
 * Writes the kernel where it is missing or older than its source.
 *
 * @returns {Promise<boolean>} whether anything had to be written
 */
export async function refreshKernel() {
  const stamp = `// Made by scripts/kernel/refresh-kernel.mjs from ${SOURCES.join(', ')}: ${hashOfSources()}`;
  if (existsSync(target) && readFileSync(target, 'utf8').startsWith(stamp)) return false;
  const wasm = Buffer.from(await compiled()).toString('base64');
  mkdirSync(new URL('.', target), { recursive: true });
  // In one step: a build and a test may run at the same time, and neither may read half a file.
  const unfinished = new URL(`wasm.ts.${process.pid}`, target);
  writeFileSync(unfinished, `${stamp}\n/** The kernel as WebAssembly, in base64. */\nexport const KERNEL = '${wasm}';\n`);
  renameSync(unfinished, target);
  return true;
}

function hashOfSources() {
  const hash = createHash('sha256')
    .update(OPTIONS.join(' '))
    .update(compilerVersion())
    .update(readFileSync(new URL(import.meta.url)));
  for (const name of SOURCES) hash.update(readFileSync(new URL(name, folder)));
  return hash.digest('hex');
}

function compilerVersion() {
  return JSON.parse(readFileSync(new URL('../../node_modules/assemblyscript/package.json', import.meta.url), 'utf8')).version;
}

/** The compiler takes a second to load, so only where it is needed. */
async function compiled() {
  const { default: asc } = await import('assemblyscript/asc');
  let wasm = null;
  const { error, stderr } = await asc.main([...ENTRIES, '--outFile', 'kernel.wasm', ...OPTIONS], {
    readFile: (name) => (SOURCES.includes(name) ? readFileSync(new URL(name, folder), 'utf8') : null),
    writeFile: (_, content) => {
      wasm = content;
    },
    listFiles: () => [],
  });
  if (error !== null || wasm === null) throw new Error(`the kernel could not be compiled: ${stderr.toString()}`, { cause: error });
  return wasm;
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSchemas } from './load-schemas.mjs';
import { writeDocuments } from './write-documents.mjs';

const root = new URL('../../', import.meta.url);

/** Holds generated files only; git ignores it. */
const folder = new URL('src/schema/generated/', root);

/** One hash of what the last run read and wrote. */
const STAMP = 'stamp';

/**
 * Writes the validators and the list of documents into `src/schema/generated/` where they are missing, changed by hand, or older than the
 * schemas or this generator.
 *
 * @returns {Promise<boolean>} whether anything had to be written
 */
export async function refreshValidators() {
  mkdirSync(folder, { recursive: true });
  if (isCurrent()) return false;
  const files = await filesOf(loadSchemas(fileURLToPath(new URL('schemas/', root))));
  for (const [name, text] of files) writeWhole(name, text);
  for (const name of generatedNames()) if (!files.has(name)) rmSync(new URL(name, folder), { force: true });
  writeWhole(STAMP, stamp());
  return true;
}

async function filesOf(schemas) {
  // ajv takes longer to load than the look at what is current.
  const { groupDocuments, writeValidator, writeValidatorTable, writeValidatorTypes } = await import('./write-validators.mjs');
  const groups = groupDocuments(schemas);
  const files = new Map([
    ['documents.ts', writeDocuments(schemas)],
    ['validator-table.ts', writeValidatorTable(groups)],
  ]);
  for (const [group, documents] of groups) {
    files.set(`${group}.js`, writeValidator(schemas, documents));
    files.set(`${group}.d.ts`, writeValidatorTypes());
  }
  return files;
}

/** In one step: a build and a test may run at the same time, and neither may read half a file. */
function writeWhole(name, text) {
  const unfinished = new URL(`${name}.${process.pid}`, folder);
  writeFileSync(unfinished, text);
  renameSync(unfinished, new URL(name, folder));
}

function isCurrent() {
  const last = new URL(STAMP, folder);
  return existsSync(last) && readFileSync(last, 'utf8') === stamp();
}

/** By content: a checkout or a copy gives every file a new time. The release of ajv counts, because ajv writes the code. */
function stamp() {
  const sources = ['schemas/', 'scripts/schema/'].flatMap((path) => readdirSync(new URL(path, root)).map((name) => `${path}${name}`));
  const made = generatedNames().map((name) => `src/schema/generated/${name}`);
  const hash = createHash('sha256');
  for (const path of [...sources, ...made, 'node_modules/ajv/package.json'].sort()) {
    hash.update(`${path}\n`).update(readFileSync(new URL(path, root)));
  }
  return `${hash.digest('hex')}\n`;
}

/** Not the stamp, and not what another run has yet to finish. */
function generatedNames() {
  return readdirSync(folder).filter((name) => /\.(?:js|ts)$/.test(name));
}

// Writes the generated files of src/schema/ from schemas/. With --check it writes nothing and fails where a file is not current.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSchemas } from './schema/load-schemas.mjs';
import { writeDocuments, writeTypes } from './schema/write-types.mjs';
import { groupDocuments, writeValidator, writeValidatorTable, writeValidatorTypes } from './schema/write-validators.mjs';

/** Holds generated files only. */
const VALIDATORS = 'src/schema/validators';

const root = new URL('../', import.meta.url);
const schemas = loadSchemas(fileURLToPath(new URL('schemas/', root)));
const groups = groupDocuments(schemas);
const files = new Map([
  ['src/schema/types.ts', await writeTypes(schemas)],
  ['src/schema/documents.ts', writeDocuments(schemas)],
  ['src/schema/validator-table.ts', writeValidatorTable(groups)],
]);
for (const [group, documents] of groups) {
  files.set(`${VALIDATORS}/${group}.js`, writeValidator(schemas, documents));
  files.set(`${VALIDATORS}/${group}.d.ts`, writeValidatorTypes());
}

const isCheck = process.argv.includes('--check');
for (const [path, wanted] of files) {
  const url = new URL(path, root);
  if (read(url) === wanted) continue;
  if (isCheck) complain(`${path} is not what the schemas say`);
  else writeFileSync(url, wanted);
}
for (const name of readdirSync(new URL(`${VALIDATORS}/`, root))) {
  const path = `${VALIDATORS}/${name}`;
  if (files.has(path)) continue;
  if (isCheck) complain(`${path} is of no schema`);
  else rmSync(new URL(path, root));
}

function complain(problem) {
  console.error(`${problem}; run: npm run generate`);
  process.exitCode = 1;
}

function read(url) {
  try {
    return readFileSync(url, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

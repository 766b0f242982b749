// Writes src/schema/{types.ts,documents.ts,validators.js,validators.d.ts} from schemas/. With --check it writes nothing and fails where a file is not current.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSchemas } from './schema/load-schemas.mjs';
import { writeDocuments, writeTypes } from './schema/write-types.mjs';
import { writeValidators, writeValidatorTypes } from './schema/write-validators.mjs';

const root = new URL('../', import.meta.url);
const schemas = loadSchemas(fileURLToPath(new URL('schemas/', root)));
const files = new Map([
  ['src/schema/types.ts', await writeTypes(schemas)],
  ['src/schema/documents.ts', writeDocuments(schemas)],
  ['src/schema/validators.js', writeValidators(schemas)],
  ['src/schema/validators.d.ts', writeValidatorTypes()],
]);

const isCheck = process.argv.includes('--check');
for (const [path, wanted] of files) {
  const url = new URL(path, root);
  if (!isCheck) {
    writeFileSync(url, wanted);
  } else if (read(url) !== wanted) {
    console.error(`${path} is not what the schemas say; run: npm run generate`);
    process.exitCode = 1;
  }
}

function read(url) {
  try {
    return readFileSync(url, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

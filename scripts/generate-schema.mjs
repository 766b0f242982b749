// Writes what the schemas say in TypeScript: src/schema/types.ts, which is committed, and the validators, which are not. With --check it only
// says whether types.ts is current.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSchemas } from './schema/load-schemas.mjs';
import { refreshValidators } from './schema/refresh-validators.mjs';
import { writeTypes } from './schema/write-types.mjs';

const types = new URL('../src/schema/types.ts', import.meta.url);
const wanted = await writeTypes(loadSchemas(fileURLToPath(new URL('../schemas/', import.meta.url))));
const isCurrent = readFileSync(types, 'utf8') === wanted;

if (!process.argv.includes('--check')) {
  if (!isCurrent) writeFileSync(types, wanted);
  await refreshValidators();
} else if (!isCurrent) {
  console.error('src/schema/types.ts is not what the schemas say; run: npm run generate');
  process.exitCode = 1;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** First line of every generated file. */
export const BANNER = '/* Generated from schemas/ by `npm run generate`. Change the schemas, not this file. */';

const SUFFIX = '.schema.json';

/**
 * All schemas of the package, by file name.
 *
 * @returns {{ name: string, file: string, schema: Record<string, unknown> }[]} `name` is the file's name without `.schema.json`
 */
export function loadSchemas(folder) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(SUFFIX))
    .sort();
  return files.map((file) => {
    const schema = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (typeof schema.$id !== 'string' || !schema.$id.endsWith(`/${file}`)) throw new Error(`${file}: $id must end with /${file}`);
    if (typeof schema.title !== 'string') throw new Error(`${file}: title is missing, types are named by it`);
    return { name: file.slice(0, -SUFFIX.length), file, schema };
  });
}

/** True for a schema that is a document of its own and not only a shelf of shared `$defs`. */
export function isDocument(schema) {
  return schema.type !== undefined || schema.$ref !== undefined || schema.anyOf !== undefined || schema.oneOf !== undefined;
}

import { BANNER, isDocument } from './load-schemas.mjs';

/** A TypeScript module that lists the documents. */
export function writeDocuments(schemas) {
  const documents = schemas.filter(({ schema }) => isDocument(schema));
  const titles = documents.map(({ schema }) => schema.title).sort();
  return `${BANNER}
import type {
${titles.map((title) => `  ${title},`).join('\n')}
} from '../types.js';

/** The documents by the names of their schemas. */
export interface Documents {
${documents.map(({ name, schema }) => `  readonly ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${schema.title};`).join('\n')}
}

/** Name of a schema that is a document of its own. */
export type DocumentName = keyof Documents;

/** All of them. */
export const DOCUMENT_NAMES = [
${documents.map(({ name }) => `  '${name}',`).join('\n')}
] as const satisfies readonly DocumentName[];
`;
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { bundleDefinitions } from './bundle.mjs';
import { BANNER, isDocument } from './load-schemas.mjs';

/**
 * Which documents share a validator. Most runs need one small validator (a machine description) or none, so what is read on the way to an
 * answer stands apart from what only `schema --check` and users of the library hold against a schema.
 */
const GROUPS = [
  { group: 'machine', holds: (name) => name === 'machine' },
  { group: 'capture', holds: (name) => name === 'collection' || name.startsWith('capture-') },
  { group: 'pack', holds: (name) => name === 'knowledge-pack' || name === 'knowledge-entry' },
  { group: 'results', holds: () => true },
];

/** Name of the shape that holds all documents of a group, within ajv only. */
const ROOT = 'documents';

/** The documents by group, each in the first group that holds it. */
export function groupDocuments(schemas) {
  const groups = new Map(GROUPS.map(({ group }) => [group, []]));
  for (const { name, schema } of schemas) {
    if (isDocument(schema)) groups.get(GROUPS.find(({ holds }) => holds(name)).group).push({ name, title: schema.title });
  }
  return groups;
}

/**
 * One ES module that validates `{ [name of a schema]: document }`. All documents of a group in one function, because ajv compiles a shared
 * shape anew for each schema that it exports.
 *
 * The module is complete in itself: it must not need `require`, which an ES module has not. So lengths are counted in UTF-16 units
 * (`unicode: false`) and formats are held by `pattern`, the two things for which ajv's output calls its runtime.
 */
export function writeValidator(schemas, documents) {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    verbose: true,
    messages: false,
    inlineRefs: false,
    unicode: false,
    validateFormats: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  const properties = Object.fromEntries(documents.map(({ name, title }) => [name, { $ref: `#/$defs/${title}` }]));
  ajv.addSchema({
    $id: ROOT,
    type: 'object',
    additionalProperties: false,
    properties,
    $defs: withoutTexts(reachableFrom(properties, bundleDefinitions(schemas))),
  });
  // By a map of names ajv exports what is named, and no default.
  const code = standalone.default(ajv, { validate: ROOT });
  const required = /\brequire\(.*/.exec(code);
  if (required !== null) throw new Error(`the validators need ${required[0]}: an ES module has no require`);
  return `${BANNER}\n${appendInPlace(code)}\n`;
}

/** The definitions that a schema refers to, and those to which these refer. */
function reachableFrom(schema, definitions) {
  const reached = {};
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (typeof node.$ref === 'string') {
      const type = node.$ref.slice('#/$defs/'.length);
      if (!(type in reached)) {
        reached[type] = definitions[type];
        visit(reached[type]);
      }
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(schema);
  return reached;
}

/**
 * ajv copies the errors found so far for each shape that has some (`concat`): a hostile list of 100,000 wrong entries would keep it busy for
 * minutes. The errors of a shape belong to nobody else by then, so they are added in place.
 */
function appendInPlace(code) {
  const merge = /^vErrors = vErrors === null \? ([\w.]+\.errors) : vErrors\.concat\(\1\);$/gm;
  const fast = code.replace(merge, 'vErrors = append(vErrors, $1);');
  if (fast.includes('.concat(')) throw new Error('the validators still copy errors; ajv writes them in another way than this looks for');
  return `${fast}
function append(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}`;
}

/** Descriptions are for readers of the schemas; in the validators they would only be weight. */
function withoutTexts(node) {
  if (Array.isArray(node)) return node.map(withoutTexts);
  if (typeof node !== 'object' || node === null) return node;
  const isKept = ([key, value]) => typeof value !== 'string' || (key !== 'description' && key !== 'title');
  return Object.fromEntries(
    Object.entries(node)
      .filter(isKept)
      .map(([key, value]) => [key, withoutTexts(value)]),
  );
}

/** Declarations beside a validator. */
export function writeValidatorTypes() {
  return `${BANNER}
import type { Validator } from '../validator.js';

export const validate: Validator;
`;
}

/** A TypeScript module that leads from each document to its validator, and so needs all of them. */
export function writeValidatorTable(groups) {
  const rows = [...groups].flatMap(([group, documents]) => documents.map(({ name }) => ({ name, group })));
  rows.sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${BANNER}
import type { DocumentName } from './documents.js';
import type { Validator } from '../validator.js';
${[...groups.keys()]
  .sort()
  .map((group) => `import { validate as ${group} } from './${group}.js';`)
  .join('\n')}

/** The validators by the names of their documents; several documents share one. */
export const VALIDATORS: Readonly<Record<DocumentName, Validator>> = {
${rows.map(({ name, group }) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}${name === group ? '' : `: ${group}`},`).join('\n')}
};
`;
}

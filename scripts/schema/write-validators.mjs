import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { bundleDefinitions } from './bundle.mjs';
import { BANNER, isDocument } from './load-schemas.mjs';

/**
 * One ES module that validates `{ [name of a schema]: document }`. All documents in one function, because ajv compiles a shared shape anew
 * for each schema that it exports.
 *
 * The module is complete in itself: it must not need `require`, which an ES module has not. So lengths are counted in UTF-16 units
 * (`unicode: false`) and formats are held by `pattern`, the two things for which ajv's output calls its runtime.
 */
export function writeValidators(schemas) {
  const documents = schemas.filter(({ schema }) => isDocument(schema));
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
  const validate = ajv.compile({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(documents.map(({ name, schema }) => [name, { $ref: `#/$defs/${schema.title}` }])),
    $defs: withoutTexts(bundleDefinitions(schemas)),
  });
  const code = standalone.default(ajv, validate);
  const required = /\brequire\(("[^"]*")\)/.exec(code);
  if (required !== null) throw new Error(`the validators need ${required[1]}: an ES module has no require`);
  return `${BANNER}\n${appendInPlace(code)}\n`;
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

/** Declarations beside the validators. */
export function writeValidatorTypes() {
  return `${BANNER}

/** What was found wrong. */
export interface ValidationError {
  /** JSON pointer to the value, from the name of the schema on. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that holds the keyword. */
  readonly parentSchema: Readonly<Record<string, unknown>>;
  /** The value. */
  readonly data: unknown;
}

/** Validates \`{ [name of a schema]: document }\`; \`errors\` are those of the last call. */
export const validate: {
  (value: Readonly<Record<string, unknown>>): boolean;
  errors?: readonly ValidationError[] | null;
};
`;
}

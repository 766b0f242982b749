type Schema = Readonly<Record<string, unknown>>;

/** Units by the end of a member's name. */
const UNITS: readonly (readonly [suffix: string, unit: string])[] = [
  ['Bytes', 'bytes'],
  ['Seconds', 'seconds'],
  ['Minutes', 'minutes'],
];

const TIME_EXAMPLES = ['2026-11-22T10:05:00Z'];

const WORDS: ReadonlyMap<unknown, string> = new Map([
  ['string', 'a text'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
]);

/**
 * What a schema asks for, in words: `a whole number of bytes is wanted (for example 4294967296)`. That `null` would do as well is not said:
 * nobody who wrote a wrong value wants to hear that none is allowed.
 *
 * @param name the member's name, which tells the unit
 * @param keyword the keyword that failed
 * @returns `null` where the schema is a reference that would have to be followed
 */
export function describeWanted(schema: Schema, name: string, keyword?: string): string | null {
  const wanted = describeShape(schema, name, keyword);
  if (wanted === null) return null;
  const examples = Array.isArray(schema.examples) ? schema.examples : schema.format === 'date-time' ? TIME_EXAMPLES : [];
  const example = examples.length > 0 ? ` (for example ${JSON.stringify(examples[0])})` : '';
  return `${wanted} is wanted${example}`;
}

function describeShape(schema: Schema, name: string, keyword?: string): string | null {
  const { const: constant, enum: choices, anyOf: branches, format, pattern } = schema;
  if (constant !== undefined) return JSON.stringify(constant);
  if (Array.isArray(choices)) return describeChoices(choices);
  if (Array.isArray(branches)) return joinWords(branches.map((branch: Schema) => describeShape(branch, name)));
  if (format === 'date-time') return 'a time in UTC';
  const types = [schema.type].flat().filter((type) => type !== undefined);
  if (types.length === 0) return null;
  const words = joinWords(types.map((type) => describeType(type, schema, name)));
  if (keyword === 'minimum') return `${words ?? 'a number'} of at least ${String(schema.minimum)}`;
  if (keyword === 'maximum') return `${words ?? 'a number'} of at most ${String(schema.maximum)}`;
  if (keyword === 'minLength') return 'a text that is not empty';
  if (keyword === 'maxLength') return `a text of at most ${String(schema.maxLength)} characters`;
  if (keyword === 'pattern') return schema.examples === undefined ? `a text that fits ${String(pattern)}` : 'a text of another form';
  return words;
}

function describeType(type: unknown, schema: Schema, name: string): string | null {
  if (type === 'null') return 'null';
  if (type === 'integer' || type === 'number') {
    const unit = UNITS.find(([suffix]) => name.endsWith(suffix))?.[1];
    return `a ${type === 'integer' ? 'whole ' : ''}number${unit === undefined ? '' : ` of ${unit}`}`;
  }
  const required = schema.required;
  if (type === 'object' && Array.isArray(required) && required.length > 0) return `an object with ${required.join(', ')}`;
  return WORDS.get(type) ?? null;
}

function describeChoices(choices: readonly unknown[]): string {
  const words = choices.filter((choice) => choice !== null).map((choice) => JSON.stringify(choice));
  return words.length === 1 ? words.join('') : `one of ${words.join(', ')}`;
}

function joinWords(words: readonly (string | null)[]): string | null {
  const distinct = [...new Set(words.filter((word) => word !== null))];
  const named = distinct.length > 1 ? distinct.filter((word) => word !== 'null') : distinct;
  return named.length === 0 ? null : named.join(' or ');
}

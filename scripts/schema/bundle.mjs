import { isDocument } from './load-schemas.mjs';

/**
 * All shapes of all schemas as the `$defs` of one schema, each once, under the name of its type (`title`, or the key in `$defs`), with every
 * `$ref` pointed there. The generators start from it: both declare or compile a shape again for each file that refers to it otherwise.
 *
 * @returns {Record<string, Record<string, unknown>>}
 */
export function bundleDefinitions(schemas) {
  const typeOf = new Map();
  const shapes = [];
  const add = (file, pointer, type, schema) => {
    if (shapes.some((shape) => shape.type === type)) throw new Error(`${file}: two shapes are called ${type}`);
    typeOf.set(`${file}#${pointer}`, type);
    shapes.push({ file, type, schema });
  };
  for (const { file, schema } of schemas) {
    const { $schema: _draft, $id: _id, $defs = {}, ...root } = schema;
    if (isDocument(schema)) add(file, '', schema.title, root);
    for (const [key, definition] of Object.entries($defs)) {
      add(file, `/$defs/${key}`, definition.title ?? key.charAt(0).toUpperCase() + key.slice(1), definition);
    }
  }
  const definitions = {};
  for (const { file, type, schema } of shapes) definitions[type] = { title: type, ...pointToBundle(schema, { file, typeOf }) };
  return definitions;
}

function pointToBundle(node, context) {
  if (Array.isArray(node)) return node.map((item) => pointToBundle(item, context));
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, pointToBundle(value, context)]));
  if (typeof node.$ref === 'string') {
    const [target, pointer = ''] = node.$ref.split('#');
    const type = context.typeOf.get(`${target || context.file}#${pointer}`);
    if (type === undefined) throw new Error(`${context.file}: no shape is at ${node.$ref}; refer to whole files or to entries of $defs`);
    copy.$ref = `#/$defs/${type}`;
  }
  return copy;
}

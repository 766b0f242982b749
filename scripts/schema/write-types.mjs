import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { bundleDefinitions } from './bundle.mjs';
import { BANNER } from './load-schemas.mjs';

/** A TypeScript module with each type of all schemas exactly once. */
export async function writeTypes(schemas) {
  const $defs = mapMembers(bundleDefinitions(schemas), forTypes);
  const source = await compile({ title: 'Bundle', type: 'object', additionalProperties: false, $defs }, 'Bundle', {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    unreachableDefinitions: true,
    style: { printWidth: 140, singleQuote: true, trailingComma: 'all' },
  });
  return `${BANNER}\n\n${makeReadonly(tidy(source))}`;
}

/** Leaves out what types cannot tell (the validators hold it), and says the rest in words that json-schema-to-typescript knows. */
function forTypes(node) {
  if (Array.isArray(node)) return node.map(forTypes);
  if (typeof node !== 'object' || node === null) return node;
  const { if: _if, then: _then, else: _else, not: _not, format: _format, pattern: _pattern, prefixItems, ...rest } = node;
  if (prefixItems !== undefined)
    return { title: rest.title, description: rest.description, tsType: `[${prefixItems.map(tupleMember).join(', ')}]` };
  // The keys below `properties` are names, whatever they read like.
  const copy = mapMembers(rest, (value, key) => (key === 'properties' ? mapMembers(value, forTypes) : forTypes(value)));
  // What is left of a condition says nothing.
  if (Array.isArray(copy.allOf)) copy.allOf = copy.allOf.filter((part) => Object.keys(part).length > 0);
  if (copy.allOf?.length === 0) delete copy.allOf;
  return withReferenceApart(copy);
}

function mapMembers(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}

/** A reference beside other keywords would be declared as a new shape of the same name. */
function withReferenceApart(node) {
  const { $ref, title, description, ...rest } = node;
  if (typeof $ref !== 'string' || Object.keys(node).length === 1) return node;
  const named = { ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) };
  return { ...named, allOf: [{ $ref }, ...(Object.keys(rest).length === 0 ? [] : [rest])] };
}

function tupleMember(item) {
  if (typeof item.$ref === 'string') return item.$ref.slice('#/$defs/'.length);
  return [item.type].flat().join(' | ').replace('integer', 'number');
}

/** Drops the bundle itself and the notes on it, and writes comments of one line in one line. */
function tidy(source) {
  const types = source
    .replace(/export interface Bundle \{\s*\}\s*/, '')
    .replace(/^ \* This interface was referenced by `Bundle`'s JSON-Schema\n \* via the `definition` ".*"\.\n/gm, '')
    .replace(/^ *\/\*\*\n *\*\/\n/gm, '')
    .replace(/\n *\*(?=\n *\*\/)/g, '')
    .replace(/^( *)\/\*\*\n *\* (.*)\n *\*\/$/gm, '$1/** $2 */')
    .replace(/\n+(?=export )/g, (_lines, at, text) => (text.slice(0, at).endsWith('*/') ? '\n' : '\n\n'))
    .replace(/(?<=[;}])\n+(?=\/\*\*)/g, '\n\n');
  const left = /.*(?:\bBundle\b|referenced by|\/\*\*\s*\*\/).*/.exec(types);
  if (left !== null) throw new Error(`json-schema-to-typescript writes in another way than this looks for: ${left[0].trim()}`);
  return `${types.trim()}\n`;
}

/** Adds `readonly` to members, arrays and tuples: nobody changes a document that somebody else made. */
function makeReadonly(source) {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.Latest, true);
  const inserts = [];
  const visit = (node) => {
    if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node)) inserts.push({ at: node.getStart(file), text: 'readonly ' });
    if (ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node)) {
      const isElement = ts.isArrayTypeNode(node.parent);
      inserts.push({ at: node.getStart(file), text: isElement ? '(readonly ' : 'readonly ' });
      if (isElement) inserts.push({ at: node.getEnd(), text: ')' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return inserts
    .sort((a, b) => b.at - a.at)
    .reduce((text, insert) => text.slice(0, insert.at) + insert.text + text.slice(insert.at), source);
}

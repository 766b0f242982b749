import { append } from '../long-lists.js';
import { formatPath, type PathStep, parsePointer } from './path.js';
import { quoteValue } from './quote.js';
import type { ValidationError } from './validator.js';
import { describeWanted } from './wanted.js';

/** Where the errors were found. */
export interface ErrorContext {
  /** The value that was checked. */
  readonly document: unknown;
  /** JSON pointer to it, with which the pointers of the errors begin. */
  readonly prefix: string;
}

/** One plain line for each error, in the order of the document's schema, none twice. */
export function describeErrors(errors: readonly ValidationError[], { document, prefix }: ErrorContext): readonly string[] {
  const lines = new Set<string>();
  for (const error of withoutEchoes(errors)) {
    lines.add(describe(error, parsePointer(error.instancePath.slice(prefix.length), document)));
  }
  return [...lines];
}

/**
 * A failed choice (`anyOf`) is reported as the errors of its branches, and after them one error for the choice. Where there is one branch
 * beside `null` its errors tell more; otherwise the choice does.
 */
function withoutEchoes(errors: readonly ValidationError[]): readonly ValidationError[] {
  const kept: ValidationError[] = [];
  for (const error of errors) {
    // `then` and `else` have told already.
    if (error.keyword === 'if') continue;
    if (error.keyword !== 'anyOf') {
      kept.push(error);
      continue;
    }
    const branches = kept.splice(startOfBranches(kept, error.instancePath));
    if (!isOptional(error.parentSchema.anyOf)) kept.push(error);
    else
      append(
        kept,
        branches.filter(({ instancePath, parentSchema }) => instancePath !== error.instancePath || parentSchema.type !== 'null'),
      );
  }
  return kept;
}

/** Where the errors at or below a path begin that stand at the end of the list. */
function startOfBranches(errors: readonly ValidationError[], path: string): number {
  const isOutside = ({ instancePath }: ValidationError): boolean => instancePath !== path && !instancePath.startsWith(`${path}/`);
  return errors.findLastIndex(isOutside) + 1;
}

function isOptional(branches: unknown): boolean {
  return Array.isArray(branches) && branches.length === 2 && branches.some((branch: { readonly type?: unknown }) => branch.type === 'null');
}

function describe(error: ValidationError, path: readonly PathStep[]): string {
  const { keyword, params, parentSchema, data } = error;
  const at = formatPath(path);
  if (keyword === 'required') {
    const name = String(params.missingProperty);
    const wanted = describeWanted(memberSchema(parentSchema, name), name);
    return `${formatPath([...path, name])} is missing${wanted === null ? '' : `, ${wanted}`}`;
  }
  if (keyword === 'additionalProperties') {
    const known = Object.keys(asObject(parentSchema.properties));
    return `${formatPath([...path, String(params.additionalProperty)])} is not known, known here: ${known.join(', ')}`;
  }
  if (keyword === 'false schema') return `${at} has no place here`;
  if (keyword === 'not') return `${formatPath([...path, ...excludedMember(parentSchema)])} has no place here`;
  if (keyword === 'maxItems' || keyword === 'minItems') {
    const bound = keyword === 'maxItems' ? 'at most' : 'at least';
    return `${at} has ${Array.isArray(data) ? data.length : 0} entries, ${bound} ${String(params.limit)} are wanted`;
  }
  const wanted = describeWanted(parentSchema, String(path.at(-1) ?? ''), keyword);
  return `${at} is ${quoteValue(data)}, ${wanted ?? 'something else is wanted'}`;
}

/** The member that `not` with `required` keeps out. */
function excludedMember(parent: Readonly<Record<string, unknown>>): readonly string[] {
  const { required } = asObject(parent.not);
  return Array.isArray(required) ? required.slice(0, 1).map(String) : [];
}

function memberSchema(parent: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  return asObject(asObject(parent.properties)[name]);
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

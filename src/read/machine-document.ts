import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Problem } from '../facts/capture.js';
import { knownMachine, MACHINE_MEMBERS } from '../schema/known-members.js';
import { isMachine, machineProblems } from '../schema/machine.js';
import type { Machine } from '../schema/types.js';
import { MOST_DEPTH, nestsDeeper } from './json-depth.js';

/** A machine description that was read, with the line of each of its values. */
export interface MachineDocument {
  readonly machine: Machine;
  /** Line of each value, by its path (`memory.visibleBytes`). */
  readonly lines: ReadonlyMap<string, number>;
  /** What was left out of it. */
  readonly problems: readonly Problem[];
}

/** What a JSON file turned out to be. */
export type JsonFile =
  | { readonly kind: 'machine'; readonly document: MachineDocument }
  | { readonly kind: 'collection' | 'result' | 'unknown' }
  | { readonly kind: 'damaged'; readonly problems: readonly Problem[] };

/** Documents that this program writes; they hold conclusions and are no evidence. */
const RESULTS = new Set(['diagnosis', 'httperr', 'pool', 'drivers', 'limits', 'knowledge', 'comparison', 'check']);

/** What tells a machine description from any other JSON, as member and member of it: names like `os` and `clock` alone stand in many files. */
const MACHINE_MARKS: readonly (readonly [string, readonly string[]])[] = [
  ['os', ['version', 'product', 'edition', 'servicePack', 'revision']],
  ['memory', ['visibleBytes', 'installedBytes', 'availableBytes']],
  ['boot', ['options', 'configured', 'time', 'pae']],
  ['clock', ['utcOffsetMinutes']],
  ['httpSys', ['fileVersion', 'startTime', 'parameters']],
  ['iis', ['installed', 'version']],
  ['exchange', ['installed', 'version', 'roles']],
  ['hotfixes', ['ids', 'complete']],
];

/** Reads a JSON file by its content: a machine description, a manifest of a capture, one of our own results, or something else. */
export function readJsonFile(text: string): JsonFile {
  // The parsers call themselves for each level: a file of brackets runs them out of stack.
  if (nestsDeeper(text, MOST_DEPTH))
    return {
      kind: 'damaged',
      problems: [{ text: `is nested more than ${MOST_DEPTH} levels deep, deeper than any document of this program` }],
    };
  return readObject(text);
}

function readObject(text: string): JsonFile {
  const value = objectIn(text);
  if (value === null) return notAnObject(text);
  const kind = memberOf(value, 'kind');
  if (kind === 'collection') return { kind: 'collection' };
  if (typeof kind === 'string' && RESULTS.has(kind)) return { kind: 'result' };
  if (!describesMachine(value)) return { kind: 'unknown' };

  const root = parseTree(text);
  const lines = root === undefined ? new Map<string, number>() : linesOfValues(text, root);
  if (isMachine(value)) return { kind: 'machine', document: machineDocument(value, lines) };
  return { kind: 'damaged', problems: machineProblems(value).map((complaint) => problemOf(complaint, lines)) };
}

/** `null` for what is no JSON, or no object. */
function objectIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Only the slower parser, which makes a tree of all values, says where the fault lies. */
function notAnObject(text: string): JsonFile {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const what = first === undefined ? 'it holds no JSON object' : inWords(printParseErrorCode(first.error));
  const line = first === undefined ? 1 : lineAt(text, first.offset);
  return { kind: 'damaged', problems: [{ text: `is not valid JSON: ${what}; check this line`, line }] };
}

/** Unknown members that are named; the others are counted. */
const MOST_NAMED = 5;

/** A description that fits its schema, without members that nobody reads. */
export function machineDocument(value: Machine, lines: ReadonlyMap<string, number>): MachineDocument {
  const { machine, unknown } = knownMachine(value);
  const [first] = unknown;
  if (first === undefined) return { machine, lines, problems: [] };
  const names = unknown.slice(0, MOST_NAMED).map((name) => name.slice(0, 60));
  const more = unknown.length > MOST_NAMED ? ` and ${unknown.length - MOST_NAMED} more` : '';
  const text = `has members that a machine description does not have; they are left out: ${names.join(', ')}${more}`;
  return { machine, lines, problems: [{ text, line: lines.get(first) ?? 1 }] };
}

function describesMachine(value: unknown): boolean {
  // Many documents have a version of their schema; a description of a machine says something of one besides.
  if (typeof memberOf(value, 'schemaVersion') === 'number' && describesAnything(value)) return true;
  return MACHINE_MARKS.some(([member, marks]) => marks.some((mark) => memberOf(memberOf(value, member), mark) !== undefined));
}

function describesAnything(value: unknown): boolean {
  return MACHINE_MEMBERS.some((member) => memberOf(value, member) !== undefined);
}

/** Whether a description says anything of its machine but its name. */
export function isNameOnly(machine: Machine): boolean {
  return MACHINE_MEMBERS.every((member) => member === 'name' || memberOf(machine, member) === undefined);
}

/** `CommaExpected` becomes `comma expected`. */
function inWords(code: string): string {
  return code.replace(/(?<=.)(?=[A-Z])/g, ' ').toLowerCase();
}

function memberOf(value: unknown, member: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, member)?.value : undefined;
}

/** Members of members whose lines are kept; no value of a machine or of a manifest lies deeper. */
const MOST_PATH = 8;

/** Line of each value of a JSON text, by its path (`memory.visibleBytes`); entries of lists are not told apart. */
export function linesOfValues(text: string, root: Node): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const starts = lineStarts(text);
  const visit = (node: Node, path: string, depth: number): void => {
    lines.set(path, lineOfOffset(starts, node.offset));
    if (node.type !== 'object' || depth === MOST_PATH) return;
    for (const property of node.children ?? []) {
      const [name, value] = property.children ?? [];
      const member: unknown = name?.value;
      if (typeof member === 'string' && value !== undefined) visit(value, depth === 0 ? member : `${path}.${member}`, depth + 1);
    }
  };
  visit(root, '', 0);
  return lines;
}

function problemOf(complaint: string, lines: ReadonlyMap<string, number>): Problem {
  return { text: `is not a machine description: ${complaint}`, line: lineOfComplaint(complaint, lines) };
}

/** Line of what a complaint of the schema is about: it starts with the path of that value. */
export function lineOfComplaint(complaint: string, lines: ReadonlyMap<string, number>): number {
  let path = complaint.split(/[\s[]/, 1)[0] ?? '';
  while (path !== '' && !lines.has(path)) path = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  return lines.get(path) ?? 1;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOfOffset(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

function lineAt(text: string, offset: number): number {
  return lineOfOffset(lineStarts(text), offset);
}

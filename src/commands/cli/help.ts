import { maxOf } from '../../long-lists.js';
import { wrap } from '../../report/terminal/style.js';
import type { CommandDefinition, Example } from './definition.js';
import { ENVIRONMENT, EXIT_MEANINGS } from './exit-meanings.js';

const PROGRAM = 'httperr-doctor';
/** Help is made for consoles of this width; on a wider one it is no easier to read. */
const WIDTH = 80;
type Definitions = Readonly<Record<string, CommandDefinition>>;

/**
 * The help of the program: what to start with, the other commands, and how a run ends. It fits a screen of 24 lines.
 *
 * @param readme - path of the page that explains the rest.
 */
export function rootHelp(definitions: Definitions, readme: string): string {
  const first = Object.values(definitions).flatMap(({ startHere }) => (startHere === undefined ? [] : [startHere]));
  // What people begin with is said above, with the line to type.
  const begun = new Set(first.flat().map(([line]) => line.replace('$0 ', '')));
  const others = Object.entries(definitions).filter(([name, { isDefault }]) => isDefault !== true && !begun.has(name));
  const column = maxOf(others.map(([name]) => name.length));
  const exits = EXIT_MEANINGS.map(({ code, brief }) => `${code} ${brief}`).join(', ');
  return [
    'httperr-doctor: why http.sys refused connections, and who took the nonpaged pool',
    'Start here',
    ...first.flat().map(([line, says]) => `  ${line.replace('$0', PROGRAM).padEnd(27)}${says}`),
    'Commands (httperr-doctor COMMAND --help for more)',
    ...others.map(([name, { describe }]) => `  ${name.padEnd(column)}  ${describe}`),
    ...section('Exit codes', exits),
    ...section('Variables', ENVIRONMENT.map(({ name }) => name).join(', ')),
    `Docs        ${readme}`,
    '',
  ].join('\n');
}

/** The help of a command: lines to paste, then what follows the command, then options in groups. */
export function commandHelp(definition: CommandDefinition): string {
  const { usage, describe, examples, positionals, options } = definition;
  const groups = new Map<string, (readonly [string, string])[]>();
  for (const [name, positional] of Object.entries(positionals)) put(groups, 'What follows it:', [name, positional.describe ?? '']);
  for (const [name, option] of Object.entries(options)) {
    const takes = option.type === 'boolean' ? '' : ` ${valueName(name, option)}`;
    const short = typeof option.alias === 'string' ? `-${option.alias}, ` : '';
    put(groups, option.group ?? 'Options:', [`${short}--${shownName(name)}${takes}`, option.describe ?? '']);
  }
  put(groups, 'Options:', ['-h, --help', 'this text']);
  // Own options first, then those that other commands have too.
  const order = [...groups].sort(([a], [b]) => rank(a) - rank(b));
  return [
    `${PROGRAM} ${usage.replaceAll('..', '...')}`,
    ...wrap(describe, WIDTH - 2).map((line) => `  ${line}`),
    '',
    'Examples:',
    ...examples.flatMap(exampleLines),
    ...order.flatMap(([group, rows]) => ['', group, ...rows.flatMap(rowLines)]),
    '',
    ...section('Exit codes', EXIT_MEANINGS.map(({ code, brief }) => `${code} ${brief}`).join(', ')),
    '',
  ].join('\n');
}

function put(groups: Map<string, (readonly [string, string])[]>, group: string, row: readonly [string, string]): void {
  groups.set(group, [...(groups.get(group) ?? []), row]);
}

function rank(group: string): number {
  return ['What follows it:', 'Options:'].includes(group) ? 0 : 1;
}

function exampleLines([line, says]: Example): readonly string[] {
  return [`  ${line.replace('$0', PROGRAM)}`, ...wrap(says, WIDTH - 6).map((text) => `      ${text}`)];
}

const COLUMN = 24;

function rowLines([name, says]: readonly [string, string]): readonly string[] {
  const lines = wrap(says, WIDTH - COLUMN - 2);
  if (name.length > COLUMN - 2) return [`  ${name}`, ...lines.map((line) => `  ${' '.repeat(COLUMN)}${line}`)];
  return lines.map((line, i) => `  ${(i === 0 ? name : '').padEnd(COLUMN)}${line}`);
}

/** A switch that may be on by itself is shown with the word that turns it off. */
function shownName(name: string): string {
  return name === 'color' ? 'color, --no-color' : name;
}

function valueName(name: string, { choices }: { readonly choices?: unknown }): string {
  if (Array.isArray(choices)) return choices.join('|');
  return VALUE_NAMES.get(name) ?? 'TEXT';
}

/** What the value of an option is, in a word. */
const VALUE_NAMES: ReadonlyMap<string, string> = new Map([
  ...['since', 'until'].map((name) => [name, 'TIME'] as const),
  ...['last', 'for', 'every', 'timeout'].map((name) => [name, 'SPAN'] as const),
  ...['knowledge', 'trust', 'pooltag', 'known-bad', 'check', 'powershell', 'output'].map((name) => [name, 'FILE'] as const),
  ['ram', 'SIZE'],
  ['tag', 'TAG'],
  ['utc-offset', '+HH:MM'],
  ['case', 'NAME'],
  ['html', 'FILE'],
  ['markdown', 'PATH'],
  ['year', 'YEAR'],
]);

function section(label: string, text: string): readonly string[] {
  return wrap(text, WIDTH - 12).map((line, i) => `${(i === 0 ? label : '').padEnd(12)}${line}`);
}

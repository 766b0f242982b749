import type { Diagnosis } from '../schema/types.js';

/**
 * A diagnosis for readers outside the house: names of its machines, addresses, URLs, names of users in paths and names of servers in network
 * paths are replaced wherever a string of the document holds them. Versions, which can look like addresses, stay.
 */
export function withoutNames(diagnosis: Diagnosis): Diagnosis {
  const names = diagnosis.machines.flatMap(({ machine }) =>
    typeof machine.name === 'string' && machine.name !== '' ? [machine.name] : [],
  );
  return replaced(diagnosis, '', replacer(names, versionsOf(diagnosis))) as Diagnosis;
}

type Replace = (text: string) => string;

/** Values that are no prose: what identifies a file or an entry of the document. */
const KEPT: ReadonlySet<string> = new Set(['sha256', 'tag', 'tagHex', 'fact', 'id', 'at', 'start', 'end', 'link']);

/** Deeply, since sentences with names may be in any field. */
function replaced(value: unknown, key: string, replace: Replace): unknown {
  if (typeof value === 'string') return KEPT.has(key) ? value : replace(value);
  if (Array.isArray(value)) return value.map((one) => replaced(one, key, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, name, replace)]));
}

/** `10.0.17763.1` of a driver is an address to whoever sees only its form. */
function versionsOf({ machines }: Diagnosis): ReadonlySet<string> {
  return new Set(
    machines.flatMap(({ suspects, cleared, inventory, facts }) => [
      ...[...suspects, ...cleared].flatMap(({ owner }) => owner.version ?? []),
      ...(inventory?.drivers ?? []).flatMap(({ version }) => version?.file ?? []),
      ...facts.flatMap(({ name, value }) => (name.endsWith('.version') && typeof value === 'string' ? [value] : [])),
    ]),
  );
}

const URL = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>()]+/gi;
const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)(?::\d{1,5})?/g;
/** Eight groups, or fewer around `::`; a time of day has three and no `::`. */
const IPV6 =
  /(?<![\w:])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){0,6}(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{0,4})(?:%\w+)?(?![0-9a-f:])/gi;
const USER_FOLDER = /((?:\\|\/)(?:Users|Documents and Settings|home)(?:\\|\/))[^\\/\s"]+/gi;
const SERVER = /(?<![\w\\])\\\\[^\\/\s"]+(?=\\)/g;

function replacer(names: readonly string[], versions: ReadonlySet<string>): Replace {
  const named = names.map((name) => new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?:(?:\\.[\\w-]+){2,})?(?![\\p{L}\\p{N}])`, 'giu'));
  return (text) => {
    const plain = withoutAddresses(text.replace(URL, '(URL)'), versions).replace(USER_FOLDER, '$1...').replace(SERVER, '\\\\...');
    return named.reduce((says, name) => says.replace(name, 'the machine'), plain);
  };
}

/** Text without addresses of the network. What is among the versions is one, whatever it looks like. */
export function withoutAddresses(text: string, versions: ReadonlySet<string> = new Set()): string {
  return text
    .replace(IPV6, (address) => (address.length > 2 ? '(address)' : address))
    .replace(IPV4, (address) => (versions.has(address) ? address : '(address)'));
}

/** The document with the addresses taken out of what it quotes: a note about lines that could not be read holds the first of them. */
export function withoutQuotedAddresses(diagnosis: Diagnosis): Diagnosis {
  return {
    ...diagnosis,
    machines: diagnosis.machines.map((machine) => ({ ...machine, inputs: machine.inputs.map(scrubbed) })),
    unassigned: diagnosis.unassigned.map(scrubbed),
  };
}

function scrubbed<T extends { readonly problems: readonly { readonly text: string }[] }>(input: T): T {
  return { ...input, problems: input.problems.map((problem) => ({ ...problem, text: withoutAddresses(problem.text) })) };
}

/** A name as a pattern that matches just it. */
function literal(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

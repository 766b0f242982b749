import type { Input, LineSource, MachineStatement } from '../facts/capture.js';
import type { Machine } from '../schema/types.js';
import type { ExchangeServer, MachineReading } from './reading.js';

/** What one input says of the machine. */
export interface PlacedReading extends MachineReading {
  readonly input: number;
}

/** A list of Exchange servers in one input. */
export interface PlacedServers {
  readonly input: number;
  readonly servers: readonly ExchangeServer[];
}

/** The description of a machine from what several files say of it. */
export interface GatheredMachine {
  readonly machine: Machine;
  /** Where each value comes from that is not of the machine's own document. */
  readonly sources: ReadonlyMap<string, LineSource>;
  readonly contradictions: readonly MachineStatement[];
}

/** Measures of a moment: two of them differ without a contradiction. */
const PASSING = new Set(['memory.availableBytes', 'memory.commitBytes']);
/** Lists that files complete for each other, and names that programs print each in their own way. */
const ADDED = new Set(['hotfixes.ids']);
const SPELLINGS = new Set(['os.name', 'virtual.model', 'os.edition']);

/**
 * Puts together what files say of one machine. The first to say something is followed, an exact value before a rounded one; what another
 * file says differently is kept as a contradiction, with its source.
 *
 * @param described - the machine's own document, which goes before all others.
 */
export function gatherMachine(described: Machine, readings: readonly PlacedReading[]): GatheredMachine {
  const gathering = new Gathering(described);
  for (const reading of readings) gathering.add(reading);
  return gathering;
}

class Gathering implements GatheredMachine {
  machine: Machine;
  readonly sources = new Map<string, LineSource>();
  readonly contradictions: MachineStatement[] = [];
  readonly #errors = new Map<string, number>();

  constructor(described: Machine) {
    this.machine = described;
  }

  add({ machine, lines, rounded, input }: PlacedReading): void {
    for (const [path, value] of leavesOf(machine)) {
      const line = lines.get(path) ?? lines.get(path.split('.')[0] ?? '') ?? 1;
      this.#value(path, value, { input, line, error: rounded?.get(path) ?? 0 });
    }
  }

  #value(path: string, value: unknown, { input, line, error }: LineSource & { readonly error: number }): void {
    const known = valueAt(this.machine, path);
    if (known === undefined || known === null) {
      this.#put(path, value, { input, line }, error);
      return;
    }
    if (ADDED.has(path) && Array.isArray(known) && Array.isArray(value)) {
      this.machine = withValue(this.machine, path, [...new Set([...known, ...value])]);
      return;
    }
    if (PASSING.has(path) || SPELLINGS.has(path) || isSame(known, value, error + (this.#errors.get(path) ?? 0))) {
      if (error < (this.#errors.get(path) ?? 0)) this.#put(path, value, { input, line }, error);
      return;
    }
    // A name says `server`; only the role says which kind of server.
    if (path === 'os.product' && known === 'server' && value === 'domain-controller' && this.sources.has(path))
      this.#put(path, value, { input, line }, 0);
    else if (!(path === 'os.product' && known === 'domain-controller' && value === 'server'))
      this.contradictions.push({ machine: withValue({}, path, value), input, line });
  }

  #put(path: string, value: unknown, source: LineSource, error: number): void {
    this.machine = withValue(this.machine, path, value);
    this.sources.set(path, source);
    this.#errors.set(path, error);
  }
}

/** Values by their paths; a list is one value. The keys of registry values are names of others and come last in their path. */
function* leavesOf(value: object, at = ''): Generator<readonly [string, unknown]> {
  for (const [member, inner] of Object.entries(value)) {
    const path = at === '' ? member : `${at}.${member}`;
    if (inner === null || inner === undefined) continue;
    if (typeof inner !== 'object' || Array.isArray(inner)) yield [path, inner];
    else if (Object.keys(inner).length === 0 || at === 'httpSys') yield [path, inner];
    else yield* leavesOf(inner, path);
  }
}

/** The value at a path, `undefined` where there is none. */
export function valueAt(machine: Machine, path: string): unknown {
  let value: unknown = machine;
  for (const member of membersOf(path)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, member)?.value;
  }
  return value;
}

/** Names of registry values may hold points; all other members have none. */
function membersOf(path: string): readonly string[] {
  const at = path.indexOf('.');
  return at < 0 ? [path] : [path.slice(0, at), path.slice(at + 1)];
}

/** A description with one value put in, by its path. */
export function withValue(machine: Machine, path: string, value: unknown): Machine {
  const [part = '', member] = membersOf(path);
  if (member === undefined) return Object.fromEntries([...Object.entries(machine), [part, value]]) as Machine;
  const inner: unknown = Object.getOwnPropertyDescriptor(machine, part)?.value;
  const members = typeof inner === 'object' && inner !== null ? Object.entries(inner) : [];
  return Object.fromEntries([...Object.entries(machine), [part, Object.fromEntries([...members, [member, value]])]]) as Machine;
}

/** Memory that a tool printed in GB or MB is the same within its rounding, and where one counts what the firmware keeps (1 %). */
export function isSame(a: unknown, b: unknown, error: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= Math.max(error, a > 2 ** 20 ? a / 100 : 0);
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  if (Array.isArray(a) && Array.isArray(b)) return sorted(a) === sorted(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

function sorted(list: readonly unknown[]): string {
  return list
    .map((item) => String(item).toUpperCase())
    .sort()
    .join('\n');
}

const NOBODY = 'lists Exchange servers, and which of them is this machine is not known; name it in machine.json, or add systeminfo';

/** The Exchange server that is this machine: the one of its name, or the only one where the machine has no name. */
export function ownExchange(name: string | null, lists: readonly PlacedServers[], inputs: Input[]): readonly PlacedReading[] {
  return lists.flatMap(({ input, servers }): readonly PlacedReading[] => {
    const own =
      name === null
        ? servers.length === 1
          ? servers[0]
          : undefined
        : servers.find((server) => server.name.toLowerCase() === name.toLowerCase());
    if (own !== undefined) {
      const lines = new Map(Object.keys(own.exchange).map((member) => [`exchange.${member}`, own.line]));
      return [{ input, machine: { exchange: own.exchange }, lines }];
    }
    const known = inputs[input];
    if (name === null && known !== undefined) inputs[input] = { ...known, problems: [...known.problems, { text: NOBODY }] };
    return [];
  });
}

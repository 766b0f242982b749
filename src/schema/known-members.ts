import machineSchema from '../../schemas/machine.schema.json' with { type: 'json' };
import type { Machine } from './types.js';

/** As much of a schema as says which members an object may have. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly $ref?: string | undefined;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Shape[];
}

/** Members of a description of a machine, without those that any document may have. */
export const MACHINE_MEMBERS: readonly string[] = Object.keys(machineSchema.properties).filter((name) => name !== 'schemaVersion');

/** A description of a machine without what the schema does not know, and what that was. */
export interface KnownMachine {
  readonly machine: Machine;
  /** Paths (`os.colour`) of the members that were left out, in their order. */
  readonly unknown: readonly string[];
}

const FREE_NAMES = new Set(['#/$defs/registryValues']);

/**
 * Leaves out members that the schema of a machine does not know: nobody reads them, and handed on into a result they are text of somebody
 * else in our name. Names of registry values are free, but an empty one, or one that differs from another by letter case alone, is left out
 * too: PowerShell cannot read a document with it.
 *
 * @param machine - fits the schema.
 */
export function knownMachine(machine: Machine): KnownMachine {
  const unknown: string[] = [];
  // The schema was checked before, and nothing but members that it does not know is taken away.
  return { machine: known(machine, machineSchema, { path: '', unknown }) as Machine, unknown };
}

interface Walk {
  readonly path: string;
  readonly unknown: string[];
}

function known(value: unknown, shape: Shape, { path, unknown }: Walk): unknown {
  if (Array.isArray(value)) {
    const { items } = shape;
    return items === undefined ? value : value.map((item) => known(item, items, { path, unknown }));
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept: [string, unknown][] = [];
  const names = new Set<string>();
  for (const [name, member] of Object.entries(value)) {
    const inner = shapeOf(shape, name);
    const at = path === '' ? name : `${path}.${name}`;
    if (inner === null || name === '' || names.has(name.toLowerCase())) unknown.push(at);
    else kept.push([name, known(member, inner, { path: at, unknown })]);
    if (inner !== null) names.add(name.toLowerCase());
  }
  return Object.fromEntries(kept);
}

/** The shape of a member; `null` where an object of this shape has no such member. */
function shapeOf(shape: Shape, name: string): Shape | null {
  if (hasFreeNames(shape)) return {};
  const { properties } = shape;
  return properties !== undefined && Object.hasOwn(properties, name) ? (properties[name] ?? null) : null;
}

function hasFreeNames({ $ref = '', anyOf = [] }: Shape): boolean {
  return FREE_NAMES.has($ref) || anyOf.some(hasFreeNames);
}

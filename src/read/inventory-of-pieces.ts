import type { Inventory } from '../schema/types.js';

type ListName = keyof Inventory;
type Row = { readonly input?: number };

/** What tells the rows of a snapshot apart: of two looks at one machine the later one counts. */
const SNAPSHOTS: Partial<Readonly<Record<ListName, readonly string[]>>> = {
  connections: ['pid', 'state'],
  handles: ['pid', 'process', 'type'],
  httpQueues: ['name', 'state', 'pids', 'urls'],
  urlReservations: ['url'],
  appPools: ['name'],
  wfp: ['kind', 'name', 'layer', 'provider'],
  traceSessions: ['name'],
  packages: ['published'],
  installs: ['at', 'inf', 'file', 'result'],
  verifier: ['file'],
  bindings: ['adapter', 'component'],
  features: ['name'],
  smbSessions: ['client', 'user'],
  smbConnections: ['remote'],
  poolTrace: ['tag', 'pool'],
  localTags: ['tag', 'file'],
};

/** Gathers the lists of the outputs of one machine; a row that comes again in another file replaces the one before. */
export class InventoryGathering {
  readonly #lists = new Map<ListName, readonly Row[]>();

  add(inventory: Inventory | undefined, input: number): void {
    for (const [name, rows] of Object.entries(inventory ?? {}) as [ListName, readonly Row[]][]) {
      const placed = rows.map((row) => ({ ...row, input }));
      this.#lists.set(name, this.#joined(name, placed));
    }
  }

  #joined(name: ListName, rows: readonly Row[]): readonly Row[] {
    const known = this.#lists.get(name);
    const members = SNAPSHOTS[name];
    if (known === undefined || members === undefined) return [...(known ?? []), ...rows];
    const again = new Set(rows.map((row) => keyOf(row, members)));
    return [...known.filter((row) => !again.has(keyOf(row, members))), ...rows];
  }

  finish(): Inventory {
    return Object.fromEntries(this.#lists) as Inventory;
  }
}

function keyOf(row: Row, members: readonly string[]): string {
  const values = new Map(Object.entries(row));
  return JSON.stringify(members.map((member) => values.get(member) ?? null)).toLowerCase();
}

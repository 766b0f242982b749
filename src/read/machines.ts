import { append } from '../long-lists.js';

/** One file of the evidence, as far as it matters for telling whose it is. */
export interface Origin {
  /** Folder as path segments; the first one tells the given roots apart. */
  readonly folder: readonly string[];
  /** Name of the file. */
  readonly name: string;
  /** Set for a document that describes one machine (machine.json, a capture's manifest); its `name` may be missing. */
  readonly document?: {
    readonly name: string | null;
    /** It says the name and nothing else. */
    readonly isNameOnly?: boolean;
  };
  /** Computer name that stands in the file. */
  readonly computerName?: string | undefined;
  /** True for images, catalogs and INF files: they tell of drivers, and of no machine. */
  readonly isAccessory?: boolean;
}

/** A machine found among the files. */
export interface FoundMachine {
  readonly name: string | null;
  /** Places of its files in the list that was given. */
  readonly members: readonly number[];
}

/** Result of {@link groupByMachine}. */
export interface Grouping {
  readonly machines: readonly FoundMachine[];
  readonly unassigned: readonly number[];
  /** Files that state another computer name, in them or before their own, than that of the machine that they were taken for. */
  readonly overruled: readonly { readonly item: number; readonly stated: string; readonly used: string }[];
}

/** Sub-folders that hold one kind of evidence; they say nothing about whose it is. */
const PART_FOLDERS = new Set(
  `httperr drivers images pool poolmon poolsnap memsnap snapshots perfmon counters perflogs logs logfiles events eventlogs processes kernel
  debugger`.split(/\s+/),
);

/** A host name before a file name that evidence usually has (`WEB1_httperr1.log`, `WEB1__PoolMon.txt`). */
const HOST_PREFIX = new RegExp(
  `^(?<host>[A-Za-z0-9][A-Za-z0-9-]{0,62})_+(?=${[
    'httperr|ht\\d{4,8}\\.|poolmon|poolsnap|memsnap|snapshot|pooltag',
    'perfmon|typeperf|relog|get-counter|counters?\\b',
    'machine\\.json|driver(?:s|query)\\b|processes\\b|events\\b',
    'system_?info|msinfo(?:32)?|sym_|fltmc|filters?\\b|tasklist|netstat|netsh|handles?\\b|logman|hotfix|qfe\\b|pnputil|setupapi|sc_?query|bcdedit',
    'boot\\b|eventlog|evt_|wevtutil|running_?drivers|verifier|sigcheck|autoruns|wfp|reg(?:istry)?_|exchange|net_?(?:session|use)\\b',
  ].join('|')})`,
  'i',
);

/**
 * Tells the machines of some evidence apart: the name in machine.json, else in the file, else before a known file name, else the folder.
 * Names are case-blind. Files without a name, a machine.json among them, join the only machine of their folder or of the nearest folder
 * above that has one; where several could be meant they stay unassigned, because evidence mixed up between machines makes wrong verdicts.
 */
export function groupByMachine(origins: readonly Origin[]): Grouping {
  const folders = new FolderIndex(origins);
  const groups = new Map<string, Group>();
  const unassigned: number[] = [];
  const overruled: { item: number; stated: string; used: string }[] = [];

  for (const [item, origin] of origins.entries()) {
    const stated = statedName(origin);
    const place = folders.machineOf(origin, stated);
    if (place === null) {
      unassigned.push(item);
      continue;
    }
    if (stated !== null && place.name !== null && !isSameHost(stated, place.name)) {
      overruled.push({ item, stated, used: place.name });
    }
    const id = place.name === null ? `folder ${place.folder}` : `name ${key(place.name)}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { name: place.name, folder: place.folder, members: [item] });
    else group.members.push(item);
  }

  const { own, loose } = withoutAccessories([...groups.values()], origins);
  const [only] = own;
  if (own.length === 1 && only !== undefined) only.members = [...only.members, ...loose].sort((a, b) => a - b);
  else append(unassigned, loose);
  const several = own.length > 1;
  const machines = own.map((group) => ({
    name: group.name ?? (several && group.folder !== null ? lastSegment(group.folder) : null),
    members: group.members,
  }));
  return { machines, unassigned: unassigned.sort((a, b) => a - b), overruled };
}

/** Files of one machine, while they are gathered. */
interface Group {
  readonly name: string | null;
  readonly folder: string | null;
  members: number[];
}

/** A nameless folder of drivers is no machine beside one that is: its files are whose there is only one, and nobody's among several. */
function withoutAccessories(
  groups: readonly Group[],
  origins: readonly Origin[],
): { readonly own: readonly Group[]; readonly loose: readonly number[] } {
  const isLoose = ({ name, members }: Group): boolean => name === null && members.every((item) => origins[item]?.isAccessory === true);
  const loose = groups.filter(isLoose);
  if (loose.length === groups.length) return { own: groups, loose: [] };
  return { own: groups.filter((group) => !isLoose(group)), loose: loose.flatMap(({ members }) => members) };
}

interface Place {
  readonly name: string | null;
  readonly folder: string | null;
}

/** What is known of each folder: machine documents in it, names stated by its files, and whether it holds files of its own. */
class FolderIndex {
  readonly #documents = new Map<string, Place[]>();
  readonly #names = new Map<string, Map<string, string>>();
  readonly #withFiles = new Set<string>();
  readonly #documentNames = new Map<string, string>();

  constructor(origins: readonly Origin[]) {
    for (const origin of origins) {
      const anchor = pathOf(withoutParts(origin.folder));
      this.#withFiles.add(anchor);
      const stated = statedName(origin);
      if (stated !== null) addName(this.#names, anchor, stated);
    }
    this.#addDocuments(origins);
    this.#nameDocuments(origins);
  }

  /**
   * The machines that the documents of each folder describe. One that says next to nothing makes no machine beside one that does: without a
   * name it is of the machine that is there, and a name alone is no description.
   */
  #addDocuments(origins: readonly Origin[]): void {
    const worth = ({ name, isNameOnly = false }: NonNullable<Origin['document']>): number => (isNameOnly ? 0 : name === null ? 1 : 2);
    const best = new Map<string, number>();
    for (const { document, folder } of origins) {
      if (document !== undefined) best.set(pathOf(folder), Math.max(best.get(pathOf(folder)) ?? 0, worth(document)));
    }
    for (const { document, folder } of origins) {
      const key = pathOf(folder);
      if (document === undefined || worth(document) < (best.get(key) ?? 0)) continue;
      if (document.name !== null || this.#documents.get(key) === undefined) this.#addDocument(document.name, key);
    }
  }

  #addDocument(name: string | null, folder: string): void {
    const known = this.#documents.get(folder) ?? [];
    // A capture and a machine.json beside it that give one name are of one machine.
    const isTwin = name !== null && known.some((place) => place.name !== null && key(place.name) === key(name));
    if (!isTwin) this.#documents.set(folder, [...known, { name, folder }]);
    if (name !== null) this.#documentNames.set(key(name), name);
  }

  /** A document without a name takes the one that the files around it state; where these are of several machines, it is nobody's. */
  #nameDocuments(origins: readonly Origin[]): void {
    const around = new Map<string, Map<string, string>>();
    for (const origin of origins) {
      const stated = statedName(origin);
      const nearest = this.#nearestDocuments(origin.folder)?.[0]?.folder;
      if (stated !== null && nearest !== undefined && nearest !== null) addName(around, nearest, stated);
    }
    for (const [folder, places] of this.#documents) {
      const names = around.get(folder);
      if (names === undefined || places.length > 1 || places[0]?.name !== null) continue;
      const [only] = names.values();
      if (names.size > 1) this.#documents.delete(folder);
      else if (only !== undefined) this.#documents.set(folder, [{ name: only, folder }]);
    }
  }

  machineOf(origin: Origin, stated: string | null): Place | null {
    const folder = pathOf(origin.folder);
    if (origin.document !== undefined) {
      const own = this.#documents.get(folder) ?? [];
      const { name } = origin.document;
      const same = own.find((place) => name !== null && place.name !== null && key(place.name) === key(name));
      const place = same ?? own[0];
      if (place !== undefined) return { name: place.name, folder };
    }
    const documented = this.#nearestDocuments(origin.folder);
    if (documented !== null) {
      const same = documented.find((place) => place.name !== null && stated !== null && key(place.name) === key(stated));
      if (same !== undefined) return same;
      const elsewhere = stated === null ? undefined : this.#documentNames.get(key(stated));
      if (elsewhere !== undefined) return { name: elsewhere, folder: null };
      return documented.length === 1 ? (documented[0] ?? null) : null;
    }
    if (stated !== null) return { name: this.#documentNames.get(key(stated)) ?? stated, folder: null };
    return this.#byFolder(withoutParts(origin.folder));
  }

  #nearestDocuments(folder: readonly string[]): readonly Place[] | null {
    for (let depth = folder.length; depth > 0; depth--) {
      const found = this.#documents.get(pathOf(folder.slice(0, depth)));
      if (found !== undefined) return found;
    }
    return null;
  }

  #byFolder(folder: readonly string[]): Place | null {
    let top: string | null = null;
    for (let depth = folder.length; depth > 0; depth--) {
      const level = pathOf(folder.slice(0, depth));
      const names = this.#names.get(level);
      if (names !== undefined) {
        const [only] = names.values();
        return names.size === 1 && only !== undefined ? { name: only, folder: null } : null;
      }
      if (this.#withFiles.has(level)) top = level;
    }
    return { name: null, folder: top ?? pathOf(folder) };
  }
}

function statedName(origin: Origin): string | null {
  if (origin.document !== undefined) return origin.document.name;
  return origin.computerName ?? HOST_PREFIX.exec(origin.name)?.groups?.['host'] ?? null;
}

function addName(namesOf: Map<string, Map<string, string>>, folder: string, name: string): void {
  const names = namesOf.get(folder) ?? new Map<string, string>();
  if (!names.has(key(name))) names.set(key(name), name);
  namesOf.set(folder, names);
}

function withoutParts(folder: readonly string[]): readonly string[] {
  let end = folder.length;
  while (end > 1 && PART_FOLDERS.has((folder[end - 1] ?? '').toLowerCase())) end--;
  return folder.slice(0, end);
}

function pathOf(folder: readonly string[]): string {
  return folder.join('\0');
}

function lastSegment(folder: string): string | null {
  const segment = folder.split('\0').at(-1);
  return segment === undefined || segment === '' ? null : segment;
}

/** Windows cuts the names of computers at 15 characters in places, and writes the domain behind them in others. */
function isSameHost(a: string, b: string): boolean {
  const short = (name: string): string => key(name).split('.', 1)[0]?.slice(0, 15) ?? '';
  return short(a) === short(b);
}

function key(name: string): string {
  return name.toLowerCase();
}

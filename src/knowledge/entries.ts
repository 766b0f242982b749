import type { FactReader } from '../facts/store.js';
import drivers from './data/entries/drivers.json' with { type: 'json' };
import events from './data/entries/events.json' with { type: 'json' };
import exchangeMemory from './data/entries/exchange-memory.json' with { type: 'json' };
import httpSys from './data/entries/http-sys.json' with { type: 'json' };
import isa from './data/entries/isa.json' with { type: 'json' };
import limits from './data/entries/limits.json' with { type: 'json' };
import methods from './data/entries/methods.json' with { type: 'json' };
import modernContainers from './data/entries/modern-containers.json' with { type: 'json' };
import modernDrivers from './data/entries/modern-drivers.json' with { type: 'json' };
import modernHttpSys from './data/entries/modern-http-sys.json' with { type: 'json' };
import modernNetwork from './data/entries/modern-network.json' with { type: 'json' };
import modernStorageAndGraphics from './data/entries/modern-storage-and-graphics.json' with { type: 'json' };
import modernWindows from './data/entries/modern-windows.json' with { type: 'json' };
import network from './data/entries/network.json' with { type: 'json' };
import type { KnowledgeEntry, Reference } from './entry.js';
import { evaluate } from './evaluate.js';

/** TypeScript widens the words of JSON files to `string`; the schema, which a test holds the files to, knows them. */
function entriesOf(data: unknown): readonly KnowledgeEntry[] {
  return data as readonly KnowledgeEntry[];
}

/** What is known of Windows 10, Server 2016 and later. */
const MODERN = [modernHttpSys, modernNetwork, modernContainers, modernWindows, modernDrivers, modernStorageAndGraphics];
const OLDER = [httpSys, exchangeMemory, limits, events, network, drivers, isa, methods];

/** The articles about older Windows do not change any more: all were compared with their sources in this month. */
const OLDER_CHECKED = '2026-11';

/** All entries, today's Windows first, family by family. */
export const KNOWLEDGE: readonly KnowledgeEntry[] = [
  ...MODERN.flatMap(entriesOf),
  ...OLDER.flatMap(entriesOf).map((entry) => ({ checked: OLDER_CHECKED, ...entry })),
];

const BY_ID: ReadonlyMap<string, KnowledgeEntry> = new Map(KNOWLEDGE.map((entry) => [entry.id.toLowerCase(), entry]));

/** The entry of that id; letter case does not matter, and a bare number means the article of that number. */
export function entryById(id: string): KnowledgeEntry | undefined {
  const key = id.trim().toLowerCase();
  return BY_ID.get(/^\d+$/.test(key) ? `kb${key}` : key);
}

/** Settings and methods that a finding should cite, by the finding's id; with the facts of the machine, those that concern it. */
export function referencesFor(findingId: string, store?: FactReader): readonly Reference[] {
  return KNOWLEDGE.filter((entry): entry is Reference => entry.kind === 'reference')
    .filter(({ citedBy = [] }) => citedBy.some((cited) => findingId === cited || findingId.startsWith(`${cited}.`)))
    .filter(({ citedFor = [] }) => store === undefined || citedFor.every((condition) => evaluate(store, condition).holds !== false));
}

import type { FactReader } from '../facts/store.js';
import drivers from './data/entries/drivers.json' with { type: 'json' };
import events from './data/entries/events.json' with { type: 'json' };
import exchangeMemory from './data/entries/exchange-memory.json' with { type: 'json' };
import httpSys from './data/entries/http-sys.json' with { type: 'json' };
import isa from './data/entries/isa.json' with { type: 'json' };
import limits from './data/entries/limits.json' with { type: 'json' };
import methods from './data/entries/methods.json' with { type: 'json' };
import network from './data/entries/network.json' with { type: 'json' };
import type { KnowledgeEntry, Reference } from './entry.js';
import { evaluate } from './evaluate.js';

/** TypeScript widens the words of JSON files to `string`; the schema, which a test holds the files to, knows them. */
function entriesOf(data: unknown): readonly KnowledgeEntry[] {
  return data as readonly KnowledgeEntry[];
}

/** All entries, family by family. */
export const KNOWLEDGE: readonly KnowledgeEntry[] = [httpSys, exchangeMemory, limits, events, network, drivers, isa, methods].flatMap(
  entriesOf,
);

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

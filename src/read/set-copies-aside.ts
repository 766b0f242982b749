import type { Input } from '../facts/capture.js';
import { clockWithoutTimes, HTTPERR_CLOCK } from './clock.js';
import { type Copy, copiesAmong, sayCopy } from './copies.js';
import type { Source } from './evidence-source.js';
import type { Item } from './read-source.js';

/** The items of a machine that count, and what is said of those that are copies of them. */
export interface CountedItems {
  readonly items: readonly Item[];
  readonly copies: readonly Input[];
}

/**
 * Sets aside what came twice: the same log or list, a capture and its zip, the beginning of a log that was copied while it grew.
 *
 * @throws the signal's reason when it fires.
 */
export async function setCopiesAside(items: readonly Item[], signal?: AbortSignal): Promise<CountedItems> {
  const copies = new Map<Source, Copy>();
  for (const [kind, alike] of byKind(items)) {
    for (const [source, copy] of await copiesAmong(sourcesOf(alike), { mayGrowUnderNewNames: kind === 'httperr', signal }))
      copies.set(source, copy);
  }
  if (copies.size === 0) return { items, copies: [] };
  return {
    items: items.filter(({ source }) => !copies.has(source)),
    copies: [...copies].flatMap(([source, copy]) => {
      const item = items.find((each) => each.source === source);
      return item === undefined ? [] : [inputOf(item, copy)];
    }),
  };
}

/** Images have a reader that knows them by their content, and a machine's descriptions are compared with each other. */
function byKind(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const kinds = new Map<string, Item[]>();
  for (const item of items) {
    const kind = kindOf(item);
    if (kind === null) continue;
    const alike = kinds.get(kind) ?? [];
    alike.push(item);
    kinds.set(kind, alike);
  }
  return kinds;
}

function kindOf({ file }: Item): string | null {
  if (file.kind === 'piece') return `piece ${file.format}`;
  return file.kind === 'httperr' || file.kind === 'capture' ? file.kind : null;
}

/** Each source once; of a capture and its copy the one first that has more beside it. */
function sourcesOf(items: readonly Item[]): readonly Source[] {
  const inOrder = [...items].sort((a, b) => streamsOf(b) - streamsOf(a));
  return [...new Set(inOrder.map(({ source }) => source))];
}

function streamsOf({ file }: Item): number {
  if (file.kind !== 'capture') return 0;
  const { pool = [], drivers = [], events = [], processes = [], counters = [] } = file.piece;
  return pool.length + drivers.length + events.length + processes.length + counters.length;
}

function inputOf({ source, file }: Item, copy: Copy): Input {
  const time = { name: source.name, modifiedMs: source.modifiedMs, utcOffsetMinutes: null };
  return {
    path: source.path,
    recognizedAs: file.kind === 'piece' ? file.format : file.kind,
    clock: file.kind === 'httperr' ? HTTPERR_CLOCK : clockWithoutTimes(time),
    problems: [{ text: sayCopy(copy) }],
  };
}

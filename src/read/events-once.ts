import type { EventEntry } from '../facts/capture.js';

const MS_PER_SECOND = 1_000;

/**
 * The events of several files with each event once: an event log and what a collector or a person took from it hold the same ones. An event
 * of a later file is that of an earlier one where source, number and time agree; lists that write no parts of a second agree to the second.
 * Each event stands for one of another file, so what a file itself says twice happened twice.
 */
export function eventsOnce(events: readonly EventEntry[]): readonly EventEntry[] {
  const before = new Map<string, EventEntry[]>();
  const own: EventEntry[] = [];
  const kept: EventEntry[] = [];
  let input = -1;
  for (const event of events) {
    if (event.input !== input) settle(before, own.splice(0));
    input = event.input;
    if (takeSame(before, event)) continue;
    kept.push(event);
    own.push(event);
  }
  return kept;
}

/** Events of a file are compared with those of the files before it only. */
function settle(before: Map<string, EventEntry[]>, events: readonly EventEntry[]): void {
  for (const event of events) {
    const key = keyOf(event);
    if (key === null) continue;
    const same = before.get(key);
    if (same === undefined) before.set(key, [event]);
    else same.push(event);
  }
}

/** Events of one second that are looked at: a file made of a million of them would keep the comparison busy for hours. */
const MOST_LOOKED_AT = 100;

function takeSame(before: Map<string, EventEntry[]>, event: EventEntry): boolean {
  const key = keyOf(event);
  const candidates = key === null ? undefined : before.get(key);
  if (candidates === undefined) return false;
  const at = candidates.slice(0, MOST_LOOKED_AT).findIndex((other) => isSameMoment(other, event));
  const last = candidates.at(-1);
  if (at < 0 || last === undefined) return false;
  candidates[at] = last;
  candidates.pop();
  return true;
}

function keyOf({ at, source, id }: EventEntry): string | null {
  return at === null || at.orderOnly || !at.zoneKnown ? null : `${Math.floor(at.ms / MS_PER_SECOND)} ${id} ${source.toLowerCase()}`;
}

function isSameMoment(a: EventEntry, b: EventEntry): boolean {
  const [first, second] = [a.at?.ms ?? Number.NaN, b.at?.ms ?? Number.NaN];
  return first === second || first % MS_PER_SECOND === 0 || second % MS_PER_SECOND === 0;
}

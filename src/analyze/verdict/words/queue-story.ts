import type { MachineEvidence } from '../../../facts/capture.js';
import type { Fact } from '../../../facts/fact.js';
import { isoOfSeconds } from '../../../facts/time.js';
import { formatCount } from '../../../facts/units.js';
import { type AppPoolEvent, appPoolEvent } from '../../../knowledge/app-pool-events.js';
import type { Situation } from '../../situation.js';
import type { QueueStage, QueueStageKind, QueueStory } from '../../state/queue-stories.js';

interface StageWords {
  /** What the words are about: said once where several stages in a row are about it. */
  readonly who: 'its worker process' | 'the application pool';
  readonly words: string;
}

/** What may be said of each stage without an event that says more. */
const STAGE_WORDS: Readonly<Record<QueueStageKind, StageWords>> = {
  waiting: { who: 'its worker process', words: 'hung or was too slow' },
  ended: { who: 'its worker process', words: 'ended with requests pending, by a crash or a recycle' },
  offline: { who: 'the application pool', words: 'was out of service, by rapid-fail protection or by hand' },
  'shut-down': { who: 'the application pool', words: 'was shut down by its settings or by hand' },
  disabled: { who: 'the application pool', words: 'was disabled' },
};

/** What events say more surely, by the stage that they are about. */
const SHOWN_BY: readonly (StageWords & { readonly kind: QueueStageKind; readonly shows: AppPoolEvent['shows'] })[] = [
  { kind: 'waiting', shows: 'hung', who: 'its worker process', words: 'hung' },
  { kind: 'ended', shows: 'crashed', who: 'its worker process', words: 'crashed' },
  { kind: 'ended', shows: 'recycled', who: 'its worker process', words: 'was recycled at a memory limit' },
  { kind: 'offline', shows: 'rapid-fail', who: 'the application pool', words: 'was taken out of service by rapid-fail protection' },
];

/** Names longer than this are cut in the middle: names of application pools have 64 characters at most. */
const LONGEST_NAME = 64;

/** The application pool by its queue, or by what the rows name instead: `application pool "Shop"`. */
export function sayQueueName({ of, name }: Pick<QueueStory, 'of' | 'name'>): string {
  switch (of) {
    case 'queue':
      return `application pool "${short(name ?? '')}"`;
    case 'site':
      return `the application pool of site ${short(name ?? '')}`;
    case 'host':
      return `the application pool behind host name "${short(name ?? '')}"`;
    case 'unnamed':
      return 'an application pool that the log does not name';
    default:
      return 'further application pools';
  }
}

/** One sentence: what happened to the application pool, one trouble after the other, with counts and times. */
export function sayQueueStory(story: QueueStory, events: readonly PoolEvent[]): string {
  return `${capitalized(saySteps(story, events))}${saySpan(story)}.${sayOrder(story)}${sayEvents(events)}`;
}

function saySteps({ stages, isInOrder }: QueueStory, events: readonly PoolEvent[]): string {
  let before = '';
  return stages
    .map((stage, i) => {
      const { who, words } = wordsOf(stage, events);
      const said = `${who === before ? '' : `${who} `}${words} (${sayCounts(stage)})`;
      before = who;
      return `${i === 0 ? '' : jointOf(i, stages.length, isInOrder)}${said}`;
    })
    .join('');
}

/** Only where the log shows that one came after the other it is said so. */
function jointOf(place: number, stages: number, isInOrder: boolean | null): string {
  if (isInOrder === true) return ', then ';
  if (place < stages - 1) return ', ';
  return stages === 2 ? ' and ' : ', and ';
}

/** An event about an application pool, how often it was logged, and the fact that shows it. */
export interface PoolEvent {
  readonly event: AppPoolEvent;
  readonly id: number;
  readonly count: number;
  readonly fact: Fact | undefined;
}

/** Events and rows come from two clocks, and rapid-fail protection acts within minutes: what is a day apart is another story. */
const NEAR_SECONDS = 86_400;

/**
 * The events about the pool of a story: those that name it and are near it in time. Events that name no pool count where the log has one only.
 */
export function eventsOf(story: QueueStory, { evidence, store, httperr }: Situation): readonly PoolEvent[] {
  const isAlone = (httperr?.queues ?? []).length === 1;
  const counts = new Map<string, { event: AppPoolEvent; source: string; id: number; count: number }>();
  for (const entry of evidence.events) {
    const event = appPoolEvent(entry);
    if (event === undefined || !isNear(entry, story) || !(namesPool(entry.message, story) ?? isAlone)) continue;
    const source = entry.source.toLowerCase();
    const key = `${entry.id} ${source}`;
    const seen = counts.get(key) ?? { event, source, id: entry.id, count: 0 };
    counts.set(key, { ...seen, count: seen.count + 1 });
  }
  return [...counts.values()].map(({ event, source, id, count }) => ({
    event,
    id,
    count,
    fact: store.get('event.count', { eventSource: source, eventId: id }),
  }));
}

type EventEntry = MachineEvidence['events'][number];

function isNear({ at }: EventEntry, { first, last }: QueueStory): boolean {
  if (at === null || at.orderOnly || first === null || last === null) return true;
  return at.ms / 1000 >= first - NEAR_SECONDS && at.ms / 1000 <= last + NEAR_SECONDS;
}

/** @returns `null` where the event has no text. */
function namesPool(message: string | null, { of, name }: QueueStory): boolean | null {
  if (message === null || message === '') return null;
  if (of !== 'queue' || name === null) return null;
  const text = message.toLowerCase();
  // HTTPERR writes a blank in a name as a plus.
  return [name, name.replaceAll('+', ' ')].some((wanted) => holdsWord(text, wanted.toLowerCase()));
}

/** Whether a text holds a name that is no part of a longer one. */
function holdsWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + name.length] ?? ' ');
    if (!/[\p{L}\p{N}_-]/u.test(around)) return true;
  }
  return false;
}

function wordsOf({ kind }: QueueStage, events: readonly PoolEvent[]): StageWords {
  return SHOWN_BY.find((known) => known.kind === kind && events.some(({ event }) => event.shows === known.shows)) ?? STAGE_WORDS[kind];
}

function sayCounts({ reasons }: QueueStage): string {
  return reasons.map(({ row }) => `${row.reason} ${formatCount(row.rows)}`).join(', ');
}

/** The log does not show a sequence where the later trouble was written first. */
function sayOrder({ isInOrder, began }: QueueStory): string {
  const [first] = began?.reasons ?? [];
  if (isInOrder !== false || began === null || first === undefined || began.first === null) return '';
  return ` ${first.row.reason} came first (${clock(began.first)}), so the log shows no sequence.`;
}

function sayEvents(events: readonly PoolEvent[]): string {
  if (events.length === 0) return '';
  const said = events.map(({ event, id, count }) => `${id} (${event.meaning}${count === 1 ? '' : `, ${formatCount(count)} times`})`);
  return ` The System log has event ${said.join(', ')}.`;
}

function saySpan({ first, last }: QueueStory): string {
  if (first === null || last === null) return '; the rows carry no time';
  if (first === last) return `, ${day(first)} ${clock(first)} UTC`;
  return day(first) === day(last)
    ? `, ${day(first)} ${clock(first)} to ${clock(last)} UTC`
    : `, ${day(first)} ${clock(first)} to ${day(last)} ${clock(last)} UTC`;
}

function day(seconds: number): string {
  return isoOfSeconds(seconds).slice(0, 10);
}

function clock(seconds: number): string {
  return isoOfSeconds(seconds).slice(11, 16);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function short(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST_NAME) return name;
  const half = Math.floor((LONGEST_NAME - 3) / 2);
  return `${characters.slice(0, half + 1).join('')}...${characters.slice(-half).join('')}`;
}

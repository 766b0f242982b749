import type { EntryCondition, FactCondition, Predicate } from './entry.js';

/** A condition in a word or two, for a row of checks: `x86`, `/3GB`, `npcap.sys`, `KB970054 missing`. Its full words are its `says`. */
export function conditionLabel(condition: EntryCondition): string {
  const [first] = questionsOf(condition);
  const label = first === undefined ? null : labelOf(first, condition);
  return label ?? shorten(condition.says);
}

/** All questions of a condition to single facts. */
function questionsOf(predicate: Predicate): readonly FactCondition[] {
  if ('fact' in predicate) return [predicate];
  if ('unless' in predicate) return questionsOf(predicate.unless);
  return ('any' in predicate ? predicate.any : predicate.all).flatMap(questionsOf);
}

type Labeler = (question: FactCondition, condition: EntryCondition) => string | undefined;

/** Labels by the fact that a condition asks for, or the beginning of its name; the first that fits speaks. */
const LABELS: readonly (readonly [prefix: string, label: Labeler])[] = [
  ['machine.architecture', (question) => wordOf(question)],
  ['os.product', (_, { says }) => (/client/i.test(says) && !/\bno client/i.test(says) ? 'client edition' : 'server edition')],
  ['os.', (_, { says }) => windowsOf(says)],
  ['driver.loaded', ({ about }, condition) => driversOf(condition) ?? about?.driver],
  [
    'driver.version',
    ({ about }, { role }) => sayAbout(about?.driver, (driver) => `${driver} ${role === 'unfixed' ? 'without the fix' : 'version'}`),
  ],
  ['hotfix.installed', ({ about }, { role }) => sayAbout(about?.hotfix, (id) => `${id}${role === 'unfixed' ? ' missing' : ''}`)],
  ['pool.tag.', (_, condition) => tagsOf(condition)],
  ['pool.', () => 'pool size'],
  ['boot.threeGB', () => '/3GB'],
  ['boot.userva', () => '/USERVA'],
  ['exchange.installed', () => 'Exchange'],
  ['exchange.', (_, { says }) => shorten(says.replace(/^It is /, ''))],
  ['iis.', () => 'IIS'],
  ['httpsys.aggressive', () => 'EnableAggressiveMemoryUsage not in force'],
  ['refusals.', () => 'refused connections'],
  ['event.count', ({ about }) => sayAbout(about?.eventId, (id) => `event ${id}`)],
  ['registry.', ({ about }) => about?.value],
  ['process.handles', ({ about }) => sayAbout(about?.process, (name) => `handles of ${name}`)],
  ['software.version', ({ about }) => about?.value],
];

function sayAbout<Subject>(subject: Subject | undefined, say: (subject: Subject) => string): string | undefined {
  return subject === undefined ? undefined : say(subject);
}

function labelOf(question: FactCondition, condition: EntryCondition): string | null {
  const found = LABELS.find(([prefix]) => question.fact.startsWith(prefix));
  return found?.[1](question, condition) ?? null;
}

function wordOf(question: FactCondition): string | undefined {
  return 'value' in question && typeof question.value === 'string' ? question.value : undefined;
}

function windowsOf(says: string): string {
  return shorten(says.replace(/^The machine runs (?:one of these: )?/, ''));
}

/** `npcap.sys`, or `wcifs.sys or bindflt.sys`. */
function driversOf(condition: EntryCondition): string | undefined {
  const drivers = new Set(questionsOf(condition).flatMap(({ fact, about }) => (fact === 'driver.loaded' ? (about?.driver ?? []) : [])));
  if (drivers.size === 0 || drivers.size > 2) return undefined;
  const absent = /\bnot loaded/.test(condition.says) ? ' not loaded' : '';
  return `${[...drivers].join(' or ')}${absent}`;
}

/** `tag AfdB`, `tags NpSN, NpSB`. */
function tagsOf(condition: EntryCondition): string {
  const tags = new Set(questionsOf(condition).flatMap(({ about }) => (about?.tag === undefined ? [] : [about.tag.trim()])));
  if (tags.size === 0 || tags.size > MOST_TAGS) return shorten(condition.says);
  return `${tags.size === 1 ? 'tag' : 'tags'} ${[...tags].join(', ')}`;
}

const MOST_TAGS = 3;
const LONGEST = 44;

/** What is longer than a label is cut at a word, and says so. */
function shorten(says: string): string {
  if (says.length <= LONGEST) return says;
  return `${says.slice(0, LONGEST).replace(/[\s,;:]+\S*$/, '')} ...`;
}

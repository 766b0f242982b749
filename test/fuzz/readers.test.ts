import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { broken, diagnosisOf, type Folder } from './invariants.js';
import { mutateBytes, mutateJson, mutateText } from './mutate.js';
import { Random } from './random.js';
import {
  COUNTERS,
  DEBUGGER_LOGS,
  HTTPERR_LOGS,
  MACHINE_JSON,
  MANIFEST,
  POOL_LISTS,
  type Seed,
  STREAMS,
  TABLES,
  TAG_TABLES,
} from './seeds.js';

/** Inputs for each reader: `FUZZ_INPUTS=100000 npm run fuzz` tries more. */
const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 2_000);
/** The first seed; each input has the next one, so that a failure names the one that makes it again. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
/** So many inputs are judged twice: the same evidence gives the same answer. */
const TWICE_OF = 50;

type Make = (random: Random) => Folder;

const text =
  (seeds: readonly Seed[]): Make =>
  (random) => {
    const { name, text: whole } = random.pick(seeds);
    return { [name]: mutateText(whole, random) };
  };

const READERS: readonly (readonly [name: string, make: Make])[] = [
  ['HTTPERR logs', text(HTTPERR_LOGS)],
  ['pool lists', text(POOL_LISTS)],
  ['performance counters', text(COUNTERS)],
  ['tables of drivers, processes and events', text(TABLES)],
  ['logs of the debugger', text(DEBUGGER_LOGS)],
  ['tables of tags', text(TAG_TABLES)],
  [
    'machine.json',
    (random) => ({ 'machine.json': JSON.stringify(mutateJson(MACHINE_JSON, random)), 'list.txt': random.pick(POOL_LISTS).text }),
  ],
  ['text of machine.json', (random) => ({ 'machine.json': mutateText(JSON.stringify(MACHINE_JSON, null, 2), random) })],
  ['capture folders', capture],
  [
    'gzip',
    (random) => ({ 'a.gz': mutateBytes(gzipSync(Buffer.from(random.pick([...POOL_LISTS, ...HTTPERR_LOGS]).text, 'latin1')), random) }),
  ],
  ['bytes of any file', (random) => ({ 'a.bin': mutateBytes(Buffer.from(anySeed(random).text, 'latin1'), random) })],
  ['folders of several files', severalFiles],
];

function anySeed(random: Random): Seed {
  return random.pick([...HTTPERR_LOGS, ...POOL_LISTS, ...COUNTERS, ...TABLES, ...DEBUGGER_LOGS, ...TAG_TABLES]);
}

/** The manifest or one of the streams beside it is changed; the manifest without digests, or all of its streams would be refused. */
function capture(random: Random): Folder {
  const changed = random.below(STREAMS.length + 1);
  const manifest = changed === STREAMS.length ? mutateJson(MANIFEST, random) : withoutDigests(MANIFEST);
  const streams = STREAMS.map(({ name, text: whole }, at) => [name, at === changed ? changedLines(whole, random) : whole] as const);
  return { 'capture.json': JSON.stringify(manifest), ...Object.fromEntries(streams) };
}

function withoutDigests(manifest: unknown): unknown {
  return JSON.parse(JSON.stringify(manifest, (name, value: unknown) => (name === 'sha256' ? null : value)));
}

function changedLines(stream: string, random: Random): string {
  if (random.below(3) === 0) return mutateText(stream, random);
  const lines = stream.trimEnd().split('\n');
  const at = random.below(lines.length);
  lines[at] = JSON.stringify(mutateJson(JSON.parse(lines[at] ?? '{}'), random));
  return `${lines.join('\n')}\n`;
}

function severalFiles(random: Random): Folder {
  const names = Array.from({ length: 2 + random.below(4) }, (_, i) => ({ ...anySeed(random), at: i }));
  const files = names.map(
    ({ name, text: whole, at }) => [`${at}-${name}`, random.below(2) === 0 ? whole : mutateText(whole, random)] as const,
  );
  const machine = random.below(2) === 0 ? { 'machine.json': JSON.stringify(mutateJson(MACHINE_JSON, random)) } : {};
  return { ...Object.fromEntries(files), ...machine };
}

describe('damaged evidence', () => {
  it.each(READERS)('of %s breaks nothing', { timeout: 20_000 + INPUTS * 100 }, async (_, make) => {
    const failures: string[] = [];
    for (let seed = SEED; seed < SEED + INPUTS && failures.length < 3; seed++) {
      const folder = make(new Random(seed));
      const complaints = await broken(folder);
      if (complaints.length > 0) failures.push(`seed ${seed}: ${complaints.slice(0, 3).join('; ')}`);
      else if (seed % TWICE_OF === 0) {
        const [once, again] = [await diagnosisOf(folder), await diagnosisOf(folder)];
        if (once !== again) failures.push(`seed ${seed}: two answers`);
      }
    }
    expect(failures).toEqual([]);
  });
});

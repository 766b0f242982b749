import type { CounterSeries } from '../../facts/capture.js';
import type { Fact } from '../../facts/fact.js';
import { formatCount } from '../../facts/units.js';
import { isoOf } from '../state/state-evidence.js';
import type { Case, Rule } from './attribution.js';
import { clearTagOwners } from './cleared-owners.js';
import { citeTag } from './tag-evidence.js';

const COUNTER = 'Process\\IO Other Operations/sec';
/** Opening and closing files counts as "other" operations; 10,000 a second from one program is a flood, 100,000 have been published. */
const FLOOD_PER_SECOND = 10_000;
const STANDS_OUT = 5;
/** Drivers whose blocks follow the files that somebody opens. */
const FILE_SYSTEM = new Set(['ntfs.sys', 'fltmgr.sys', 'nt!fsrtl', 'fileinfo.sys', 'refs.sys', 'fastfat.sys']);

/** File system tags against the program that floods the file system with calls. */
export const ioWitness: Rule = {
  id: 'io-witness',
  title: 'One program floods the file system with calls',
  because:
    'Blocks of the file system follow the files that programs open. Where one program makes ten thousand and more calls a second, and no other comes near, the blocks are its doing. It is a witness, no proof: a filter may keep what the program has closed.',
  judge(tags, context) {
    const files = tags.filter(({ info }) => info?.driver !== null && info?.driver !== undefined && FILE_SYSTEM.has(info.driver));
    const flood = files.length === 0 ? null : findFlood(context);
    if (flood === null) return [];
    const names = files.map(({ text }) => `"${text.trimEnd()}"`).join(', ');
    return [
      {
        rule: ioWitness.id,
        mechanism: 'on-behalf',
        confidence: 'probable',
        tags: files,
        suspects: [
          {
            owner: { kind: 'process', name: flood.process },
            mechanism: 'on-behalf',
            confidence: 'probable',
            tags: files,
            evidence: [
              {
                fact: flood.fact,
                says: `${flood.process} makes ${formatCount(flood.perSecond)} calls a second, no other program comes near`,
              },
              ...files.flatMap(citeTag),
            ],
          },
        ],
        cleared: clearTagOwners(files, 'its blocks follow the files that a program opens'),
        says: `${names} grows on behalf of ${flood.process}, which makes ${formatCount(flood.perSecond)} file system calls a second`,
        open: 'whether a file-system filter keeps what the program has closed',
      },
    ];
  },
};

interface Flood {
  readonly process: string;
  readonly perSecond: number;
  readonly fact: Fact;
}

function findFlood({ evidence, store }: Case): Flood | null {
  const rates = evidence.counters
    .filter(({ name, instance }) => name === COUNTER && instance !== null && instance !== '_Total' && instance !== 'Idle')
    .map((series) => ({ series, ...peakOf(series) }))
    .sort((a, b) => b.value - a.value);
  const [top, next] = rates;
  if (top === undefined || top.value < FLOOD_PER_SECOND || (next !== undefined && next.value * STANDS_OUT > top.value)) return null;
  const process = executableName(top.series.instance ?? '');
  const at = isoOf({ ms: top.series.at[top.index] ?? 0, zoneKnown: top.series.zoneKnown, orderOnly: false });
  const line = top.series.lines[top.index];
  const fact = store.observe('counter.value', top.value, {
    about: { counter: COUNTER, process: process.toLowerCase() },
    at,
    source: { input: top.series.input, ...(line === undefined ? {} : { line }) },
  });
  return { process, perSecond: top.value, fact };
}

function peakOf({ values }: CounterSeries): { readonly value: number; readonly index: number } {
  let index = 0;
  for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) > (values[index] ?? 0)) index = i;
  return { value: values[index] ?? 0, index };
}

/** Counters name a process without `.exe` and number those of one name (`w3wp#1`). */
function executableName(instance: string): string {
  const name = instance.replace(/#\d+$/, '');
  return name.includes('.') ? name : `${name}.exe`;
}

import { amountOf } from '../commands/amounts.js';
import { MachineDraft } from '../commands/machine-reading.js';
import type { MachineReading } from '../reading.js';

/** Names of Windows that stand for one build each, the longer names first. */
const SERVERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Windows )?Server 2025\b/i, '10.0.26100'],
  [/\b(?:Windows )?Server 2022\b/i, '10.0.20348'],
  [/\b(?:Windows )?Server 2019\b/i, '10.0.17763'],
  [/\b(?:Windows )?Server 2016\b/i, '10.0.14393'],
  [/\b(?:Windows )?Server 2012 R2\b/i, '6.3.9600'],
  [/\b(?:Windows )?Server 2012\b(?! R2)/i, '6.2.9200'],
  [/\b(?:Windows )?Server 2008 R2\b/i, '6.1.7601'],
];
const CLIENTS: readonly (readonly [RegExp, string])[] = [
  [/\bWindows 11\b.{0,20}\b25H2\b/i, '10.0.26200'],
  [/\bWindows 11\b.{0,20}\b24H2\b/i, '10.0.26100'],
  [/\bWindows 11\b.{0,20}\b23H2\b/i, '10.0.22631'],
  [/\bWindows 11\b.{0,20}\b22H2\b/i, '10.0.22621'],
  [/\bWindows 10\b.{0,20}\b22H2\b/i, '10.0.19045'],
];
/** `build 26200.8875`; the first build of Windows 10 was 10240. */
const BUILD = /\b(?:OS )?build:? (\d{5})(?:\.(\d{1,6}))?\b/i;
const FIRST_OF_TEN = 10240;
/** Names of several versions, or of a range of them, are of no machine. */
const RANGE = /\b(?:or|and|to|until|later|before|since|or newer|earlier|from)\b/i;

/** `64 GB RAM`, `32.0 GB DDR4`, `16,0 Go DDR4`, `RAM: 16 GB`, `Memory 8.0 GB`. */
const RAM =
  /(\d[\d.,]{0,9} ?[GT\u0413](?:i?B|o|\u0411)) (?:of )?(?:(?:LP)?DDR\dX?|RAM|physical memory|memory|Arbeitsspeicher|de RAM|\u041e\u0417\u0423)(?![\p{L}])/iu;
const RAM_LABEL =
  /^\s*(?:Installed |Total )?(?:RAM|(?:physical )?memory|Installed Memory \(RAM\)|Arbeitsspeicher|M\u00e9moire|Memoria|Mem\u00f3ria|\u041f\u0430\u043c\u044f\u0442\u044c|\u30e1\u30e2\u30ea|\u5185\u5b58)\s*[:=]?\s*(\d[\d.,]{0,9} ?[GT\u0413](?:i?B|o|\u0411))\s*$/iu;
/** The head of poolmon: RAM in KB. */
const POOLMON = /^\s*Memory:\s*(\d{1,12})K\s*Avail:/;

const LONGEST_LINE = 300;

/** What is odd about a size in words: the RAM that is sold is a little more than Windows sees. */
const RAM_ERROR = 0.05;

/** What somebody wrote beside a pasted screen about the machine: its Windows, and its RAM; `null` where nothing is said. */
export function machineOfWords(lines: readonly string[]): MachineReading | null {
  const draft = new MachineDraft();
  for (const [index, raw] of lines.entries()) {
    const line = raw.length > LONGEST_LINE ? '' : raw;
    if (line === '') continue;
    windowsOf(line, draft, index + 1);
    ramOf(line, draft, index + 1, titledRam(lines, index));
  }
  return draft.isEmpty ? null : draft.finish();
}

function windowsOf(line: string, draft: MachineDraft, at: number): void {
  if (draft.has('os.version')) return;
  const servers = SERVERS.filter(([name]) => name.test(line));
  const clients = CLIENTS.filter(([name]) => name.test(line));
  const build = /\bWindows\b/i.test(line) ? BUILD.exec(line) : null;
  const [named] = [...servers, ...clients];
  if (servers.length + clients.length > 1 || (RANGE.test(line) && build === null && !/^\s*(?:on|our|this)\b/i.test(line))) return;
  const isTen = build !== null && Number(build[1]) >= FIRST_OF_TEN;
  const version = isTen ? `10.0.${build[1]}` : named?.[1];
  if (version === undefined) return;
  draft.set('os', 'version', version, at);
  if (isTen && build[2] !== undefined) draft.set('os', 'revision', Number(build[2]), at);
  if (servers.length === 1) draft.set('os', 'product', 'server', at);
  else if (/\bWindows 1[01]\b/i.test(line)) draft.set('os', 'product', 'client', at);
}

function ramOf(line: string, draft: MachineDraft, at: number, titled: string | undefined): void {
  if (draft.has('memory.visibleBytes')) return;
  const kilobytes = POOLMON.exec(line)?.[1];
  const words = RAM.exec(line)?.[1] ?? RAM_LABEL.exec(line)?.[1] ?? titled;
  const amount = kilobytes === undefined ? amountOf(words ?? '') : { bytes: Number(kilobytes) * 2 ** 10, errorBytes: 0 };
  if (amount === null || amount.bytes < LEAST_RAM || amount.bytes > MOST_RAM) return;
  draft.setAmount('visibleBytes', { bytes: amount.bytes, errorBytes: Math.max(amount.errorBytes, RAM_ERROR * amount.bytes) }, at);
}

/** `Memory`, the title of the page of the Task Manager, with the size of RAM alone below it. */
const TITLE =
  /^\s*(?:memory|arbeitsspeicher|m\u00e9moire|memoria|mem\u00f3ria|geheugen|pami\u0119\u0107|\u043f\u0430\u043c\u044f\u0442\u044c|\u30e1\u30e2\u30ea|\u5185\u5b58|\u8a18\u61b6\u9ad4|\uba54\ubaa8\ub9ac|minne)\s*$/iu;
const SIZE_ALONE = /^\s*(\d[\d.,]{0,9} ?[GT\u0413](?:i?B|o|\u0411))\s*$/iu;

function titledRam(lines: readonly string[], index: number): string | undefined {
  const above = lines.slice(Math.max(0, index - 3), index).findLast((line) => line.trim() !== '');
  return above !== undefined && TITLE.test(above.slice(0, LONGEST_LINE)) ? SIZE_ALONE.exec(lines[index] ?? '')?.[1] : undefined;
}

/** Sizes of RAM that machines with such tools have. */
const LEAST_RAM = 2 ** 27;
const MOST_RAM = 2 ** 46;

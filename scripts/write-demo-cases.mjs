// Writes the evidence of `demo --case NAME` into examples/cases: small, made up, the same bytes on every run. With --check it writes nothing
// and fails where a file is not what this program makes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../examples/cases/', import.meta.url));
const isCheck = process.argv.includes('--check');
const MB = 2 ** 20;
const GB = 2 ** 30;
const HOUR = 3_600_000;

/** Tags that are level on every machine: tag, pool, blocks, bytes of a block. */
const LEVEL = [
  ['File', 'Nonp', 22_000, 320],
  ['MmCa', 'Nonp', 14_000, 336],
  ['Ntfx', 'Nonp', 21_000, 272],
  ['Even', 'Nonp', 30_000, 96],
  ['Irp ', 'Nonp', 3_100, 640],
  ['Thre', 'Nonp', 1_900, 1_280],
  ['Pool', 'Nonp', 64, 65_536],
  ['AfdE', 'Nonp', 900, 512],
  ['FMsl', 'Nonp', 9_000, 208],
  ['CM25', 'Paged', 5_200, 4_096],
  ['MmSt', 'Paged', 11_000, 2_128],
  ['NtfF', 'Paged', 9_600, 1_024],
  ['Toke', 'Paged', 2_000, 1_600],
  ['IoNm', 'Paged', 16_000, 160],
];

/** A whole number from 0 up to a limit that looks like chance and is none. */
function wobble(seed, limit) {
  return Math.floor((((Math.sin(seed * 12.9898) * 43_758.5453) % 1) + 1) * limit) % limit;
}

/** One snapshot as `poolmon -n` writes it. `rows` are tag, pool, blocks, bytes of a block, and blocks freed so far. */
function poolmon({ ramBytes, availableBytes, rows }) {
  const bytesOf = (pool) => rows.filter((row) => row[1] === pool).reduce((sum, [, , blocks, size]) => sum + blocks * size, 0);
  const kb = (bytes) => `${Math.round(bytes / 1024)}K`;
  const lines = [...rows]
    .sort((a, b) => b[2] * b[3] - a[2] * a[3])
    .map(([tag, pool, blocks, size, freed = 0]) => {
      const counts = [String(blocks + freed).padStart(12), '(   0)', String(freed).padStart(11), '(   0)', String(blocks).padStart(8)];
      return ` ${tag} ${pool.padEnd(5)}${counts.join(' ')} ${String(blocks * size).padStart(11)} (          0) ${String(size).padStart(11)}`;
    });
  return [
    ` Memory:${kb(ramBytes).padStart(9)} Avail:${kb(availableBytes).padStart(9)}  PageFlts:  3120   InRam Krnl:12000K P:90000K`,
    ` Commit:${kb(ramBytes * 0.6)} Limit:${kb(ramBytes * 1.5)} Peak:${kb(ramBytes * 0.7)}            Pool N:${kb(bytesOf('Nonp'))} P:${kb(bytesOf('Paged'))}`,
    ' System pool information',
    ' Tag  Type     Allocs            Frees            Diff       Bytes                  Per Alloc',
    '',
    ...lines,
    '',
  ].join('\n');
}

/** Snapshots of a machine, one every so many hours, and `also` at others. `growing` rows have blocks at the start and more with every hour. */
function snapshots({ start, count, everyHours, also = [], ramBytes, freeBytes, level = LEVEL, growing = [] }) {
  const times = [...Array.from({ length: count }, (_, at) => at * everyHours), ...also].sort((a, b) => a - b);
  return Object.fromEntries(
    times.map((hours, at) => {
      const steady = level.map(([tag, pool, blocks, size], row) => [
        tag,
        pool,
        blocks + wobble(row * 31 + at, Math.ceil(blocks / 200)),
        size,
        blocks * (3 + at),
      ]);
      const grown = growing.map(([tag, pool, blocks, size, perHour]) => [tag, pool, Math.round(blocks + perHour * hours), size, at * 40]);
      const time = new Date(Date.parse(start) + hours * HOUR).toISOString().replace(/[-:]|\.000/g, '');
      const availableBytes = freeBytes(hours);
      return [`poolmon-${time}.txt`, poolmon({ ramBytes, availableBytes, rows: [...steady, ...grown] })];
    }),
  );
}

/** An HTTPERR log of http.sys from rows that end in their reason and queue. */
function httperr(rows) {
  const fields = '#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename';
  return ['#Software: Microsoft HTTP API 2.0', '#Version: 1.0', `#Date: ${rows[0].slice(0, 19)}`, fields, ...rows, ''].join('\r\n');
}

function timeText(start, seconds) {
  return new Date(Date.parse(start) + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/** Connections that were refused, a row every five seconds. */
function refused(start, counts) {
  return counts.map((count, at) => `${timeText(start, at * 5)} - - - - - - - - - ${count}_Connections_Refused -`);
}

/** Connections that nobody used: every log has them. */
function idle(start, count) {
  return Array.from(
    { length: count },
    (_, at) =>
      `${timeText(start, at * 137)} 192.0.2.${20 + wobble(at, 60)} ${4000 + wobble(at + 7, 9000)} 198.51.100.10 443 - - - - - Timer_ConnectionIdle -`,
  );
}

function machine(name, rest) {
  return `${JSON.stringify({ schemaVersion: 1, name, ...rest, clock: { utcOffsetMinutes: 0 } }, null, 2)}\n`;
}

function server(version, { ramBytes, ...rest }) {
  return {
    os: { version, product: 'server', edition: 'standard' },
    architecture: 'x64',
    memory: { visibleBytes: ramBytes },
    boot: { options: [] },
    iis: { installed: true },
    exchange: { installed: false },
    ...rest,
  };
}

/** Processes by name, each with id, handles at the start and handles more with every hour. */
function processes({ start, count, everyHours, list }) {
  const rows = Array.from({ length: count }, (_, at) =>
    list.map(
      ([name, id, handles, perHour]) =>
        `${new Date(Date.parse(start) + at * everyHours * HOUR).toISOString().replace('.000', '')},${name},${id},${Math.round(handles + perHour * at * everyHours)},${8 + (id % 9)},60000,220000`,
    ),
  );
  return ['time,name,pid,handles,threads,nonpagedBytes,pagedBytes', ...rows.flat(), ''].join('\n');
}

const USUAL_PROCESSES = [
  ['System', 4, 2_900, 0],
  ['services.exe', 604, 320, 0],
  ['lsass.exe', 612, 1_100, 0],
  ['svchost.exe', 772, 1_480, 0],
  ['w3wp.exe', 3_120, 900, 0],
];

const DAY = '2026-03-04T08:00:00Z';

/** The evidence of each case: files by their names. */
const CASES = {
  'exchange-3gb': {
    'machine.json': machine('MAIL1', {
      os: { version: '5.2.3790', revision: 3959, servicePack: 2, product: 'server', edition: 'enterprise' },
      architecture: 'x86',
      memory: { visibleBytes: 4 * GB - 1_048_576 },
      boot: { options: ['3GB', 'USERVA=3030'] },
      httpSys: { parameters: {} },
      iis: { installed: true, version: '6.0' },
      exchange: { installed: true, version: '6.5.7638', roles: ['mailbox'] },
      memoryManagement: {},
      hotfixes: { complete: true, ids: [] },
    }),
    ...snapshots({
      start: '2007-11-13T12:00:00Z',
      count: 5,
      everyHours: 2,
      ramBytes: 4 * GB - 1_048_576,
      freeBytes: () => 900 * MB,
      level: [
        ...LEVEL.map(([tag, pool, blocks, size]) => [tag, pool, Math.round(blocks * 0.7), Math.ceil((size * 0.6) / 8) * 8]),
        ['TCPC', 'Nonp', 26_000, 448],
        ['AfdC', 'Nonp', 24_000, 568],
        ['UlHT', 'Nonp', 9_600, 4_096],
        ['MmCm', 'Nonp', 420, 65_536],
        ['NDpp', 'Nonp', 2_100, 4_096],
      ],
    }),
    'httperr/httperr1.log': httperr([...idle('2007-11-13T12:04:00Z', 12), ...refused('2007-11-13T20:01:40Z', [5, 9, 7, 12, 8, 6, 11, 4])]),
  },
  http3: {
    'machine.json': machine('EDGE3', server('10.0.20348', { ramBytes: 16 * GB, httpSys: { parameters: { EnableHttp3: 1 } } })),
    ...snapshots({
      start: DAY,
      count: 6,
      everyHours: 0.5,
      // Somebody took one while http.sys refused: it shows what was short then.
      also: [2 + 29.2 / 60],
      ramBytes: 16 * GB,
      freeBytes: (hours) => Math.max(14 * MB, 6 * GB - hours * 2.42 * GB),
      growing: [['Qc1A', 'Nonp', 9_000, 368, 7_000_000]],
    }),
    'httperr/httperr1.log': httperr([...idle(DAY, 20), ...refused('2026-03-04T10:29:10Z', [14, 22, 31, 27, 18])]),
  },
  'not-pool': {
    'machine.json': machine('SHOP1', server('10.0.17763', { ramBytes: 32 * GB })),
    ...snapshots({ start: DAY, count: 4, everyHours: 1, ramBytes: 32 * GB, freeBytes: () => 18 * GB }),
    'httperr/httperr1.log': httperr(
      Array.from(
        { length: 240 },
        (_, at) =>
          `${timeText('2026-03-04T09:12:00Z', at * 3)} 192.0.2.${10 + wobble(at, 80)} ${3000 + at * 7} 198.51.100.10 443 HTTP/1.1 GET /cart/${wobble(at + 3, 900)} 503 2 AppOffline Shop`,
      ),
    ),
  },
  'handle-leak': {
    'machine.json': machine('APP4', server('10.0.14393', { ramBytes: 16 * GB })),
    ...snapshots({
      start: DAY,
      count: 6,
      everyHours: 2,
      ramBytes: 16 * GB,
      freeBytes: () => 7 * GB,
      growing: [['Sema', 'Nonp', 20_000, 128, 42_000]],
    }),
    'processes.csv': processes({
      start: DAY,
      count: 6,
      everyHours: 2,
      list: [...USUAL_PROCESSES, ['backupagent.exe', 2_216, 20_400, 42_000]],
    }),
  },
  'on-behalf': {
    'machine.json': machine('FILE2', server('10.0.17763', { ramBytes: 16 * GB })),
    ...snapshots({
      start: DAY,
      count: 6,
      everyHours: 2,
      ramBytes: 16 * GB,
      freeBytes: () => 6 * GB,
      growing: [
        ['NtFC', 'Nonp', 60_000, 720, 220_000],
        ['FMfc', 'Nonp', 60_000, 320, 220_000],
      ],
    }),
  },
  unattributed: {
    'machine.json': machine('WEB7', server('10.0.20348', { ramBytes: 16 * GB })),
    ...snapshots({
      start: DAY,
      count: 6,
      everyHours: 1,
      ramBytes: 16 * GB,
      freeBytes: () => 5 * GB,
      growing: [['Zq9x', 'Nonp', 40_000, 512, 310_000]],
    }),
  },
  insufficient: {
    'machine.json': machine('WEB9', server('10.0.17763', { ramBytes: 8 * GB })),
    ...snapshots({ start: DAY, count: 1, everyHours: 1, ramBytes: 8 * GB, freeBytes: () => 3 * GB }),
  },
};

let isCurrent = true;
for (const [name, files] of Object.entries(CASES)) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, name, path);
    if (isCheck) isCurrent &&= existsSync(file) && readFileSync(file, 'utf8') === text;
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}
if (!isCurrent) {
  console.error('examples/cases is not what scripts/write-demo-cases.mjs makes; run it');
  process.exitCode = 1;
}

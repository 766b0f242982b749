import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../read/evidence-folder.js';
import { crlf, FIELDS, header } from '../read/httperr/log.js';
import { run, runJson } from './run-cli.js';

const START = Date.UTC(2026, 2, 1, 10);

function stamp(second: number): string {
  return new Date(START + second * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

interface Row {
  readonly at: number;
  readonly reason: string;
  readonly client?: string;
  readonly uri?: string;
  readonly queue?: string;
}

function row({ at, reason, client = '192.0.2.7', uri = '/shop/cart?token=SECRET', queue = '-' }: Row): string {
  return `${stamp(at)} ${client} 50001 192.0.2.1 443 HTTP/1.1 GET ${uri} - 503 1 ${reason} ${queue}`;
}

function each(count: number, from: number, made: (i: number) => Omit<Row, 'at'>): readonly string[] {
  return Array.from({ length: count }, (_, i) => row({ at: from + i, ...made(i) }));
}

const ROWS = [
  ...each(30, 0, () => ({ reason: 'Timer_AppPool', queue: 'Shop' })),
  ...each(25, 60, (i) => ({ reason: 'Connection_Abandoned_By_ReqQueue', queue: 'Shop', client: `198.51.100.${i % 3}` })),
  ...each(80, 120, () => ({ reason: 'AppOffline', queue: 'Shop' })),
  ...each(300, 300, () => ({ reason: 'Timer_ConnectionIdle', client: '203.0.113.99', uri: '-' })),
  ...each(40, 700, (i) => ({ reason: 'URL', client: '203.0.113.5', uri: `/scan/${i}/x\u202eevil\x1b[31m${'y'.repeat(200)}` })),
  ...each(3, 800, () => ({ reason: 'Brand_New', queue: 'Mail' })),
  `${stamp(900)} - - - - - - - - - - 7_Connections_Refused -`,
];

function logOf(rows: readonly string[] = ROWS): string {
  const path = join(folderOf(), 'httperr1.log');
  writeFileSync(path, header(FIELDS[14]) + crlf(...rows));
  return path;
}

async function screenOf(...args: readonly string[]): Promise<string> {
  return (await run(['httperr', ...args, '--no-color'])).stdout;
}

describe('the screen of httperr', () => {
  it('says refusals first, the span, reasons in plain words, the story of the pool, and where most rows are from', async () => {
    const screen = await screenOf(logOf());
    const lines = screen.split('\n').filter((line) => line.trim() !== '');
    expect(lines[0]).toContain('7 connections refused in 1 episode');
    expect(lines[1]).toContain('479 rows, 2026-03-01 10:00:00 - 10:15:00 UTC');
    expect(screen).toMatch(/rows +reason +meaning\n +1 +Connections_Refused +too little free nonpaged pool\n/);
    expect(screen).toMatch(/80 +AppOffline +503: application pool out of service/);
    expect(screen.replace(/\s+/g, ' ')).toContain(
      'Application pool "Shop": Its worker process hung or was too slow (Timer_AppPool 30), then ended with requests pending',
    );
    expect(screen).toMatch(/queue +Shop +135 +AppOffline 80/);
    expect(screen).toMatch(/URL +\/shop\/cart +1\d\d +AppOffline 80/);
    expect(lines.length).toBeLessThanOrEqual(34);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(screen).not.toMatch(/maybe-memory|app-pool|bad-request|SECRET/);
  });

  it('says of a large log that queues, sites, URLs and clients were not counted, and counts them where that is asked for', async () => {
    const log = logOf(each(17_500, 0, () => ({ reason: 'AppOffline', queue: 'Shop', uri: `/${'x'.repeat(3900)}` })));
    const screen = await screenOf(log);
    expect(screen.replace(/\s+/g, ' ')).toContain('Queues, sites, URLs and clients were not counted: for logs of this size');
    expect(screen).not.toMatch(/mostly/);
    const asked = await screenOf(log, '--top', '3');
    expect(asked).toMatch(/queue +Shop +17,500 +AppOffline/);
    expect(asked).not.toContain('not counted');
    expect(await screenOf(log, '--by', 'minute')).not.toContain('not counted');
    expect(await screenOf(logOf())).not.toContain('not counted');
  });

  it('lets no idle connection lead its lines, and counts it with --by', async () => {
    const log = logOf();
    expect(await screenOf(log)).not.toContain('203.0.113.99');
    expect(await screenOf(log, '--by', 'client')).toMatch(/client +rows +mostly\n +203\.0\.113\.99 +300 +Timer_ConnectionIdle/);
  });

  it('shows what clients wrote escaped, and cut in the middle', async () => {
    const screen = await screenOf(logOf(), '--by', 'uri', '--top', '50');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is tested
    expect(screen).not.toMatch(/[\x1b\u202e]/);
    expect(screen).toMatch(/\/scan\/\d+\/x\S*\.\.\.y+ /);
    expect(screen.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('counts by time in a line for each, refusals first', async () => {
    const screen = await screenOf(logOf(), '--by', 'minute');
    expect(screen).toMatch(/time \(UTC\) +refused +other rows +mostly\n +2026-03-01 10:00 +- +30 +Timer_AppPool 30\n/);
    expect(screen).toMatch(/2026-03-01 10:15 +7 +0\n/);
  });

  it('says how many values it leaves out, and how to see them', async () => {
    expect(await screenOf(logOf(), '--by', 'uri', '--top', '2')).toMatch(/and 40 more URLs with \d+ rows: --top 42/);
    expect(await screenOf(logOf())).toMatch(/38 more URLs\s+\(--by uri\), 2 more clients \(--by client\)/);
  });

  it('says where rows have no such column', async () => {
    const path = join(folderOf(), 'httperr1.log');
    writeFileSync(path, header('date time cs-uri s-reason') + crlf('2026-03-01 10:00:00 /a URL'));
    expect(await screenOf(path, '--by', 'queue')).toContain('The rows have no column for the queue.');
    expect(await screenOf(path)).toMatch(/URL +\/a +1 +URL/);
  });
});

describe('the document of httperr', () => {
  it('counts by a column in the form of --by, and names the values in `top`', async () => {
    const { document } = await runJson(['httperr', logOf(), '--by', 'queue', '--top', '2']);
    expect(document).toMatchObject({
      by: [
        { queue: null, reason: 'Timer_ConnectionIdle', rows: 300, count: 300 },
        { queue: null, reason: 'URL', rows: 40, count: 40 },
        { queue: null, reason: 'Connections_Refused', rows: 1, count: 7 },
        { queue: 'Shop', reason: 'AppOffline', rows: 80, count: 80 },
        { queue: 'Shop', reason: 'Timer_AppPool', rows: 30, count: 30 },
        { queue: 'Shop', reason: 'Connection_Abandoned_By_ReqQueue', rows: 25, count: 25 },
      ],
      top: { queues: { hasColumn: true, distinct: 3, boundRows: 0, otherRows: 3 } },
    });
  });

  it('holds all four columns and the pools without --by, and none with --by minute', async () => {
    const log = logOf();
    const { document, code } = await runJson(['httperr', log]);
    expect(code).toBe(0);
    expect(document).toMatchObject({
      top: { queues: {}, sites: { values: [{ value: '1', rows: 478 }, { value: null }] }, uris: {}, clients: {} },
      appPools: [{ of: 'queue', name: 'Shop', rows: 135, first: '2026-03-01T10:00:00Z', last: '2026-03-01T10:03:19Z' }],
    });
    expect((await run(['schema', 'httperr', '--check', await written(document)])).code).toBe(0);
    expect((await runJson(['httperr', log, '--by', 'minute'])).document).not.toHaveProperty('top');
  });

  it.each(['0', '-1', 'x', '1e3', '100001'])('takes no --top %s', async (top) => {
    const { code, stderr } = await run(['httperr', logOf(), `--top=${top}`]);
    expect(code).toBe(64);
    expect(stderr).toContain('--top');
  });
});

async function written(document: unknown): Promise<string> {
  const path = join(folderOf(), 'document.json');
  writeFileSync(path, JSON.stringify(document));
  return path;
}

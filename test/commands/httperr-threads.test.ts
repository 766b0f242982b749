import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttperrLogsReading, HttperrOptions } from '../../src/index.js';

const folder = mkdtempSync(path.join(tmpdir(), 'httperr-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WIDE = 'date time c-ip c-port s-ip s-port cs-version cs-method cs-uri streamid sc-status s-siteid s-reason s-queuename';
const OLD = 'date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename';
const REASONS = ['Timer_ConnectionIdle', 'Connection_Dropped', 'QueueFull', 'AppOffline', 'BadRequest', 'N/A', 'Http3_Blocked'];

/** A log of about that many bytes with all that may stand in one; the same for the same seed. */
function logOf(bytes: number, seed: number): Buffer {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const lines: string[] = [];
  let [size, second] = [0, Date.UTC(2026, 2, 1) / 1000 + seed * 86_400];
  let isWide = true;
  while (size < bytes) {
    if (lines.length % 9000 === 0) {
      isWide = lines.length % 180_000 < 100_000;
      lines.push(`#Software: Microsoft HTTP API 2.0\r\n#Version: 1.0\r\n#Fields: ${isWide ? WIDE : OLD}`);
    }
    second += next(50) === 0 ? 1 : 0;
    const stamp = new Date((second - next(3)) * 1000).toISOString().slice(0, 19).replace('T', ' ');
    const stream = isWide ? ' -' : '';
    const kind = next(1000);
    const line =
      kind < 5
        ? `${stamp} - - - - - - -${stream} - - ${next(20)}_Connections_Refused -`
        : kind < 8
          ? ['not a row', '', `${stamp} 192.0.2.1`, 'x'.repeat(5000)][next(4)]
          : `${stamp} 192.0.2.${next(250)} ${1024 + next(60_000)} 198.51.100.4 443 HTTP/1.1 GET /${kind < 12 ? 'a b' : `item/${next(40)}`}?q=1${stream} 503 ${1 + next(3)} ${REASONS[next(REASONS.length)]} Pool${next(5)}`;
    lines.push(line ?? '');
    size += (line ?? '').length + 2;
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1');
}

let read: (paths: readonly string[], options: HttperrOptions) => Promise<HttperrLogsReading>;
beforeAll(async () => {
  // The built library: only that has the file that a thread begins with.
  const library: unknown = await import(new URL('../../dist/index.js', import.meta.url).href);
  ({ readHttperr: read } = library as { readHttperr: typeof read });
});

const COLUMNS = ['queue', 'site', 'uri', 'client'] as const;

async function readingOf(at: string, threads: number, breakdown: HttperrOptions['breakdown'] = COLUMNS) {
  const { byTime, textsByMinute, ...reading } = await read([at], { threads, breakdown });
  const byMinute = [...byTime('minute')].flat();
  const frame = { beforeTime: '<', behindTime: '|', behindRows: '/', behindCount: '>' };
  const texts = textsByMinute(frame, (reason) => `${reason}|`);
  // The kernel writes what the script would, where it writes anything.
  if (texts !== null)
    expect(Array.from(texts, (text) => Buffer.from(text).toString()).join('')).toBe(
      byMinute.map(({ time, reason, rows, count }) => `<${time}|${reason}|${rows}/${count}>`).join(''),
    );
  return { ...reading, byMinute, isWritten: texts !== null };
}

describe('several threads', () => {
  it('count a large log as one does', async () => {
    const log = path.join(folder, 'httperr1.log');
    writeFileSync(log, logOf(45 * 2 ** 20, 1));
    const alone = await readingOf(log, 0);
    expect(await readingOf(log, 2)).toEqual(alone);
    expect(await readingOf(log, 2, [])).toEqual(await readingOf(log, 0, []));
    expect(alone.evidence.files[0]?.unparsed).toBeGreaterThan(100);
  });

  it('count many logs as one does', async () => {
    const logs = path.join(folder, 'HTTPERR');
    mkdirSync(logs);
    for (let i = 1; i <= 34; i++) writeFileSync(path.join(logs, `httperr${i}.log`), logOf(2 ** 20, i));
    writeFileSync(path.join(logs, 'httperr35.log.gz'), gzipSync(logOf(2 ** 20, 35)));
    const cut = gzipSync(logOf(2 ** 20, 36));
    writeFileSync(path.join(logs, 'httperr36.log.gz'), cut.subarray(0, cut.length >> 1));
    writeFileSync(path.join(logs, 'httperr37.log'), 'a mail\nwith 2026-03-01 10:00:00 - - - - - - - - - 3_Connections_Refused - in it\n');
    const alone = await readingOf(logs, 0);
    expect(await readingOf(logs, 3)).toEqual(alone);
    expect(alone.evidence.files.length).toBeGreaterThan(35);
    expect(alone.problems.size).toBeGreaterThan(0);
  });
});

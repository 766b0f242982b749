import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openFile } from '../../../src/io/open-file.js';
import { DIMENSIONS, type Dimension } from '../../../src/read/httperr/breakdown.js';
import { countLog, type ReadInto, readAlone } from '../../../src/read/httperr/log.js';
import { BlockReader } from '../../../src/read/httperr/parallel/block.js';
import { Claims } from '../../../src/read/httperr/parallel/claims.js';
import { LargeLogReader } from '../../../src/read/httperr/parallel/large-log.js';
import { type CountedBlock, edgesOf, StretchShare } from '../../../src/read/httperr/parallel/stretch.js';
import type { Helpers } from '../../../src/read/httperr/parallel/threads.js';
import { HttperrTally } from '../../../src/read/httperr/tally.js';
import { FIELDS, header } from './log.js';

const folder = mkdtempSync(path.join(tmpdir(), 'large-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How a helper goes about its share: it has begun early, or is lost with the block that it has begun after so many. */
interface Manner {
  readonly early: number;
  readonly lostAfter: number;
}

/** Counts blocks as another thread does, in its own time and with memory of its own. */
function helpersOf(
  reader: BlockReader,
  { early, lostAfter }: Manner = { early: 0, lostAfter: Number.POSITIVE_INFINITY },
  onCounted: (counted: CountedBlock) => void = () => undefined,
): Helpers {
  return {
    hasRoom: false,
    askFile: async () => null,
    beginStretch: async (stretch) => {
      const claims = new Claims();
      const share = new StretchShare({ ...stretch, claims: claims.shared }, reader);
      const before = Array.from({ length: early }, () => structuredClone(share.tryNext()) ?? []).flat();
      const help = async (take: (counted: CountedBlock) => void) => {
        for (const counted of before) take(counted);
        for (let done = 0; done < lostAfter; ) {
          const counted = share.tryNext();
          await new Promise((resolve) => setImmediate(resolve));
          if (counted === null && claims.isOver(edgesOf(stretch).length - 1)) return;
          if (counted === null) continue;
          done++;
          onCounted(counted);
          take(structuredClone(counted));
        }
        share.tryNext();
      };
      return { claims: claims.shared, help };
    },
  };
}

const readers = { here: new BlockReader(), there: new BlockReader() };

async function countsOf(file: string, breakdown: readonly Dimension[], reading: (tally: HttperrTally) => ReadInto) {
  const tally = new HttperrTally({ breakdown });
  const problems = await countLog(tally, 4, reading(tally));
  return {
    problems,
    evidence: tally.evidence(),
    overall: tally.problems(),
    breakdown: tally.breakdown(),
    hours: [...tally.byTime('hour')],
    file,
  };
}

const alone = (file: string, breakdown: readonly Dimension[]) =>
  countsOf(file, breakdown, () => readAlone({ input: 4, path: file, isNamed: true }, {}));

interface InBlocks {
  readonly blockBytes: number;
  readonly breakdown: readonly Dimension[];
  readonly foundBytes?: number;
  readonly manner?: Manner;
}

async function inBlocks(file: string, { blockBytes, breakdown, foundBytes = 0, manner }: InBlocks) {
  const opened = await openFile(file, { followLink: true });
  const log = { file: opened, helpers: helpersOf(readers.there, manner), options: {}, counting: { breakdown }, foundBytes, blockBytes };
  try {
    return await countsOf(file, breakdown, (tally) => (scanner) => new LargeLogReader({ ...log, tally }, scanner).read());
  } finally {
    await opened.handle.close();
  }
}

const SECOND = fc.integer({ min: 0, max: 7200 }).map((seconds) => new Date(Date.UTC(2026, 2, 1, 10) + seconds * 1000));
const REASON = fc.constantFrom('Timer_ConnectionIdle', 'QueueFull', 'AppOffline', 'URL', 'N/A', 'Brand_New', 'Other_New');
const POOL = fc.constantFrom('-', 'Pool', 'Shop', 'a-queue-with-a-name-that-is-longer-than-a-block-of-64-bytes-can-hold-and-more');
const stampOf = (at: Date) => at.toISOString().slice(0, 19).replace('T', ' ');
const ROW = fc
  .tuple(SECOND, REASON, POOL, fc.constantFrom('/', '/a b', '/x?y', `/${'u'.repeat(300)}`), fc.nat(30))
  .map(
    ([at, reason, pool, uri, host]) =>
      `${stampOf(at)} 192.0.2.${host} 50001 198.51.100.4 443 HTTP/1.1 GET ${uri} 503 2 ${reason} ${pool}\r\n`,
  );
const LINE = fc.oneof(
  { weight: 30, arbitrary: ROW },
  { weight: 4, arbitrary: SECOND.map((at) => `${stampOf(at)} - - - - - - - - - 3_Connections_Refused -\r\n`) },
  { weight: 1, arbitrary: SECOND.map((at) => `${stampOf(at)} 192.0.2.7 1 - - - - /9 - - 9_Connections_Refused -\r\n`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('no row\r\n', '\r\n', '# remark\r\n', `${'long '.repeat(400)}\r\n`, '\0\0\0', '2026-03-01 10:00:00\n'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...Object.values(FIELDS), 'date time s-reason', 'date time c-ip', '').map((fields) => header(fields)),
  },
  { weight: 1, arbitrary: fc.constant(`date time ${FIELDS[13].slice(10)}\r\n`) },
);

describe('a log that is read in blocks', () => {
  it('gives what one reader finds from its beginning to its end', async () => {
    const file = path.join(folder, 'httperr1.log');
    await fc.assert(
      fc.asyncProperty(
        fc.array(LINE, { minLength: 1, maxLength: 80 }),
        fc.boolean(),
        fc.integer({ min: 150, max: 4000 }),
        fc.constantFrom([], DIMENSIONS),
        fc.record({ early: fc.constantFrom(0, 0, 1, 4, 20), lostAfter: fc.constantFrom(Number.POSITIVE_INFINITY, 0, 2) }),
        async (lines, hasHeader, blockBytes, breakdown, manner) => {
          writeFileSync(file, (hasHeader ? header(FIELDS[13]) : '') + lines.join(''), 'latin1');
          expect(await inBlocks(file, { blockBytes, breakdown, manner })).toEqual(await alone(file, breakdown));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('gives the same where a block is read in several steps, with long lines between', async () => {
    const file = path.join(folder, 'httperr4.log');
    const rowOf = (i: number, uri: string) =>
      `2026-03-01 10:${10 + (i % 40)}:${10 + (i % 7)} 192.0.2.${i % 9} 50001 198.51.100.4 443 HTTP/1.1 GET /${uri} 503 2 ${i % 3 === 0 ? 'QueueFull' : 'URL'} Pool${i % 5}\r\n`;
    const rows = Array.from({ length: 14_000 }, (_, i) => rowOf(i, `${i}?q=${'x'.repeat((i * 37) % 90)}`));
    rows[7000] = rowOf(7000, 'y'.repeat(60_000));
    rows[9000] = rowOf(9000, 'y'.repeat(70_000));
    writeFileSync(file, header(FIELDS[13]) + rows.join(''));
    for (const blockBytes of [700_000, 2 ** 19, 2 ** 19 + 1])
      expect(await inBlocks(file, { blockBytes, breakdown: [] })).toEqual(await alone(file, []));
  });

  it('counts most of it in blocks', async () => {
    const file = path.join(folder, 'httperr2.log');
    const row = '2026-03-01 10:00:05 192.0.2.7 50001 198.51.100.4 443 HTTP/1.1 GET / 503 2 QueueFull Pool\r\n';
    writeFileSync(file, header(FIELDS[13]) + row.repeat(2000));
    const asked: number[] = [];
    const opened = await openFile(file, { followLink: true });
    const helpers = helpersOf(readers.there, undefined, ({ counts }) => asked.push(counts?.lines ?? 0));
    const log = { file: opened, helpers, options: {}, counting: {}, foundBytes: 0, blockBytes: 4096 };
    const tally = new HttperrTally();
    await countLog(tally, 0, (scanner) => new LargeLogReader({ ...log, tally }, scanner).read());
    await opened.handle.close();
    expect(tally.evidence().files[0]?.rows).toBe(2000);
    // One of two that share it.
    expect(asked.reduce((sum, lines) => sum + lines, 0)).toBeGreaterThan(500);
  });

  it('says that it shrank', async () => {
    const file = path.join(folder, 'httperr3.log');
    const row = '2026-03-01 10:00:05 192.0.2.7 50001 198.51.100.4 443 HTTP/1.1 GET / 503 2 QueueFull Pool\r\n';
    writeFileSync(file, header(FIELDS[13]) + row.repeat(500));
    const { problems, evidence } = await inBlocks(file, { blockBytes: 4096, breakdown: [], foundBytes: 10_000_000 });
    expect(evidence.files[0]?.rows).toBe(500);
    expect(problems).toEqual([{ kind: 'not-read', text: expect.stringContaining('shrank while it was read') }]);
  });
});

import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Claims } from '../../../src/read/httperr/parallel/claims.js';
import { EarlyReading, type EarlyStretch } from '../../../src/read/httperr/parallel/early-reading.js';
import { type CountedBlock, edgesOf } from '../../../src/read/httperr/parallel/stretch.js';

describe('claims of pieces', () => {
  it('give each piece to one, in order, and not more than may wait', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.array(fc.constantFrom('a', 'b', 'took'), { maxLength: 300 }), (pieces, steps) => {
        const a = new Claims();
        const b = new Claims(a.shared);
        let [begun, taken] = [0, 0];
        for (const step of steps) {
          if (step === 'took') {
            if (taken === begun) continue;
            taken++;
            a.took();
            continue;
          }
          const piece = (step === 'a' ? a : b).tryNext(pieces);
          if (piece === null) expect(begun === pieces || begun - taken === 12).toBe(true);
          else expect(piece).toBe(begun++);
        }
        expect(b.isOver(pieces)).toBe(begun >= pieces);
      }),
    );
  });

  it('give none after they were stopped, whoever waits', () => {
    const claims = new Claims();
    expect(claims.next(3)).toBe(0);
    claims.stop();
    const other = new Claims(claims.shared);
    expect([other.tryNext(3), other.next(3), other.isOver(3)]).toEqual([null, null, true]);
  });
});

describe('one who fails', () => {
  it('leaves nobody waiting for its result', async () => {
    const claims = new Claims();
    expect(claims.next(100)).toBe(0);
    const other = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads');
      const numbers = new Int32Array(workerData);
      numbers[0] = 12;
      parentPort.postMessage('waits');
      Atomics.wait(numbers, 1, 0);
      parentPort.postMessage('goes on');`,
      { eval: true, workerData: claims.shared },
    );
    const said = (): Promise<unknown> => new Promise((resolve) => other.once('message', resolve));
    expect(await said()).toBe('waits');
    expect(claims.tryNext(100)).toBeNull();
    const going = said();
    claims.leave(100);
    expect(await going).toBe('goes on');
    expect(claims.isOver(100)).toBe(true);
    await other.terminate();
  });

  it('stops nobody where all was begun', () => {
    const claims = new Claims();
    expect([claims.next(2), claims.next(2)]).toEqual([0, 1]);
    claims.leave(2);
    claims.took();
    expect(claims.isOver(2)).toBe(true);
    expect(new Int32Array(claims.shared)[1]).toBe(1);
  });
});

describe('blocks of a stretch', () => {
  it('cover it, get shorter, and are never too many', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 40, max: 100_000 }),
        (at, bytes, blockBytes) => {
          const edges = edgesOf({ at, end: at + bytes, blockBytes });
          const lengths = edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0));
          expect([edges[0], edges.at(-1)]).toEqual([at, at + bytes]);
          expect(lengths.every((length) => length > 0 && length <= blockBytes)).toBe(true);
          expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
          expect(lengths.length).toBeLessThan(bytes / blockBytes + 50);
        },
      ),
    );
  });
});

describe('a reading that was begun early', () => {
  const STRETCH: EarlyStretch = { identity: '1 2 3 4', fieldsLine: '#Fields: date', at: 10, end: 100, blockBytes: 20 };
  const blockOf = (block: number): CountedBlock => ({ block, end: 10, fieldsLine: '', counts: null });

  /** A thread that sends these messages at once, and what comes then. */
  function readingOf(messages: readonly unknown[], then = ''): EarlyReading {
    const code = `const { parentPort, workerData } = require('node:worker_threads');
      for (const message of ${JSON.stringify(messages)}) parentPort.postMessage(message);
      ${then}`;
    return new EarlyReading('httperr1.log', (workerData) => new Worker(code, { eval: true, workerData }));
  }

  const soon = (reading: EarlyReading) => new Promise((resolve) => reading.thread.once('message', resolve));

  it('hands out what was counted before and after somebody asked', async () => {
    const go = "parentPort.once('message', () => { parentPort.postMessage({ early: 1 }); parentPort.postMessage({ isOver: true }); });";
    const reading = readingOf([{ begun: STRETCH }, { early: blockOf(0) }], go);
    await soon(reading);
    await new Promise((resolve) => setImmediate(resolve));
    const taken: unknown[] = [];
    const helping = reading.help((counted) => taken.push(counted));
    reading.thread.postMessage('go');
    await helping;
    expect(taken).toEqual([blockOf(0), 1]);
    await reading.thread.terminate();
  });

  it('is that of one stretch of one file as it was', async () => {
    const reading = readingOf([{ begun: STRETCH }]);
    expect(reading.fits(STRETCH)).toBe(false);
    await soon(reading);
    expect(reading.fits(STRETCH)).toBe(true);
    const others = [{ identity: '1 2 4 4' }, { fieldsLine: '#Fields: time' }, { at: 11 }, { end: 101 }, { blockBytes: 21 }];
    for (const other of others) expect(reading.fits({ ...STRETCH, ...other })).toBe(false);
    await reading.thread.terminate();
  });

  it('is over where its thread ends, and stops where nobody wants it', async () => {
    const lost = readingOf([], 'process.exit(3);');
    await lost.help(() => undefined);
    const wait = `const numbers = new Int32Array(workerData.claims);
      parentPort.postMessage({ begun: {} });
      Atomics.wait(numbers, 1, 0);
      parentPort.postMessage({ isOver: true });`;
    const unwanted = readingOf([], wait);
    await soon(unwanted);
    unwanted.stop();
    await unwanted.help(() => undefined);
    expect(new Claims(unwanted.claims).tryNext(5)).toBeNull();
    await Promise.all([lost, unwanted].map(({ thread }) => thread.terminate()));
  });
});

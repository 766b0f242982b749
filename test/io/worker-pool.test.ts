import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { WorkerPool } from '../../src/io/worker-pool.js';

/** Starts threads that answer in that way. */
function threadOf(answer: string): () => Worker {
  const code = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ id, job }) => { ${answer} });`;
  return () => new Worker(code, { eval: true });
}

function start(answer: string, { count = 1, jobsAtOnce = 2 } = {}): WorkerPool<number, number> {
  const pool = WorkerPool.start<number, number>({ thread: threadOf(answer), count, jobsAtOnce });
  if (pool === null) throw new Error('no threads');
  return pool;
}

describe('a pool of threads', () => {
  it('answers each job with its own result, whatever the order of the answers', async () => {
    const pool = start('setTimeout(() => parentPort.postMessage({ id, result: job * job }), job === 3 ? 50 : 0)', { count: 2 });
    expect(await Promise.all([3, 4, 5, 6].map((job) => pool.ask(job)))).toEqual([9, 16, 25, 36]);
    await pool.close();
  });

  it('takes no more jobs than may wait', async () => {
    const pool = start('parentPort.postMessage({ id, result: job })');
    const asked = [pool.ask(1), pool.ask(2)];
    expect(pool.hasRoom).toBe(false);
    expect(await pool.ask(3)).toBeNull();
    expect(await Promise.all(asked)).toEqual([1, 2]);
    expect(pool.hasRoom).toBe(true);
    await pool.close();
  });

  it('gives jobs back that a thread failed at, and asks it nothing more', async () => {
    const pool = start('if (job === 1) throw new Error("broken"); else parentPort.postMessage({ id, result: job })');
    expect(await Promise.all([pool.ask(1), pool.ask(2)])).toEqual([null, null]);
    expect(pool.hasRoom).toBe(false);
    expect(await pool.ask(3)).toBeNull();
    await pool.close();
  });

  it('gives back what is not done when it is closed', async () => {
    const pool = start('');
    const asked = pool.ask(1);
    await pool.close();
    expect(await asked).toBeNull();
  });

  it('has all of them do a job, and says of each that it is ready or has failed', async () => {
    const share = `for (const part of [job, job + 1]) parentPort.postMessage({ id, result: part, isPart: true });
      parentPort.postMessage({ id, result: null });`;
    const pool = start(share, { count: 2 });
    const parts: number[] = [];
    let ended = 0;
    await pool.askAll(5, { take: (part) => parts.push(part), ended: () => ended++ });
    expect([parts.toSorted(), ended]).toEqual([[5, 5, 6, 6], 2]);
    await pool.close();

    const failing = start('process.exit(1)', { count: 2 });
    await failing.askAll(5, { take: (part) => parts.push(part), ended: () => ended++ });
    expect([parts.length, ended]).toEqual([4, 4]);
    await failing.close();
  });

  it('is none where there is nothing to share', () => {
    expect(WorkerPool.start({ thread: threadOf(''), count: 0, jobsAtOnce: 1 })).toBeNull();
  });
});

import { setImmediate as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inParallel } from '../../src/io/in-parallel.js';

it('gives results in the order of the items, however long each takes', async () => {
  const work = async (turns: number): Promise<string> => {
    for (let turn = 0; turn < turns; turn++) await pause();
    return `after ${turns}`;
  };
  expect(await inParallel([5, 1, 3, 0], 2, work)).toEqual(['after 5', 'after 1', 'after 3', 'after 0']);
});

it('works on no more at a time than it may, and on none where there are none', async () => {
  let [open, most] = [0, 0];
  const work = async (): Promise<void> => {
    most = Math.max(most, ++open);
    await pause();
    open--;
  };
  await inParallel(Array.from({ length: 20 }), 3, work);
  expect(most).toBe(3);
  expect(await inParallel([], 3, work)).toEqual([]);
});

it('throws what one of them throws and begins no others', async () => {
  const begun: number[] = [];
  const work = async (item: number): Promise<void> => {
    begun.push(item);
    await pause();
    if (item === 1) throw new Error('broken');
  };
  await expect(inParallel([1, 2, 3, 4, 5, 6], 2, work)).rejects.toThrow('broken');
  await pause();
  await pause();
  expect(begun.length).toBeLessThan(5);
});

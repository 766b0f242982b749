import { expect, it } from 'vitest';
import { firstWords } from '../../../src/commands/diagnose/first-words.js';
import { diagnose } from '../../../src/diagnose.js';
import type { Diagnosis, MachineDiagnosis } from '../../../src/schema/types.js';

const document = await diagnose(['examples/notmyfault']);

function changed(change: Partial<MachineDiagnosis>): Diagnosis {
  return { ...document, machines: document.machines.slice(0, 1).map((machine) => ({ ...machine, ...change })) };
}

it('says what happened, and no verdict', () => {
  expect(
    firstWords(
      changed({
        largest: [
          {
            tag: 'Leak',
            pool: 'nonpaged',
            bytes: 2 ** 30,
            blocks: null,
            share: null,
            what: null,
            size: null,
            healthyBytes: null,
            fact: null,
          },
        ],
      }),
    ),
  ).toBe('http.sys refused 47 connections, the last at 2012-02-28 11:28:47 UTC; largest tag of the nonpaged pool: Leak, 1 GB');
});

it('never says none where no log was read', () => {
  expect(firstWords(changed({ refusals: null, largest: [] }))).toBeNull();
  expect(firstWords({ ...document, machines: [] })).toBeNull();
});

it('says none where a log was read and has none', () => {
  const none = { connections: 0, rows: 0, first: null, last: null, episodes: [] };
  expect(firstWords(changed({ refusals: none, largest: [] }))).toBe('HTTPERR has no refused connection');
});

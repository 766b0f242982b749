import { describe, expect, it } from 'vitest';
import { debuggerReader } from '../../../src/read/debugger/debugger-log.js';
import { tagTableReader } from '../../../src/read/pool/tag-table.js';
import { driversReader } from '../../../src/read/tables/drivers.js';
import { eventsReader } from '../../../src/read/tables/events.js';
import { processesReader } from '../../../src/read/tables/processes.js';

function lines(text: string) {
  return { lines: text.split('\n') };
}

describe('an open quote', () => {
  it('costs its row of a tag table and no other', () => {
    const { pool, problems } = tagTableReader.read(
      'pool-table',
      lines('Tag,NonPagedUsedBytes,PagedUsedBytes\nAaaa,1,1\n"Bbbb,2,2\nCcc",3,3\nDddd,4,4\nEeee,5,5'),
    );
    expect(pool?.[0]?.rows.length).toBe(8);
    expect(problems).toMatchObject([{ text: expect.stringContaining('a quote is opened here'), line: 3 }, {}].slice(0, problems?.length));
    expect(problems?.length).toBeGreaterThan(0);
  });

  it('costs its row of a list of drivers and no other', () => {
    const { drivers, problems } = driversReader.read(
      'drivers',
      lines('file,version,company,state\na.sys,1,"Contoso,running\nb.sys,2,Con"toso,running\nc.sys,3,Contoso,running'),
    );
    expect(drivers?.map(({ file }) => file)).toEqual(['b.sys', 'c.sys']);
    expect(problems?.[0]).toMatchObject({ line: 2 });
  });

  it('that is closed lets a message of an event go on over lines', () => {
    const { events, problems } = eventsReader.read(
      'events',
      lines('time,source,id,message\n2026-01-01T00:00:00Z,srv,2019,"a\nb"\n2026-01-01T00:00:00Z,srv,2020,c'),
    );
    expect(events?.map(({ id, message }) => [id, message])).toEqual([
      [2019, 'a\nb'],
      [2020, 'c'],
    ]);
    expect(problems).toEqual([]);
  });
});

describe('more fields than names', () => {
  it('are said', () => {
    const { processes, problems } = processesReader.read('processes', lines('name,pid,handles\nSystem,4,1000\na,b,5,6,7'));
    expect(processes?.[0]?.processes).toHaveLength(2);
    expect(problems).toMatchObject([{ text: expect.stringContaining('more fields than the head has names'), line: 3 }]);
  });
});

describe('!poolused', () => {
  const HEAD =
    ' Sorting by NonPaged Pool Consumed\n\n               NonPaged                  Paged\n Tag     Allocs         Used     Allocs         Used';
  const row = (tag: string, used = '1024'): string => ` ${tag}         10         ${used}          0            0\tx`;

  it('goes on behind a row with an odd cell, and says so', () => {
    const text = `${HEAD}\n${row('Aaaa')}\n${row('Bbbb', '1O24')}\n${row('Cccc')}\n TOTAL         20         2048          0            0`;
    const { pool, problems } = debuggerReader.read('kd-poolused', lines(text));
    expect(pool?.[0]?.rows.length).toBe(2);
    expect(pool?.[0]?.complete).toBe(false);
    expect(problems).toEqual([{ text: 'a row of !poolused that cannot be read is left out', line: 6 }]);
  });

  it('ends where another command begins', () => {
    const { pool, problems } = debuggerReader.read(
      'kd-poolused',
      lines(`${HEAD}\n${row('Aaaa')}\nkd> lm\nstart    end        module name`),
    );
    expect(pool?.[0]?.rows.length).toBe(1);
    expect(problems).toEqual([]);
  });
});

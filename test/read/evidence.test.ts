import { symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { isHttpErrDoctorError } from '../../src/errors.js';
import type { Capture, Input } from '../../src/facts/capture.js';
import { readEvidence } from '../../src/read/evidence.js';
import type { ReadOptions } from '../../src/read/read-options.js';
import { counterLog, type Files, folderOf, httperrLog, poolList } from './evidence-folder.js';
import { crlf, FIELDS, header } from './httperr/log.js';

const LIST = poolList({ allocs: 10, blocks: 5 });

async function readFolder(files: Files, options?: ReadOptions): Promise<Capture> {
  return readEvidence([folderOf(files)], options);
}

/** Name of the file and what it was recognized as. */
function kinds(inputs: readonly Input[]): readonly (readonly [string, string])[] {
  return inputs.map(({ path, recognizedAs }) => [path.split(/[/!]/).at(-1) ?? '', recognizedAs] as const);
}

function problemOf(capture: Capture): string {
  return capture.unassigned.flatMap(({ problems }) => problems.map(({ text }) => text)).join('\n');
}

describe('readEvidence', () => {
  it('recognizes files by content, whatever they are called', async () => {
    const { machines, unassigned } = await readFolder({
      'one.dat': httperrLog('Timer_ConnectionIdle'),
      'two.log': LIST,
      'three.txt': '{"schemaVersion":1,"name":"WEB1"}',
      'four.json': 'file,version,company\r\nhttp.sys,6.0,Microsoft\r\n',
    });
    expect(machines).toHaveLength(1);
    expect(machines[0]?.name).toBe('WEB1');
    expect(kinds(machines[0]?.inputs ?? [])).toEqual([
      ['four.json', 'drivers'],
      ['one.dat', 'httperr'],
      ['three.txt', 'machine'],
      ['two.log', 'poolmon'],
    ]);
    expect(unassigned).toEqual([]);
  });

  it.each<[string, Uint8Array | string]>([
    ['UTF-16', iconv.encode(LIST, 'utf-16le', { addBOM: true })],
    ['UTF-8 with a mark', `\ufeff${LIST}`],
    ['gzip', gzipSync(LIST)],
    ['gzip that packs a hundredfold', gzipSync(poolList(...Array.from({ length: 5000 }, () => ({ allocs: 10, blocks: 5 }))))],
    ['UTF-8 with a mark and a character that the first 64 KB cut in two', `\ufeff${LIST}${' '.repeat(65_532 - LIST.length)}é\r\n`],
  ])('reads a list in %s', async (_, content) => {
    const { machines } = await readFolder({ 'list.txt': content });
    expect(machines[0]?.inputs[0]?.recognizedAs).toBe('poolmon');
    expect(machines[0]?.pool[0]?.rows.length).toBeGreaterThan(0);
  });

  it('reads an archive like a folder', async () => {
    const log = httperrLog('2_Connections_Refused');
    const zip = zipSync({ 'WEB1/httperr/httperr1.log': Buffer.from(log), 'WEB2/poolmon-20261122T100000Z.txt': Buffer.from(LIST) });
    const { machines } = await readFolder({ 'evidence.zip': zip });
    expect(machines.map(({ name, inputs }) => [name, kinds(inputs)])).toEqual([
      ['WEB1', [['httperr1.log', 'httperr']]],
      ['WEB2', [['poolmon-20261122T100000Z.txt', 'poolmon']]],
    ]);
    expect(machines[0]?.httperr?.refusals).toMatchObject([{ connections: 2 }]);
    expect(machines[0]?.inputs[0]?.path).toMatch(/evidence\.zip!WEB1\/httperr\/httperr1\.log$/);
  });

  it.each<[string, Files, string, string]>([
    ['an empty file', { 'a.log': '' }, 'empty', 'is empty'],
    ['bytes of no known kind', { 'a.bin': Buffer.from([1, 0, 2, 0, 0, 7, 0, 1, 0, 0]) }, 'unknown', 'binary'],
    ['zeros', { 'a.bin': Buffer.alloc(9000) }, 'unknown', 'binary'],
    ['text of no known kind', { 'a.txt': 'hello' }, 'unknown', 'not recognized'],
    ['text in braces that is no JSON', { 'a.rtf': '{\\rtf1 hello}' }, 'unknown', 'not recognized'],
    ['a result of ours', { 'a.json': '{"schemaVersion":1,"kind":"diagnosis"}' }, 'result', 'not evidence'],
    ['JSON that is damaged', { 'a.json': '{"os":' }, 'unreadable', 'not valid JSON'],
    ['JSON of many megabytes', { 'a.json': `{"os":{},"x":"${'a'.repeat(5_000_000)}"}` }, 'unknown', '4 MB'],
    ['packed JSON of many megabytes', { 'a.json.gz': gzipSync(`{"os":{},"x":"${'a'.repeat(5_000_000)}"}`) }, 'unknown', '4 MB'],
    ['a list whose gzip was cut off', { 'a.gz': gzipSync(LIST).subarray(0, 200) }, 'unreadable', 'cut off'],
    ['an archive that was cut off', { 'a.zip': zipSync({ a: Buffer.from(LIST) }).subarray(0, 80) }, 'unreadable', 'cut off'],
    ['an archive inside an archive', { 'a.zip': zipSync({ 'b.zip': zipSync({ c: Buffer.from(LIST) }) }) }, 'unreadable', 'unpack it'],
  ])('says of %s what it is', async (_, files, recognizedAs, text) => {
    const capture = await readFolder({ ...files, 'good/httperr1.log': httperrLog('Timer_ConnectionIdle') });
    expect(capture.machines.map(({ inputs }) => kinds(inputs))).toEqual([[['httperr1.log', 'httperr']]]);
    expect(capture.unassigned.map((input) => input.recognizedAs)).toEqual([recognizedAs]);
    expect(problemOf(capture)).toContain(text);
  });

  it('takes no log out of the bytes of an archive inside an archive', async () => {
    const inner = zipSync({ 'httperr1.log': [Buffer.from(httperrLog('2_Connections_Refused')), { level: 0 }] });
    expect((await readFolder({ 'a.zip': zipSync({ 'b.zip': [inner, { level: 0 }] }) })).machines).toEqual([]);
  });

  it('says of a log that it is damaged in its archive', async () => {
    // Longer than what is looked at for telling the format.
    const log = httperrLog(...Array.from({ length: 2000 }, () => 'Timer_ConnectionIdle'));
    const zip = Buffer.from(zipSync({ 'httperr1.log': [Buffer.from(log), { level: 0 }] }));
    zip[zip.lastIndexOf('Timer')] = 0x55;
    const { machines } = await readFolder({ 'a.zip': zip });
    expect(machines[0]?.inputs).toMatchObject([
      {
        problems: [
          { text: expect.stringContaining('checksum'), kind: 'not-read' },
          { text: expect.stringContaining('lines of HTTPERR could not be read'), kind: 'not-read' },
        ],
      },
    ]);
  });

  it('tells who else was hurt around refusals, also of a log in an archive', async () => {
    const log =
      header(FIELDS[13]) +
      crlf(
        '2026-03-01 09:00:00 - - - - HTTP/1.1 GET /early 503 1 QueueFull Shop',
        '2026-03-01 10:00:00 - - - - - - - - - 2_Connections_Refused -',
        '2026-03-01 10:00:01 - - - - HTTP/1.1 GET /page?id=1 503 1 QueueFull Shop',
        '2026-03-01 10:00:02 - - - - - - - - - Timer_ConnectionIdle -',
      );
    const { machines } = await readFolder({ 'a.zip': zipSync({ 'httperr1.log': Buffer.from(log) }) });
    expect(machines[0]?.httperr?.bystanders).toMatchObject([{ reason: 'QueueFull', siteId: '1', queue: 'Shop', rows: 1 }]);
  });

  it('goes on after an image that is damaged in its archive', async () => {
    // Longer than what is looked at for telling the format.
    const image = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100_000, 0x90), Buffer.from('END')]);
    const files = { 'driver.sys': image, 'httperr1.log': Buffer.from(httperrLog('Timer_ConnectionIdle')) };
    const zip = Buffer.from(zipSync(files, { level: 0 }));
    zip[zip.indexOf('END')] = 0x65;
    const { machines } = await readFolder({ 'a.zip': zip });
    expect(kinds(machines[0]?.inputs ?? [])).toEqual([
      ['driver.sys', 'unreadable'],
      ['httperr1.log', 'httperr'],
    ]);
    expect(machines[0]?.httperr?.files).toHaveLength(1);
  });

  it('an empty archive holds nothing', async () => {
    const capture = await readFolder({ 'a.zip': zipSync({}) });
    expect(capture.machines).toEqual([]);
  });

  it('files that were named one by one are one machine, unless two of a kind come from two folders', async () => {
    const folder = folderOf({
      'a/httperr1.log': httperrLog('Timer_ConnectionIdle'),
      'a/poolmon.txt': LIST,
      'b/httperr1.log': httperrLog('AppOffline'),
    });
    const one = await readEvidence([join(folder, 'a/poolmon.txt'), join(folder, 'b/httperr1.log')]);
    expect(one.machines).toHaveLength(1);
    const two = await readEvidence(['a/httperr1.log', 'a/poolmon.txt', 'b/httperr1.log'].map((path) => join(folder, path)));
    expect(two.machines.map(({ name, inputs }) => [name, inputs.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('several roots are several machines, names in files come before folders', async () => {
    const folder = folderOf({ 'x/poolmon.txt': LIST, 'y/counters.csv': counterLog('WEB7') });
    const { machines } = await readEvidence([join(folder, 'x'), join(folder, 'y')]);
    expect(machines.map(({ name }) => name)).toEqual(['x', 'WEB7']);
  });

  it('says which of two machine descriptions counts', async () => {
    const { machines } = await readFolder({
      'a.json': '{"schemaVersion":1,"name":"WEB1","processors":4}',
      'b.json': '{"schemaVersion":1,"name":"web1","architecture":"x64"}',
    });
    expect(machines).toHaveLength(1);
    expect(machines[0]?.machine.architecture).toBeUndefined();
    expect(machines[0]?.inputs.map(({ problems }) => problems.map(({ kind }) => kind))).toEqual([[], ['not-read']]);
  });

  it.each([
    ['has a version of its schema only', '{"schemaVersion":2,"mediaType":"application/json","layers":[]}'],
    ['names another computer and says no more', '{"schemaVersion":1,"name":"OTHER"}'],
    ['names none', '{"schemaVersion":1,"processors":8}'],
  ])('takes nothing from the machine of a folder for a document that %s', async (_, stray) => {
    for (const name of ['a.json', 'z.json']) {
      const { machines, unassigned } = await readFolder({
        [name]: stray,
        'machine.json': '{"schemaVersion":1,"name":"WEB1","processors":4}',
        'counters.csv': counterLog('WEB1'),
        'httperr1.log': httperrLog('2_Connections_Refused'),
      });
      expect(machines.map((machine) => [machine.name, machine.machine.processors, machine.counters.length > 0])).toEqual([
        ['WEB1', 4, true],
      ]);
      expect(machines[0]?.httperr?.refusals).toHaveLength(1);
      expect(unassigned.filter(({ recognizedAs }) => recognizedAs !== 'unknown')).toEqual([]);
    }
  });

  it('leaves out members that no description has, and says which', async () => {
    const text =
      '{"schemaVersion":1,"name":"WEB1","Name":"x","":1,"os":{"version":"10.0.20348","colour":"red"},"registryValues":{"A":1,"a":2,"":3}}';
    const { machines } = await readFolder({ 'machine.json': text });
    expect(machines[0]?.machine).toEqual({ schemaVersion: 1, name: 'WEB1', os: { version: '10.0.20348' }, registryValues: { A: 1 } });
    expect(machines[0]?.inputs[0]?.problems[0]?.text).toMatch(/Name, , os\.colour, registryValues\.a, registryValues\.$/);
  });

  it('believes no offset that no clock has, and no description with one', async () => {
    const { unassigned } = await readFolder({ 'machine.json': '{"schemaVersion":1,"name":"WEB1","clock":{"utcOffsetMinutes":1e12}}' });
    expect(unassigned).toMatchObject([{ recognizedAs: 'unreadable', problems: [{ text: expect.stringContaining('at most 840') }] }]);
  });

  it('gives up on JSON that is nested deep, at no cost', async () => {
    const deep = `{"schemaVersion":1,"name":"WEB1","os":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}}`;
    const { unassigned } = await readFolder({ 'machine.json': deep });
    expect(unassigned).toMatchObject([{ recognizedAs: 'unreadable', problems: [{ text: expect.stringContaining('64 levels') }] }]);
  });

  it('gives up on a text of line ends that a few bytes of gzip become', async () => {
    const list = ' Memory: 1024K Avail: 512K\n Tag  Type     Allocs     Frees      Diff   Bytes  Per Alloc\n Leak Nonp 4 0 4 4096 1024\n';
    const { unassigned } = await readFolder({ 'poolmon.txt.gz': gzipSync(Buffer.from(list + '\n'.repeat(6_000_000))) });
    expect(unassigned).toMatchObject([{ recognizedAs: 'unreadable', problems: [{ text: expect.stringContaining('5,000,000 lines') }] }]);
  });

  it('keeps what a tag table in the evidence says, as text of somebody', async () => {
    const { machines } = await readFolder({
      'machine.json': '{"schemaVersion":1,"name":"WEB1","processors":4}',
      'pooltag.txt': 'rem tags\nLeak - innocent.sys - somebody says so\nAbcd - other.sys - x\n',
    });
    expect(machines[0]?.tagTables).toMatchObject([{ pattern: 'Leak', driver: 'innocent.sys', line: 2 }, { pattern: 'Abcd' }]);
  });

  it('names the computer of a file that machine.json overruled', async () => {
    const { machines } = await readFolder({ 'machine.json': '{"schemaVersion":1,"name":"WEB1"}', 'counters.csv': counterLog('OLDNAME') });
    expect(machines.map(({ name }) => name)).toEqual(['WEB1']);
    expect(machines[0]?.inputs[0]?.problems[0]).toMatchObject({ text: expect.stringContaining('OLDNAME'), kind: 'other-machine' });
  });

  it('settles local times by the clock of the machine, and by the option only where nobody says', async () => {
    const files = { 'poolmon-20261122T100000.txt': LIST };
    const clock = '{"schemaVersion":1,"clock":{"utcOffsetMinutes":60}}';
    const at = async (given: Files, options: ReadOptions = {}) => (await readFolder(given, options)).machines[0]?.pool[0]?.at;
    const ten = Date.UTC(2026, 10, 22, 10);
    expect(await at(files)).toMatchObject({ ms: ten, zoneKnown: false });
    expect(await at(files, { utcOffsetMinutes: -120 })).toMatchObject({ ms: ten + 7_200_000, zoneKnown: true });
    expect(await at({ ...files, 'machine.json': clock }, { utcOffsetMinutes: -120 })).toMatchObject({
      ms: ten - 3_600_000,
      zoneKnown: true,
    });
  });

  it('uses modification times for growth only where they are in step with the lists', async () => {
    const folder = folderOf({
      'a.txt': poolList({ allocs: 10, blocks: 5 }),
      'b.txt': poolList({ allocs: 20, blocks: 6 }),
      'c.txt': poolList({ allocs: 30, blocks: 7 }),
    });
    const touch = (minutes: number) =>
      ['a', 'b', 'c'].forEach((name, i) => {
        const time = new Date(Date.UTC(2026, 0, 1, 0, i * minutes));
        utimesSync(join(folder, `${name}.txt`), time, time);
      });
    const orderOnly = async () => (await readEvidence([folder])).machines[0]?.pool.map(({ at }) => at?.orderOnly);
    touch(30);
    expect(await orderOnly()).toEqual([false, false, false]);
    touch(0);
    expect(await orderOnly()).toEqual([true, true, true]);
  });

  it('holds declared values apart from read ones', async () => {
    const declared = { os: { version: '5.2' }, memory: { visibleBytes: 1024 } };
    const { machines } = await readFolder({ 'machine.json': '{\n"os":{"version":"6.1"}\n}', 'a.txt': LIST }, { declared });
    expect(machines[0]?.machine).toMatchObject({ os: { version: '5.2' }, memory: { visibleBytes: 1024 } });
    expect(machines[0]?.declared).toEqual(['os.version', 'memory.visibleBytes']);
    expect(machines[0]?.inputs.flatMap(({ problems }) => problems)).toMatchObject([
      { text: expect.stringContaining('memory.visibleBytes 4 GB'), line: 1 },
      { text: expect.stringContaining('os.version 6.1'), line: 2 },
    ]);
  });

  it.skipIf(process.platform === 'win32')('tells what it left alone', async () => {
    const folder = folderOf({ 'a.txt': LIST });
    symlinkSync('..', join(folder, 'up'));
    const { unassigned } = await readEvidence([folder, join(folder, 'none')]);
    expect(kinds(unassigned)).toEqual([
      ['up', 'link'],
      ['none', 'unreadable'],
    ]);
  });

  it('stops at the signal, with its own error', async () => {
    const error = await readEvidence([folderOf({ 'a.txt': LIST })], { signal: AbortSignal.abort() }).catch((reason: unknown) => reason);
    expect(isHttpErrDoctorError(error) && error.code).toBe('interrupted');
  });

  it('tells its progress', async () => {
    const paths: string[] = [];
    await readFolder({ 'a.txt': LIST, 'b.txt': LIST }, { onProgress: ({ path }) => paths.push(path.slice(-5)) });
    expect(paths).toEqual(['a.txt', 'b.txt']);
  });
});

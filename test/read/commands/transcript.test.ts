import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { holdsOutput } from '../../../src/read/commands/transcript.js';
import { readEvidence } from '../../../src/read/evidence.js';
import { folderOf, poolList } from '../evidence-folder.js';
import { outputOf, outputsOf, text } from './outputs-of.js';
import { ENGLISH, systemInfo } from './system-info.js';

const BANNER = text('Microsoft Windows [Version 10.0.14393]', '(c) 2016 Microsoft Corporation. All rights reserved.', '');
const FILTERS = text(
  'Filter Name                     Num Instances    Altitude    Frame',
  '------------------------------  -------------  ------------  -----',
  'qxflt                                   5        320410         0',
);
const NETSTAT = text(
  'Active Connections',
  '',
  '  Proto  Local Address          Foreign Address        State           PID',
  '  TCP    192.0.2.17:50000       192.0.2.40:1433        CLOSE_WAIT      6120',
);
const HANDLES = text('Nthandle v5.0 - Handle viewer', '', 'Handle type summary:', '  Event          : 41233', 'Total handles: 41233');

function typed(command: string, output: string, prompt = 'C:\\Windows\\system32>'): string {
  return `${prompt}${command}\n${output}\n`;
}

const CONSOLE = `${BANNER}${typed('systeminfo', systemInfo(ENGLISH))}${typed('fltmc', FILTERS)}${typed('netstat -ano', NETSTAT)}${typed('handle.exe -s -p 6120', HANDLES)}C:\\Windows\\system32>`;

it('reads each output of a console, all of the machine that one of them names', () => {
  const outputs = outputsOf(CONSOLE);
  expect(outputs.map(({ format }) => format)).toEqual(['systeminfo', 'fltmc', 'netstat', 'handle']);
  expect(new Set(outputs.map(({ piece }) => piece.machineName))).toEqual(new Set(['WEB7']));
  expect(outputs.flatMap(({ piece }) => piece.problems ?? [])).toEqual([]);
});

it('takes the process of a summary of handles from the command', () => {
  expect(outputsOf(CONSOLE).at(-1)?.piece.inventory?.handles).toMatchObject([{ pid: 6120, type: 'Event', count: 41_233 }]);
});

it('parts outputs without prompts by what only they have', () => {
  const outputs = outputsOf(`${systemInfo(ENGLISH)}\n${FILTERS}\n${NETSTAT}\n${HANDLES}`);
  expect(outputs.map(({ format }) => format)).toEqual(['systeminfo', 'fltmc', 'netstat', 'handle']);
});

it.each([
  ['PowerShell', 'PS C:\\Users\\x> '],
  ['a remote session', '[WEB7]: PS C:\\Users\\x\\Documents> '],
  ['the Exchange shell', '[PS] C:\\>'],
])('knows the prompt of %s', (_what, prompt) => {
  const outputs = outputsOf(typed('fltmc', FILTERS, prompt) + typed('netstat -ano', NETSTAT, prompt));
  expect(outputs.map(({ format }) => format)).toEqual(['fltmc', 'netstat']);
});

it('keeps the numbers of the lines of the whole text', () => {
  const lines = CONSOLE.split('\n');
  const [filter] = outputsOf(CONSOLE).flatMap(({ piece }) => piece.filters ?? []);
  expect(lines[(filter?.line ?? 0) - 1]).toContain('qxflt');
});

it('reads a quote in a mail and a fence of code', () => {
  const quote = FILTERS.split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  expect(outputOf(quote).piece.filters).toMatchObject([{ name: 'qxflt' }]);
  expect(outputOf(`Look:\n\`\`\`\n${FILTERS}\`\`\`\n`).piece.filters).toMatchObject([{ name: 'qxflt' }]);
});

it('says that a command was refused, and counts what nobody reads', () => {
  const outputs = outputsOf(typed('fltmc', 'Zugriff verweigert\n') + typed('dir', 'a\nb\nc\nd\ne\nf\n') + typed('ver', BANNER));
  expect(outputs).toHaveLength(1);
  expect(outputs[0]?.piece.problems).toMatchObject([
    { text: expect.stringMatching(/refused for lack of rights/), line: 2 },
    { text: expect.stringMatching(/no output known here .*\(6 lines/), line: 5 },
  ]);
});

it('takes nothing in the text of an event for an output', () => {
  const event = text(
    'Event[0]:',
    '  Log Name: Application',
    '  Source: Qx',
    '  Date: 2026-03-08T07:02:10.500',
    '  Event ID: 1',
    '  Task: N/A',
    '  Level: Error',
    '  Opcode: N/A',
    '  Keyword: Classic',
    '  User: N/A',
    '  User Name: N/A',
    '  Computer: WEB7',
    '  Description: ',
  );
  const outputs = outputsOf(`${event}${systemInfo(ENGLISH, { name: 'EVIL' })}\n${FILTERS}`);
  expect(outputs.map(({ format }) => format)).toEqual(['wevtutil']);
  expect(outputs[0]?.piece.events).toMatchObject([{ id: 1, message: expect.stringContaining('EVIL') }]);
});

it('reads a pool list among outputs of commands, in any encoding', async () => {
  const content = `${typed('poolmon -b', poolList({ allocs: 100, blocks: 50 }))}${typed('fltmc', FILTERS)}`;
  const files = { 'a.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, 'utf16le')]) };
  const { machines } = await readEvidence([folderOf(files)]);
  expect(machines[0]?.inputs.map(({ recognizedAs }) => recognizedAs)).toEqual(['poolmon', 'fltmc']);
  expect(machines[0]?.pool[0]?.rows.line[0]).toBeGreaterThan(5);
});

it('keeps names in an OEM code page', async () => {
  const content = text(
    '========================= ======== ================ =========== ============',
    'Gr\u00f6\u00dfenw\u00e4chter.exe          5512 Services                   0       1.332 K',
  );
  const { machines } = await readEvidence([folderOf({ 'a.txt': iconv.encode(content, 'cp850') })]);
  expect(machines[0]?.processLists?.[0]?.processes).toMatchObject([
    { name: 'Gr\u00f6\u00dfenw\u00e4chter.exe', workingSetBytes: 1332 * 1024 },
  ]);
});

it('answers hostile lines', () => {
  const hostile = [
    '1 '.repeat(5_000),
    ': '.repeat(5_000),
    '-'.repeat(5_000),
    '<'.repeat(5_000),
    '"'.repeat(5_001),
    '\\\\'.repeat(2_000),
    'a: b '.repeat(2_000),
    '\u202e\u0000\u001b[2J',
  ];
  const outputs = outputsOf(`${FILTERS}${hostile.map((line) => `${line}\n`).join('')}\n${NETSTAT}`);
  expect(outputs.map(({ format }) => format)).toEqual(['fltmc', 'netstat']);
});

it('takes no row of a pool list for the beginning of an output, and reads what stands below it', () => {
  const rows = Array.from(
    { length: 300 },
    (_, i) =>
      ` ${String.fromCharCode(65 + (i % 26), 97 + Math.floor(i / 26))}x:  Nonp      33        0       33  34603008 1048576        [fltmgr]`,
  );
  expect(holdsOutput(rows)).toBe(false);
  expect(holdsOutput([...rows, '', ...FILTERS.split('\n')])).toBe(true);
});

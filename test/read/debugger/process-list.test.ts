import { describe, expect, it } from 'vitest';
import { readText } from '../text-of.js';

const ROWS_32 = [
  '0: kd> !process 0 0',
  '**** NT ACTIVE PROCESS DUMP ****',
  'PROCESS 8a5c6490  SessionId: none  Cid: 0004    Peb: 00000000  ParentCid: 0000',
  '    DirBase: 00d90020  ObjectTable: e1001d08  HandleCount: 512.',
  '    Image: System',
  '',
  'PROCESS 89f0d020  SessionId: 0  Cid: 1a2c    Peb: 7ffd8000  ParentCid: 02d4',
  '    DirBase: 0f2401e0  ObjectTable: e2f3a188  HandleCount: 61234.',
  '    Image: print spooler.exe',
];

const ROWS_64 = [
  'PROCESS ffffe10a`5d2e7040',
  '    SessionId: none  Cid: 0004    Peb: 00000000  ParentCid: 0000',
  'PROCESS ffffe10a5d2e7040 SessionId: 1  Cid: 0c48    Peb: 9a3b1f4000  ParentCid: 0318',
  '    DirBase: 1fb0d002  ObjectTable: ffffb80312345678  HandleCount: <Data Not Accessible>',
  '    Image: dwm.exe',
  'PROCESS fffffa80`0361c060  SessionId: 0  Cid: 04d0    Peb: 7fffffdf000  ParentCid: 0220',
  '    DirBase: 117c2a000  ObjectTable: fffff8a0015b7010  HandleCount: 1234.',
  '    Image: svc.exe',
  '    QuotaPoolUsage[PagedPool]         151200',
  '    QuotaPoolUsage[NonPagedPool]      27296',
  '        THREAD fffffa80036f9060  Cid 04d0.04d8  Teb: 000007fffffdd000 Win32Thread: 0000000000000000 WAIT',
  '        THREAD fffffa80036f9b60  Cid 04d0.04dc  Teb: 000007fffffdb000 Win32Thread: 0000000000000000 WAIT',
];

const rowsOf = (lines: readonly string[]) => readText(lines).piece.processes?.flatMap(({ processes }) => processes);

describe('!process 0 0', () => {
  it('is a list of processes with their handles, ids being hexadecimal', () => {
    expect(readText(ROWS_32).format).toBe('kd-process');
    expect(rowsOf(ROWS_32)).toMatchObject([
      { name: 'System', pid: 4, handles: 512, line: 3 },
      { name: 'print spooler.exe', pid: 0x1a2c, handles: 61_234, line: 7 },
    ]);
  });

  it('is read on 64-bit Windows and in its wordier forms, with the charge and the threads', () => {
    expect(rowsOf(['1: kd> !process 0 1', ...ROWS_64])).toMatchObject([
      { name: 'dwm.exe', pid: 0xc48, handles: null },
      { name: 'svc.exe', pid: 0x4d0, handles: 1_234, threads: 2, nonpagedBytes: 27_296, pagedBytes: 151_200 },
    ]);
  });

  it('is one moment together with the other commands of a session', () => {
    const session = [...ROWS_32, '0: kd> !poolused 2', ' Tag    Allocs     Used    Allocs     Used', ' Thre    61300    900000    0    0'];
    const { format, piece } = readText(session);
    expect(format).toBe('kd-poolused');
    expect(piece.processes?.map(({ processes }) => processes.length)).toEqual([2]);
    expect(piece.pool?.length).toBe(1);
  });

  it('leaves out a process whose name is cut off', () => {
    expect(rowsOf(ROWS_32.slice(0, -1))?.map(({ name }) => name)).toEqual(['System']);
  });
});

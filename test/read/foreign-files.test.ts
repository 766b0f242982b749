import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/read/evidence.js';
import { foreignFileOf } from '../../src/read/foreign-files.js';
import { folderOf } from './evidence-folder.js';

function binary(magic: string, at = 0): Buffer {
  const bytes = Buffer.alloc(512);
  bytes.write(magic, at, 'latin1');
  return bytes;
}

function trace(): Buffer {
  const bytes = Buffer.alloc(512);
  bytes.writeUInt32LE(0x10000, 0);
  bytes.writeUInt32LE(0x200, 0x30);
  bytes.writeUInt32LE(0xc0020002, 0x48);
  return bytes;
}

function bitmap(): Buffer {
  const bytes = binary('BM');
  bytes.writeUInt32LE(512, 2);
  bytes.writeUInt32LE(40, 14);
  return bytes;
}

describe('a binary that is not read here', () => {
  it.each<readonly [what: string, bytes: Buffer, kind: string, says: RegExp]>([
    ['a kernel dump', binary('PAGEDU64'), 'memory-dump', /kd -z "x\.bin".*!vm 1.*!poolused 2/],
    ['a kernel dump of 32 bits', binary('PAGEDUMP'), 'memory-dump', /!poolused/],
    ['a minidump', binary('MDMP\x93\xa7'), 'process-dump', /kernel dump, or pool snapshots/],
    ['an old event log', binary('LfLe', 4), 'event-log', /-Oldest/],
    ['a cabinet', binary('MSCF'), 'cabinet', /expand -F:\* "x\.bin"/],
    ['a 7-Zip archive', binary('7z\xbc\xaf\x27\x1c'), 'archive', /unpack it and name the folder/],
    ['a RAR archive', binary('Rar!\x1a\x07\x01\0'), 'archive', /unpack/],
    ['a PNG', binary('\x89PNG\r\n\x1a\n'), 'picture', /copy the text/],
    ['a JPEG', binary('\xff\xd8\xff\xe0'), 'picture', /copy the text/],
    ['a bitmap', bitmap(), 'picture', /copy the text/],
    ['a mail of Outlook', binary('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'document', /save what is in it/],
    ['a trace', trace(), 'event-trace', /Windows Performance Analyzer/],
  ])('%s is named, with the next step', async (_, bytes, kind, says) => {
    const { machines, unassigned } = await readEvidence([folderOf({ 'x.bin': bytes })]);
    expect(machines).toEqual([]);
    expect(unassigned).toMatchObject([{ recognizedAs: kind, problems: [{ text: expect.stringMatching(says) }] }]);
  });

  it.each([
    ['text that begins like a bitmap', Buffer.from('BM is a tag of a driver, and so on and so forth')],
    ['zeros', Buffer.alloc(512)],
    ['nothing', Buffer.alloc(0)],
  ])('is not %s', (_, bytes) => {
    expect(foreignFileOf(bytes, 'x')).toBeNull();
  });

  it('shows no name in a command that a shell could take for more', () => {
    expect(foreignFileOf(binary('MSCF'), 'a"; rm.cab')?.text).toContain('"FILE"');
  });
});

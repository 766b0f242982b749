import { expect, it } from 'vitest';
import { analyze } from '../../../src/analyze/documents/analyze.js';
import { inventoryOf } from '../../../src/analyze/documents/inventory.js';
import { readEvidence } from '../../../src/read/evidence.js';
import { checkDocument } from '../../../src/schema/validate.js';
import { ENGLISH, systemInfo } from '../../read/commands/system-info.js';
import { folderOf } from '../../read/evidence-folder.js';
import { makeEvidence } from '../make-evidence.js';

const SC = [
  'SERVICE_NAME: qxflt',
  'DISPLAY_NAME: Qx Filter',
  '        TYPE               : 2  FILE_SYSTEM_DRIVER',
  '        STATE              : 4  RUNNING',
  '',
].join('\r\n');
const SIGCHECK = [
  'c:\\windows\\system32\\drivers\\qxflt.sys:',
  '\tVerified:\tSigned',
  '\tPublisher:\tQx Corp',
  '\tCompany:\tQx Corp',
  '\tFile version:\t4.1.20.3',
].join('\r\n');
const CIM = [
  '',
  'Name        : qxflt',
  'PathName    : \\??\\C:\\Windows\\system32\\drivers\\qxflt.sys',
  'State       : Stopped',
  'StartMode   : Auto',
  '',
].join('\r\n');

async function inventoryOfFiles(files: Readonly<Record<string, string>>) {
  const { machines } = await readEvidence([folderOf(files)]);
  const [machine] = machines;
  if (machine === undefined) throw new Error('no machine');
  return inventoryOf(machine);
}

it('has no list of what nobody brought', () => {
  expect(inventoryOf(makeEvidence({}))).toEqual({});
});

it('joins what two files say of one driver', async () => {
  const cim = CIM.replace('Stopped', 'Running');
  const { drivers } = await inventoryOfFiles({ 'a.txt': cim, 'b.txt': SIGCHECK, 'c.txt': SC });
  expect(drivers).toMatchObject([
    {
      file: 'qxflt.sys',
      service: 'qxflt',
      loaded: true,
      start: 'automatic',
      type: 'file-system',
      version: { file: '4.1.20.3' },
      signature: { status: 'valid' },
    },
  ]);
});

it('keeps two files apart that disagree, each with its source', async () => {
  const { drivers } = await inventoryOfFiles({ 'a.txt': CIM, 'b.txt': SC });
  expect(drivers).toMatchObject([
    { service: 'qxflt', loaded: false, input: 0 },
    { service: 'qxflt', loaded: true, input: 1 },
  ]);
});

it('completes processes by what other lists say of them', async () => {
  const rule = '========================= ======== ';
  const { processes } = await inventoryOfFiles({
    'a.txt': `${rule}================ =========== ============\r\nw3wp.exe                      5512 Services                   0  1,204,332 K\r\n`,
    'b.txt': `${rule}============================================\r\nw3wp.exe                      5512 N/A\r\n`,
    'c.txt': 'W3WP.exe PID: 5512   AppPoolId: Shop\r\n',
  });
  expect(processes).toMatchObject([{ pid: 5512, workingSetBytes: 1_204_332 * 1024, services: [], appPool: 'Shop' }]);
});

it('is part of a document that its schema allows, and names nobody', async () => {
  const capture = await readEvidence([folderOf({ 'a.txt': systemInfo(ENGLISH), 'b.txt': SC, 'c.txt': SIGCHECK })]);
  const diagnosis = analyze(capture, { tool: { name: 'httperr-doctor', version: '0.0.0' } });
  expect(checkDocument('diagnosis', diagnosis)).toEqual([]);
  expect(diagnosis.machines[0]?.suspects).toEqual([]);
  expect(diagnosis.machines[0]?.inventory?.drivers).toHaveLength(2);
});

it('shows two descriptions that disagree, with both files', async () => {
  const other = systemInfo(ENGLISH, { version: '10.0.17763', osName: 'Microsoft Windows Server 2019 Standard' });
  const capture = await readEvidence([folderOf({ 'a.txt': systemInfo(ENGLISH), 'b.txt': other })]);
  const { machines } = analyze(capture, { tool: { name: 'httperr-doctor', version: '0.0.0' } });
  const conflict = machines[0]?.findings.find(({ id, text }) => id === 'facts.disagree' && text.includes('10.0.14393'));
  expect(conflict?.text).toContain('10.0.14393 (a.txt) and 10.0.17763 (b.txt)');
});

import { beforeAll, describe, expect, it } from 'vitest';
import { renderVendorReport } from '../../../src/report/markdown/vendor-report.js';
import type { Diagnosis, MachineDiagnosis, Owner, Suspect } from '../../../src/schema/types.js';
import { exampleDiagnosis } from '../hostile-diagnosis.js';

let diagnosis: Diagnosis;
let machine: MachineDiagnosis;
let suspect: Suspect;
beforeAll(async () => {
  diagnosis = await exampleDiagnosis();
  [machine] = diagnosis.machines as [MachineDiagnosis];
  [suspect] = machine.suspects as [Suspect];
});

/** The report on the example with other suspects. */
function reportOn(...suspects: readonly Suspect[]): string {
  return renderVendorReport({ ...diagnosis, machines: [{ ...machine, suspects }] });
}

/** The rows of the table that identifies an owner. */
function identityOf(owner: Owner): string {
  const report = reportOn({ ...suspect, owner });
  return report.slice(report.indexOf('| What |'), report.indexOf('## Growth'));
}

describe('a report to a vendor', () => {
  it('identifies the file by version, company, signature and hash, where they are known', () => {
    const owner: Owner = {
      kind: 'driver',
      name: 'ring.sys',
      version: '2.0.0.1',
      company: 'Contoso | Ltd',
      signature: { status: 'valid', signer: 'Contoso' },
      sha256: 'ab'.repeat(32),
    };
    const rows = identityOf(owner);
    expect(rows).toMatch(/\| file version +\| 2\.0\.0\.1/);
    expect(rows).toMatch(/\| company +\| Contoso \\\| Ltd/);
    expect(rows).toMatch(/\| signature +\|.*Contoso/);
    expect(rows).toMatch(/\| SHA-256 +\| (?:ab){32}/);
    expect(identityOf({ kind: 'driver', name: 'ring.sys' })).not.toMatch(/version|company|signature|SHA/);
  });

  it('has the process id of a program, and no scan of images for one', () => {
    const owner: Owner = { kind: 'process', name: 'backup.exe', pid: 4711 };
    expect(identityOf(owner)).toMatch(/\| process +\| 4711/);
    expect(reportOn({ ...suspect, owner })).not.toContain('httperr-doctor drivers');
    expect(reportOn(suspect)).toContain('httperr-doctor drivers C:\\Windows\\System32\\drivers --tag Leak');
  });

  it('has each rate with its interval, and none where it is not known', () => {
    const [tag] = suspect.tags;
    if (tag === undefined) throw new Error('the example has no tag');
    const known = reportOn({ ...suspect, tags: [{ ...tag, bytesPerHour: 2 ** 20, low: 2 ** 19, high: 2 ** 21 }] });
    expect(known).toMatch(/\+1 MB\/h \| \+512 KB\/h to \+2 MB\/h/);
    const { bytesPerHour: _rate, low: _low, high: _high, ...bare } = tag;
    const open = reportOn({ ...suspect, tags: [bare, { ...bare, tag: 'a  b' }] });
    const growth = open.slice(open.indexOf('## Growth'), open.indexOf('## What points'));
    expect(growth).toContain('Leak');
    expect(growth).not.toMatch(/\/h| to /);
    expect(open).toContain('grow:');
    expect(open).not.toContain('--tag a');
  });

  it('names no owner where there is none', () => {
    expect(reportOn()).toMatch(/^# Machine 1: nothing to report to a vendor\n/);
    expect(reportOn()).toContain('No owner is named.');
  });
});

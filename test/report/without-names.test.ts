import { beforeAll, describe, expect, it } from 'vitest';
import { renderVendorReport } from '../../src/report/markdown/vendor-report.js';
import { withoutNames } from '../../src/report/without-names.js';
import type { Diagnosis } from '../../src/schema/types.js';
import { exampleDiagnosis, withText } from './hostile-diagnosis.js';

let diagnosis: Diagnosis;
beforeAll(async () => {
  diagnosis = await exampleDiagnosis();
});

/** The example as the document of a machine of this name. */
function named(document: Diagnosis, name: string): Diagnosis {
  return { ...document, machines: document.machines.map((machine) => ({ ...machine, machine: { ...machine.machine, name } })) };
}

describe('a report that leaves the house', () => {
  it.each([
    ['the name of the machine', 'on QZMARK7 it grows', 'QZMARK7'],
    ['its name in other letters', 'on qzmark7 it grows', 'qzmark7'],
    ['its full name', 'seen by QZMARK7.corp.marker.test', 'marker'],
    ['its name in the name of a file', 'read in pool-QZMARK7-1.txt', 'QZMARK7'],
    ['an address', 'refused 198.51.100.23', '198.51.100.23'],
    ['an address with a port', 'refused 198.51.100.23:51234,', '51234'],
    ['a new address', 'refused 2001:db8::51:9, twice', '2001:db8'],
    ['a whole new address', 'refused 2001:db8:1:2:3:4:5:6', '2001'],
    ['a link-local address', 'refused fe80::1c2d%12', 'fe80'],
    ['a URL', 'asked for https://marker.test/owa?user=jane', 'marker'],
    ['a folder of a user', 'C:\\Users\\markerjane\\poolmon.txt', 'markerjane'],
    ['a folder of a user elsewhere', 'D:/Documents and Settings/markerjane/poolmon.txt', 'markerjane'],
    ['a folder of a user of an old Windows', 'C:\\Documents and Settings\\markerjane\\poolmon.txt', 'markerjane'],
    ['a server', '\\\\markerfs\\share\\poolmon.txt', 'markerfs'],
  ])('does not hold %s', (_, text, mark) => {
    const page = renderVendorReport(named(withText(diagnosis, text), 'QZMARK7'));
    expect(page.toLowerCase()).not.toContain(mark.toLowerCase());
  });

  it('keeps versions, times, tags and places', () => {
    const [machine] = withoutNames(named(diagnosis, 'QZMARK7')).machines;
    expect(machine?.suspects).toEqual(diagnosis.machines[0]?.suspects);
    expect(machine?.facts).toEqual(diagnosis.machines[0]?.facts);
    expect(machine?.timeline).toEqual(diagnosis.machines[0]?.timeline);
  });

  it('keeps a version that looks like an address where the document has it', () => {
    const [machine] = withoutNames(withSummary(diagnosis, 'myfault.sys 1.0.0.0 leaks. It met 1.0.0.9. At 09:00:30 it grew')).machines;
    expect(machine?.verdict.summary).toBe('myfault.sys 1.0.0.0 leaks. It met (address). At 09:00:30 it grew');
  });
});

function withSummary(document: Diagnosis, summary: string): Diagnosis {
  return { ...document, machines: document.machines.map((machine) => ({ ...machine, verdict: { ...machine.verdict, summary } })) };
}

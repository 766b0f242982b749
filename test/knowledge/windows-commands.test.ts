import { describe, expect, it } from 'vitest';
import { canRun, whereFrom } from '../../src/knowledge/windows-commands.js';
import type { KnownWindows } from '../../src/knowledge/windows-features.js';

const windows = (version: string | null, servicePack: number | null = null): KnownWindows => ({ version, servicePack });

describe('canRun', () => {
  it.each([
    ['fltmc filters', '4.0.1381', 6, false],
    ['fltmc filters', '5.0.2195', 4, false],
    ['fltmc filters', '5.1.2600', 1, false],
    ['fltmc filters', '5.1.2600', 2, true],
    ['fltmc filters', '5.2.3790', 0, false],
    ['fltmc filters', '5.2.3790', 1, true],
    ['netsh http show servicestate', '5.2.3790', 2, false],
    ['netsh http show servicestate', '6.0.6002', 2, true],
    ['netsh wfp show state', '6.0.6002', 2, false],
    ['netsh wfp show state', '6.1.7601', 1, true],
    ['wpr -start Pool -filemode', '6.1.7601', 1, false],
    ['wpr -start Pool -filemode', '6.3.9600', 0, true],
    ['xperf -d pool.etl', '6.0.6002', 2, false],
    ['xperf -d pool.etl', '6.1.7601', 1, true],
    ['cscript //nologo C:\\WINDOWS\\system32\\iisapp.vbs', '5.2.3790', 2, true],
    ['cscript //nologo C:\\WINDOWS\\system32\\iisapp.vbs', '6.0.6002', 2, false],
    ['powershell -NoProfile -Command "Get-SmbSession"', '6.1.7601', 1, false],
    ['powershell -NoProfile -Command "Get-SmbSession"', '6.2.9200', 0, true],
    ['verifier /flags 8 /driver x.sys', '4.0.1381', 6, false],
    ['sc.exe config x start= disabled', '5.0.2195', 4, false],
    ['httperr-doctor collect --for 2h --every 5m', '10.0.20348', 0, true],
  ])('%s on %s SP%d: %s', (command, version, servicePack, expected) => {
    expect(canRun(command, windows(version, servicePack))).toBe(expected);
  });

  it('leaves open what an unknown Windows can run', () => {
    expect(canRun('fltmc filters', windows(null))).toBeNull();
    expect(canRun('fltmc filters', windows('5.2.3790'))).toBeNull();
  });

  it('knows no line that no row speaks of', () => {
    expect(canRun('format c:', windows('10.0.20348', 0))).toBe(false);
    expect(canRun('netsh http show servicestate & calc', windows('10.0.20348', 0))).toBe(false);
  });
});

describe('whereFrom', () => {
  it.each([
    ['wpr -start Pool', '6.3.9600', 'the Windows ADK'],
    ['wpr -start Pool', '10.0.14393', null],
    ['xperf -on', '6.1.7601', 'the Windows Performance Toolkit'],
    ['poolmon -n poolmon-1.txt', '10.0.20348', 'the Windows Driver Kit'],
    ['fltmc filters', '10.0.20348', null],
  ])('%s on %s: %s', (command, version, from) => {
    expect(whereFrom(command, windows(version, 0))).toBe(from);
  });
});

import { describe, expect, it } from 'vitest';
import data from '../../src/knowledge/data/driver-traits.json' with { type: 'json' };
import { driversWith, hasTrait } from '../../src/knowledge/driver-traits.js';
import { knownDriver } from '../../src/knowledge/inbox-drivers.js';

describe('a trait of drivers', () => {
  it('is found by the name that the tag table gives, whatever its letters', () => {
    expect(['nt!fsrtl', 'nt!ob', 'ntoskrnl.exe', 'NTFS.SYS'].filter((name) => !hasTrait(name, 'pinned-by-others'))).toEqual([]);
    expect(['ntfsx.sys', 'mrxsmb20.sys', 'contoso.sys', '', null, undefined].filter((name) => hasTrait(name, 'pinned-by-others'))).toEqual(
      [],
    );
    expect(hasTrait('MrxSmb20.sys', 'follows-connections')).toBe(true);
  });

  it('belongs to drivers of Windows only, and says why', () => {
    const files = Object.values(data).flatMap((trait) => trait.files.filter((file) => file.endsWith('.sys')));
    expect(files.filter((file) => knownDriver(file)?.isMicrosoft !== true)).toEqual([]);
    expect(Object.values(data).filter(({ why }) => why.length < 20)).toEqual([]);
  });

  it('names whole files where lists are searched for them', () => {
    expect(driversWith('always-loaded').filter((file) => !/^[a-z0-9]+\.sys$/.test(file))).toEqual([]);
    expect(driversWith('always-loaded').length).toBeGreaterThan(3);
  });
});

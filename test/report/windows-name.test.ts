import { describe, expect, it } from 'vitest';
import { describeMachine } from '../../src/report/windows-name.js';
import type { Machine } from '../../src/schema/types.js';

const GB = 2 ** 30;

describe('describeMachine', () => {
  it.each<[Machine, string]>([
    [{}, 'unknown Windows'],
    [{ os: { version: '4.0.1381', servicePack: 6 } }, 'Windows NT 4.0 Server SP6'],
    [{ os: { version: '5.0.2195', product: 'server' } }, 'Windows 2000 Server'],
    [{ os: { version: '5.2.3790', servicePack: 2 }, architecture: 'x86' }, 'Windows Server 2003 SP2 x86'],
    [{ os: { version: '6.0.6002', servicePack: 2, product: 'server' }, architecture: 'x64' }, 'Windows Server 2008 SP2 x64'],
    [{ os: { version: '6.1.7601', product: 'client' } }, 'Windows 7'],
    [{ os: { version: '6.3.9600', product: 'domain-controller' } }, 'Windows Server 2012 R2'],
    [{ os: { version: '10.0.14393', product: 'server' } }, 'Windows Server 2016'],
    [{ os: { version: '10.0.20348', product: 'server' } }, 'Windows Server 2022'],
    [{ os: { version: '10.0.22631', product: 'client' } }, 'Windows 11'],
    [{ os: { version: '10.0.26100', product: 'server' } }, 'Windows Server 2025'],
    [{ os: { version: '11.0.1' } }, 'Windows 11.0.1'],
    [{ os: { version: '5.2' }, boot: { options: ['/3GB', 'USERVA=3030', 'NOEXECUTE'] } }, 'Windows Server 2003 /3GB /USERVA=3030'],
    [
      { os: { version: '5.2' }, exchange: { installed: true, version: '6.5.7638', roles: ['mailbox'] } },
      'Windows Server 2003, Exchange 2003 mailbox',
    ],
    [{ exchange: { installed: true, version: '15.1.2507' } }, 'unknown Windows, Exchange 2016'],
    [{ exchange: { installed: false }, memory: { visibleBytes: 4 * GB } }, 'unknown Windows, 4 GB RAM'],
    [{ memory: { visibleBytes: null, installedBytes: 64 * GB } }, 'unknown Windows, 64 GB RAM'],
  ])('%j is %s', (machine, text) => {
    expect(describeMachine(machine)).toBe(text);
  });
});

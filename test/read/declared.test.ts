import { describe, expect, it } from 'vitest';
import { mergeDeclared } from '../../src/read/declared.js';

describe('mergeDeclared', () => {
  it('fills gaps and says which', () => {
    const read = { os: { version: '6.1', servicePack: null }, memory: {} };
    const declared = { os: { servicePack: 1 }, memory: { visibleBytes: 1024 }, boot: { options: ['3GB'] } };
    expect(mergeDeclared(read, declared)).toEqual({
      machine: { os: { version: '6.1', servicePack: 1 }, memory: { visibleBytes: 1024 }, boot: { options: ['3GB'] } },
      declared: ['os.servicePack', 'memory.visibleBytes', 'boot.options'],
      overruled: [],
    });
  });

  it('puts an option over a file, and says what the file had', () => {
    const read = { os: { version: '6.1.7601', servicePack: 1, product: 'client' as const }, boot: { options: [] } };
    expect(mergeDeclared(read, { os: { version: '5.2' }, boot: { options: ['3GB'] } })).toEqual({
      machine: { os: { version: '5.2', product: 'client' }, boot: { options: ['3GB'] } },
      declared: ['os.version', 'boot.options'],
      overruled: [
        { path: 'os.version', machine: { os: { version: '6.1.7601' } } },
        { path: 'boot.options', machine: { boot: { options: [] } } },
      ],
    });
  });

  it('keeps no version of an Exchange that is said not to be there', () => {
    const read = { exchange: { installed: true, version: '6.5.7638', roles: ['mailbox'] } };
    expect(mergeDeclared(read, { exchange: { installed: false } })).toEqual({
      machine: { exchange: { installed: false } },
      declared: ['exchange.installed'],
      overruled: [{ path: 'exchange.installed', machine: { exchange: { installed: true } } }],
    });
  });

  it('leaves what a file says more exactly, and takes what it says less exactly', () => {
    const read = {
      os: { version: '10.0.17763', revision: 4010, product: 'domain-controller' as const },
      exchange: { installed: true, version: '15.2' },
      memory: { visibleBytes: 4_294_705_152 },
      boot: { options: ['3GB', 'PAE'] },
    };
    const declared = {
      os: { version: '10.0', product: 'server' as const },
      exchange: { installed: true, version: '15.2.2562' },
      memory: { visibleBytes: 4 * 2 ** 30 },
      boot: { options: ['pae', '3gb'] },
    };
    expect(mergeDeclared(read, declared)).toEqual({
      machine: { ...read, exchange: { installed: true, version: '15.2.2562' } },
      declared: ['exchange.version'],
      overruled: [],
    });
  });

  it('changes neither', () => {
    const read = Object.freeze({ os: Object.freeze({ version: '6.0' }) });
    mergeDeclared(read, { os: { version: '5.2' } });
    expect(read).toEqual({ os: { version: '6.0' } });
  });
});

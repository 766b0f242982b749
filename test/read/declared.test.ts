import { describe, expect, it } from 'vitest';
import { mergeDeclared } from '../../src/read/declared.js';

describe('mergeDeclared', () => {
  it('fills gaps and says which', () => {
    const read = { os: { version: '6.1', servicePack: null }, memory: {} };
    const declared = { os: { servicePack: 1 }, memory: { visibleBytes: 1024 }, boot: { options: ['3GB'] } };
    expect(mergeDeclared(read, declared)).toEqual({
      machine: { os: { version: '6.1', servicePack: 1 }, memory: { visibleBytes: 1024 }, boot: { options: ['3GB'] } },
      declared: ['os.servicePack', 'memory.visibleBytes', 'boot.options'],
    });
  });

  it('lets what was read stand, also where it is none', () => {
    const read = { os: { version: '6.1' }, boot: { options: [] }, exchange: { installed: false } };
    const declared = { os: { version: '5.2' }, boot: { options: ['3GB'] }, exchange: { installed: true } };
    expect(mergeDeclared(read, declared)).toEqual({ machine: read, declared: [] });
  });

  it('changes neither', () => {
    const read = Object.freeze({ os: Object.freeze({}) });
    mergeDeclared(read, { os: { version: '5.2' } });
    expect(read).toEqual({ os: {} });
  });
});

import { describe, expect, it } from 'vitest';
import { formatTag } from '../../src/facts/tag.js';
import { defaultKmdfTag, readInfServices } from '../../src/image/service-names.js';

describe('the default tag of KMDF', () => {
  it.each([
    ['abcdbus', 'abcd'],
    ['WDFabcdef', 'abcd'],
    ['wdfx', 'FxDr'],
    ['abc', 'FxDr'],
    ['', 'FxDr'],
  ])('of service %j is %j', (service, tag) => {
    expect(formatTag(defaultKmdfTag(service))).toBe(tag);
  });
});

describe('an INF file', () => {
  it('tells services and their drivers', () => {
    const text = [
      '[Version]',
      'Signature="$WINDOWS NT$" ; comment',
      '[Model.NTamd64.Services]',
      'AddService = ringbus,0x00000002,Ring_Install, EventLog',
      'AddService=%Name%,,Other_Install',
      'AddService=lost,,Nowhere',
      '[Ring_Install]',
      'ServiceBinary = %12%\\Ring.sys',
      '[Other_Install]',
      'ServiceBinary=%13%\\sub\\"other.sys"',
      '[Strings]',
      'Name = "otherdrv"',
    ].join('\r\n');
    expect(readInfServices(text)).toEqual([
      { file: 'ring.sys', service: 'ringbus' },
      { file: 'other.sys', service: 'otherdrv' },
    ]);
  });

  it('that is none tells nothing', () => {
    expect(readInfServices('\0\u00ff[[[]=\r\n=\r\nAddService=')).toEqual([]);
  });
});

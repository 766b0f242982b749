import { describe, expect, it } from 'vitest';
import { parseWindows } from '../../../src/commands/cli/parse-windows.js';

describe('parseWindows', () => {
  it.each([
    ['Server 2012 R2', { version: '6.3', product: 'server' }],
    ['windows server 2012R2 standard', { version: '6.3', product: 'server', edition: 'standard' }],
    ['2019', { version: '10.0.17763', product: 'server' }],
    ['2003', { version: '5.2', product: 'server' }],
    ['2003 R2 SP2', { version: '5.2', product: 'server', servicePack: 2 }],
    ['Windows Server 2008 R2 Service Pack 1', { version: '6.1', product: 'server', servicePack: 1 }],
    ['2000', { version: '5.0' }],
    ['NT 4', { version: '4.0' }],
    ['XP x64', { version: '5.2', product: 'client' }],
    ['Windows 7', { version: '6.1', product: 'client' }],
    ['8.1', { version: '6.3', product: 'client' }],
    ['11', { version: '10.0.22000', product: 'client' }],
    ['11 24H2', { version: '10.0.26100', product: 'client' }],
    ['Windows 10, version 1809', { version: '10.0.17763', product: 'client' }],
    ['server 23H2', { version: '10.0.25398', product: 'server' }],
    ['6.3', { version: '6.3' }],
    ['10.0.17763', { version: '10.0.17763' }],
    ['10.0.17763.4010', { version: '10.0.17763', revision: 4010 }],
    ['26100.1742', { version: '10.0.26100', revision: 1742 }],
    ['7601', { version: '6.1.7601' }],
  ])('%s', (text, os) => {
    expect(parseWindows(text)).toEqual(os);
  });

  it.each(['', '2004', '2013', 'XP3', '12', '7.3', '10.1', 'Server', 'linux', '11 1809', '2012 R3', '10.0.17763.4010.1'])(
    '%j is no Windows',
    (text) => {
      expect(parseWindows(text)).toBeNull();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { ServiceClaims, serviceConflict } from '../../src/image/service-claims.js';

describe('claims about the service of a driver', () => {
  it('are heard from the best authority alone', () => {
    const claims = new ServiceClaims();
    claims.add('Bus.sys', { service: 'forged', by: 'inf', path: 'a.inf' });
    expect(claims.of('c:\\x\\bus.SYS').map(({ service }) => service)).toEqual(['forged']);
    claims.add('bus.sys', { service: 'signed', by: 'signed-inf', path: 'b.inf' });
    expect(claims.of('zip.zip!x/bus.sys').map(({ service }) => service)).toEqual(['signed']);
    claims.add('BUS.SYS', { service: 'real', by: 'system', path: null });
    claims.add('BUS.SYS', { service: 'real', by: 'system', path: null });
    expect(claims.of('bus.sys')).toEqual([{ service: 'real', by: 'system', path: null }]);
    expect(claims.of('other.sys')).toEqual([]);
  });

  it('contradict each other where two files name different services', () => {
    const one = { service: 'qzzz', by: 'inf', path: 'a.inf' } as const;
    expect(serviceConflict([one, { ...one, service: 'real', path: 'b.inf' }])).toMatch(/a\.inf names qzzz, b\.inf names real/);
    expect(serviceConflict([one, { ...one, service: 'QZZZ', path: 'b.inf' }])).toBeNull();
    expect(serviceConflict([one, { ...one, service: 'real' }])).toBeNull();
    expect(serviceConflict([one])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { hasFeature } from '../../src/knowledge/windows-features.js';

const RELEASES = [
  ['3.51.1057', 5, false, false],
  ['4.0.1381', 6, false, false],
  ['5.0.2195', 3, false, false],
  ['5.0.2195', 4, true, false],
  ['5.0.2195', null, null, false],
  ['5.1.2600', 1, false, false],
  ['5.1.2600', 2, true, false],
  ['5.2.3790', 0, true, false],
  ['5.2.3790', null, true, false],
  ['6.0.6002', 2, true, true],
  ['10.0.20348', null, true, true],
  ['unknown', null, null, null],
  [null, null, null, null],
] as const;

describe('what Windows has', () => {
  it.each(RELEASES)('%s, service pack %s', (version, servicePack, minifilters, platform) => {
    expect(hasFeature('minifilters', { version, servicePack })).toBe(minifilters);
    expect(hasFeature('filtering-platform', { version, servicePack })).toBe(platform);
  });
});

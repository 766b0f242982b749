import type { FactReader } from '../../facts/store.js';
import type { KnownWindows } from '../../knowledge/windows-features.js';

/** Which Windows a machine runs, as far as its facts tell. */
export function windowsOf(store: Pick<FactReader, 'get'>): KnownWindows {
  const version = store.get('os.version')?.value;
  const servicePack = store.get('os.servicePack')?.value;
  return {
    version: typeof version === 'string' ? version : null,
    servicePack: typeof servicePack === 'number' ? servicePack : null,
  };
}

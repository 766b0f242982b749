import type { Situation } from '../../situation.js';

/** `true` for Windows before Vista and Server 2008, `null` where the version is unknown. */
export function isBeforeVista({ store }: Pick<Situation, 'store'>): boolean | null {
  const version = store.get('os.version')?.value;
  return typeof version === 'string' ? /^[345]\./.test(version) : null;
}

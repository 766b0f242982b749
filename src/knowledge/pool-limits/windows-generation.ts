import type { PoolLimitInput, PoolLimitInputs } from './pool-limit-inputs.js';

/**
 * Versions of Windows between which the rules for the size of the pools changed. Servers count with their client: 2008 and 2008 R2 with
 * `vista-sp1-7`, 2012 with `8`, 2012 R2 with `8.1`, 2016 and later with `10`.
 */
export type Generation = 'nt-3.5' | 'nt-4' | '2000' | 'xp-2003' | 'vista-rtm' | 'vista-sp1-7' | '8' | '8.1' | '10';

/** NT 3.1 writes itself 3.10; 6.4 was Windows 10 before its release. Version 6.0 is two generations. */
const GENERATION_OF_VERSION: ReadonlyMap<string, Generation> = new Map([
  ['3.5', 'nt-3.5'],
  ['3.50', 'nt-3.5'],
  ['3.51', 'nt-3.5'],
  ['4.0', 'nt-4'],
  ['5.0', '2000'],
  ['5.1', 'xp-2003'],
  ['5.2', 'xp-2003'],
  ['6.1', 'vista-sp1-7'],
  ['6.2', '8'],
  ['6.3', '8.1'],
  ['6.4', '10'],
  ['10.0', '10'],
]);

/** Build of Vista before any service pack. Server 2008 began at 6001. */
const VISTA_RTM_BUILD = 6000;

/** A generation and the inputs that told it. */
export interface FoundGeneration {
  readonly generation: Generation;
  readonly uses: readonly PoolLimitInput[];
}

/**
 * The generation of a Windows version.
 *
 * @returns `null` where the version is unknown or of no Windows NT that we have rules for.
 */
export function findGeneration(inputs: Pick<PoolLimitInputs, 'osVersion' | 'servicePack'>): FoundGeneration | null {
  const match = /^(\d{1,2}\.\d{1,2})(?:\.(\d{1,6}))?(?:\.|$)/.exec(inputs.osVersion ?? '');
  if (match === null) return null;
  const [, version = '', build] = match;
  if (version === '6.0') return generationOfVista(build === undefined ? null : Number(build), inputs.servicePack);
  const generation = GENERATION_OF_VERSION.get(version);
  return generation === undefined ? null : { generation, uses: ['osVersion'] };
}

/** Vista without a service pack is told by its build or service pack alone: `6.0` by itself is taken as Server 2008 and Vista SP1. */
function generationOfVista(build: number | null, servicePack: number | null): FoundGeneration {
  if (build !== null) return { generation: build <= VISTA_RTM_BUILD ? 'vista-rtm' : 'vista-sp1-7', uses: ['osVersion'] };
  if (servicePack === null) return { generation: 'vista-sp1-7', uses: ['osVersion'] };
  return { generation: servicePack === 0 ? 'vista-rtm' : 'vista-sp1-7', uses: ['osVersion', 'servicePack'] };
}

import type { Machine } from '../schema/types.js';
import type { FactSource, FactValue } from './fact.js';
import type { FactName } from './names.js';
import type { FactStore } from './store.js';

/** Where a value of the machine description comes from, by its path (`['memory', 'visibleBytes']`). */
export type MachineSource = (path: readonly string[]) => { readonly state: 'observed' | 'declared'; readonly source: FactSource };

/** Registry values that have a fact name of their own for their key; the value's name goes into `about`. */
const REGISTRY_PARTS = {
  memoryManagement: 'registry.memoryManagement',
  sessionManager: 'registry.sessionManager',
  lanmanServer: 'registry.lanmanServer',
  registryValues: 'registry.value',
} as const satisfies Partial<Record<keyof Machine, FactName>>;

/** Parts of the registry that were read whole where they are there at all, and the word that stands for them in `about`. */
const KEYS_READ = [
  ['memoryManagement', 'memoryManagement'],
  ['sessionManager', 'sessionManager'],
  ['lanmanServer', 'lanmanServer'],
  ['registryValues', 'values'],
  ['httpSys', 'httpSys'],
] as const;

/**
 * States what a machine description says as facts. What is absent or null stays unknown; what is explicitly none (`{}` for a key that
 * was read, `installed: false`) becomes a fact as well.
 */
export function stateMachine(store: FactStore, machine: Machine, sourceOf: MachineSource): void {
  stateValues(store, machine, sourceOf);
  deriveBootFacts(store);
  deriveHttpSysFacts(store, machine, sourceOf);
}

/** States what one more file says of the machine: values as they are, nothing is derived from them. */
export function observeMachine(store: FactStore, machine: Machine, source: FactSource): void {
  stateValues(store, machine, () => ({ state: 'observed', source }));
}

function stateValues(store: FactStore, machine: Machine, sourceOf: MachineSource): void {
  const put = (
    name: FactName,
    value: FactValue | null | undefined,
    path: readonly string[],
    about?: { value?: string; hotfix?: string },
  ): void => {
    if (value === null || value === undefined) return;
    const { state, source } = sourceOf(path);
    const details = { source, ...(about === undefined ? {} : { about }) };
    if (state === 'declared') store.declare(name, value, details);
    else store.observe(name, value, details);
  };

  put('os.version', machine.os?.version, ['os', 'version']);
  put('os.revision', machine.os?.revision, ['os', 'revision']);
  put('os.servicePack', machine.os?.servicePack, ['os', 'servicePack']);
  put('os.product', machine.os?.product, ['os', 'product']);
  put('os.edition', machine.os?.edition, ['os', 'edition']);
  put('machine.architecture', machine.architecture, ['architecture']);
  put('machine.processors', machine.processors, ['processors']);
  put('memory.visibleBytes', machine.memory?.visibleBytes, ['memory', 'visibleBytes']);
  put('memory.installedBytes', machine.memory?.installedBytes, ['memory', 'installedBytes']);
  put('memory.availableBytes', machine.memory?.availableBytes, ['memory', 'availableBytes']);
  put('memory.commitBytes', machine.memory?.commitBytes, ['memory', 'commitBytes']);
  put('memory.commitLimitBytes', machine.memory?.commitLimitBytes, ['memory', 'commitLimitBytes']);
  put('memory.hotAdd', machine.memory?.hotAdd, ['memory', 'hotAdd']);
  put('memory.freeSystemPtes', machine.freeSystemPtes, ['freeSystemPtes']);
  put('virtual.kind', machine.virtual?.kind, ['virtual', 'kind']);
  put('virtual.balloon', machine.virtual?.balloon, ['virtual', 'balloon']);
  put('cluster.member', machine.cluster?.member, ['cluster', 'member']);
  put('boot.options', machine.boot?.options, ['boot', 'options']);
  put('boot.configured', machine.boot?.configured, ['boot', 'configured']);
  put('boot.pae', machine.boot?.pae, ['boot', 'pae']);
  put('boot.time', machine.boot?.time, ['boot', 'time']);
  put('clock.utcOffsetMinutes', machine.clock?.utcOffsetMinutes, ['clock', 'utcOffsetMinutes']);
  put('httpsys.fileVersion', machine.httpSys?.fileVersion, ['httpSys', 'fileVersion']);
  put('httpsys.startTime', machine.httpSys?.startTime, ['httpSys', 'startTime']);
  put('iis.installed', machine.iis?.installed, ['iis', 'installed']);
  put('iis.version', machine.iis?.version, ['iis', 'version']);
  put('exchange.installed', machine.exchange?.installed, ['exchange', 'installed']);
  put('exchange.version', machine.exchange?.version, ['exchange', 'version']);
  put('exchange.roles', machine.exchange?.roles, ['exchange', 'roles']);

  for (const [value, data] of entriesOf(machine.httpSys?.parameters)) {
    put('httpsys.parameter', data, ['httpSys', 'parameters', value], { value });
  }
  for (const program of machine.software ?? [])
    put('software.version', program.version, ['software'], { value: program.name.toLowerCase() });
  for (const { code, count } of machine.bugchecks ?? []) put('bugcheck.count', count, ['bugchecks'], { value: code.toLowerCase() });
  for (const value of machine.traits ?? []) put('machine.trait', true, ['traits'], { value });
  for (const value of machine.traitsMissing ?? []) put('machine.trait', false, ['traitsMissing'], { value });
  // Who looks up some words says which were not there; a list alone is one of all that matter.
  if (Array.isArray(machine.traits) && !Array.isArray(machine.traitsMissing)) put('traits.complete', true, ['traits']);
  for (const [part, name] of Object.entries(REGISTRY_PARTS)) {
    for (const [value, data] of entriesOf(machine[part as keyof typeof REGISTRY_PARTS])) put(name, data, [part, value], { value });
  }
  for (const id of machine.hotfixes?.ids ?? []) put('hotfix.installed', true, ['hotfixes', 'ids'], { hotfix: id.toUpperCase() });
  for (const [part, about] of KEYS_READ) {
    const isRead = part === 'httpSys' ? machine.httpSys?.parameters : machine[part];
    if (isRead !== null && isRead !== undefined)
      put('registry.complete', true, part === 'httpSys' ? ['httpSys', 'parameters'] : [part], { value: about });
  }
  put('hotfixes.complete', machine.hotfixes?.complete, ['hotfixes', 'complete']);
}

/** /3GB and /USERVA out of the boot options; on Vista and later the same two stand in `increaseuserva`. */
function deriveBootFacts(store: FactStore): void {
  const options = store.get('boot.options');
  if (options === undefined) return;
  const words = options.value.map((option) => option.replace(/^[/-]/, '').toUpperCase());
  const [kind, megabytes] =
    words.map((word) => /^(USERVA|INCREASEUSERVA)[ =](\d+)$/.exec(word)?.slice(1) ?? []).find((found) => found.length > 0) ?? [];
  if (megabytes !== undefined) store.derive('boot.userva', Number(megabytes), [options]);
  // /USERVA counts only beside /3GB (KB316739); increaseuserva of Vista and later is both in one.
  store.derive('boot.threeGB', words.includes('3GB') || (kind === 'INCREASEUSERVA' && Number(megabytes) > 2048), [options]);
}

/** Parameters of http.sys are read when it starts: a value that is there counts, an absent one has its documented default. */
function deriveHttpSysFacts(store: FactStore, machine: Machine, sourceOf: MachineSource): void {
  const parameters = machine.httpSys?.parameters;
  if (parameters === null || parameters === undefined) return;
  const { source } = sourceOf(['httpSys', 'parameters']);
  const flag = (value: string, name: FactName, byDefault: boolean): void => {
    const stated = store.get('httpsys.parameter', { value });
    if (stated !== undefined) store.derive(name, Number(stated.value) !== 0, [stated]);
    else store.observe(name, byDefault, { source });
  };
  flag('EnableAggressiveMemoryUsage', 'httpsys.aggressive', false);
  flag('EnableErrorLogging', 'httpsys.errorLogging', true);
}

function entriesOf(part: object | null | undefined): [string, FactValue | null][] {
  if (part === null || part === undefined) return [];
  return Object.entries(part).filter((entry): entry is [string, FactValue | null] => {
    const data: unknown = entry[1];
    return data === null || typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean';
  });
}

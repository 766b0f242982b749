import type { Machine } from '../../schema/types.js';
import type { MachineDraft } from './machine-reading.js';
import { computerName } from './system-rows.js';
import { architectureOf, virtualKind } from './windows-version.js';

/** A value of the registry. */
export interface RegistryValue {
  /** In lower case, below HKEY_LOCAL_MACHINE; control sets are all `currentcontrolset`. */
  readonly key: string;
  readonly name: string;
  /** `null` for data of a type that is not read. */
  readonly data: number | string | readonly string[] | null;
  readonly line: number;
}

const CONTROL = 'system\\currentcontrolset\\control';
const SERVICES = 'system\\currentcontrolset\\services';
const HTTP = `${SERVICES}\\http\\parameters`;
const CURRENT_VERSION = 'software\\microsoft\\windows nt\\currentversion';

/** Keys whose values machine.json keeps as they are. */
const KEPT: ReadonlyMap<string, 'memoryManagement' | 'sessionManager' | 'lanmanServer'> = new Map([
  [`${CONTROL}\\session manager\\memory management`, 'memoryManagement'],
  [`${CONTROL}\\session manager`, 'sessionManager'],
  [`${SERVICES}\\lanmanserver\\parameters`, 'lanmanServer'],
]);

/** Keys with other values that known issues ask for. */
const OTHERS = new Set([CONTROL, `${SERVICES}\\tcpip\\parameters`, `${SERVICES}\\afd\\parameters`, `${SERVICES}\\netbt\\parameters`]);

const MOST_VALUES = 500;

type Values = Record<string, number | string | string[]>;

/**
 * States what registry values say of the machine.
 *
 * @returns the name of the computer where it is among them.
 */
export function stateRegistry(draft: MachineDraft, values: readonly RegistryValue[], keys: ReadonlyMap<string, number>): string | null {
  stateHttpSys(draft, values, keys);
  for (const [key, part] of KEPT) stateKept(draft, part, { key, values, line: keys.get(key) });
  stateOthers(draft, values);
  stateOs(draft, values);
  stateHardware(draft, values);
  stateInstalled(draft, values);
  const name =
    find(values, `${CONTROL}\\computername\\activecomputername`, 'computername') ??
    find(values, `${CONTROL}\\computername\\computername`, 'computername');
  return typeof name?.data === 'string' ? computerName(name.data) : null;
}

function find(values: readonly RegistryValue[], key: string, name: string): RegistryValue | undefined {
  return values.find((value) => value.key === key && value.name.toLowerCase() === name);
}

function below(values: readonly RegistryValue[], key: string): Values {
  const own = values.filter((value) => value.key === key && value.data !== null).slice(0, MOST_VALUES);
  return Object.fromEntries(own.map(({ name, data }) => [name, Array.isArray(data) ? [...data] : data])) as Values;
}

/** A key that was exported and holds no value is `{}`: the defaults are in force. */
function stateHttpSys(draft: MachineDraft, values: readonly RegistryValue[], keys: ReadonlyMap<string, number>): void {
  const line = keys.get(HTTP);
  if (line !== undefined) draft.set('httpSys', 'parameters', below(values, HTTP), line);
}

function stateKept(
  draft: MachineDraft,
  part: 'memoryManagement' | 'sessionManager' | 'lanmanServer',
  { key, values, line }: { readonly key: string; readonly values: readonly RegistryValue[]; readonly line: number | undefined },
): void {
  const kept = below(values, key);
  // An exported branch has the keys above without their values; only an empty key of its own is known to be empty.
  if (line === undefined || (Object.keys(kept).length === 0 && part !== 'lanmanServer')) return;
  draft.setRegistry(part, kept, line);
}

function stateOthers(draft: MachineDraft, values: readonly RegistryValue[]): void {
  const others = values.filter(({ key, name, data }) => OTHERS.has(key) && data !== null && name.toLowerCase() !== 'systemstartoptions');
  const [first] = others;
  if (first === undefined) return;
  const entries = [...OTHERS].flatMap((key) => Object.entries(below(others, key)));
  draft.setRegistry('registryValues', Object.fromEntries(entries), first.line);
}

const PRODUCTS: ReadonlyMap<string, NonNullable<Machine['os']>['product']> = new Map([
  ['winnt', 'client'],
  ['lanmannt', 'domain-controller'],
  ['servernt', 'server'],
]);

function stateOs(draft: MachineDraft, values: readonly RegistryValue[]): void {
  const current = (name: string): RegistryValue | undefined => find(values, CURRENT_VERSION, name);
  const build = current('currentbuildnumber') ?? current('currentbuild');
  const [major, minor] = [current('currentmajorversionnumber')?.data, current('currentminorversionnumber')?.data];
  const version = typeof major === 'number' ? `${major}.${typeof minor === 'number' ? minor : 0}` : current('currentversion')?.data;
  if (build !== undefined && typeof version === 'string') {
    draft.set('os', 'version', `${version}.${String(build.data)}`, build.line);
    const pack = /\d/.exec(String(current('csdversion')?.data ?? ''))?.[0];
    draft.set('os', 'servicePack', pack === undefined ? null : Number(pack), build.line);
  }
  const revision = current('ubr');
  if (typeof revision?.data === 'number') draft.set('os', 'revision', revision.data, revision.line);
  const product = find(values, `${CONTROL}\\productoptions`, 'producttype');
  draft.set('os', 'product', PRODUCTS.get(String(product?.data).toLowerCase()), product?.line ?? 1);
  const options = find(values, CONTROL, 'systemstartoptions');
  if (typeof options?.data === 'string')
    draft.set(
      'boot',
      'options',
      options.data
        .trim()
        .split(/\s+/)
        .filter((option) => option !== ''),
      options.line,
    );
  stateClock(draft, values);
}

/** The bias in force, in minutes that UTC is ahead of local time, as a dword of 32 bits. */
function stateClock(draft: MachineDraft, values: readonly RegistryValue[]): void {
  const zone = `${CONTROL}\\timezoneinformation`;
  const bias = find(values, zone, 'activetimebias');
  if (typeof bias?.data === 'number') draft.set('clock', 'utcOffsetMinutes', 0 - (bias.data | 0), bias.line);
  const name = find(values, zone, 'timezonekeyname');
  if (typeof name?.data === 'string' && name.data !== '') draft.set('clock', 'zone', name.data, name.line);
}

function stateHardware(draft: MachineDraft, values: readonly RegistryValue[]): void {
  const environment = `${CONTROL}\\session manager\\environment`;
  const architecture = find(values, environment, 'processor_architecture');
  if (typeof architecture?.data === 'string') draft.setTop('architecture', architectureOf(architecture.data), architecture.line);
  const processors = find(values, environment, 'number_of_processors');
  if (typeof processors?.data === 'string' && /^\d{1,4}$/.test(processors.data))
    draft.setTop('processors', Number(processors.data), processors.line);
  const [maker, model] = [
    find(values, 'hardware\\description\\system\\bios', 'systemmanufacturer'),
    find(values, 'hardware\\description\\system\\bios', 'systemproductname'),
  ];
  if (typeof maker?.data === 'string' && typeof model?.data === 'string')
    draft.set('virtual', 'kind', virtualKind(maker.data, model.data), maker.line);
}

function stateInstalled(draft: MachineDraft, values: readonly RegistryValue[]): void {
  const [major, minor] = [
    find(values, 'software\\microsoft\\inetstp', 'majorversion'),
    find(values, 'software\\microsoft\\inetstp', 'minorversion'),
  ];
  if (typeof major?.data === 'number') {
    draft.set('iis', 'installed', true, major.line);
    draft.set('iis', 'version', `${major.data}.${typeof minor?.data === 'number' ? minor.data : 0}`, major.line);
  }
  const exchange = values.find(
    ({ key, name }) => /^software\\microsoft\\exchangeserver\\v1[45]\\setup$/.test(key) && name.toLowerCase() === 'msiproductmajor',
  );
  if (exchange === undefined) return;
  const part = (name: string): string => String(find(values, exchange.key, name)?.data ?? 0);
  draft.set('exchange', 'installed', true, exchange.line);
  draft.set(
    'exchange',
    'version',
    ['msiproductmajor', 'msiproductminor', 'msibuildmajor', 'msibuildminor'].map(part).join('.'),
    exchange.line,
  );
}

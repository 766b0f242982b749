import { keyOf } from '../tables/header-table.js';
import type { CommandReader } from './command-reader.js';
import { lineOf } from './command-reader.js';
import { blockStart } from './labeled-lines.js';
import { MachineDraft } from './machine-reading.js';
import { computerName } from './system-rows.js';
import { architectureOf, osOfName, virtualKind } from './windows-version.js';

const KB = 1024;
/** Properties that only these classes have; one of them shows the kind of the text. */
const OWN = new Set([
  'totalvisiblememorysize',
  'ostotalvisiblememorysize',
  'freephysicalmemory',
  'osfreephysicalmemory',
  'servicepackmajorversion',
  'osservicepackmajorversion',
  'numberoflogicalprocessors',
  'csnumberoflogicalprocessors',
  'windowsproductname',
]);
const PROPERTY = /^([A-Za-z]\w{1,60}) *(?::|=)\s?(.*)$/;

const PRODUCTS = ['client', 'domain-controller', 'server'] as const;

/** `Get-ComputerInfo`, and the properties of Win32_OperatingSystem and Win32_ComputerSystem by CIM, WMI or `wmic \u2026 /value`. */
export const operatingSystemReader: CommandReader = {
  format: 'operating-system',
  marks: ['emory', 'ServicePackMajor', 'ProductName', 'LogicalProcessors'],
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    if (line.length > 500) return null;
    const found = PROPERTY.exec(line);
    return found !== null && OWN.has(keyOf(found[1] ?? '')) && /\d/.test(found[2] ?? '') ? blockStart(lines, index, 400) : null;
  },
  read(section) {
    const values = new Map<string, { readonly text: string; readonly line: number }>();
    section.lines.forEach((line, at) => {
      const found = PROPERTY.exec(line.slice(0, 500));
      const key = keyOf(found?.[1] ?? '');
      const text = (found?.[2] ?? '').trim();
      if (found !== null && text !== '' && !values.has(key)) values.set(key, { text, line: lineOf(section, at) });
    });
    return pieceOf(new Properties(values));
  },
};

class Properties {
  readonly #values: ReadonlyMap<string, { readonly text: string; readonly line: number }>;

  constructor(values: ReadonlyMap<string, { readonly text: string; readonly line: number }>) {
    this.#values = values;
  }

  get(...keys: readonly string[]): { readonly text: string; readonly line: number } | null {
    for (const key of keys) {
      const value = this.#values.get(key);
      if (value !== undefined) return value;
    }
    return null;
  }

  number(...keys: readonly string[]): { readonly value: number; readonly line: number } | null {
    const found = this.get(...keys);
    return found !== null && /^\d{1,15}$/.test(found.text) ? { value: Number(found.text), line: found.line } : null;
  }
}

function pieceOf(properties: Properties) {
  const draft = new MachineDraft();
  stateOs(draft, properties);
  stateMemory(draft, properties);
  const processors = properties.number('csnumberoflogicalprocessors', 'numberoflogicalprocessors');
  if (processors !== null && processors.value > 0) draft.setTop('processors', processors.value, processors.line);
  const architecture = properties.get('osarchitecture', 'cssystemtype', 'systemtype');
  if (architecture !== null) draft.setTop('architecture', architectureOf(architecture.text), architecture.line);
  const [maker, model] = [properties.get('csmanufacturer', 'manufacturer'), properties.get('csmodel', 'model')];
  if (maker !== null && model !== null) draft.set('virtual', 'kind', virtualKind(maker.text, model.text), model.line);
  const name = computerName(properties.get('csname', 'cscaption', 'pscomputername', '__server', 'csdnshostname')?.text ?? '');
  return draft.isEmpty ? null : { ...(name === null ? {} : { machineName: name }), machine: draft.finish() };
}

function stateOs(draft: MachineDraft, properties: Properties): void {
  const version = properties.get('osversion', 'version');
  if (version !== null && /^\d{1,2}\.\d{1,2}\.\d{3,5}$/.test(version.text)) draft.set('os', 'version', version.text, version.line);
  const pack = properties.number('osservicepackmajorversion', 'servicepackmajorversion');
  if (pack !== null) draft.set('os', 'servicePack', pack.value, pack.line);
  const name = properties.get('windowsproductname', 'osname', 'caption');
  const os = osOfName(name?.text ?? '');
  const type = properties.get('osproducttype', 'producttype');
  const product = /^[123]$/.test(type?.text ?? '') ? PRODUCTS[Number(type?.text) - 1] : productOfWord(type?.text ?? '');
  draft.set('os', 'product', product ?? os.product, (product === undefined ? name : type)?.line ?? 1);
  if (name !== null) {
    draft.set('os', 'name', os.name, name.line);
    draft.set('os', 'edition', os.edition, name.line);
  }
}

function productOfWord(word: string): (typeof PRODUCTS)[number] | undefined {
  if (/^WorkStation$/i.test(word)) return 'client';
  return /^DomainController$/i.test(word) ? 'domain-controller' : /^Server$/i.test(word) ? 'server' : undefined;
}

/** All in KB, as the class has them. */
function stateMemory(draft: MachineDraft, properties: Properties): void {
  const put = (member: 'visibleBytes' | 'availableBytes' | 'commitLimitBytes', found: ReturnType<Properties['number']>): void => {
    if (found !== null) draft.setAmount(member, { bytes: found.value * KB, errorBytes: KB }, found.line);
  };
  put('visibleBytes', properties.number('ostotalvisiblememorysize', 'totalvisiblememorysize'));
  put('availableBytes', properties.number('osfreephysicalmemory', 'freephysicalmemory'));
  const limit = properties.number('ostotalvirtualmemorysize', 'totalvirtualmemorysize');
  put('commitLimitBytes', limit);
  const free = properties.number('osfreevirtualmemory', 'freevirtualmemory');
  if (limit !== null && free !== null && free.value <= limit.value)
    draft.setAmount('commitBytes', { bytes: (limit.value - free.value) * KB, errorBytes: KB }, free.line);
}

import type { InventoryBinding, InventoryFeature } from '../../schema/types.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { MachineDraft } from './machine-reading.js';
import { type PropertyRecord, propertyOf, readRecords, recordsBegin, truth } from './property-records.js';

/** `Get-NetAdapterBinding`. */
export const adapterBindingsReader: CommandReader = {
  format: 'adapter-bindings',
  begins: (lines, index) => recordsBegin(lines, index, 'componentid', 'enabled'),
  read(section) {
    const bindings = readRecords(section.lines).flatMap((record): readonly InventoryBinding[] => {
      const [adapter, component] = [propertyOf(record, 'name', 'interfacealias'), propertyOf(record, 'componentid')];
      if (adapter === null || component === null) return [];
      return [
        {
          adapter,
          component,
          name: propertyOf(record, 'displayname'),
          enabled: truth(record.values.get('enabled')),
          line: lineOf(section, record.at),
        },
      ];
    });
    return bindings.length === 0 ? null : { inventory: { bindings } };
  },
};

const BOX = /^\s*\[([ X])\]\s/i;
/** Feature of the web server; a feature list that has it tells whether IIS is there. */
const WEB_SERVER = 'web-server';

/** `Get-WindowsFeature`: the box in front of the name says what is installed. Failover clustering as a feature is no membership. */
export const windowsFeaturesReader: CommandReader = {
  format: 'windows-features',
  begins: (lines, index) => {
    const next = lines[index + 2] ?? '';
    return /^\s*-{4,}/.test(lines[index + 1] ?? '') && BOX.test(next) ? index : recordsBegin(lines, index, 'installstate', 'name');
  },
  read(section) {
    const features = readRecords(section.lines).flatMap((record): readonly InventoryFeature[] => {
      const feature = featureOf(record, section);
      return feature === null ? [] : [feature];
    });
    if (features.length === 0) return null;
    const web = features.find(({ name }) => name.toLowerCase() === WEB_SERVER);
    const draft = new MachineDraft();
    draft.set('iis', 'installed', web?.installed, web?.line ?? section.first);
    return { inventory: { features }, ...(draft.isEmpty ? {} : { machine: draft.finish() }) };
  },
};

function featureOf(record: PropertyRecord, section: Section): InventoryFeature | null {
  const [shown = '', second] = [...record.values.values()];
  const name = propertyOf(record, 'name') ?? second?.trim() ?? '';
  if (name === '') return null;
  const box = BOX.exec(shown)?.[1];
  const state = propertyOf(record, 'installstate')?.toLowerCase();
  const installed =
    box === undefined ? (truth(record.values.get('installed')) ?? (state === undefined ? null : state === 'installed')) : box !== ' ';
  return { name, installed, line: lineOf(section, record.at) };
}

/** `Feature Name : IIS-WebServerRole`, the state in the next line. */
const DISM_FEATURE = /^[^:]{4,40} : ([A-Za-z][\w-]{2,100})\s*$/;
const DISM_STATE = /^[^:]{4,20} : (\S.{0,40}?)\s*$/;

/** `dism /online /get-features`. */
export const dismFeaturesReader: CommandReader = {
  format: 'windows-features',
  marks: ['Feature Name'],
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    return /^Feature Name : /.test(line) && DISM_STATE.test(lines[index + 1] ?? '') ? index : null;
  },
  read(section) {
    const features = section.lines.flatMap((line, at): readonly InventoryFeature[] => {
      const name = DISM_FEATURE.exec(line.slice(0, 200))?.[1];
      const state = DISM_STATE.exec((section.lines[at + 1] ?? '').slice(0, 100))?.[1];
      if (name === undefined || state === undefined || (section.lines[at + 1] ?? '').trim() === '') return [];
      return [{ name, installed: /^enabled$/i.test(state) ? true : /^disabled/i.test(state) ? false : null, line: lineOf(section, at) }];
    });
    const web = features.find(({ name }) => name === 'IIS-WebServerRole');
    const draft = new MachineDraft();
    draft.set('iis', 'installed', web?.installed, web?.line ?? section.first);
    return { inventory: { features }, ...(draft.isEmpty ? {} : { machine: draft.finish() }) };
  },
};

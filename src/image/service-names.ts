import { type TagId, tagOfBytes } from '../facts/tag.js';
import type { Imports } from './pe-imports.js';

/** A driver of the Kernel-Mode Driver Framework is bound to it by this call. */
const KMDF_IMPORT = 'WdfVersionBind';

export function usesKmdf({ names }: Imports): boolean {
  return names.some(({ name }) => name === KMDF_IMPORT);
}

/**
 * The tag that KMDF takes where a driver states none (WDF_DRIVER_CONFIG.DriverPoolTag = 0): the first four characters of the service name,
 * without a leading "WDF"; `FxDr` where that leaves fewer than four.
 */
export function defaultKmdfTag(serviceName: string): TagId {
  const name = serviceName.replace(/^WDF/i, '');
  return /^[\x21-\x7e]{4}/.test(name) ? tagOfBytes(name.slice(0, 4)) : tagOfBytes('FxDr');
}

const LONGEST_LINE = 2000;

/**
 * What an INF file says about services and their drivers: `AddService=name,flags,section` and `ServiceBinary=path` of that section. Strings
 * in `%…%` are looked up in `[Strings]`.
 */
export function readInfServices(text: string): readonly { readonly file: string; readonly service: string }[] {
  const added: { service: string; section: string }[] = [];
  const binaries = new Map<string, string>();
  const strings = new Map<string, string>();
  let section = '';
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.length > LONGEST_LINE ? '' : raw.replace(/;.*$/, '').trim();
    if (line.startsWith('[')) section = line.slice(1).split(']', 1)[0]?.trim().toLowerCase() ?? '';
    const equals = line.indexOf('=');
    if (equals < 1) continue;
    const key = line.slice(0, equals).trim().toLowerCase();
    const value = line.slice(equals + 1).trim();
    if (section === 'strings') strings.set(key, value.replace(/^"|"$/g, ''));
    if (key === 'servicebinary') binaries.set(section, value);
    if (key === 'addservice') {
      const [service = '', , install = ''] = value.split(',').map((part) => part.trim());
      if (service !== '') added.push({ service, section: install.toLowerCase() });
    }
  }
  const resolve = (word: string): string =>
    word.replace(/%([^%]{1,100})%/g, (whole, name: string) => strings.get(name.toLowerCase()) ?? whole).replace(/"/g, '');
  return added.flatMap(({ service, section: install }) => {
    const file =
      resolve(binaries.get(install) ?? '')
        .split(/[\\/]/)
        .pop()
        ?.toLowerCase() ?? '';
    return file === '' ? [] : [{ file, service: resolve(service) }];
  });
}

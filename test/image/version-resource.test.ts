import { NtExecutable, NtExecutableResource } from 'pe-library';
import { Resource } from 'resedit';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/image/byte-source.js';
import { readPe } from '../../src/image/pe-image.js';
import { readVersionResource, type VersionResource, versionString } from '../../src/image/version-resource.js';
import { makePe } from './make-pe.js';

/** An image whose version resource another library wrote: one resource for each of the languages. */
function withVersion(...languages: readonly { readonly lang: number; readonly strings: Readonly<Record<string, string>> }[]): Buffer {
  const executable = NtExecutable.from(makePe());
  const resources = NtExecutableResource.from(executable);
  for (const { lang, strings } of languages) {
    const info = Resource.VersionInfo.createEmpty();
    info.lang = lang;
    info.setFileVersion(10, 2, 3, 4, lang);
    info.setProductVersion(5, 6, 7, 8, lang);
    info.setStringValues({ lang, codepage: 1200 }, strings);
    info.outputToResourceEntries(resources.entries);
  }
  resources.outputResource(executable);
  return Buffer.from(executable.generate());
}

function read(file: Buffer): VersionResource | null {
  const image = readPe(memorySource(file));
  if (typeof image === 'string') throw new Error(image);
  return readVersionResource(image);
}

const ENGLISH = {
  lang: 1033,
  strings: { CompanyName: 'Northern Drivers', FileDescription: 'Ring driver', ProductName: 'Ring', OriginalFilename: 'ring.sys' },
};
const GERMAN = { lang: 1031, strings: { CompanyName: 'Nördliche Treiber', FileDescription: 'Ringtreiber' } };

describe('a version resource', () => {
  it('is read as the library wrote it', () => {
    const version = read(withVersion(ENGLISH));
    expect(version).toMatchObject({ file: '10.2.3.4', product: '5.6.7.8' });
    expect(version?.languages).toHaveLength(1);
    expect(version?.languages[0]?.language).toBe('040904b0');
    expect(Object.fromEntries(version?.languages[0]?.strings ?? [])).toMatchObject(ENGLISH.strings);
  });

  it('of several languages gives the English text, and others where there is none', () => {
    const version = read(withVersion(GERMAN, { lang: 1033, strings: { FileDescription: 'Ring driver' } }));
    expect(version?.languages.map(({ language }) => language).sort()).toEqual(['040704b0', '040904b0']);
    expect(version && versionString(version, 'FileDescription')).toBe('Ring driver');
    expect(version && versionString(version, 'CompanyName')).toBe('Nördliche Treiber');
    expect(version && versionString(version, 'Comments')).toBeNull();
  });

  it('is null where there is none', () => {
    expect(read(makePe())).toBeNull();
  });
});

describe('a hostile version resource', () => {
  const file = withVersion(ENGLISH);
  const at = file.indexOf(Buffer.from('VS_VERSION_INFO', 'utf16le')) - 6;
  const strings = file.indexOf(Buffer.from('StringFileInfo', 'utf16le')) - 6;
  const table = file.indexOf(Buffer.from('040904b0', 'utf16le')) - 6;

  it.each([
    ['the root claims 65,535 bytes', at, 65_535],
    ['the strings claim nothing', strings, 0],
    ['the strings claim 65,535 bytes', strings, 65_535],
    ['the table claims one byte', table, 1],
    ['the value of the root claims 65,535 bytes', at + 2, 65_535],
  ])('ends where its bytes end: %s', (_, place, length) => {
    const copy = Buffer.from(file);
    copy.writeUInt16LE(length, place);
    const version = read(copy);
    expect(version?.languages.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('with a directory that leads back to itself has no version', () => {
    const loop = makePe({ resources: () => Buffer.from('00000000000000000000000000000100100000000000008000000000', 'hex') });
    expect(read(loop)).toBeNull();
  });
});

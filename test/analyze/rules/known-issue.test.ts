import { describe, expect, it } from 'vitest';
import { diagnosed } from '../diagnosed.js';
import type { Story, TagStory } from '../make-evidence.js';
import { among, rising, WINDOWS_DRIVERS } from '../stories.js';

const WINDOWS_11 = { name: 'PC1', os: { version: '10.0.26200', revision: 8655, product: 'client' }, architecture: 'x64' } as const;
const growing = (tag: string, pool: 'nonpaged' | 'paged' = 'nonpaged', blockBytes = 512): TagStory => ({
  tag,
  pool,
  blocks: rising(50_000, 20_000),
  blockBytes,
});

function pc1(tags: readonly TagStory[], drivers: readonly string[], machine: Story['machine'] = WINDOWS_11): Story {
  return { machine, tags: among(...tags), drivers: [...WINDOWS_DRIVERS, ...drivers] };
}

function suspectsOf(story: Story) {
  return diagnosed(story).suspects.map(({ owner, confidence, tags }) => [owner.name, confidence, tags.map(({ tag }) => tag)]);
}

describe('an entry that names an owner', () => {
  it('is strong with the version of the file', () => {
    expect(suspectsOf(pc1([growing('NpPD')], ['npcap.sys 5.1.76.719 Insecure.Com']))).toEqual([['npcap.sys', 'strong', ['NpPD']]]);
  });

  it('names a driver whose image and version nobody gave', () => {
    const tags = [growing('Qc1A', 'nonpaged', 368)];
    const machine = {
      ...WINDOWS_11,
      os: { version: '10.0.20348', product: 'server' },
      httpSys: { parameters: { EnableHttp3: 1 } },
    } as const;
    expect(suspectsOf({ machine, tags: among(...tags) })).toEqual([['msquic.sys', 'probable', ['Qc1A']]]);
  });

  it('is as sure of the owner as its source, whatever version was seen', () => {
    const amd = pc1([growing('Proc', 'nonpaged', 2_048)], ['amdkmdag.sys 32.0.11002.41 AMD']);
    expect(suspectsOf(amd)).toEqual([['amdkmdag.sys', 'probable', ['Proc']]]);
  });

  it('makes no verdict about an owner that its source leaves open', () => {
    const { verdict, suspects, knowledge } = diagnosed(pc1([growing('Mmdi')], ['viofs.sys 100.93.104.24000 Red-Hat']));
    expect(knowledge.find(({ id }) => id === 'VIRTIO-1004')?.status).toBe('applies');
    expect(suspects.map(({ owner, confidence }) => [owner.name, confidence])).toEqual([['viofs.sys', 'open']]);
    expect([verdict.code, verdict.confidence]).toEqual(['leak-unattributed', 'open']);
  });

  it('accuses nobody where it is possible only', () => {
    const { suspects, knowledge } = diagnosed(pc1([growing('SysR')], ['sysmondrv.sys 7.1 Contoso']));
    expect(knowledge.find(({ id }) => id === 'SYSINT-92')?.status).toBe('possible');
    expect(suspects.filter(({ confidence }) => confidence === 'strong')).toEqual([]);
  });

  it('takes along the tags that rise by the same count and are allocated for others', () => {
    const tags = [growing('WCsc', 'paged', 320), growing('File', 'nonpaged', 400), growing('FMfc', 'nonpaged', 416)];
    const { verdict, suspects } = diagnosed(pc1(tags, ['wcifs.sys 10.0.26100.9278 Microsoft-Corporation']));
    expect(verdict.code).toBe('reference-leak');
    expect(suspects.map(({ owner, tags: held }) => [owner.name, held.map(({ tag }) => tag)])).toEqual([
      ['wcifs.sys', ['WCsc', 'FMfc', 'File']],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Machine, MachineDiagnosis } from '../../../src/schema/types.js';
import { diagnosed } from '../diagnosed.js';
import type { Story } from '../make-evidence.js';
import { among, rising } from '../stories.js';

function machine(version: string, servicePack: number): Machine {
  return { name: 'OLD1', os: { version, servicePack, product: 'server' }, architecture: 'x86' };
}

function growing(tag: string, on: Machine, more: Story = {}): MachineDiagnosis {
  return diagnosed({ machine: on, tags: among({ tag, blocks: rising(9_000, 20_000), blockBytes: 640 }), ...more });
}

function wordsOf({ verdict, findings, next, cleared }: MachineDiagnosis): string {
  return JSON.stringify([verdict.summary, findings.map(({ title, text }) => [title, text]), next, cleared]);
}

const FILTER_WORDS = /file-system filter|fltmc/;
const PLATFORM_WORDS = /Windows Filtering Platform|netsh wfp|Get-NetAdapterBinding/;

describe('on a Windows without minifilters', () => {
  const old = [machine('4.0.1381', 6), machine('5.0.2195', 2), machine('5.1.2600', 1), machine('3.51.1057', 5)];

  it.each(['NtfV', 'NtfF', 'Ntf0'])('"%s" is not of a file-system filter, and its owner is not cleared', (tag) => {
    for (const on of old) {
      const diagnosis = growing(tag, on);
      expect(wordsOf(diagnosis)).not.toMatch(FILTER_WORDS);
      expect(diagnosis.verdict).toMatchObject({ code: 'leak-unattributed', confidence: 'open' });
      expect([diagnosis.suspects, diagnosis.cleared]).toEqual([[], []]);
    }
  });

  it('such a tag is one on later ones, and where the service pack is not known', () => {
    const later = [
      machine('5.0.2195', 4),
      machine('5.2.3790', 1),
      machine('6.1.7601', 1),
      { ...machine('5.0.2195', 0), os: { version: '5.0.2195' } },
    ];
    for (const on of later) {
      const diagnosis = growing('NtfV', on);
      expect(wordsOf(diagnosis)).toMatch(FILTER_WORDS);
      expect(diagnosis.verdict.code).toBe('on-behalf');
    }
  });
});

describe('on a Windows without the filtering platform', () => {
  it.each(['NDpp', 'NDfv', 'TTcb', 'TcpE', 'Nbuf'])('nobody is sent to look for its callouts: "%s"', (tag) => {
    for (const on of [machine('4.0.1381', 6), machine('5.0.2195', 4), machine('5.2.3790', 2)]) {
      expect(wordsOf(growing(tag, on))).not.toMatch(PLATFORM_WORDS);
    }
  });

  it('later ones have it', () => {
    for (const tag of ['NDfv', 'Nbuf']) expect(wordsOf(growing(tag, machine('6.0.6002', 2)))).toMatch(PLATFORM_WORDS);
  });
});

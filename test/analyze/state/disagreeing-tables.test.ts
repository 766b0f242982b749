import { describe, expect, it } from 'vitest';
import { poolDocument } from '../../../src/analyze/documents/pool-document.js';
import { situationOf } from '../../../src/analyze/situation.js';
import { assembleKnowledge } from '../../../src/knowledge/knowledge-base.js';
import { makeCapture, makeEvidence, type Story } from '../make-evidence.js';
import { among, rising, SERVER_2008, WINDOWS_DRIVERS } from '../stories.js';

const STORY: Story = {
  machine: SERVER_2008,
  tags: among({ tag: 'PMas', blocks: rising(50_000, 20_000), blockBytes: 512 }),
  drivers: [...WINDOWS_DRIVERS, 'portmasterkext64.sys 2.0.0.0 Safing'],
};
const knowing = (driver: string) =>
  assembleKnowledge({ tags: [{ origin: 'pooltag.txt', tags: [{ pattern: 'PMas', driver, description: 'power management' }] }] });

describe('a table of the user that gives a tag to another driver', () => {
  it('makes neither more than open, and names both', () => {
    const [explained] = situationOf(makeEvidence(STORY), knowing('pm.sys')).growing;
    expect(explained?.suspects.map(({ owner, confidence }) => [owner.name, confidence])).toEqual([['portmasterkext64.sys', 'open']]);
    const says = explained?.suspects.flatMap(({ evidence }) => evidence.map((cited) => cited.says)).join('; ');
    expect(says).toContain('the tag table gives "PMas" to portmasterkext64.sys, pooltag.txt to pm.sys');
  });

  it('changes nothing where it agrees', () => {
    const [explained] = situationOf(makeEvidence(STORY), knowing('PortmasterKext64.sys')).growing;
    expect(explained?.suspects.map(({ confidence }) => confidence)).toEqual(['probable']);
  });

  it('is shown in the document about the pools', () => {
    const document = poolDocument(makeCapture(STORY), { tool: { name: 'httperr-doctor', version: '0.0.0' }, knowledge: knowing('pm.sys') });
    const row = document.machines[0]?.tags.find(({ tag }) => tag === 'PMas');
    expect(row?.owners?.map(({ name }) => name)).toEqual(['portmasterkext64.sys', 'pm.sys']);
  });
});

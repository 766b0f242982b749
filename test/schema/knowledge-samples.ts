import type { Documents } from '../../src/schema/generated/documents.js';

const entry: Documents['knowledge-entry'] = {
  id: 'CONTOSO-1',
  kind: 'issue',
  title: 'The ring driver keeps its requests',
  conditions: [
    { role: 'scope', says: 'x64', fact: 'machine.architecture', op: 'is', value: 'x64' },
    { role: 'unfixed', says: 'before 2.0', fact: 'driver.version', about: { driver: 'ring.sys' }, op: 'version-below', value: '2.0.0.0' },
    {
      role: 'decisive',
      says: 'its tag leads',
      any: [
        { fact: 'pool.tag.grows', about: { tag: 'Ring', pool: 'nonpaged' }, op: 'is', value: true },
        { fact: 'pool.tag.bytes', about: { tag: 'Ring', pool: 'nonpaged' }, op: 'at-least', value: 100, unit: 'megabytes' },
      ],
    },
  ],
  advice: [
    { do: 'Install 2.0', risk: 'reboot', when: [{ says: 'loaded', fact: 'driver.loaded', about: { driver: 'ring.sys' }, op: 'present' }] },
  ],
  sources: ['release notes of ring 2.0'],
};

/** A pack of known issues, and an entry of one. */
export const KNOWLEDGE_SAMPLES: Pick<Documents, 'knowledge-entry' | 'knowledge-pack' | 'known-event'> = {
  'known-event': {
    log: 'System',
    sources: ['Ring', '*-Ring'],
    ids: [7, 8],
    role: 'hint',
    meaning: 'the ring is full',
    worth: 'It may be full for a moment.',
    documented: ['release notes of ring 2.0'],
  },
  'knowledge-entry': entry,
  'knowledge-pack': {
    schemaVersion: 1,
    kind: 'knowledge-pack',
    name: 'contoso',
    entries: [entry],
    tags: [{ pattern: 'Ring', driver: 'ring.sys', description: 'requests of the ring driver' }],
    reasons: [{ phrase: 'Ring_Full', class: 'unknown', meaning: 'the ring is full' }],
  },
};

import { describe, expect, it } from 'vitest';
import { renderKnowledge } from '../../../src/report/terminal/knowledge.js';
import type { KnowledgeDocument, KnowledgeMatch, KnowledgeSummary } from '../../../src/schema/types.js';
import { SAMPLES } from '../../schema/samples.js';
import { NARROW, VERBOSE, wordsOf } from './plain.js';

const MATCH: KnowledgeMatch = { id: 'KB1', title: 'Ring grows', status: 'possible', conditions: [], advice: [] };
const ENTRY: KnowledgeSummary = { id: 'KB1', title: 'Ring grows', kind: 'issue' };

function checked(matches: readonly Partial<KnowledgeMatch>[], options = NARROW): string {
  const [machine] = SAMPLES.knowledge.machines ?? [];
  if (machine === undefined) throw new Error('the sample has no machine');
  const machines = [{ ...machine, machine: { name: 'WEB1' }, knowledge: matches.map((match) => ({ ...MATCH, ...match })) }];
  return wordsOf(renderKnowledge({ ...SAMPLES.knowledge, machines }, options));
}

function listed(entries: readonly Partial<KnowledgeSummary>[]): string {
  const { machines: _machines, ...rest } = SAMPLES.knowledge;
  const document: KnowledgeDocument = { ...rest, entries: entries.map((entry) => ({ ...ENTRY, ...entry })) };
  return wordsOf(renderKnowledge(document, NARROW));
}

describe('known issues beside evidence', () => {
  it('are in the order of what they mean for the machine; those that do not affect it are counted', () => {
    const matches = (['undecided', 'not-affected', 'fixed', 'applies', 'possible'] as const).map((status) => ({ id: status, status }));
    const screen = checked(matches);
    expect(screen.match(/\S+ (?=(?:applies|possible|fixed|undecided): )/g)).toEqual(['applies ', 'possible ', 'fixed ', 'undecided ']);
    expect(screen).toContain('1 known issue does not affect this machine; --verbose shows why');
    expect(checked(matches, VERBOSE)).toContain('not-affected not-affected: Ring grows');
    expect(checked([...matches, { id: 'other', status: 'not-affected' }])).toContain('2 known issues do not affect');
  });

  it('are shown although they do not affect it where one alone was asked for', () => {
    expect(checked([{ status: 'not-affected' }])).toContain('KB1 not-affected: Ring grows');
  });

  it('are none where nothing fits the filter, and that is said', () => {
    expect(checked([])).toMatch(/WEB1 .*no known issue is about that$/);
  });

  it('say what was found, and what an open condition takes', () => {
    const screen = checked([
      {
        conditions: [
          { says: 'x64', holds: true, found: 'x64' },
          { says: 'loaded', holds: false, found: 'no' },
          { says: 'before 2.0', holds: null, needs: 'a list of drivers' },
          { says: 'its tag leads', holds: null },
        ],
      },
    ]);
    expect(screen).toContain('+ x64 (found: x64) x loaded ? before 2.0 (unknown; it takes a list of drivers) ? its tag leads');
  });

  it('advise and confirm only where the issue may apply', () => {
    const whole = { confirm: 'count its blocks', advice: [{ do: 'Install 2.0', risk: 'reboot' }] } as const;
    expect(checked([{ ...whole, status: 'applies' }])).toContain('to confirm count its blocks do Install 2.0 (risk: reboot)');
    expect(checked([{ ...whole, status: 'fixed' }])).not.toMatch(/count its blocks|Install 2\.0/);
  });

  it('name each conflict once', () => {
    const conflicts = [
      { with: 'KB2', says: 'KB2 says the opposite' },
      { with: 'KB3', says: 'turns it off' },
    ];
    expect(checked([{ conflicts }])).toContain('but KB2 says the opposite but KB3: turns it off');
  });
});

describe('known issues by themselves', () => {
  it('are a list, with references and packs named', () => {
    const screen = listed([{ id: 'KB1' }, { id: 'KB2', kind: 'reference', origin: 'contoso' }]);
    expect(screen).toBe('KB1 Ring grows KB2 Ring grows (reference) (from contoso)');
    expect(listed([])).toBe('no known issue is about that');
  });

  it('are one in full', () => {
    const screen = listed([
      {
        symptom: 'refusals',
        cause: 'requests are never freed',
        conditions: ['x64', 'before 2.0'],
        advice: [{ do: 'Install 2.0', risk: 'reboot', cost: 'one restart', command: 'msiexec /i ring.msi' }],
        reported: '2024-03',
        basis: 'vendor',
        fixedIn: ['2.0'],
        sources: ['release notes'],
        checked: '2026-11',
      },
    ]);
    expect(screen).toContain('fixed 2.0 symptom refusals cause requests are never freed holds where x64 before 2.0');
    expect(screen).toContain('do Install 2.0 (risk: reboot; cost: one restart) msiexec /i ring.msi');
    expect(screen).toMatch(/reported 2024-03, .*sources release notes checked 2026-11$/);
  });
});

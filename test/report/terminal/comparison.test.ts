import { describe, expect, it } from 'vitest';
import { renderComparison } from '../../../src/report/terminal/comparison.js';
import type { ComparisonDocument, TagChange } from '../../../src/schema/types.js';
import { SAMPLES } from '../../schema/samples.js';
import { NARROW, VERBOSE, wordsOf } from './plain.js';

const MB = 2 ** 20;

function tagChange(tag: string, beforeBytes: number | null, afterBytes: number | null): TagChange {
  const changeBytes = (afterBytes ?? 0) - (beforeBytes ?? 0);
  return { tag, tagHex: '0x00000000', pool: 'nonpaged', beforeBytes, afterBytes, beforeBlocks: null, afterBlocks: null, changeBytes };
}

function screenOf(changes: Partial<ComparisonDocument>, options = NARROW): string {
  return wordsOf(renderComparison({ ...SAMPLES.comparison, changed: [], ...changes }, options));
}

describe('whether it helped', () => {
  it.each([
    ['did', { helped: true }, 'It helped'],
    ['did not', { helped: false }, 'It did not help'],
    ['cannot be said', { helped: null }, 'Whether it helped is not known yet'],
    ['is not asked of two machines', { helped: null, machines: 'different' }, 'These are two machines, not one before and after'],
  ] as const)('%s', (_, changes, says) => {
    expect(screenOf({ ...changes, why: 'because of that' })).toContain(`${says} because of that.`);
  });

  it('is said of both machines where there are two', () => {
    const { before, after } = SAMPLES.comparison;
    const sides = { before: { ...before, machine: { name: 'WEB1' } }, after: { ...after, machine: { name: 'WEB2' } } };
    expect(screenOf({ ...sides, machines: 'different' })).toMatch(/WEB1.*WEB2/);
    expect(screenOf({ ...sides, machines: 'same' })).not.toContain('WEB2');
  });

  it('has the claim of each side, without its second sentence', () => {
    const before = SAMPLES.comparison.before;
    const summary = 'ring.sys 2.0 leaks (Ring), 47 connections refused. Its tag grows by 10 MB an hour.';
    const screen = screenOf({ before: { ...before, verdict: { ...before.verdict, summary } } });
    expect(screen).toContain('Before ring.sys 2.0 leaks (Ring), 47 connections refused After');
    expect(screen).toContain('47 connections refused');
  });
});

describe('what changed', () => {
  it('is grouped for drivers, and said one by one for the rest', () => {
    const changed = [
      { what: 'driver', name: 'a.sys', before: '1.0', after: null },
      { what: 'driver', name: 'b.sys', before: null, after: '2.0' },
      { what: 'driver', name: 'c.sys', before: '1.0', after: '1.1' },
      { what: 'driver', name: 'd.sys', before: '3.0', after: null },
      { what: 'hotfix', name: 'KB5005102', before: null, after: 'installed' },
    ];
    expect(screenOf({ changed })).toMatch(
      /drivers gone: a\.sys \(1\.0\), d\.sys \(3\.0\) drivers new: b\.sys \(2\.0\) drivers in another version: c\.sys \(1\.0, then 1\.1\) hotfix KB5005102: not there, then installed$/,
    );
    expect(screenOf({ changed: [] })).toContain('Changed nothing that both sides show');
  });

  it('has sizes with their difference, and what is only on one side', () => {
    const screen = screenOf({
      pools: [{ pool: 'nonpaged', beforeBytes: 900 * MB, afterBytes: 400 * MB }],
      tags: [tagChange('Ring', 600 * MB, null), tagChange('Thre', null, 3 * MB), tagChange('Even', MB, MB)],
      handles: [
        { process: 'w3wp.exe', before: 90_000, after: 1_200 },
        { process: 'old.exe', before: 7, after: null },
      ],
      boot: { before: '2026-01-01T00:00:00Z', after: '2026-01-02T00:00:00Z', restarted: true },
    });
    expect(screen).toContain('nonpaged: 900 MB, then 400 MB (-500 MB)');
    expect(screen).toContain('Ring 600 MB, then not present (-600 MB)');
    expect(screen).toContain('Thre not present, then 3 MB (+3 MB)');
    expect(screen).toContain('Even 1 MB, then 1 MB (0 bytes)');
    expect(screen).toContain('w3wp.exe: 90,000, then 1,200');
    expect(screen).toContain('old.exe: 7, then not running');
    expect(screen).toContain('Windows was restarted in between: 2026-01-01T00:00:00Z, then 2026-01-02T00:00:00Z');
  });

  it('shows the tags that changed most, and all of them on request', () => {
    const tags = Array.from({ length: 20 }, (_, i) => tagChange(`T${String(i).padStart(3, '0')}`, 0, (20 - i) * MB));
    expect(screenOf({ tags }).match(/T0\d\d/g)).toHaveLength(8);
    expect(screenOf({ tags }, VERBOSE).match(/T0\d\d/g)).toHaveLength(20);
  });

  it('says that nothing was restarted only where that is known', () => {
    expect(screenOf({ boot: { before: null, after: null, restarted: false } })).toContain('Windows was not restarted in between');
    expect(screenOf({ boot: { before: null, after: null, restarted: null } })).not.toContain('restarted');
  });
});

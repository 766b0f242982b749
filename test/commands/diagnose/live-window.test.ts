import { describe, expect, it } from 'vitest';
import { liveWindow } from '../../../src/commands/diagnose/live-window.js';

const NOW = new Date('2026-03-20T12:00:00Z');

function since(bootTime?: string | null): string | null {
  const { sinceMs } = liveWindow({}, NOW, bootTime);
  return sinceMs === undefined ? null : new Date(sinceMs).toISOString();
}

describe('the log of a live run', () => {
  it('counts since Windows started', () => {
    expect(since('2026-03-18T07:30:00Z')).toBe('2026-03-18T07:30:00.000Z');
  });

  it.each([['2025-01-01T00:00:00Z'], [null], [undefined], ['soon'], ['2031-01-01T00:00:00Z']])(
    'counts for a week at most (start %s)',
    (bootTime) => {
      expect(since(bootTime)).toBe('2026-03-13T12:00:00.000Z');
    },
  );

  it('is what was asked for, where something was', () => {
    const asked = { sinceMs: 5 };
    expect(liveWindow(asked, NOW, '2026-03-18T07:30:00Z')).toBe(asked);
    expect(liveWindow({ untilMs: 9 }, NOW)).toEqual({ untilMs: 9 });
  });
});

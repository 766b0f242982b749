import { describe, expect, it } from 'vitest';
import { diagnosed } from '../diagnosed.js';
import type { Story } from '../make-evidence.js';
import { situationIn } from '../situations.js';
import { level, QUIET_TAGS, SERVER_2008, WINDOWS_DRIVERS } from '../stories.js';

const DAY = 86_400;
/** Six snapshots over 2 h 30 min of a machine at rest. */
const AT_REST: Story = { machine: SERVER_2008, tags: QUIET_TAGS, nonpagedBytes: level(200 * 2 ** 20), drivers: WINDOWS_DRIVERS };

describe('refusals of another time', () => {
  const old: Story = { ...AT_REST, refusals: [[-14 * 365.25 * DAY, 44]] };

  it('carry no verdict', () => {
    const { verdict, findings, refusals } = diagnosed(old);
    expect(verdict).toMatchObject({ code: 'healthy', explainsRefusals: 'unknown', urgency: 'none' });
    expect(refusals).toMatchObject({ connections: 44 });
    expect(findings.find(({ id }) => id === 'refusals.seen')?.severity).toBe('notice');
  });

  it('of the same week are no health either', () => {
    expect(diagnosed({ ...AT_REST, refusals: [[-3 * DAY, 9]] }).verdict).toMatchObject({
      code: 'insufficient',
      explainsRefusals: 'unknown',
    });
  });

  it('are said with their age', () => {
    expect(diagnosed(old).verdict.summary).toContain(
      'http.sys refused 44 connections, the last of them 14 years before the first snapshot',
    );
    expect(situationIn({ ...AT_REST, refusals: [[3 * DAY, 9]] }).nearby.away?.side).toBe('after');
  });

  it.each([
    [-DAY + 60, 9],
    [9_000 + DAY - 60, 9],
  ] as const)('are those more than a day from all samples, not %d s from the first', (second, connections) => {
    expect(situationIn({ ...AT_REST, refusals: [[second, connections]] }).nearby).toEqual({ connections, away: null });
  });

  it('do not count beside those that are near', () => {
    expect(
      situationIn({
        ...AT_REST,
        refusals: [
          [-9 * DAY, 44],
          [60, 5],
        ],
      }).nearby,
    ).toEqual({ connections: 5, away: null });
  });

  it('are none where no sample has a time, or the refusals have none', () => {
    expect(situationIn({ machine: SERVER_2008, refusals: [[-9 * DAY, 44]] }).nearby.connections).toBe(44);
    expect(situationIn({ ...AT_REST, refusals: [[null, 44]] }).nearby.connections).toBe(44);
  });

  it('are as far as an unknown zone allows', () => {
    expect(situationIn({ ...AT_REST, clock: 'unknown', refusals: [[-DAY - 13 * 3_600, 9]] }).nearby.connections).toBe(9);
    expect(situationIn({ ...AT_REST, clock: 'unknown', refusals: [[-DAY - 15 * 3_600, 9]] }).nearby.connections).toBe(0);
  });
});

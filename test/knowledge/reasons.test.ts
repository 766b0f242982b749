import { describe, expect, it } from 'vitest';
import { KNOWN_REASONS, REASONS, type ReasonInfo, reasonInfo } from '../../src/knowledge/reasons.js';

describe('reason phrases', () => {
  it('hold the 38 phrases of the documentation and those seen beside them, each once', () => {
    expect(REASONS.filter(({ documented }) => documented)).toHaveLength(38);
    expect(KNOWN_REASONS.size).toBe(REASONS.length);
  });

  it('say in a short line each what they mean, with the status that the client got', () => {
    const said = REASONS.map(({ plain, httpStatus }) => ({ plain, status: httpStatus, named: /^\d{3}/.exec(plain)?.[0] }));
    expect(said.filter(({ plain }) => plain === '' || plain.length > 38)).toEqual([]);
    expect(said.filter(({ status, named }) => named !== undefined && Number(named) !== status)).toEqual([]);
  });

  it('blame memory for refused connections alone', () => {
    expect(REASONS.filter((reason) => reason.class === 'memory').map(({ phrase }) => phrase)).toEqual(['Connections_Refused']);
  });

  it.each([
    ['3_Connections_Refused', 'memory'],
    ['Connections_refused', 'memory'],
    ['Connection_Refused', 'memory'],
    ['Number_Connections_refused', 'memory'],
    ['connlimit', 'configuration'],
    ['N/A', 'maybe-memory'],
    ['QueueFull', 'app-pool'],
    ['Timer_ConnectionIdle', 'client'],
    ['URL', 'bad-request'],
    ['3_Connections_Refused_by_me', 'unknown'],
    ['constructor', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', (phrase, wanted) => {
    expect(reasonInfo(phrase).class).toBe(wanted);
  });

  it('keep our reading where a user brings another one for a known phrase', () => {
    const own: ReasonInfo = {
      phrase: 'QueueFull',
      plain: 'x',
      class: 'client',
      secondReadings: [],
      httpStatus: null,
      meaning: 'x',
      check: [],
      documented: false,
      sources: [],
    };
    expect(reasonInfo('QueueFull', [own]).class).toBe('app-pool');
    expect(reasonInfo('New_Reason', [{ ...own, phrase: 'New_Reason' }]).class).toBe('client');
  });
});

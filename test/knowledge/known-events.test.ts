import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import collection from '../../schemas/collection.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import schema from '../../schemas/known-event.schema.json' with { type: 'json' };
import machine from '../../schemas/machine.schema.json' with { type: 'json' };
import { isCovered } from '../../src/knowledge/event-scope.js';
import { KNOWN_EVENTS, knownEvent } from '../../src/knowledge/known-events.js';

describe('the table of events', () => {
  it('fits its schema', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
    for (const one of [common, machine, collection]) ajv.addSchema(one);
    const validate = ajv.compile(schema);
    for (const row of KNOWN_EVENTS) expect([row.ids, validate(row) ? null : validate.errors]).toEqual([row.ids, null]);
  });

  it('lists an event of a source in a log once', () => {
    const keys = KNOWN_EVENTS.flatMap(({ log, ids, sources }) => ids.flatMap((id) => sources.map((source) => `${log} ${source} ${id}`)));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has sources that PowerShell and this program take for the same patterns', () => {
    expect(KNOWN_EVENTS.flatMap(({ sources }) => sources).filter((source) => !/^[\w *-]+$/.test(source))).toEqual([]);
  });

  it('says how far an event can be trusted that becomes a finding', () => {
    const shown = KNOWN_EVENTS.filter(({ role }) => role === 'pool' || role === 'hint');
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter(({ worth }) => worth === undefined)).toEqual([]);
  });
});

describe('an id', () => {
  it.each([
    ['EventLog', 6005, true],
    ['eventlog', 6009, true],
    ['Microsoft-Windows-Eventlog', 6005, true],
    ['Contoso Backup', 6005, false],
    ['MyEventLogForwarder', 6005, false],
    ['EventLog', 6013, false],
  ])('%s %i means a start of Windows: %j', (source, id, isBoot) => {
    expect(knownEvent({ source, id }, ['boot']) !== undefined).toBe(isBoot);
  });
});

describe('what was asked for', () => {
  const scope = { log: 'System', ids: [2019, 1450], sources: ['Srv'], fromMs: null };

  it.each([
    ['the event', { eventSource: 'srv', eventId: 2019 }, [scope], true],
    ['another id', { eventSource: 'srv', eventId: 2020 }, [scope], false],
    ['another source', { eventSource: 'lanmanserver', eventId: 2019 }, [scope], false],
    ['another log', { eventSource: 'srv', eventId: 2019 }, [{ ...scope, log: 'Application' }], false],
    ['any source, of one', { eventId: 2019 }, [scope], false],
    ['any source, in one of two logs', { eventId: 1450 }, [{ ...scope, sources: ['*'] }], false],
    ['any source, in both logs', { eventId: 1450 }, ['System', 'application'].map((log) => ({ ...scope, log, sources: ['*'] })), true],
    ['an event of which nobody knows the log', { eventSource: 'contoso', eventId: 7 }, [{ ...scope, ids: [7], sources: ['*'] }], false],
  ])('covers %s: %j %j %j', (_what, event, scopes, expected) => {
    expect(isCovered(event, scopes, null)).toBe(expected);
  });

  it.each([
    [null, null, true],
    [null, 100, true],
    [50, null, false],
    [50, 100, true],
    [150, 100, false],
  ])('from %j on, where %j matters: %j', (fromMs, sinceMs, expected) => {
    expect(isCovered({ eventSource: 'srv', eventId: 2019 }, [{ ...scope, fromMs }], sinceMs)).toBe(expected);
  });
});

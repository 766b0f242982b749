import { describe, expect, it } from 'vitest';
import { recognizeStream } from '../../../src/read/capture/stream-names.js';
import { ndjson, POOL_COLUMNS, poolSample, timeAfter } from './made-capture.js';

const POOL = ndjson(poolSample(0));
const EVENT = ndjson({ at: timeAfter(0), source: 'srv', id: 2019 });

describe('recognizeStream', () => {
  it.each([
    ['pool', POOL],
    ['processes', ndjson({ at: timeAfter(0), columns: ['name', 'pid', 'handles'], rows: [] })],
    ['counters', ndjson({ at: timeAfter(0), values: [] })],
    ['drivers', ndjson({ file: 'http.sys', loaded: true })],
    ['filters', ndjson({ kind: 'network', name: 'ms_ndiscap' })],
    ['events', EVENT],
    ['events', `\ufeff${EVENT}`],
    ['events', `\r\n${EVENT.replace('\n', '\r\n')}`],
    ['pool', `{"at":"${timeAfter(0)}","columns":${JSON.stringify(POOL_COLUMNS)},"rows":[["0x6B61`],
    ['pool', `{"at":"${timeAfter(0)}","conditions":[{"name":"High`],
    ['pool', `{"at":"2026-0\n{"at":"2026-03-02T10:00:00Z","nonpag\n${POOL}`],
  ])('takes for %s: %j', (name, text) => {
    expect(recognizeStream(text)).toBe(name);
  });

  it.each([
    ['{"schemaVersion":1,"name":"WEB1"}'],
    ['{"schemaVersion":1,"kind":"drivers","drivers":[{"file":"http.sys","loaded":true}]}'],
    [`{\n${ndjson({ file: 'http.sys', loaded: true })}}`],
    ['{"kind":"filter","name":"x"}'],
    ['{"at":5,"values":[]}'],
    [`{"at":"${timeAfter(0)}"}`],
    ['{"file":"a.sys"}'],
    ['{"'],
    [`{"a":${'['.repeat(60_000)}`],
    [`${'{"\n'.repeat(1_000)}${EVENT}`],
  ])('takes for no stream: %j', (text) => {
    expect(recognizeStream(text)).toBeNull();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_NAMES, type DocumentName, isDocument } from '../../src/schema/validate.js';
import { SAMPLES } from './samples.js';

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url));

function readSchema(file: string): AnySchemaObject {
  return JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as AnySchemaObject;
}

/** The schemas as somebody else would use them: one by one, by their `$id`, formats checked. */
function compileAsPublished(): (name: DocumentName, value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  for (const file of readdirSync(folder)) ajv.addSchema(readSchema(file));
  return (name, value) => ajv.validate(String(readSchema(`${name}.schema.json`).$id), value);
}

/** The document with each of its members in turn taken away, and put in a wrong type. */
function* damaged(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const bad of damaged(item)) yield value.with(index, bad);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      const { [key]: _gone, ...rest } = value as Record<string, unknown>;
      yield rest;
      for (const wrong of ['', 'x', -1.5, 7, true, null, [], {}, ['x'], { x: 1 }, '2026-11-22T10:05:00Z']) yield { ...value, [key]: wrong };
      for (const bad of damaged(member)) yield { ...value, [key]: bad };
    }
    yield { ...value, unheardOf: 1 };
  }
}

describe('the schemas', () => {
  const acceptsPublished = compileAsPublished();

  it.each(DOCUMENT_NAMES)('%s: accept a document of ours', (name) => {
    expect(isDocument(name, SAMPLES[name])).toBe(true);
    expect(acceptsPublished(name, SAMPLES[name])).toBe(true);
  });

  it.each(DOCUMENT_NAMES)('%s: say the same precompiled and as published', (name) => {
    let refused = 0;
    for (const document of damaged(SAMPLES[name])) {
      const accepted = isDocument(name, document);
      if (accepted !== acceptsPublished(name, document)) expect({ accepted, document }).toEqual({ accepted: !accepted, document });
      if (!accepted) refused++;
    }
    expect(refused).toBeGreaterThan(10);
  });

  it('every file is a 2020-12 schema whose $id ends with its name', () => {
    for (const file of readdirSync(folder)) {
      expect(readSchema(file)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: expect.stringMatching(`/${file}$`),
      });
    }
  });
});

describe('what we write is strict, what we read is open', () => {
  it.each([
    ['diagnosis', false],
    ['httperr', false],
    ['pool', false],
    ['limits', false],
    ['drivers', false],
    ['machine', true],
    ['collection', true],
  ] as const)('%s with an unknown member: %s', (name, accepted) => {
    expect(isDocument(name, { ...SAMPLES[name], addedLater: 1 })).toBe(accepted);
  });

  it('a machine may hold unknown members at any depth, also inside a diagnosis', () => {
    const machine = { memory: { visibleBytes: 1, addedLater: 1 }, addedLater: {} };
    expect(isDocument('machine', machine)).toBe(true);
    expect(isDocument('limits', { ...SAMPLES.limits, machine })).toBe(true);
  });
});

describe('a verdict', () => {
  const accepts = (verdict: object): boolean =>
    isDocument('diagnosis', {
      ...SAMPLES.diagnosis,
      machines: SAMPLES.diagnosis.machines.map((one) => ({ ...one, verdict: { ...one.verdict, ...verdict } })),
    });

  it.each([
    ['healthy', null, null, true],
    ['insufficient', null, null, true],
    ['insufficient', 'paged', null, true],
    ['healthy', null, 'strong', false],
    ['not-pool', null, 'proved', true],
    ['not-pool', null, null, false],
    ['load', 'both', 'open', true],
    ['load', null, 'open', false],
    ['driver-leak', 'nonpaged', null, false],
    ['tired', 'nonpaged', 'open', false],
  ])('%s in pool %s with confidence %s: %s', (code, pool, confidence, accepted) => {
    expect(accepts({ code, pool, confidence })).toBe(accepted);
  });
});

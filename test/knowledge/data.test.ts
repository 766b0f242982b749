import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import common from '../../schemas/common.schema.json' with { type: 'json' };
import entrySchema from '../../schemas/knowledge-entry.schema.json' with { type: 'json' };
import { unitOf } from '../../src/facts/names.js';
import { parseTag } from '../../src/facts/tag.js';
import { entryById, KNOWLEDGE, referencesFor } from '../../src/knowledge/entries.js';
import { askedTags, conditionsOf, unknownFactNames } from '../../src/knowledge/entry-conditions.js';
import articles from '../fixtures/knowledge/articles.json' with { type: 'json' };
import { storeOf, W2K, windows } from './cases/given.js';

const ids = KNOWLEDGE.map(({ id }) => id);

describe('the entries', () => {
  it('hold every article, each in its kind', () => {
    const kinds = new Map(KNOWLEDGE.map(({ id, kind }) => [id, kind]));
    for (const kind of ['issue', 'reference', 'title-only'] as const) {
      expect(articles[kind].filter((id) => kinds.get(id) !== kind)).toEqual([]);
    }
    expect(articles.issue.length + articles.reference.length + articles['title-only'].length).toBe(77);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('fit their schema', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
    ajv.addSchema(common);
    const validate = ajv.compile(entrySchema);
    for (const entry of KNOWLEDGE) expect([entry.id, validate(entry) ? null : validate.errors]).toEqual([entry.id, null]);
  });

  it('ask for facts that exist, in their units', () => {
    expect(unknownFactNames(KNOWLEDGE)).toEqual([]);
    const wrong = conditionsOf(KNOWLEDGE).filter((condition) => 'unit' in condition && condition.unit !== unitOf(condition.fact));
    expect(wrong).toEqual([]);
  });

  it('name other entries that exist', () => {
    const named = KNOWLEDGE.flatMap((entry) => [
      ...(entry.seeAlso ?? []),
      ...(entry.supersededBy === undefined ? [] : [entry.supersededBy]),
      ...(entry.kind === 'issue' ? (entry.conflicts ?? []).map((conflict) => conflict.with) : []),
    ]);
    expect(named.filter((id) => entryById(id) === undefined)).toEqual([]);
  });

  it('say when they were last checked, and those of this decade who says so', () => {
    expect(KNOWLEDGE.filter(({ checked }) => checked === undefined || checked > '2026-12')).toEqual([]);
    const modern = KNOWLEDGE.filter(({ basis }) => basis !== undefined);
    expect(modern.length).toBe(71);
    expect(modern.filter((entry) => entry.kind === 'issue' && entry.confirm === undefined)).toEqual([]);
    const dated = ({ reported, fixedOn }: (typeof modern)[number]) => reported !== undefined || fixedOn !== undefined;
    expect(modern.filter((entry) => !dated(entry)).map(({ id }) => id)).toEqual(['OSR-59560', 'ASIO-1772']);
  });

  it('never blame a component of Windows that others use', () => {
    const modern = KNOWLEDGE.filter(({ basis }) => basis !== undefined);
    const owners = modern.flatMap((entry) => (entry.kind === 'issue' ? (entry.blames?.owners ?? []) : []));
    expect(owners.length).toBeGreaterThan(30);
    expect(owners.filter(({ kind, name }) => kind === 'driver' && /^(?:ntfs|tcpip|netio|fltmgr|ntoskrnl)\./i.test(name))).toEqual([]);
  });

  it('have a scope, a decisive sign and advice in every issue, and blame nobody without a sign', () => {
    for (const entry of KNOWLEDGE) {
      if (entry.kind !== 'issue') continue;
      expect([entry.id, entry.conditions.some(({ role }) => role === 'decisive')]).toEqual([entry.id, true]);
      expect([entry.id, (entry.advice ?? []).length > 0]).toEqual([entry.id, true]);
    }
  });

  it('draw no conclusion from an article whose title alone is known', () => {
    for (const entry of KNOWLEDGE.filter(({ kind }) => kind === 'title-only')) {
      expect(Object.keys(entry)).not.toContain('conditions');
      expect(Object.keys(entry)).not.toContain('advice');
    }
  });

  it('ask for tags that are tags', () => {
    const wrong = askedTags(KNOWLEDGE).filter(({ tag }) => tag.length !== 4 || parseTag(tag) === null);
    expect(wrong).toEqual([]);
    expect(askedTags(KNOWLEDGE)).toContainEqual({ tag: 'Nb??', pool: 'nonpaged' });
    expect(askedTags(KNOWLEDGE).map(({ tag }) => tag)).not.toContain('????');
  });
});

describe('entryById', () => {
  it.each(['KB934878', 'kb934878', '934878', ' 934878 '])('finds an article by %j', (id) => {
    expect(entryById(id)?.id).toBe('KB934878');
  });

  it('knows no other', () => expect(entryById('KB1')).toBeUndefined());
});

describe('referencesFor', () => {
  const idsFor = (...args: Parameters<typeof referencesFor>) => referencesFor(...args).map(({ id }) => id);

  it('gives the articles about refused connections to every finding about them', () => {
    expect(idsFor('refusals.below-threshold')).toEqual(['KB820729', 'KB820129']);
    expect(idsFor('refusalsomething')).toEqual([]);
  });

  it('leaves out those for another Windows', () => {
    expect(idsFor('limits.high-use')).toContain('KB126402');
    expect(idsFor('limits.high-use', storeOf(W2K))).toContain('KB126402');
    expect(idsFor('limits.high-use', storeOf(windows('10.0.20348', 'x64')))).not.toContain('KB126402');
  });
});

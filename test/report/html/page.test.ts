import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf } from '../../../src/report/answer/answer.js';
import { renderHtml } from '../../../src/report/html/page.js';
import type { Diagnosis } from '../../../src/schema/types.js';
import { exampleDiagnosis, withText } from '../hostile-diagnosis.js';
import { wordsOf } from './page-words.js';

const MADE_AT = '2026-11-22T10:00:00Z';

let diagnosis: Diagnosis;
beforeAll(async () => {
  diagnosis = await exampleDiagnosis();
});

describe('an HTML report', () => {
  it('says every sentence of the answer', () => {
    const words = wordsOf(renderHtml(diagnosis, { madeAt: MADE_AT }));
    const [{ answer } = { answer: undefined }] = answersOf(diagnosis).machines;
    const sentences = [
      answer?.header.name,
      answer?.header.machine,
      answer?.header.covers,
      answer?.claim,
      ...(answer?.why ?? []),
      ...(answer?.steps ?? []).flatMap(({ do: what, command }) => [what, command]),
      ...(answer?.measures.rows ?? []).flatMap(({ label, amount, notes }) => [label, amount, ...notes]),
      ...(answer?.largest ?? []).flatMap(({ tag, amount, says }) => [tag, amount, says]),
      ...(answer?.owners ?? []).flatMap(({ name, says, proof }) => [name, says, ...proof.map((line) => line.says)]),
      ...(answer?.checks ?? []).flatMap(({ what, found }) => [what, found]),
      ...(answer?.also ?? []),
      answer?.read,
    ].filter((one) => typeof one === 'string');
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((one) => !words.includes(one.replace(/\s+/g, ' ').trim()))).toEqual([]);
  });

  it('says how old the evidence is, and when it was made', () => {
    const words = wordsOf(renderHtml(diagnosis, { madeAt: '2012-02-28T13:28:30Z' }));
    expect(words).toMatch(/newest evidence was 2 h old/);
    expect(words).toContain('2012-02-28 13:28 UTC');
  });

  it('links each proof to a fact that is on the page', () => {
    const page = renderHtml(diagnosis, { madeAt: MADE_AT });
    const links = [...page.matchAll(/href="#(machine-1-f\d+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  });

  it('carries its document, and gets it back whole', () => {
    const page = renderHtml(diagnosis, { madeAt: MADE_AT });
    const [, json = ''] = /<script type="application\/json" id="document">([\s\S]*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(diagnosis)));
  });

  it('is smaller than 300 KB without its document', () => {
    const page = renderHtml(diagnosis, { madeAt: MADE_AT });
    expect(page.length - JSON.stringify(diagnosis).length).toBeLessThan(300_000);
  });

  it('shows each of several machines, and an overview of them', () => {
    const [machine] = diagnosis.machines;
    if (machine === undefined) throw new Error('the example has no machine');
    const two = { ...diagnosis, machines: [machine, { ...machine, machine: { ...machine.machine, name: 'WEB2' } }] };
    const page = renderHtml(two, { madeAt: MADE_AT });
    expect(page).toContain('href="#machine-2"');
    expect(page.match(/<article/g)).toHaveLength(2);
    expect(page).toContain('id="machine-2"');
  });

  it.each(['</script><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '<!--', '&lt;b&gt;', "' onload='x"])(
    'keeps %j text',
    (text) => {
      const page = renderHtml(withText(diagnosis, text), { madeAt: MADE_AT });
      expect(page.match(/<script/g)).toHaveLength(2);
      expect(page).not.toMatch(/<img|<b>/);
      expect(page.match(/<!--/g)).toBeNull();
      expect(wordsOf(page)).toContain(text.replace(/\s+/g, ' '));
    },
  );

  it('shows control and bidirectional characters as their codes', () => {
    const page = renderHtml(withText(diagnosis, 'a\u001b[2J\u202eb'), { madeAt: MADE_AT });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(page).toContain('a\\x1B[2J\\u{202E}b');
  });
});

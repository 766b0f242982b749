import MarkdownIt from 'markdown-it';
import { beforeAll, describe, expect, it } from 'vitest';
import { RISK_WORDS } from '../../../src/report/answer/risk-words.js';
import { renderTicket } from '../../../src/report/markdown/ticket.js';
import { renderVendorReport } from '../../../src/report/markdown/vendor-report.js';
import type { Diagnosis } from '../../../src/schema/types.js';
import { exampleDiagnosis, withText } from '../hostile-diagnosis.js';

const HTML = new MarkdownIt({ html: true, linkify: true });

/** The elements that a reader of Markdown makes of a page. */
function elements(markdown: string): ReadonlySet<string> {
  return new Set([...HTML.render(markdown).matchAll(/<([a-z0-9]+)/g)].map(([, name = '']) => name));
}

const PLAIN_ELEMENTS = ['h1', 'h2', 'p', 'ol', 'li', 'ul', 'pre', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'br'];

let diagnosis: Diagnosis;
beforeAll(async () => {
  diagnosis = await exampleDiagnosis();
});

describe('a ticket', () => {
  it('has the verdict as its title, then how sure it is and why', () => {
    const [title = '', , why = ''] = renderTicket(diagnosis).split('\n');
    expect(title).toMatch(/^# WEB1: .*myfault\.sys/);
    expect(why).toMatch(/^Confidence: strong\. ./);
  });

  it('holds steps with their risk and commands that can be copied', () => {
    const page = renderTicket(diagnosis);
    const steps = diagnosis.machines[0]?.next ?? [];
    expect(steps.length).toBeGreaterThan(0);
    for (const { command, risk } of steps) {
      expect(page).toContain(`**${RISK_WORDS[risk]}**:`);
      if (typeof command === 'string') expect(HTML.render(page)).toContain(HTML.utils.escapeHtml(command));
    }
  });

  it('shows numbers and proof in tables and lists', () => {
    expect(elements(renderTicket(diagnosis))).toContain('table');
    expect(HTML.render(renderTicket(diagnosis))).toContain('.text+0x109a');
  });
});

describe('a note of a ticket', () => {
  it('quotes a line that could not be read without its addresses', () => {
    const page = renderTicket(withText(diagnosis, 'could not be read: "11:29 203.0.113.77 2001:db8::7 x"'));
    expect(page).toMatch(/could not be read: "11:29 \(address\) \(address\) x"/);
    expect(page.slice(page.indexOf('## Evidence'))).not.toMatch(/203\.0|2001:db8/);
  });
});

describe('a report for a vendor', () => {
  it('identifies the file, the rate with its interval, and the call', () => {
    const page = HTML.render(renderVendorReport(diagnosis));
    expect(page).toMatch(/SHA-256<\/td>\s*<td>[0-9a-f]{64}</);
    expect(page).toMatch(/0x6B61654C/);
    expect(page).toMatch(/GB\/h/);
    expect(page).toContain('.text+0x109a');
  });

  it('names neither the machine nor a client', () => {
    const page = renderVendorReport(diagnosis);
    expect(page).not.toContain('WEB1');
    expect(page).not.toMatch(/\b(?:10|192\.168|172\.16)\.\d+\.\d+\b/);
  });

  it('says that there is nothing to report where nothing is suspected', () => {
    const [machine] = diagnosis.machines;
    if (machine === undefined) throw new Error('the example has no machine');
    const page = renderVendorReport({ ...diagnosis, machines: [{ ...machine, suspects: [] }] });
    expect(page).toContain('No owner is named');
  });
});

describe.each([
  ['a ticket', renderTicket],
  ['a report for a vendor', renderVendorReport],
])('%s with text of an attacker', (_, render) => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[here](https://example.test/x)',
    'https://example.test/x www.example.test @everyone',
    '```\n# out\n```',
    '``````` <b>',
    '| a | b |\n# title',
    '&#60;script&#62;',
    '\u001b[2J\u202e',
    '<!--',
  ])('%j stays text', (text) => {
    const page = render(withText(diagnosis, text));
    expect([...elements(page)].filter((name) => !PLAIN_ELEMENTS.includes(name))).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    // In a block to copy a mention calls nobody.
    expect(page.replace(/^ *(`{3,})[\s\S]*?^ *\1$/gm, '')).not.toMatch(/(?<!\\)@everyone/);
  });
});

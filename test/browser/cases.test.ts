import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose.js';
import { answersOf } from '../../src/report/answer/answer.js';
import { visible } from '../../src/report/escape.js';
import { renderHtml } from '../../src/report/html/page.js';
import type { Diagnosis, TimelineSeries } from '../../src/schema/types.js';
import { EXAMPLE, exampleDiagnosis } from '../report/hostile-diagnosis.js';
import { BROWSER_MISSING, launchBrowser, openPage, seriousFaults } from './browser.js';
import { MONTH_SNAPSHOTS, writeMonth } from './month-capture.js';

const MADE_AT = '2026-11-22T10:00:00Z';
const CASES = fileURLToPath(new URL('../../examples/cases', import.meta.url));
const PLACES = [EXAMPLE, ...readdirSync(CASES).map((name) => path.join(CASES, name))];

/** Control characters, and those that turn the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u202a-\u202e\u2066-\u2069]/;

/** What is wider than the paper, what has a dark ground, and signs that invite to press. */
const ON_PAPER = `(() => {
  const shown = [...document.querySelectorAll('body, .card, .verdict, pre, table, .charts canvas')].filter((one) => one.checkVisibility());
  const light = (color) => color === 'rgba(0, 0, 0, 0)' || color.match(/\\d+/g).slice(0, 3).every((part) => Number(part) > 230);
  const nameOf = (one) => one.tagName + '.' + one.className;
  return {
    cut: shown.filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || one.scrollWidth > one.clientWidth + 1).map(nameOf),
    dark: shown.filter((one) => !light(getComputedStyle(one).backgroundColor)).map(nameOf),
    arrows: [...document.querySelectorAll('th button')].filter((one) => /[↕↑↓]/.test(getComputedStyle(one, '::after').content)).length,
  };
})()`;

/** What a reader sees, on paper too: text of closed parts is not there. */
async function visibleText(page: Page): Promise<string> {
  return String(await page.evaluate('document.body.innerText')).replace(/\s+/g, ' ');
}

describe.skipIf(BROWSER_MISSING !== undefined)('the report of each bundled case', { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(PLACES.map((place) => [path.basename(place), place]))('%s can be read by everybody, and says the answer', async (_, place) => {
    const diagnosis = await diagnose([place]);
    const html = renderHtml(diagnosis, { madeAt: MADE_AT });
    const parts = answersOf(diagnosis).machines.flatMap(({ answer }) => [
      answer.claim,
      answer.confidence ?? '',
      ...answer.steps.slice(0, 3).map((step) => step.do),
    ]);
    expect(parts.length).toBeGreaterThan(1);
    for (const options of [
      { colorScheme: 'light' as const, viewport: { width: 1100, height: 900 } },
      { colorScheme: 'dark' as const, viewport: { width: 360, height: 740 } },
    ]) {
      const { page, complaints, close } = await openPage(browser, html, options);
      const text = await visibleText(page);
      expect(parts.filter((part) => !text.includes(part))).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await page.evaluate('document.getAnimations().length')).toBe(0);
      expect(await seriousFaults(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it('of all of them on one page fits a phone, in light and in dark', async () => {
    const documents = await Promise.all(PLACES.map((place) => diagnose([place])));
    const [first] = documents;
    if (first === undefined) throw new Error('no case is bundled');
    const html = renderHtml({ ...first, machines: documents.flatMap(({ machines }) => machines) }, { madeAt: MADE_AT });
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints, close } = await openPage(browser, html, { colorScheme, viewport: { width: 360, height: 740 } });
      expect(await page.locator('article').count()).toBe(PLACES.length);
      const wide =
        "[...document.querySelectorAll('table.stacked')].filter((one) => one.scrollWidth > one.parentElement.clientWidth).length";
      expect(await page.locator('table.stacked').count()).toBe(PLACES.length + 1);
      expect(await page.evaluate(wide)).toBe(0);
      // Laid out as blocks they are tables all the same, with every cell.
      const checks = page.locator('table.checks').first();
      expect(await checks.getByRole('cell').count()).toBe(await checks.locator('td').count());
      expect(await checks.getByRole('columnheader').count()).toBe(5);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await seriousFaults(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it('opens from a path of many folders, spaces, hashes, percents and letters of other scripts', async () => {
    const place = path.join(...Array.from({ length: 12 }, (_, n) => `evidence #${n} 100% of Züriçh 証拠`), 'report ?.html');
    expect(place.length).toBeGreaterThan(300);
    const html = renderHtml(await exampleDiagnosis(), { madeAt: MADE_AT });
    const { page, complaints, close } = await openPage(browser, html, { place });
    await page.waitForSelector('.charts canvas');
    await page.locator('.owner a').first().click();
    expect(await page.locator(':target').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(PLACES.map((place) => [path.basename(place), place]))('%s has its answer, charts and checks on paper', async (_, place) => {
    const diagnosis = await diagnose([place]);
    const [{ answer } = { answer: undefined }] = answersOf(diagnosis).machines;
    const html = renderHtml(diagnosis, { madeAt: MADE_AT });
    const { page, complaints, close } = await openPage(browser, html, { colorScheme: 'dark', viewport: { width: 1100, height: 900 } });
    // As wide as A4 without its margins: what is wider than that would be cut.
    await page.setViewportSize({ width: 688, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    const text = await visibleText(page);
    const said = [
      answer?.claim,
      ...(answer?.why ?? []),
      ...(answer?.steps ?? []).map((step) => step.do),
      ...(answer?.measures.rows ?? []).map(({ label }) => label),
    ];
    const wanted = [...said.flatMap((one) => one ?? []), 'What was checked', 'Made by httperr-doctor'];
    expect(wanted.filter((part) => !text.includes(part))).toEqual([]);
    expect(text).not.toContain('Zoom in');
    // Charts take the width of the paper once it is known to them.
    await expect.poll(() => page.evaluate(ON_PAPER), { timeout: 10_000 }).toEqual({ cut: [], dark: [], arrows: 0 });
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(PLACES.map((place) => [path.basename(place), place]))('%s says the answer where scripts are not run', async (_, place) => {
    const diagnosis = await diagnose([place]);
    const [{ answer } = { answer: undefined }] = answersOf(diagnosis).machines;
    const { page, close } = await openPage(browser, renderHtml(diagnosis, { madeAt: MADE_AT }), { javaScriptEnabled: false });
    expect(await page.textContent('h1')).toContain(answer?.claim);
    expect(await page.locator('table.checks tbody tr').first().isVisible()).toBe(true);
    for (const part of await page.locator('.script-only').all()) expect(await part.isVisible()).toBe(false);
    for (const summary of await page.locator('summary').all()) await summary.click();
    for (const table of await page.locator('table').all()) expect(await table.isVisible()).toBe(true);
    await close();
  });

  it.each([
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '&lt;b&gt;&#x41;',
    '\u001b[31m\u202egnp.exe',
    '\u2067abc\u2069 \u0000\u0007',
    'A'.repeat(400),
  ])('names a chart, a value and an event %j as text', async (text) => {
    const { page, complaints, close } = await openPage(
      browser,
      renderHtml(withChartNames(await exampleDiagnosis(), text), { madeAt: MADE_AT }),
    );
    await page.waitForSelector('.charts canvas');
    await page.focus('.charts');
    await page.keyboard.press('End');
    const shown = visible(text).slice(0, 30);
    const legend = await page.locator('.u-legend').allTextContents();
    expect(legend.join(' ')).toContain(shown);
    expect(await page.textContent('.readout')).toContain(shown);
    expect(await page.locator('figure details table').first().textContent()).toContain(shown);
    expect(await page.title()).toContain(shown);
    expect(await page.locator('.owner h3').first().textContent()).toContain(shown);
    expect(await page.evaluate('document.title + document.body.innerText')).not.toMatch(UNSEEN);
    expect(await page.locator('main img, main script:not([type]), main b').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('of a month of 200 tags is below 2 MB, loses neither peak nor end, and says what it left out', async () => {
    const month = writeMonth();
    const diagnosis = await diagnose([month.folder]).finally(() => rmSync(month.folder, { recursive: true, force: true }));
    const series = diagnosis.machines[0]?.timeline?.series ?? [];
    expect(series.map(({ downsampledFrom }) => downsampledFrom)).toEqual(series.map(() => MONTH_SNAPSHOTS));
    const [tag, free] = ['tag.M000.nonpaged', 'memory.available'].map((id) => valuesOf(series.find((one) => one.id === id)));
    expect([Math.max(...(tag ?? [])), tag?.at(-1)]).toEqual([month.peakBytes, month.lastBytes]);
    expect(Math.min(...(free ?? []))).toBe(month.leastAvailableBytes);

    const html = renderHtml(diagnosis, { madeAt: MADE_AT });
    expect(html.length).toBeLessThan(2_000_000);
    const { page, complaints, close } = await openPage(browser, html);
    await page.waitForSelector('.charts canvas');
    const drawn = Number(await page.evaluate('performance.now()'));
    console.log(`a month of ${series.length} series: ${Math.round(html.length / 1024)} KB, charts drawn after ${Math.round(drawn)} ms`);
    expect(await page.textContent('figcaption')).toContain('thinned, to 1,000 of 2,880 samples');
    await page.locator('figure summary').click();
    const table = page.locator('figure details table').first();
    // Of 10,000 values; rows of every time that a series kept would have more gaps than values.
    expect(await table.locator('td:empty').count()).toBeLessThan(100);
    for (const bytes of [month.peakBytes, month.lastBytes, month.leastAvailableBytes])
      expect(await table.locator(`td[data-sort="${bytes}"]`).count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

function valuesOf(series: TimelineSeries | undefined): readonly number[] {
  return series?.points.flatMap(([, value]) => value ?? []) ?? [];
}

/** The machine, its suspects, and tags and events of the timeline under another name. */
function withChartNames(diagnosis: Diagnosis, text: string): Diagnosis {
  return {
    ...diagnosis,
    machines: diagnosis.machines.map((machine) => ({
      ...machine,
      machine: { ...machine.machine, name: text },
      suspects: machine.suspects.map((suspect) => ({ ...suspect, owner: { ...suspect.owner, name: text } })),
      timeline: {
        series: (machine.timeline?.series ?? []).map((series) =>
          series.about === undefined ? series : { ...series, about: { ...series.about, tag: text } },
        ),
        events: (machine.timeline?.events ?? []).map((event) => ({ ...event, what: text })),
      },
    })),
  };
}

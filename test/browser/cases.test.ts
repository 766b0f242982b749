import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose.js';
import { answersOf } from '../../src/report/answer/answer.js';
import { renderHtml } from '../../src/report/html/page.js';
import type { Diagnosis, TimelineSeries } from '../../src/schema/types.js';
import { EXAMPLE, exampleDiagnosis } from '../report/hostile-diagnosis.js';
import { BROWSER_MISSING, launchBrowser, openPage, seriousFaults } from './browser.js';

const MADE_AT = '2026-11-22T10:00:00Z';
const CASES = fileURLToPath(new URL('../../examples/cases', import.meta.url));
const PLACES = [EXAMPLE, ...readdirSync(CASES).map((name) => path.join(CASES, name))];

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

  it('has its answer and its tables on paper', async () => {
    const diagnosis = await exampleDiagnosis();
    const { page, close } = await openPage(browser, renderHtml(diagnosis, { madeAt: MADE_AT }), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    const text = await visibleText(page);
    for (const part of ['myfault.sys leaks nonpaged pool', 'What to do now', 'In numbers', 'What was checked', 'Made by httperr-doctor'])
      expect(text).toContain(part);
    expect(text).not.toContain('Zoom in');
    await close();
  });

  it.each([
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '&lt;b&gt;&#x41;',
    '\u001b[31m\u202egnp.exe',
    'A'.repeat(400),
  ])('names a chart, a value and an event %j as text', async (text) => {
    const { page, complaints, close } = await openPage(
      browser,
      renderHtml(withChartNames(await exampleDiagnosis(), text), { madeAt: MADE_AT }),
    );
    await page.waitForSelector('.charts canvas');
    await page.focus('.charts');
    await page.keyboard.press('End');
    const shown = text.replaceAll('\u001b', '\\x1B').replaceAll('\u202e', '\\u{202E}').slice(0, 30);
    const legend = await page.locator('.u-legend').allTextContents();
    expect(legend.join(' ')).toContain(shown);
    expect(await page.textContent('.readout')).toContain(shown);
    expect(await page.locator('figure details table').first().textContent()).toContain(shown);
    expect(await page.locator('main img, main script:not([type]), main b').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('of a month of 200 tags is below 2 MB', async () => {
    const diagnosis = await exampleDiagnosis();
    const [machine] = diagnosis.machines;
    if (machine === undefined) throw new Error('the example has no machine');
    const series = Array.from({ length: 12 }, (_, n) => monthOf(n));
    const html = renderHtml({ ...diagnosis, machines: [{ ...machine, timeline: { series, events: [] } }] }, { madeAt: MADE_AT });
    expect(html.length).toBeLessThan(2 * 2 ** 20);
    const started = performance.now();
    const { page, complaints, close } = await openPage(browser, html);
    await page.waitForSelector('.charts canvas');
    console.log(
      `a month of 12 series: ${Math.round(html.length / 1024)} KB, charts drawn after ${Math.round(performance.now() - started)} ms`,
    );
    expect(complaints).toEqual([]);
    await close();
  });
});

/** As many points as a document holds, out of a value every 15 minutes for 30 days. */
function monthOf(n: number): TimelineSeries {
  const points = Array.from(
    { length: 1000 },
    (_, at) =>
      [new Date(Date.UTC(2026, 9, 1) + at * 43 * 60_000).toISOString().replace('.000', ''), 100_000_000 + at * 12_345 * (n + 1)] as const,
  );
  const id = n < 2 ? ['pool.nonpaged', 'pool.paged'][n] : n < 10 ? `tag.Tg0${n}.nonpaged` : ['memory.available', 'memory.commit'][n - 10];
  return { id: id ?? '', unit: 'bytes', points: points.map(([time, value]) => [time, value]), downsampledFrom: 2880 };
}

/** Tags, pools and events of the timeline under another name. */
function withChartNames(diagnosis: Diagnosis, text: string): Diagnosis {
  return {
    ...diagnosis,
    machines: diagnosis.machines.map((machine) => ({
      ...machine,
      timeline: {
        series: (machine.timeline?.series ?? []).map((series) =>
          series.about === undefined ? series : { ...series, about: { ...series.about, tag: text } },
        ),
        events: (machine.timeline?.events ?? []).map((event) => ({ ...event, what: text })),
      },
    })),
  };
}

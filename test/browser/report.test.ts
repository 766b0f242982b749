import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html/page.js';
import type { Diagnosis } from '../../src/schema/types.js';
import { exampleDiagnosis, withText } from '../report/hostile-diagnosis.js';
import { BROWSER_MISSING, launchBrowser, openPage, seriousFaults } from './browser.js';

const MADE_AT = '2026-11-22T10:00:00Z';

/** How many different colors the charts show: an empty canvas has one. */
async function colorsOfCharts(page: Page): Promise<readonly number[]> {
  const counts: unknown = await page.evaluate(`[...document.querySelectorAll('.charts canvas')].map((canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set();
    for (let i = 0; i < data.length; i += 4) seen.add(data[i] << 16 | data[i + 1] << 8 | data[i + 2]);
    return seen.size;
  })`);
  return counts as readonly number[];
}

const textOf = (page: Page, selector: string): Promise<string | null> => page.textContent(selector);

describe.skipIf(BROWSER_MISSING !== undefined)('an HTML report in a browser', () => {
  let browser: Browser;
  let diagnosis: Diagnosis;
  let html: string;
  beforeAll(async () => {
    [browser, diagnosis] = await Promise.all([launchBrowser(), exampleDiagnosis()]);
    html = renderHtml(diagnosis, { madeAt: MADE_AT });
  });
  afterAll(() => browser.close());

  it.each([
    ['light', { colorScheme: 'light' as const, viewport: { width: 1100, height: 900 } }],
    ['dark', { colorScheme: 'dark' as const, viewport: { width: 1100, height: 900 } }],
    ['phone', { colorScheme: 'light' as const, viewport: { width: 360, height: 740 } }],
  ])('is drawn without a complaint, fits, and can be read by everybody: %s', async (_, options) => {
    const { page, complaints, close } = await openPage(browser, html, options);
    await page.waitForSelector('.charts canvas');
    const colors = await colorsOfCharts(page);
    expect(colors).toHaveLength(3);
    expect(Math.min(...colors)).toBeGreaterThan(3);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await seriousFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'of several machines begins with an overview, and can be read by everybody: %s',
    async (colorScheme) => {
      const [machine] = diagnosis.machines;
      if (machine === undefined) throw new Error('the example has no machine');
      const machines = Array.from({ length: 40 }, (_, n) => ({
        ...machine,
        machine: { ...machine.machine, name: `WEB${n}` },
        ...(n % 2 === 0 ? {} : { timeline: { series: [], events: [] }, suspects: [], next: [] }),
      }));
      const { page, complaints, close } = await openPage(browser, renderHtml({ ...diagnosis, machines }, { madeAt: MADE_AT }), {
        colorScheme,
      });
      expect(await textOf(page, '#overview h1')).toBe('40 machines');
      expect(await page.locator('article').count()).toBe(40);
      expect(await seriousFaults(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('of no machine is a page all the same', async () => {
    const { page, complaints, close } = await openPage(browser, renderHtml({ ...diagnosis, machines: [] }, { madeAt: MADE_AT }));
    expect(await textOf(page, 'footer')).toContain('Made by httperr-doctor');
    expect(complaints).toEqual([]);
    await close();
  });

  it('reads values aloud as the arrow keys move, and zooms', async () => {
    const { page, complaints, close } = await openPage(browser, html, { timezoneId: 'Europe/Berlin' });
    await page.focus('.charts');
    await page.keyboard.press('End');
    expect(await textOf(page, '.readout')).toMatch(
      /2012-02-28 11:28 UTC \(12:28 here\): nonpaged pool 2\.99 GB.*Leak 2\.78 GB.*47 connections refused/,
    );
    await page.keyboard.press('Home');
    expect(await textOf(page, '.readout')).not.toMatch(/11:28 UTC/);
    const whole = await pictureOf(page, 0);
    await page.keyboard.press('+');
    const zoomed = await pictureOf(page, 0);
    expect(zoomed.equals(whole)).toBe(false);
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);
    await close();
  });

  it('zooms where the mouse drags, in both charts', async () => {
    const { page, complaints, close } = await openPage(browser, html);
    const before = await pictureOf(page, 1);
    const { x, y, width, height } = await boxOf(page);
    await page.mouse.move(x + width * 0.4, y + height * 0.5);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.7, y + height * 0.5, { steps: 5 });
    await page.mouse.up();
    expect((await pictureOf(page, 1)).equals(before)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it('sorts tables by value', async () => {
    const { page, close } = await openPage(browser, html);
    const table = page.locator('table', { has: page.locator('caption', { hasText: 'Processes' }) });
    await page.locator('details', { has: table }).locator('summary').click();
    await table.getByRole('button', { name: 'handles' }).click();
    expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    const values = await table
      .locator('td[data-sort]:nth-child(3)')
      .evaluateAll((cells: readonly { readonly dataset: { readonly sort?: string } }[]) =>
        cells.map(({ dataset }) => Number(dataset.sort)),
      );
    expect(values.length).toBeGreaterThan(2);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    await close();
  });

  it('opens what a link of the proof leads to', async () => {
    const { page, close } = await openPage(browser, html);
    await page.locator('.owner a').first().click();
    expect(await page.locator(':target').isVisible()).toBe(true);
    await close();
  });

  it('prints, with its charts', async () => {
    const { page, complaints, close } = await openPage(browser, html, { colorScheme: 'dark' });
    await page.waitForSelector('.charts canvas');
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is whole without scripts', async () => {
    const { page, close } = await openPage(browser, html, { javaScriptEnabled: false });
    expect(await textOf(page, 'h1')).toContain('myfault.sys');
    expect(await page.locator('.script-only').first().isVisible()).toBe(false);
    await page.locator('figure summary').click();
    expect(await page.locator('figure details table').first().locator('tbody tr').count()).toBeGreaterThan(3);
    await close();
  });

  it('shows long tables in pages, and all of a table on paper', async () => {
    const [machine] = diagnosis.machines;
    if (machine === undefined) throw new Error('the example has no machine');
    const { page, complaints, close } = await openPage(
      browser,
      renderHtml({ ...diagnosis, machines: [monthOf(machine)] }, { madeAt: MADE_AT }),
    );
    await page.locator('figure summary').click();
    const rows = page.locator('figure details table').first().locator('tbody tr');
    const visible = (): Promise<number> =>
      rows.evaluateAll((all: readonly unknown[]) => all.filter((row) => !(row as { hidden: boolean }).hidden).length);
    expect([await rows.count(), await visible()]).toEqual([1000, 25]);
    await page.locator('figure .pages button', { hasText: 'Next' }).first().click();
    expect(await textOf(page, 'figure .pages')).toContain('Rows 26 to 50 of 1000');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    '</script><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '&#60;b&#62;',
    'a\u001b[31mb\u202ec',
    'javascript:alert(1)',
  ])('shows %j as text', async (text) => {
    const { page, complaints, close } = await openPage(browser, renderHtml(withText(diagnosis, text), { madeAt: MADE_AT }));
    await page.waitForSelector('.charts canvas');
    expect(await textOf(page, 'h1')).toContain(text.replace('\u001b', '\\x1B').replace('\u202e', '\\u{202E}').replace(/\.$/, ''));
    expect(await page.locator('main img, main svg[onload], main b, a[href^="javascript"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

/** Where the first chart is, once it is in view. */
async function boxOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const chart = page.locator('.charts .u-over').first();
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (box === null) throw new Error('no chart is drawn');
  return box;
}

function pictureOf(page: Page, chart: number): Promise<Buffer> {
  return page.locator('.charts canvas').nth(chart).screenshot();
}

type Machine = Diagnosis['machines'][number];

/** The same machine with a month of samples, as many as a document holds, and as many drivers as a server has. */
function monthOf(machine: Machine): Machine {
  const times = Array.from({ length: 1000 }, (_, at) =>
    new Date(Date.UTC(2026, 9, 1) + at * 43 * 60_000).toISOString().replace('.000', ''),
  );
  const series = Array.from({ length: 8 }, (_, n) => ({
    id: n < 2 ? `pool.${n === 0 ? 'nonpaged' : 'paged'}` : `tag.Tg0${n}.nonpaged`,
    unit: 'bytes' as const,
    points: times.map((time, at) => [time, 100_000_000 + at * 12_345 * (n + 1)] as const),
    downsampledFrom: 8640,
  }));
  const drivers = Array.from({ length: 300 }, (_, n) => ({ file: `driver${n}.sys`, version: { file: `1.0.0.${n}`, company: 'Contoso' } }));
  return { ...machine, timeline: { series: series as never, events: [] }, inventory: { ...machine.inventory, drivers } };
}

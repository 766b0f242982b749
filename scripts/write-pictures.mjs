// Takes the pictures of README.md and docs/reports.md from the bundled sample: the answer in a terminal, and the report in light, its timeline in dark.
// Needs Chromium (CHROMIUM names another path) and a built dist/. No other script needs a browser, so `npm run docs` does not run this.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = new URL('../', import.meta.url);
/** A fixed day, so that a picture changes only where the report does. */
const MADE_AT = '2012-02-28T13:00:00Z';
const VIEW = { width: 780, height: 840 };
const COLORS = {
  1: 'font-weight:bold',
  2: 'color:#9da7b3',
  31: 'color:#ff8a80',
  32: 'color:#6fdd8b',
  33: 'color:#f0b849',
  36: 'color:#79b8ff',
};

const { diagnose, renderHtml, renderTerminal } = await import(new URL('dist/index.js', root).href);
const diagnosis = await diagnose([fileURLToPath(new URL('examples/notmyfault', root))]);
const report = renderHtml(diagnosis, { madeAt: MADE_AT });
const answer = renderTerminal(diagnosis, { color: true, unicode: true, verbose: false, width: 80 });

const folder = mkdtempSync(path.join(tmpdir(), 'httperr-doctor-pictures-'));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  await picture('answer', terminalPage(answer), 'dark', 'pre');
  await picture('report-light', report, 'light');
  await picture('report-dark', report, 'dark', 'figure.timeline');
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function picture(name, html, colorScheme, element) {
  const file = path.join(folder, `${name}.html`);
  writeFileSync(file, html);
  const page = await browser.newPage({ viewport: VIEW, colorScheme, timezoneId: 'Europe/Berlin' });
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector(element ?? '.charts canvas');
  const target = fileURLToPath(new URL(`docs/pictures/${name}.png`, root));
  await (element === undefined ? page : page.locator(element)).screenshot({ path: target });
  await page.close();
}

/** Text with colors of a terminal as a page. */
function terminalPage(text) {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colors of a terminal begin with ESC
  const colored = safe.replace(/\u001b\[(\d+)m/g, (_, code) => (code in COLORS ? `<span style="${COLORS[code]}">` : '</span>'));
  return `<!doctype html><meta charset="utf-8"><body style="margin:0"><pre style="display:inline-block;margin:0;padding:16px;background:#0d1117;color:#e6edf3;font:13px/1.35 monospace">${colored}</pre>`;
}

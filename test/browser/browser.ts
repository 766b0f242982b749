import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { missingProgram } from '../lab/lab.js';

const PROGRAM = process.env['CHROMIUM'] ?? 'chromium';

/** Why no browser can be run here, `undefined` where one can. */
export const BROWSER_MISSING = missingProgram([PROGRAM]);

// In CI a test that silently does not run would pass for one that succeeds.
if (BROWSER_MISSING !== undefined && process.env['CI'] === 'true') throw new Error(`no report can be opened: ${BROWSER_MISSING}`);

/** Debian's Chromium, headless. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: programPath(), args: ['--no-sandbox'] });
}

function programPath(): string {
  return path.isAbsolute(PROGRAM) ? PROGRAM : path.join('/usr/bin', PROGRAM);
}

/** A page as a reader opens it, and all that it complained of or asked for. */
export interface OpenedPage {
  readonly page: Page;
  /** Messages of the console, errors, dialogs, and requests for anything but the file itself. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** How a page is opened. */
export interface OpenOptions extends BrowserContextOptions {
  /** Where the file lies, below a temporary folder. */
  readonly place?: string;
}

/** Opens an HTML text from a file of its own. */
export async function openPage(
  browser: Browser,
  html: string,
  { place = 'report.html', ...options }: OpenOptions = {},
): Promise<OpenedPage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'httperr-doctor-test-'));
  const file = path.join(folder, place);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, html);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== pathToFileURL(file).href) complaints.push(`request: ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  await page.goto(pathToFileURL(file).href);
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page, complaints, close };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds that keeps somebody from reading the page. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const result: unknown = await page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0].html })))',
  );
  const violations = result as readonly { readonly id: string; readonly impact: string; readonly html: string }[];
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, html }) => `${id}: ${html}`);
}

// Bundles the script and the style of HTML reports into src/report/html/generated/assets.ts, which git ignores.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = new URL('../../', import.meta.url);
const client = new URL('src/report/html/client/', root);
const target = new URL('src/report/html/generated/assets.ts', root);

/**
 * Writes the assets where they are missing or changed.
 *
 * @returns {Promise<boolean>} whether anything had to be written
 */
export async function refreshAssets() {
  const text = assetsModule(await scriptText(), await styleText());
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return false;
  mkdirSync(new URL('.', target), { recursive: true });
  // In one step: a build and a test may run at the same time, and neither may read half a file.
  const unfinished = new URL(`assets.ts.${process.pid}`, target);
  writeFileSync(unfinished, text);
  renameSync(unfinished, target);
  return true;
}

async function scriptText() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', client))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'inline',
    // A closing tag would end the script element.
    charset: 'ascii',
  });
  return safeScript(outputFiles[0].text);
}

function safeScript(text) {
  if (/<\/script|<!--/i.test(text)) throw new Error('the script of the HTML report holds text that would end its element');
  return text.trim();
}

async function styleText() {
  const chart = readFileSync(createRequire(import.meta.url).resolve('uplot/dist/uPlot.min.css'), 'utf8');
  const { code } = await transform(`${chart}\n${readFileSync(new URL('page.css', client), 'utf8')}`, { loader: 'css', minify: true });
  return code.trim();
}

/** A policy names scripts by the hash of their exact text. */
function assetsModule(script, style) {
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  return [
    '// Made by scripts/html/refresh-assets.mjs from client/ and the chart library.',
    '/** Draws the charts, sorts tables: one script, the chart library in it. */',
    `export const CLIENT = ${JSON.stringify(script)};`,
    '/** The hash of that script, for the policy of the page. */',
    `export const CLIENT_HASH = ${JSON.stringify(hash)};`,
    '/** The style of the page and of the charts. */',
    `export const STYLE = ${JSON.stringify(style)};`,
    '',
  ].join('\n');
}

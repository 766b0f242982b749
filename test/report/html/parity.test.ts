import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose.js';
import { renderHtml } from '../../../src/report/html/page.js';
import { renderTerminal } from '../../../src/report/terminal/diagnosis.js';
import { PLAIN } from '../../../src/report/terminal/style.js';
import { EXAMPLE } from '../hostile-diagnosis.js';
import { wordsOf } from './page-words.js';

const CASES = fileURLToPath(new URL('../../../examples/cases', import.meta.url));
const PLACES = [EXAMPLE, ...readdirSync(CASES).map((name) => path.join(CASES, name))];

/** Wide enough that no sentence is wrapped. */
const WIDE = 2000;
/** Labels at the left of the screen; the page has headings. */
const LABELS = new Set(['do now', 'do not', 'next tags', 'largest', 'who', 'article']);

/** Words and figures alone: a screen separates by other signs than a page. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a screen says, in phrases, without its bars, labels, and what only points to `--verbose`. */
function phrasesOf(screen: string): readonly string[] {
  return (
    screen
      .replaceAll('. More: --verbose', '')
      // Tags and their sizes are one line on a screen, and rows of a table on a page.
      .split(/\n| {2,}|[;:]|[_.=+*#@^-]{3,}|, (?=\S{1,4} [\d.]+ [KMG]?B\b)/)
      .filter((part) => !part.includes('--verbose'))
      .map(bare)
      .filter((phrase) => phrase !== '' && !LABELS.has(phrase) && !/^\d+ more\b/.test(phrase))
  );
}

describe('the page of a bundled case', () => {
  it.each(PLACES.map((place) => [path.basename(place), place]))('%s says whatever the terminal says', async (_, place) => {
    const diagnosis = await diagnose([place]);
    const words = ` ${bare(wordsOf(renderHtml(diagnosis, { madeAt: '2026-11-22T10:00:00Z' })))} `;
    const phrases = phrasesOf(renderTerminal(diagnosis, { ...PLAIN, width: WIDE }));
    expect(phrases.length).toBeGreaterThan(8);
    expect(phrases.filter((phrase) => !words.includes(` ${phrase} `))).toEqual([]);
  });
});

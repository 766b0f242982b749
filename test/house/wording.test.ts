import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { scriptHelp, scriptTexts, type Text } from './script-texts.js';
import { filesBelow, textOf } from './source-files.js';

/**
 * Words and turns with a better word, and that word. Right uses stay possible where the pattern says so: `stands for`, `there is no`,
 * lists of drivers or processes.
 */
const INSTEAD: readonly (readonly [turn: RegExp, better: string])[] = [
  [/\bthe (?:refusal )?mark\b/i, 'threshold'],
  [/\b(?:tells|told)\b|\bcannot tell\b/i, 'shows, says, separates'],
  [/\b(?:bring|brings|brought)\b/i, 'collect, add, find'],
  [/\bstands?\b(?! (?:for|alone)\b)/i, 'is, appears, is listed; flat'],
  [/\bpool lists?\b/i, 'pool snapshot'],
  [/\b(?:one|last|first|single|next) looks?\b|\ba look at\b/i, 'snapshot'],
  [/\bh[eo]ld against\b|\bholds? \w+ against\b/i, 'check, compare'],
  [/\b(?:somebody|someone|nobody|whom)\b/i, 'another component, none; the passive'],
  [/(?<![-\w'/])(?:he|him|his)(?![-\w'/])/, 'it'],
  [/\bat last\b/i, 'now, finally'],
  [/\bof (?:its|our|their) own\b/i, 'own, separate'],
  [/\bblanks\b/i, 'spaces'],
  [/(?<!there )\bis no (?!longer\b|more\b|less\b|surer\b)/i, 'is not a'],
  [/\bis none\b/i, 'is not one'],
  [/\d %|\} %/, '%, without a space'],
  [/\b[MG]B\b[\w ]{0,30} are (?:in use|free|left|gone)\b/, 'is'],
  [/\banew\b/i, 'again, restart'],
  [/\blies\b|(?<!, )\blie\b/i, 'is'],
];

/** Built from packages and schemas; their words are not ours. */
const MADE = /\/generated\/|^src\/schema\/types\.ts$/;

const DOCS = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...filesBelow('docs').filter((path) => path.endsWith('.md'))];

const sources = filesBelow('src').filter((path) => /\.tsx?$/.test(path) && !MADE.test(path));
const scripts = filesBelow('ps').filter((path) => /\.psm?1$/.test(path));
const data = filesBelow('src/knowledge/data').filter((path) => path.endsWith('.json') && !path.endsWith('/trust.json'));

const turnsIn = (texts: readonly Text[]): readonly string[] =>
  texts.flatMap(({ place, text }) =>
    INSTEAD.filter(([turn]) => turn.test(text)).map(([turn, better]) => `${place} "${turn.exec(text)?.[0] ?? ''}" -> ${better}: ${text}`),
  );

describe('the words of the glossary', () => {
  it('are those of the constant texts in the code', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(turnsIn(sources.flatMap((path) => literalsOf(path, textOf(path))))).toEqual([]);
  });

  it('are those of the scripts, and of their help', () => {
    expect(scripts.length).toBeGreaterThan(30);
    const about = filesBelow('ps').filter((path) => path.endsWith('.help.txt'));
    const texts = scripts.flatMap((path) => [...scriptTexts(path, textOf(path)), ...scriptHelp(path, textOf(path))]);
    expect(turnsIn([...texts, ...about.flatMap((path) => linesOf(path, textOf(path)))])).toEqual([]);
  });

  it('are those of the data', () => {
    expect(data.length).toBeGreaterThan(10);
    expect(turnsIn(data.flatMap((path) => valuesOf(path, JSON.parse(textOf(path)))))).toEqual([]);
  });

  it('are those of the documents', () => {
    expect(turnsIn(DOCS.flatMap((path) => linesOf(path, textOf(path))))).toEqual([]);
  });

  it.each([
    ["const says = 'a file that somebody brought';", 2],
    ['const says = `free: under the mark by ${percent} %`;', 2],
    ["const says = '106 MB of pool are in use';", 1],
    ["// nobody reads this\nconst says = 'is listed in the snapshot';", 0],
    ["import { told } from './told tells.js';", 0],
  ])('are missed in %j %i times', (code, times) => {
    expect(turnsIn(literalsOf('made.ts', code))).toHaveLength(times);
  });
});

/** Texts of two words and more, templates whole; names of modules are none. */
function literalsOf(path: string, text: string): readonly Text[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const says = ts.isTemplateExpression(node) ? withoutCode(node) : node.text;
      const place = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (/[a-z]+ [a-z]+|\} ?%/i.test(says)) found.push({ place, text: says });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `${code}` becomes `{}`: what it prints is a literal elsewhere. */
function withoutCode(node: ts.TemplateExpression): string {
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}

function valuesOf(path: string, value: unknown): readonly Text[] {
  if (typeof value === 'string') return [{ place: path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => (name === 'sources' ? [] : valuesOf(path, member)));
}

/** Prose of a page: what fences and code spans hold is typed, not read. */
function linesOf(path: string, text: string): readonly Text[] {
  let isCode = false;
  return text.split('\n').flatMap((line, at) => {
    if (line.startsWith('```')) isCode = !isCode;
    return isCode ? [] : [{ place: `${path}:${at + 1}`, text: line.replaceAll(/`[^`]*`/g, '``') }];
  });
}

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from './source-files.js';

/** Readers compare with what others write in any script; the rest of the program writes to consoles that may show ASCII alone. */
const READS = /^src\/(?:read|image|schema|collect|powershell)\//;
/** A browser shows every sign. */
const PAGES = 'src/report/html/';
/** Signs that have an ASCII form beside them. */
const SIGNS = new Set(['src/report/terminal/style.ts', 'src/report/terminal/sparkline.ts']);

/** Names of certificates are what their owners wrote. */
const NAMES = 'src/knowledge/data/trust.json';

const sources = filesBelow('src').filter(
  (path) => path.endsWith('.ts') && !READS.test(path) && !path.startsWith(PAGES) && !SIGNS.has(path),
);
const data = filesBelow('src').filter((path) => path.startsWith('src/knowledge/data/') && path.endsWith('.json') && path !== NAMES);

const beyond = (text: string): boolean => [...text].some((character) => (character.codePointAt(0) ?? 0) > 0x7e);

describe('constant texts', () => {
  it('are ASCII in the code: what a console cannot show has another form', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((path) => textsBeyond(path, textOf(path)))).toEqual([]);
  });

  it('are ASCII in the data', () => {
    expect(data.length).toBeGreaterThan(10);
    const lines = data.flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, at) => (beyond(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
    );
    expect(lines).toEqual([]);
  });

  it.each([
    ["const says = 'the vendor’s copy';", 1],
    ['const says = `some …`;', 1],
    ['// a comment may say what it likes …', 0],
    ["const says = '\\u2026';", 1],
  ])('are seen in %s %i times', (code, times) => {
    expect(textsBeyond('made.ts', code)).toHaveLength(times);
  });
});

/** String literals and pieces of templates that hold more than ASCII, also by an escape. */
function textsBeyond(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) && beyond(node.text))
      found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

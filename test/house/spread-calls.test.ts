import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from './source-files.js';

const sources = filesBelow('src').filter((path) => path.endsWith('.ts') && !path.startsWith('src/schema/validators'));

describe('spread into a call', () => {
  it('is left to lists that are written down there: a long list overflows the stack', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((path) => spreadCalls(path, textOf(path)))).toEqual([]);
  });

  it.each([
    ['Math.max(...values)', 1],
    ['list.push(first, ...rest)', 1],
    ['new Set(...lists)', 1],
    ['Math.max(...[a, b])', 0],
    ['columnOf(table, ...TIME_KEYS)', 0],
    ['lines.push(...labeled(label, text))', 0],
    ['f([...values])', 0],
    ['const f = (...values: number[]) => g(...values)', 0],
    ['f({ ...values })', 0],
    ['const f = (...values: number[]) => values', 0],
  ])('is seen in %s %i times', (code, times) => {
    expect(spreadCalls('made.ts', code)).toHaveLength(times);
  });
});

/** Places of calls with a spread argument that is no array literal. */
function spreadCalls(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      for (const argument of node.arguments ?? []) if (isSpread(argument)) found.push(`${path}:${lineOf(file, argument)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isSpread(argument: ts.Expression): boolean {
  return ts.isSpreadElement(argument) && !isShort(argument.expression) && !isRest(argument);
}

/** Written down in the source, also under a constant's name, or the few lines of one note of a report, or the first few of a list. */
function isShort(list: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(list)) return isShort(list.expression);
  if (ts.isConditionalExpression(list)) return isShort(list.whenTrue) && isShort(list.whenFalse);
  if (ts.isCallExpression(list)) return /^(?:labeled|paragraph|wrap)$|\.slice\(0, \d\)\.map$/.test(list.expression.getText());
  return ts.isArrayLiteralExpression(list) || /^[A-Z][A-Z_]+$/.test(list.getText());
}

function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** Handed on by a function that took them one by one. */
function isRest({ expression }: ts.SpreadElement): boolean {
  for (let node: ts.Node | undefined = expression.parent; node !== undefined; node = node.parent) {
    const rest = ts.isFunctionLike(node) ? node.parameters.find(({ dotDotDotToken }) => dotDotDotToken !== undefined) : undefined;
    if (rest?.name.getText() === expression.getText()) return true;
  }
  return false;
}

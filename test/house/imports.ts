import { posix } from 'node:path';
import ts from 'typescript';
import { filesBelow, textOf } from './source-files.js';

/** One module that a file of `src/` names. */
export interface Import {
  readonly from: string;
  /** Path of a file of `src/`, or the name of a package or built-in module. */
  readonly to: string;
  /** Only types are taken: nothing is left of it when the program runs. */
  readonly isTypeOnly: boolean;
  /** Loaded when the program comes there, not when it starts. */
  readonly isDynamic: boolean;
}

/** Validators are JavaScript; everything else of `src/` is TypeScript. */
const GENERATED_CODE = /^src\/schema\/generated\/(?!documents\.|validator-table\.)/;

/** All imports, exports from and dynamic imports of `src/`, generated code included. */
export function readImports(): readonly Import[] {
  return filesBelow('src')
    .filter((path) => /(?<!\.d)\.ts$|\.js$/.test(path))
    .flatMap((path) => importsOf(path));
}

function importsOf(path: string): readonly Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      imports.push({ from: path, to: resolve(path, specifier.text), isTypeOnly: isTypeOnly(node), isDynamic: ts.isCallExpression(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest));
  return imports;
}

function specifierOf(node: ts.Node): ts.StringLiteral | undefined {
  const specifier =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined;
  return specifier !== undefined && ts.isStringLiteral(specifier) ? specifier : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const target = posix.join(posix.dirname(path), specifier);
  return target.endsWith('.js') && !GENERATED_CODE.test(target) ? `${target.slice(0, -'.js'.length)}.ts` : target;
}

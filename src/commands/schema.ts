import { readFile } from 'node:fs/promises';
import { assetPath } from '../asset-path.js';
import { HttpErrDoctorError } from '../errors.js';
import { visible } from '../report/escape.js';
import { checkDocument, DOCUMENT_NAMES, type DocumentName } from '../schema/validate.js';
import { OUTPUT_OPTIONS, type OutputArgs } from './cli/common-options.js';
import { printJson, printResult } from './cli/output.js';
import { withExamples } from './cli/with-examples.js';

type SchemaArgs = OutputArgs & { readonly name?: string | undefined; readonly check?: string | undefined };

/** `schema [name] [--check file]`: prints a schema, or holds a file against one. */
export const schemaCommand = withExamples<SchemaArgs>(
  {
    command: 'schema [name]',
    describe: 'print a schema, or hold a JSON file against one',
    builder: (yargs) =>
      yargs.positional('name', { type: 'string', describe: 'name of a schema; without it the names are listed' }).options({
        ...OUTPUT_OPTIONS,
        check: {
          type: 'string',
          requiresArg: true,
          describe: 'JSON file to hold against the schema; its kind tells which where no name is given',
        },
      }),
    handler: async ({ name, check, json }) => {
      if (check !== undefined) return checkFile(check, name, json === true);
      if (name === undefined) {
        if (json === true) printJson({ schemas: DOCUMENT_NAMES });
        else printResult(`${DOCUMENT_NAMES.join('\n')}\n`);
        return;
      }
      printResult(await readFile(assetPath(`schemas/${kindOf(name)}.schema.json`), 'utf8'));
    },
  },
  ['$0 schema machine', 'what machine.json may hold'],
  ['$0 schema machine --check machine.json', 'whether a file is in order'],
);

async function checkFile(path: string, name: string | undefined, json: boolean): Promise<void> {
  const value = await parseFile(path);
  const kind = kindOf(name ?? statedKind(value) ?? 'machine');
  const problems = checkDocument(kind, value);
  if (json) printJson({ path, schema: kind, ok: problems.length === 0, problems });
  else if (problems.length === 0) printResult(`${visible(path)} is a valid ${kind} document\n`);
  if (problems.length > 0) {
    throw new HttpErrDoctorError(
      'invalid-document',
      problems.map((problem) => `${visible(path)} is not a valid ${kind} document: ${problem}`).join('\n'),
      { details: { path, kind } },
    );
  }
}

async function parseFile(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new HttpErrDoctorError(
      'no-such-path',
      `${visible(path)} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new HttpErrDoctorError(
      'invalid-document',
      `${visible(path)} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

function statedKind(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string' ? value.kind : undefined;
}

function kindOf(name: string): DocumentName {
  const kind = DOCUMENT_NAMES.find((known) => known === name);
  if (kind === undefined) throw new HttpErrDoctorError('usage', `there is no schema ${name}; the schemas are ${DOCUMENT_NAMES.join(', ')}`);
  return kind;
}

import { readFile } from 'node:fs/promises';
import { assetPath } from '../asset-path.js';
import { EXIT, type ExitCode, errorOfLines, HttpErrDoctorError, isHttpErrDoctorError } from '../errors.js';
import { readNamedFile } from '../io/open-file.js';
import { isMissing } from '../io/read-failure.js';
import { visible } from '../report/escape.js';
import { checkDocument, DOCUMENT_NAMES, type DocumentName } from '../schema/validate.js';
import { evidencePaths } from './cli/evidence-paths.js';
import { printJson, printResult } from './cli/output.js';
import type { ArgsOf } from './definitions.js';

/** `schema [name] [--check file]`: prints a schema, or checks a file against one. */
export async function runSchema({ name, check, json }: ArgsOf<'schema'>): Promise<ExitCode> {
  if (check !== undefined) await checkFile(check, name, json === true);
  else if (name !== undefined) printResult(await readFile(assetPath(`schemas/${kindOf(name)}.schema.json`), 'utf8'));
  else if (json === true) printJson({ schemas: DOCUMENT_NAMES });
  else printResult(`${DOCUMENT_NAMES.join('\n')}\n`);
  return EXIT.done;
}

async function checkFile(path: string, name: string | undefined, json: boolean): Promise<void> {
  const value = await parseFile(path);
  const kind = kindOf(name ?? statedKind(value) ?? 'machine');
  const problems = checkDocument(kind, value);
  if (json) printJson({ path, schema: kind, ok: problems.length === 0, problems });
  else if (problems.length === 0) printResult(`${visible(path)} is a valid ${kind} document\n`);
  if (problems.length > 0) {
    throw errorOfLines(
      'invalid-document',
      problems.map((problem) => `${visible(path)} is not a valid ${kind} document: ${problem}`),
      { details: { path, kind } },
    );
  }
}

/** A diagnosis of many machines has some megabytes; V8 parses no text of more than this. */
const MOST_BYTES = 256 * 2 ** 20;

async function parseFile(path: string): Promise<unknown> {
  let text: string;
  try {
    text = (await readNamedFile(path, MOST_BYTES)).toString('utf8');
  } catch (cause) {
    if (isHttpErrDoctorError(cause)) throw new HttpErrDoctorError(cause.code, `${visible(path)} ${cause.message}`, { cause });
    if (isMissing(cause)) await evidencePaths([path], { args: {} });
    throw new HttpErrDoctorError(
      'not-readable',
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

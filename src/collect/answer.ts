import { readFile } from 'node:fs/promises';
import type { CollectionPart, PartStatus } from '../schema/types.js';

/** A part as it stands in the manifest, and what its own answer says beside it. */
export interface PartAnswer {
  readonly part: PartRecord;
  /** As the script gave it; `null` where the part failed. */
  readonly data: unknown;
}

/** An entry of the manifest with what could not be had of an otherwise good part. */
export interface PartRecord extends CollectionPart {
  readonly warnings: readonly string[];
  /** What the part found beside its stream, for example where HTTPERR lies and which of its files were left out. */
  readonly data?: unknown;
}

const STATUSES: readonly PartStatus[] = ['ok', 'partial', 'failed', 'denied', 'not-asked'];

/**
 * Reads the file that a part leaves. It appears by rename, so it is there as a whole or not at all; a damaged one is a failure of that part.
 *
 * @returns `undefined` where the part has not answered.
 */
export async function readPartAnswer(path: string, name: string): Promise<PartAnswer | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
  try {
    const answer = asRecord(JSON.parse(text));
    const part = partOf(asRecord(answer.part), name);
    const data = answer.data ?? null;
    return { part: name === 'machine' || data === null ? part : { ...part, data }, data };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { part: failedPart(name, { code: 'PS_BAD_RESPONSE', message: `the answer of this part cannot be read: ${why}` }), data: null };
  }
}

/** A JSON file with an object, `null` where it is not there or damaged. */
export async function readJsonAnswer(path: string): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    return asRecord(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

/** A part that left no answer. */
export function failedPart(name: string, error: { readonly code: string; readonly message: string }): PartRecord {
  return { name, status: 'failed', error, warnings: [] };
}

function partOf(part: Readonly<Record<string, unknown>>, name: string): PartRecord {
  const status = STATUSES.find((known) => known === part.status);
  if (status === undefined) throw new TypeError(`part.status is ${JSON.stringify(part.status)}`);
  const error = part.error === null || part.error === undefined ? null : asRecord(part.error);
  return {
    name,
    status,
    error: error === null ? null : { code: text(error.code) ?? 'FAILED', message: text(error.message) ?? 'no reason given' },
    started: text(part.started),
    ended: text(part.ended),
    file: text(part.file),
    rows: typeof part.rows === 'number' ? part.rows : null,
    warnings: Array.isArray(part.warnings) ? part.warnings.flatMap((line) => text(line) ?? []) : [],
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** @throws TypeError where it is no object. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('an object is wanted');
  return value as Readonly<Record<string, unknown>>;
}

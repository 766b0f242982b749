import { readFile } from 'node:fs/promises';
import type { Collection, CollectionHost, CollectionPart } from '../schema/types.js';

/** A part as it stands in the manifest, and what its own answer says beside it. */
export interface PartAnswer {
  readonly part: PartRecord;
  /** As the script gave it; `null` where the part failed. */
  readonly data: unknown;
  /** The PowerShell that answered; `null` where none did. */
  readonly host: CollectionHost | null;
}

/** An entry of the manifest with what could not be had of an otherwise good part. */
export interface PartRecord extends CollectionPart {
  readonly warnings: readonly string[];
}

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
    return await asAnswer(asRecord(JSON.parse(text)), name);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return unanswered(name, { code: 'PS_BAD_RESPONSE', message: `the answer of this part cannot be read: ${why}` });
  }
}

/** What a script writes is input like any other: it goes into a manifest only where it fits there. */
async function asAnswer(answer: Readonly<Record<string, unknown>>, name: string): Promise<PartAnswer> {
  // The largest validator: PowerShell is started before it is loaded.
  const { checkCapture, isCaptureDocument } = await import('../schema/capture.js');
  const data = answer.data ?? null;
  const isBeside = name === 'machine' || name === 'check';
  const part = { ...partOf(asRecord(answer.part), name), ...(isBeside || data === null ? {} : { data }) };
  const manifest = { schemaVersion: 1, kind: 'collection', machine: {}, host: answer.host ?? null, parts: [part] };
  if (!isCaptureDocument('collection', manifest))
    return unanswered(name, { code: 'PS_SCHEMA', message: checkCapture('collection', manifest).join('; ') });
  return { part: { ...recordIn(manifest), warnings: part.warnings }, data, host: manifest.host ?? null };
}

function recordIn({ parts: [part] }: Collection): CollectionPart {
  if (part === undefined) throw new TypeError('no part');
  return part;
}

/** A JSON file with an object, `null` where it is not there or damaged. */
export async function readJsonAnswer(path: string): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    return asRecord(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

/** A part that left no answer, or none that can be used. */
export function unanswered(name: string, error: { readonly code: string; readonly message: string }): PartAnswer {
  return { part: failedPart(name, error), data: null, host: null };
}

/** The entry of a part that failed. */
export function failedPart(name: string, error: { readonly code: string; readonly message: string }): PartRecord {
  return { name, status: 'failed', error, warnings: [] };
}

/** What PowerShell writes of a part, with what it leaves empty as unknown. */
function partOf(part: Readonly<Record<string, unknown>>, name: string) {
  const error = part.error === null || part.error === undefined ? null : asRecord(part.error);
  return {
    name,
    status: part.status,
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

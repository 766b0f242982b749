import { parseTree } from 'jsonc-parser';
import type { Problem } from '../../facts/capture.js';
import { append } from '../../long-lists.js';
import { checkCapture, isCaptureDocument } from '../../schema/capture.js';
import type { Collection, CollectionPart } from '../../schema/types.js';
import { lineOfComplaint, linesOfValues, type MachineDocument, machineDocument } from '../machine-document.js';
import type { EvidencePiece } from '../reading.js';
import type { CapturePart } from './capture-part.js';
import { claimsOf } from './completeness-claims.js';
import { problemsOfPart, UNFINISHED } from './part-problems.js';

/** A manifest that was read. */
export interface CaptureManifest {
  readonly kind: 'capture';
  readonly document: MachineDocument;
  readonly parts: readonly CapturePart[];
  /** What the manifest itself states, and what is odd about it and its parts. */
  readonly piece: EvidencePiece;
}

/** The version of capture folders that this program writes. */
const SCHEMA_VERSION = 1;

/** A capture has nine parts. */
const MOST_PARTS = 50;

/**
 * Reads capture.json.
 *
 * @param text - JSON that has been parsed already, of the kind `collection`.
 * @returns the problems where it does not fit its schema.
 */
export function readManifest(text: string): CaptureManifest | { readonly kind: 'damaged'; readonly problems: readonly Problem[] } {
  const value: unknown = JSON.parse(text);
  const root = parseTree(text);
  const lines = root === undefined ? new Map<string, number>() : linesOfValues(text, root);
  if (!isCaptureDocument('collection', value)) {
    const complaints = checkCapture('collection', value);
    return {
      kind: 'damaged',
      problems: complaints.map((complaint) => ({
        text: `is not a capture manifest: ${complaint}`,
        line: lineOfComplaint(complaint, lines),
      })),
    };
  }
  const parts = value.parts.slice(0, MOST_PARTS).map(partOf);
  const completeness = claimsOf(value.parts.slice(0, MOST_PARTS), lines.get('parts') ?? 1);
  const document = machineOf(value, lines);
  return { kind: 'capture', document, parts, piece: { completeness, problems: [...problemsOf(value, parts), ...document.problems] } };
}

function machineOf({ machine, clock }: Collection, lines: ReadonlyMap<string, number>): MachineDocument {
  const inside = 'machine.';
  const described = machine.clock === undefined && clock !== undefined && clock !== null ? { ...machine, clock } : machine;
  const linesInside = [...lines].flatMap(([path, line]) => (path.startsWith(inside) ? [[path.slice(inside.length), line] as const] : []));
  return machineDocument(described, new Map(linesInside));
}

function problemsOf({ schemaVersion, ended, parts: all }: Collection, parts: readonly CapturePart[]): readonly Problem[] {
  const problems: Problem[] = [];
  if (schemaVersion > SCHEMA_VERSION) {
    const text = `was written by a newer httperr-doctor (version ${schemaVersion} of captures, this one knows ${SCHEMA_VERSION}); what is known was read, update it for the rest`;
    problems.push({ text });
  }
  if (ended === null) problems.push(UNFINISHED);
  append(problems, parts.flatMap(problemsOfPart));
  if (all.length > parts.length) problems.push({ text: `has ${all.length} parts; those beyond the first ${MOST_PARTS} were not read` });
  return problems;
}

function partOf(part: CollectionPart): CapturePart {
  const reason = part.error?.message ?? (part.warnings ?? []).slice(0, 20).join('; ');
  return {
    name: part.name,
    status: part.status,
    reason: reason === '' ? null : reason,
    file: part.file ?? null,
    rows: part.rows ?? null,
    sha256: part.sha256?.toLowerCase() ?? null,
    copies: copiesOf(part),
  };
}

/** Files that the part `httperr` says it copied. */
function copiesOf({ data }: CollectionPart): number {
  return (data?.files ?? []).filter(({ copiedBytes }) => typeof copiedBytes === 'number').length;
}

import type { Problem } from '../facts/capture.js';
import { isHttpErrDoctorError } from '../errors.js';
import { binaryPerfLogProblem, isBinaryPerfLog } from './counters/binary-perf-log.js';
import { decodeText, linesOf } from './decode.js';
import { isHttperr } from './httperr/sniff.js';
import { type MachineDocument, readJsonFile } from './machine-document.js';
import type { EvidencePiece } from './piece.js';
import { isPooltagFile, type PooltagEntry, readPooltagFile } from './pool/pooltag-file.js';
import { isCatalog, isImage, isInf, recognizeText } from './recognize.js';
import { gunzipHead, headOf, isGzip, readWhole, type Source } from './source.js';
import { explain } from './walk.js';

/** What a source turned out to be, with its content where it is small; HTTPERR and images are read later, by those who know them. */
export type ReadFile =
  | { readonly kind: 'httperr' }
  | { readonly kind: 'image' | 'catalog' | 'inf' }
  | { readonly kind: 'machine'; readonly document: MachineDocument }
  | { readonly kind: 'pooltag'; readonly entries: readonly PooltagEntry[] }
  | { readonly kind: 'piece'; readonly format: string; readonly piece: EvidencePiece }
  | { readonly kind: 'unusable'; readonly recognizedAs: string; readonly problems: readonly Problem[] };

/** A JSON document of ours is far smaller; more is not worth a parser's stack and memory. */
const MOST_JSON_BYTES = 16 * 2 ** 20;

/** Reads one source by its content. Never throws for bad content: what cannot be read says why. */
export async function readSource(source: Source): Promise<ReadFile> {
  try {
    return await readByContent(source);
  } catch (error) {
    if (isHttpErrDoctorError(error)) return unusable('unreadable', error.message);
    return unusable('unreadable', explain(error, 'file'));
  }
}

async function readByContent(source: Source): Promise<ReadFile> {
  const outer = await headOf(source);
  if (outer.length === 0) return unusable('empty', 'is empty');
  const gzip = isGzip(outer);
  const head = gzip ? gunzipHead(outer) : outer;
  if (isImage(head)) return gzip ? unusable('unknown', 'is a packed program; unpack it') : { kind: 'image' };
  if (isCatalog(head)) return { kind: 'catalog' };
  if (isBinaryPerfLog(head)) return unusable('perfmon-binary', binaryPerfLogProblem(source.name));
  if (isHttperr(head)) return { kind: 'httperr' };

  const sample = decodeText(head);
  if (sample === null) return unusable('unknown', 'is binary and of no known kind');
  const isWhole = !gzip && head.length >= source.bytes;
  if (sample.text.trimStart().startsWith('{')) return readJson(source, gzip);
  const recognized = recognizeText(linesOf(sample.text));
  if (recognized !== null) {
    const text = isWhole ? sample.text : await wholeText(source, gzip);
    const lines = linesOf(text);
    return { kind: 'piece', format: recognized.format, piece: recognized.reader.read(recognized.format, { input: 0, lines }) };
  }
  if (isInf(linesOf(sample.text))) return { kind: 'inf' };
  if (isPooltagFile(linesOf(sample.text))) return { kind: 'pooltag', entries: readPooltagFile(linesOf(await wholeText(source, gzip))) };
  return unusable('unknown', 'is text of no known kind');
}

async function readJson(source: Source, gzip: boolean): Promise<ReadFile> {
  if (source.bytes > MOST_JSON_BYTES) return unusable('unknown', `is JSON of more than ${MOST_JSON_BYTES / 2 ** 20} MB, which is no document of this program`);
  const json = readJsonFile(await wholeText(source, gzip));
  switch (json.kind) {
    case 'machine':
      return { kind: 'machine', document: json.document };
    case 'damaged':
      return { kind: 'unusable', recognizedAs: 'unreadable', problems: json.problems };
    case 'collection':
      return unusable('unknown', 'is the manifest of a capture, which this version does not read; bring the files beside it');
    case 'result':
      return unusable('result', 'is a result of this program; it holds conclusions and is no evidence');
    default:
      return unusable('unknown', 'is JSON of no known kind');
  }
}

async function wholeText(source: Source, gzip: boolean): Promise<string> {
  const decoded = decodeText(await readWhole(source, gzip));
  return decoded?.text ?? '';
}

function unusable(recognizedAs: string, text: string): ReadFile {
  return { kind: 'unusable', recognizedAs, problems: [{ text }] };
}

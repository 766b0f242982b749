import { HttpErrDoctorError } from '../errors.js';
import type { Problem } from '../facts/capture.js';
import { binaryFormatOf } from './binary/binary-format.js';
import { readBinary } from './binary/read-binary.js';
import { type CaptureManifest, readManifest } from './capture/manifest.js';
import { formatOf, readStream } from './capture/read-stream.js';
import { recognizeStream } from './capture/stream-names.js';
import { decodeConsole } from './commands/code-page.js';
import { outputSteps, type ReadOutput } from './commands/read-outputs.js';
import { holdsOutput, holdsPrompt } from './commands/transcript.js';
import { decodeHead, decodeText, linesOf, unquoted } from './decode.js';
import { eventJsonReader } from './event-json.js';
import { headOf, readWhole, type Source } from './evidence-source.js';
import { explainAny, UNREADABLE } from './file-problem.js';
import { foreignFileOf } from './foreign-files.js';
import { holdsHttperrRows, isHttperr, isIisAccessLog } from './httperr/sniff.js';
import { type MachineDocument, readJsonFile } from './machine-document.js';
import { nearestFormat } from './nearest-format.js';
import { machineOfWords } from './pasted/machine-words.js';
import { isPooltagFile, type PooltagEntry, readPooltagFile } from './pool/pooltag-file.js';
import type { ReadOptions } from './read-options.js';
import type { EvidencePiece } from './reading.js';
import { isCatalog, isImage, isInf, recognizeText } from './recognize.js';
import { withPauses } from './with-pauses.js';
import { isZip } from './zip-head.js';

/** What a source turned out to be, with its content where it is small; HTTPERR and images are read later, by those who know them. */
export type ReadFile =
  | { readonly kind: 'httperr' }
  | { readonly kind: 'image' | 'catalog' | 'inf' }
  | { readonly kind: 'machine'; readonly document: MachineDocument }
  | CaptureManifest
  | { readonly kind: 'pooltag'; readonly entries: readonly PooltagEntry[] }
  | { readonly kind: 'piece'; readonly format: string; readonly piece: EvidencePiece }
  | { readonly kind: 'pieces'; readonly outputs: readonly ReadOutput[] }
  | { readonly kind: 'unusable'; readonly recognizedAs: string; readonly problems: readonly Problem[] };

/** A source, or one of several outputs in it, and what it turned out to be. */
export interface Item {
  readonly source: Source;
  readonly file: Exclude<ReadFile, { readonly kind: 'pieces' }>;
}

/** The items of one source: a console's transcript is one for each command. */
export function itemsOf(source: Source, file: ReadFile): readonly Item[] {
  if (file.kind !== 'pieces') return [{ source, file }];
  return file.outputs.map(({ format, piece }) => ({ source, file: { kind: 'piece', format, piece } }));
}

/** JSON that is evidence is far smaller; more is not worth a parser's time and memory. */
const MOST_JSON_BYTES = 4 * 2 ** 20;

/** What reading a large file goes by. */
type SourceOptions = Pick<ReadOptions, 'signal' | 'onProgress' | 'mostPoolRows'>;

/**
 * Reads one source by its content. Never throws for bad content: what cannot be read says why, whatever error a reader meets.
 *
 * @throws the signal's reason when it fires.
 */
export async function readSource(source: Source, options: SourceOptions = {}): Promise<ReadFile> {
  try {
    return await readByContent(source, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    return unusable(UNREADABLE, explainAny(error));
  }
}

async function readByContent(source: Source, { signal, onProgress, mostPoolRows }: SourceOptions): Promise<ReadFile> {
  const { bytes: head, gzip } = await headOf(source);
  if (source.bytes === 0) return unusable('empty', 'is empty');
  if (isZip(head)) return unusable(UNREADABLE, 'is an archive inside an archive; unpack it and name the folder');
  if (isImage(head)) return gzip ? unusable('unknown', 'is a packed program; unpack it') : { kind: 'image' };
  if (isCatalog(head)) return { kind: 'catalog' };
  const binary = await binaryFormatOf(source, { bytes: head, gzip });
  if (binary !== null) return { kind: 'pieces', outputs: await readBinary(binary, source, { gzip, signal, onProgress }) };
  const foreign = foreignFileOf(head, source.name);
  if (foreign !== null) return unusable(foreign.kind, foreign.text);
  if (isHttperr(head)) return { kind: 'httperr' };
  if (isIisAccessLog(head)) return unusable('iis-access-log', ACCESS_LOG);

  const sample = decodeHead(head);
  if (sample === null) return unusable('unknown', 'is binary and not recognized');
  const isWhole = !gzip && head.length >= source.bytes;
  if (looksLikeJson(sample.text) && eventJsonReader.recognize(linesOf(sample.text)) === null) {
    const stream = recognizeStream(sample.text);
    if (stream === null) return readJson(source, gzip);
    const onBytes = (readBytes: number): void => onProgress?.({ path: source.path, readBytes, totalBytes: source.bytes });
    return {
      kind: 'piece',
      format: formatOf(stream),
      piece: await readStream(stream, source, { gzip, encoding: sample.encoding, signal, onBytes, mostPoolRows }),
    };
  }
  const headLines = unquoted(linesOf(sample.text));
  const recognized = recognizeText(headLines);
  if (mayHoldOutputs(recognized?.format ?? null, headLines)) {
    const text = isWhole ? sample.text : await wholeText(source, gzip);
    const lines = unquoted(linesOf(sample.encoding === 'latin1' ? await decodeConsole(text) : text));
    const outputs = await withPauses(outputSteps(lines, readOther), signal);
    if (outputs.length > 0) return { kind: 'pieces', outputs: outputsWithWords(outputs, lines) };
  }
  if (recognized !== null) {
    const text = isWhole ? sample.text : await wholeText(source, gzip);
    const lines = unquoted(linesOf(text));
    const { format, reader } = recognized;
    const file = { lines };
    const steps = reader.steps?.(format, file);
    const piece = steps === undefined ? reader.read(format, file) : await withPauses(steps, signal);
    return { kind: 'piece', format, piece: withWords(piece, lines) };
  }
  if (isInf(linesOf(sample.text))) return { kind: 'inf' };
  if (isPooltagFile(headLines)) return tagTable(readPooltagFile(linesOf(await wholeText(source, gzip))));
  if (holdsHttperrRows(head)) return { kind: 'httperr' };
  return unusable('unknown', nearestFormat(sample.text));
}

/** Longer texts are files of a tool: what somebody wrote beside a screen is short. */
const MOST_LINES_WITH_WORDS = 200;

/** With what is written beside a pasted screen about the machine. */
function withWords(piece: EvidencePiece, lines: readonly string[]): EvidencePiece {
  const machine = piece.machine === undefined && lines.length <= MOST_LINES_WITH_WORDS ? machineOfWords(lines) : null;
  return machine === null ? piece : { ...piece, machine };
}

function outputsWithWords(outputs: readonly ReadOutput[], lines: readonly string[]): readonly ReadOutput[] {
  const [first, ...others] = outputs;
  if (first === undefined || outputs.some(({ piece }) => piece.machine !== undefined)) return outputs;
  return [{ ...first, piece: withWords(first.piece, lines) }, ...others];
}

/** Formats of pool and debugger lists that are pasted into one text with outputs of commands. */
const BESIDE_OUTPUTS = new Set([
  'poolmon',
  'memsnap',
  'kd-poolused',
  'kd-vm',
  'kd-verifier',
  'get-counter',
  'pasted-table',
  'pool-figures',
]);
/** Formats that are known by words in a line of names only: an output with a head of its own goes before them. */
const BY_WORDS = new Set(['pool-table', 'printed-table', 'get-process', 'processes']);

function mayHoldOutputs(format: string | null, lines: readonly string[]): boolean {
  if (format !== null && !BESIDE_OUTPUTS.has(format) && !BY_WORDS.has(format)) return false;
  return holdsOutput(lines) || (format === null && holdsPrompt(lines));
}

/** The table that `poolmon -c` writes is of this machine: tags and drivers, without the descriptions of pooltag.txt. */
function tagTable(entries: readonly PooltagEntry[]): ReadFile {
  const isLocal = entries.every(({ driver, description }) => driver !== null && description === null);
  if (!isLocal) return { kind: 'pooltag', entries };
  const localTags = entries.map(({ pattern, driver, line }) => ({ tag: pattern, file: driver, line }));
  return { kind: 'piece', format: 'localtag', piece: { inventory: { localTags } } };
}

function readOther(lines: readonly string[]): ReadOutput | null {
  const recognized = recognizeText(lines);
  return recognized === null ? null : { format: recognized.format, piece: recognized.reader.read(recognized.format, { lines }) };
}

const ACCESS_LOG =
  'is an access log of IIS, in which a refused connection leaves no row; collect the logs in %SystemRoot%\\System32\\LogFiles\\HTTPERR';

async function readJson(source: Source, gzip: boolean): Promise<ReadFile> {
  const tooLarge = unusable('unknown', `is JSON of more than ${MOST_JSON_BYTES / 2 ** 20} MB, too large for evidence of a machine`);
  if (source.bytes > MOST_JSON_BYTES) return tooLarge;
  const text = await wholeText(source, gzip);
  if (text.length > MOST_JSON_BYTES) return tooLarge;
  const json = readJsonFile(text);
  switch (json.kind) {
    case 'machine':
      return { kind: 'machine', document: json.document };
    case 'damaged':
      return { kind: 'unusable', recognizedAs: UNREADABLE, problems: json.problems };
    case 'collection': {
      const manifest = readManifest(text);
      return manifest.kind === 'damaged' ? { kind: 'unusable', recognizedAs: UNREADABLE, problems: manifest.problems } : manifest;
    }
    case 'result':
      return unusable('result', 'is a result of this program: conclusions, not evidence');
    default:
      return unusable('unknown', 'is JSON that is not recognized');
  }
}

async function wholeText(source: Source, gzip: boolean): Promise<string> {
  const decoded = decodeText(await readWhole(source, gzip));
  if (decoded === null) throw new HttpErrDoctorError('not-readable', 'turns binary part-way, so it may be a corrupted copy; copy it again');
  return decoded.text;
}

/** A brace alone is not JSON: RTF and scripts begin with one, too. */
function looksLikeJson(text: string): boolean {
  return /^\s*\{\s*(?:["}]|$)/.test(text.slice(0, 4096));
}

function unusable(recognizedAs: string, text: string): ReadFile {
  return { kind: 'unusable', recognizedAs, problems: [{ text }] };
}

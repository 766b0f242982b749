import { decodeStart } from './field-text.js';
import { HandedOnRows } from './handed-on/handed-on-rows.js';
import { stampAt, undecorated } from './handed-on/row-start.js';
import { isFieldsLine, type Layout, layoutOfBareNames, layoutOfFieldsLine, standardLayout } from './layout.js';
import { type Reading, readRow } from './reading.js';
import { startsWithDate } from './row-time.js';
import type { HttperrSink } from './sink.js';
import { WrappedRow } from './wrapped-row.js';

/** What is kept of a line that could not be read, in characters. */
export const UNPARSED_TEXT_LENGTH = 200;

/**
 * Reads one line after the other and keeps what a line can mean for those after it: the latest header, and whether this is text that somebody
 * copied from a page, where rows may be wrapped. Lines are one character a byte, without their LF.
 */
export class LineReader {
  readonly #sink: HttperrSink;
  #header: Layout | null = null;
  /** The `#Fields` line that the header is from; `null` where it is from none that names columns. */
  #fieldsLine: string | null = null;
  /** Layout of the latest row that was read by its number of tokens alone. */
  #counted: Layout | null = null;
  /** http.sys ends lines with CR LF and SP1 and later write headers: without both, this may be text from a page. */
  #mayBePasted = true;
  #wrapped: WrappedRow | null = null;
  /** Rows in forms that http.sys does not write; `null` in a log of its own, where a line is a row as it stands or it is none. */
  #handedOn: HandedOnRows | null = new HandedOnRows();
  /** The row that is put together now was handed on. */
  #joinsHandedOn = false;

  constructor(sink: HttperrSink) {
    this.#sink = sink;
  }

  /**
   * The layout of any line that begins with a date and a time, has as many tokens as the layout has columns, and a known reason in its place:
   * for such lines {@link line} can be left out. `null` where every line has to go through it.
   */
  get plainLayout(): Layout | null {
    return this.#mayBePasted || this.#wrapped !== null ? null : (this.#header ?? this.#counted);
  }

  /**
   * The `#Fields` line on which alone it depends how the next lines are read: a reader that {@link resume}s with it reads them as this one does.
   * `null` where there is more to it.
   */
  get settledBy(): string | null {
    return this.#mayBePasted || this.#wrapped !== null || this.#handedOn !== null ? null : this.#fieldsLine;
  }

  /** Goes on as a reader that is {@link settledBy} that line. */
  resume(fieldsLine: string): void {
    this.#mayBePasted = false;
    this.#handedOn = null;
    this.#counted = null;
    this.#fieldsLine = fieldsLine;
    this.#header = layoutOfFieldsLine(fieldsLine);
  }

  /** @param terminated - false for the end of a file that is not the end of a line. */
  line(raw: string, number: number, terminated: boolean): void {
    if (terminated && raw.endsWith('\r')) this.#endPasted();
    const text = trimmed(raw, this.#mayBePasted);
    if (text === '') this.#flush();
    else if (text.startsWith('#')) this.#comment(text, number);
    else this.#content(text, number, terminated);
  }

  /** A line longer than any row can be; `start` is its beginning. */
  longLine(start: string, number: number): void {
    const text = trimmed(start, false);
    if (isFieldsLine(text)) this.#fields(null, null, number);
    if (text.startsWith('#')) return;
    this.#flush();
    this.#unparsed(text, number);
  }

  end(): void {
    this.#flush();
  }

  #comment(text: string, number: number): void {
    this.#flush();
    if (!isFieldsLine(text)) return;
    const layout = layoutOfFieldsLine(text);
    this.#fields(layout, layout === null ? null : text, number);
  }

  #fields(layout: Layout | null, line: string | null, number: number): void {
    this.#endPasted();
    this.#fieldsLine = line;
    this.#handedOn = null;
    this.#header = layout;
    this.#counted = null;
    this.#sink.header(layout, number);
  }

  #content(text: string, number: number, terminated: boolean): void {
    if (this.#mayContinue(text) && this.#continued(text, number, terminated)) return;
    this.#flush();
    const names = layoutOfBareNames(text);
    if (names !== null) {
      this.#header = names;
      this.#fieldsLine = null;
      this.#sink.header(names, number);
      return;
    }
    const reading = readRow(text, { header: this.#header, terminated });
    if (reading !== null) this.#row(reading, number);
    else if (this.#handedOn !== null && this.#isHandedOn(text, number, terminated)) return;
    else if (this.#mayBePasted && startsWithDate(text)) this.#wrapped = new WrappedRow(text, number);
    else this.#unparsed(text, number);
  }

  #isHandedOn(text: string, number: number, terminated: boolean): boolean {
    const found = this.#handedOn?.read(text, { header: this.#header, terminated }) ?? null;
    if (found === null) return false;
    if (found.kind === 'header') this.#sink.header(found.layout, number);
    else if (found.kind === 'row') {
      this.#sink.handedOn?.(number, found.isCut);
      this.#sink.row(found.reading, number);
    } else if (found.kind === 'start') {
      this.#wrapped = new WrappedRow(found.text, number);
      this.#joinsHandedOn = true;
    }
    return true;
  }

  #mayContinue(text: string): boolean {
    if (this.#joinsHandedOn) return this.#wrapped !== null && stampAt(text) < 0;
    return this.#mayBePasted && !startsWithDate(text);
  }

  #row(reading: Reading, number: number): void {
    if (this.#header === null) this.#counted = reading.layout === standardLayout(reading.layout.columns) ? reading.layout : null;
    this.#sink.row(reading, number);
  }

  #unparsed(text: string, number: number): void {
    this.#sink.unparsed(decodeStart(text, UNPARSED_TEXT_LENGTH), number);
  }

  /** Adds a line to the row that was wrapped before it. False where there is none, or the line is no part of it. */
  #continued(text: string, number: number, terminated: boolean): boolean {
    const piece = this.#joinsHandedOn ? undecorated(text) : text;
    return this.#wrapped?.add(piece, { number, context: { header: this.#header, terminated } }) ?? false;
  }

  #endPasted(): void {
    if (!this.#joinsHandedOn) this.#flush();
    this.#mayBePasted = false;
  }

  #flush(): void {
    const wrapped = this.#wrapped;
    if (wrapped === null) return;
    this.#wrapped = null;
    const isHandedOn = this.#joinsHandedOn;
    this.#joinsHandedOn = false;
    if (wrapped.reading === null) {
      for (const piece of wrapped.pieces) this.#unparsed(piece.text, piece.number);
      return;
    }
    this.#sink.joined(wrapped.number, wrapped.pieces.length);
    if (isHandedOn) this.#sink.row(wrapped.reading, wrapped.number);
    else this.#row(wrapped.reading, wrapped.number);
  }
}

const TAB = 0x09;
const CR = 0x0d;
const BLANK = 0x20;
const UTF8_BOM = '\xef\xbb\xbf';

/**
 * A line without its CR, byte order mark, padding with NULs (space that a crash left allocated) and blanks at the end; in pasted text also
 * without indentation. '' for a line that holds nothing.
 */
function trimmed(raw: string, mayBePasted: boolean): string {
  let end = raw.length;
  if (end > 0 && raw.charCodeAt(end - 1) === CR) end--;
  while (end > 0 && (raw.charCodeAt(end - 1) === BLANK || raw.charCodeAt(end - 1) === 0)) end--;
  let start = raw.startsWith(UTF8_BOM) ? UTF8_BOM.length : 0;
  while (start < end && raw.charCodeAt(start) === 0) start++;
  if (raw.startsWith(UTF8_BOM, start)) start += UTF8_BOM.length;
  let content = start;
  while (content < end && isSpace(raw.charCodeAt(content))) content++;
  if (content >= end) return '';
  return raw.slice(mayBePasted ? content : start, end);
}

function isSpace(code: number): boolean {
  return code === BLANK || code === TAB || code === 0;
}

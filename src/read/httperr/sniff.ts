import { KNOWN_REASONS } from '../../knowledge/reasons.js';
import { layoutOfFieldsLine } from './layout.js';
import { columnOf, isKnownReason, type Reading } from './reading.js';
import { HttperrScanner } from './scanner.js';
import type { HttperrSink } from './sink.js';
import { TextBytes } from './text-bytes.js';

/** Columns that HTTPERR shares with other W3C logs; with one of its own or without any other it is HTTPERR. */
const SHARED_FIELDS = new Set(
  'date time s-computername c-ip c-port s-ip s-port cs-version cs-method cs-uri cs(user-agent) cs(cookie) cs(referer) cs-host sc-status sc-bytes cs-bytes time-taken'.split(
    ' ',
  ),
);
const OWN_FIELDS = new Set(['s-reason', 's-queuename', 's-siteid', 'streamid', 'streamid_ex']);

/**
 * True where a file that begins so is a log of http.sys: a header that says so, or rows without a header that have known reasons. Takes any
 * encoding and text copied from a page; gzip data have to be unpacked first.
 *
 * @param head - the first bytes, 64 KB will do; the last line may be cut.
 */
export function isHttperr(head: Uint8Array): boolean {
  const decoder = new TextBytes();
  const bytes = Buffer.concat([decoder.push(head), decoder.end()]);
  const text = bytes.toString('latin1');
  const hasDirectives = text.includes('#');
  const fields = hasDirectives ? /^[ \t]*(#fields:.*)/im.exec(text)?.[1] : undefined;
  const software = hasDirectives ? /^[ \t]*#software:[ \t]*(.*)/im.exec(text)?.[1] : undefined;
  if (software !== undefined && /^microsoft http (?:server )?api/i.test(software)) return true;
  if (fields !== undefined) return hasHttperrFields(fields, software === undefined);
  return software === undefined && mayNameReason(text) && hasKnownRows(head);
}

function hasHttperrFields(line: string, isUnsigned: boolean): boolean {
  const names = layoutOfFieldsLine(line)?.fields?.map((name) => name.toLowerCase()) ?? [];
  if (names.includes('s-reason')) return true;
  const hasOwn = names.some((name) => OWN_FIELDS.has(name));
  return isUnsigned && names.includes('date') && (hasOwn || (names.includes('cs-uri') && names.every((name) => SHARED_FIELDS.has(name))));
}

const NAMES_REASON = new RegExp(`connections?_refused|${[...KNOWN_REASONS].map((phrase) => phrase.replace(/\W/g, '\\$&')).join('|')}`, 'i');

/**
 * False for text in which no row can have a known reason, so that nobody need read it row by row. JSON may write any character of a phrase as
 * an escape.
 */
function mayNameReason(text: string): boolean {
  return text.includes('{') || NAMES_REASON.test(text);
}

/** Pages have text around their rows, so not every line has to be one. */
function hasKnownRows(head: Uint8Array): boolean {
  const { known, others } = knownRowsIn(head);
  return known > 0 && known >= others;
}

/**
 * True where some rows of HTTPERR are in a text, however much else there is: a mail, a ticket. Ask only about texts that nobody else can read.
 *
 * @param head - as for {@link isHttperr}.
 */
export function holdsHttperrRows(head: Uint8Array): boolean {
  return knownRowsIn(head).known > 0;
}

const HASH = 0x23;

/**
 * True for an access log of IIS in the W3C format, which people take for HTTPERR.
 *
 * @param head - as for {@link isHttperr}.
 */
export function isIisAccessLog(head: Uint8Array): boolean {
  if (!head.includes(HASH)) return false;
  const decoder = new TextBytes();
  const text = Buffer.concat([decoder.push(head), decoder.end()]).toString('latin1');
  return (
    /^[ \t]*#software:[ \t]*microsoft internet information/im.test(text) ||
    /^[ \t]*#fields:.*\b(?:cs-uri-stem|sc-win32-status)\b/im.test(text)
  );
}

function knownRowsIn(head: Uint8Array): KnownRows {
  const sink = new KnownRows();
  const scanner = new HttperrScanner(sink);
  scanner.push(head);
  scanner.end();
  return sink;
}

class KnownRows implements HttperrSink {
  known = 0;
  others = 0;

  row(reading: Reading): void {
    if (isKnownReason(columnOf(reading, 'reason') ?? '')) this.known++;
    else this.others++;
  }

  unparsed(): void {
    this.others++;
  }

  header(): void {}

  joined(): void {}
}

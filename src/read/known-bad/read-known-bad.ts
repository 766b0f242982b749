import { HttpErrDoctorError } from '../../errors.js';
import { decodeText } from '../decode.js';
import { readBlockPolicy } from './block-policy.js';
import { BrokenList, type ReadList } from './broken-list.js';
import type { KnownBadList } from './known-bad-list.js';
import { readLolDriversCsv } from './loldrivers-csv.js';
import { readLolDriversJson } from './loldrivers-json.js';

/**
 * Reads a list of known vulnerable or malicious drivers: the JSON or CSV of LOLDrivers, or the XML of a driver block policy. A list that is
 * broken would pass over what it names without a word, so it is an error.
 *
 * @throws HttpErrDoctorError `not-readable`; the message names the line.
 */
export function readKnownBad(path: string, bytes: Uint8Array): KnownBadList {
  const text = decodeText(bytes)?.text.replace(/^\uFEFF/, '') ?? '';
  try {
    const list = readerOf(text)(text);
    if (list.files.size + list.authentihashes.size + list.names.length === 0) throw new BrokenList(1, 'it names no driver');
    return { path, ...list };
  } catch (error) {
    if (!(error instanceof BrokenList)) throw error;
    const remedy = 'wanted: drivers.json or drivers.csv of LOLDrivers, or the XML of a driver block policy';
    throw new HttpErrDoctorError('not-readable', `--known-bad ${path}, line ${error.line}: ${error.what} (${remedy})`, {
      details: { path, line: error.line },
    });
  }
}

function readerOf(text: string): (text: string) => ReadList {
  const first = /\S/.exec(text)?.[0];
  if (first === '<') return readBlockPolicy;
  return first === '[' || first === '{' ? readLolDriversJson : readLolDriversCsv;
}

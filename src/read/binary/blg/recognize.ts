import { ByteView } from '../byte-view.js';
import { unlessMalformed } from '../malformed.js';
import { BUFFER_HEAD, bufferHead } from '../trace/trace-head.js';
import { perfmonRecord } from './perfmon-record.js';

/** `.blg` and a terminator in UTF-16: the log's own file name, which the header of the file ends with. */
const NAME_END = Buffer.from('.blg\0', 'utf16le');

/**
 * Whether an event trace file is a log of counters: its second buffer begins with a record of perfmon. Where a file ends before that, the
 * name of the log in its header tells.
 *
 * @param head - the first bytes of the file.
 * @param second - those of its second buffer.
 */
export function isPerfmonLog(head: Uint8Array, second: Uint8Array): boolean {
  return beginsWithRecord(new ByteView(second)) || isNamed(new ByteView(head));
}

function beginsWithRecord(view: ByteView): boolean {
  const record = unlessMalformed(() => {
    const at = BUFFER_HEAD;
    return perfmonRecord(view, { at, size: view.u16(at), head: view.u8(at + 2) });
  });
  return record !== null;
}

/** The name in the header is as somebody typed it. */
function isNamed(view: ByteView): boolean {
  const header = view.bytes.subarray(0, bufferHead(view)?.used ?? 0);
  return Buffer.from(header.map(lower)).includes(NAME_END);
}

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

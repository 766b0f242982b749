import type { InventoryTraceSession } from '../../schema/types.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { runningOf } from './driver-words.js';

/** A rule of about 79 dashes right below the names of the columns; `net session` and `net use` have a blank line between them. */
const RULE = /^-{70,90}\s*$/;
/** Words for a trace, as the second column has them. */
const TRACE =
  /^(?:Trace|Suivi|Ablaufverfolgung|Ablaufverfolg\S*|Traza|Seguimiento|Traccia|Rastreamento|Rastreio|\u8ffd\u8e2a|\u8ddf\u8e2a|\u8ffd\u8e64|\u30c8\u30ec\u30fc\u30b9|\u0422\u0440\u0430\u0441\u0441\u0438\u0440\u043e\u0432\u043a\u0430|\ucd94\uc801|\u015aledzenie|Trasov\u00e1n\u00ed|Sp\u00e5rning|Tracering|Counter|Alert|Configuration|Leistungsindikator|Compteur)$/i;

/** `logman query -ets`: the trace sessions that run. */
export const logmanReader: CommandReader = {
  format: 'logman',
  marks: ['----------'],
  restarts: true,
  begins: (lines, index) => {
    if (!RULE.test(lines[index] ?? '')) return null;
    const head = lines[index - 1] ?? '';
    const first = lines[index + 1] ?? '';
    return head.trim() !== '' &&
      !/\\\\/.test(first) &&
      (first.trim() === '' || partsOf(first).length >= 2) &&
      head.trim().split(/\s{2,}/).length >= 3
      ? index - 1
      : null;
  },
  read(section) {
    return { inventory: { traceSessions: sessions(section) } };
  },
};

function sessions(section: Section): readonly InventoryTraceSession[] {
  const from = section.lines.findIndex((line) => RULE.test(line)) + 1;
  const rows: { parts: readonly string[]; line: number }[] = [];
  for (let at = from; at < section.lines.length; at++) {
    const line = section.lines[at] ?? '';
    // Behind the blank line the tool says that it is done.
    if (line.trim() === '') break;
    rows.push({ parts: partsOf(line.slice(0, 1_000)), line: lineOf(section, at) });
  }
  return rows.map(({ parts, line }) => sessionOf(parts, line));
}

function partsOf(line: string): readonly string[] {
  return line.trim().split(/\s{2,}/);
}

function sessionOf(parts: readonly string[], line: number): InventoryTraceSession {
  const [name = '', type = '', status = ''] = parts.length >= 3 ? parts : pushed(parts);
  return { name, type: type === '' ? null : type, running: status === '' ? null : runningOf(status), line };
}

/** A long name pushes its row, so that one blank only parts it from the type: the type is its last word. */
function pushed(parts: readonly string[]): readonly string[] {
  const words = (parts[0] ?? '').split(' ');
  const last = words.at(-1) ?? '';
  if (parts.length === 2 && words.length > 1 && TRACE.test(last)) return [words.slice(0, -1).join(' '), last, parts[1] ?? ''];
  // Blanks were lost: the last two words are type and status.
  if (parts.length === 1 && words.length > 2) return [words.slice(0, -2).join(' '), words.at(-2) ?? '', last];
  return [parts[0] ?? '', '', parts[1] ?? ''];
}

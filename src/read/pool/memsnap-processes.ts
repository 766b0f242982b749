import type { Moment, ProcessRow, ProcessSample } from '../../facts/capture.js';
import type { EvidencePiece, OfFile, TextFile, TextReader } from '../reading.js';
import { ProblemTally } from '../tables/problem-tally.js';
import { parseSystemTime, parseTaggedLine } from './head-lines.js';

const HEAD = /^Process ID\s+Proc\.Name\s+Wrkng\.Set\s+PagedPool\s+NonPgdPl/;
/** `%10u` each: working set, paged pool, nonpaged pool, page file, commit, handles, threads; with -g also USER and GDI objects. */
const FIELD_WIDTH = 10;
const LONGEST_LINE = 400;

/** `memsnap log`: processes, also several runs in one file. The process id is hexadecimal. Format `memsnap-processes`. */
export const memsnapProcessesReader: TextReader = {
  recognize(head) {
    return head.some((line) => HEAD.test(line.slice(0, LONGEST_LINE))) ? 'memsnap-processes' : null;
  },
  read(_format, file) {
    return readMemsnapProcesses(file);
  },
};

function readMemsnapProcesses(file: TextFile): EvidencePiece {
  const tally = new ProblemTally();
  const samples: OfFile<ProcessSample>[] = [];
  let rows: ProcessRow[] | null = null;
  let fields = 7;
  let at: Moment | null = null;
  let name: string | null = null;
  let afterBlank = false;
  file.lines.forEach((line, index) => {
    const tagged = parseTaggedLine(line);
    if (tagged !== null) {
      rows = null;
      if (tagged.name === 'computername' && tagged.value !== '') name ??= tagged.value;
      const time = tagged.name === 'systemtime' ? parseSystemTime(tagged.value) : null;
      if (time !== null) at = { ms: time.ms, zoneKnown: time.utc, orderOnly: false };
      return;
    }
    if (HEAD.test(line.slice(0, LONGEST_LINE))) {
      rows = null;
      fields = /\bGdi\b/i.test(line) ? 9 : 7;
      return;
    }
    if (line.trim() === '') {
      afterBlank = true;
      return;
    }
    const row = parseRow(line, { fields, line: index + 1 });
    if (row === null) {
      const last = index === file.lines.length - 1;
      tally.add(last ? 'the last row is cut off: the file is incomplete' : 'a line that is not a row of memsnap is left out', index + 1);
      return;
    }
    // A repeated run appends its list behind a blank line, without a head.
    if (rows === null || (afterBlank && rows.some(({ pid }) => pid === row.pid))) {
      rows = [];
      samples.push({ at, processes: rows });
    }
    afterBlank = false;
    rows.push(row);
  });
  return {
    ...(name === null ? {} : { machineName: name }),
    ...(samples.some((sample) => sample.at?.zoneKnown) ? { utcOffsetMinutes: 0 } : {}),
    processes: samples,
    problems: tally.list(),
  };
}

/** Sixteen digits of a damaged file are more than any process id. */
function knownCount(value: number): number | null {
  return Number.isSafeInteger(value) ? value : null;
}

/** Cut by width from the right: a name may hold blanks and may be longer than its field. */
function parseRow(line: string, { fields, line: number }: { fields: number; line: number }): ProcessRow | null {
  const text = line.trimEnd();
  const start = text.length - fields * FIELD_WIDTH;
  const pid = /^(?:[0-9a-f]{16}|[0-9a-f]{8})/i.exec(text)?.[0];
  if (text.length > LONGEST_LINE || pid === undefined || start < pid.length) return null;
  const values: number[] = [];
  for (let at = start; at < text.length; at += FIELD_WIDTH) {
    const field = text.slice(at, at + FIELD_WIDTH);
    if (!/^ *\d+$/.test(field)) return null;
    values.push(Number(field));
  }
  const id = Number.parseInt(pid, 16);
  const printed = text.slice(pid.length, start).trim();
  // The idle process has no name of its own; any other one has.
  const name = printed === '(null)' || (printed === '' && id === 0) ? 'Idle' : printed;
  if (name === '') return null;
  const [, paged = null, nonpaged = null, , , handles = null, threads = null] = values;
  return {
    name,
    pid: knownCount(id),
    handles,
    threads,
    nonpagedBytes: nonpaged,
    pagedBytes: paged,
    line: number,
  };
}

import type { Problem } from '../../facts/capture.js';
import type { EvidencePiece, TextFile, TextReader } from '../reading.js';
import { isColumnLine, isFurniture, parseMemoryHead, parseTaggedLine } from './head-lines.js';
import { PoolListReading } from './pool-list-reading.js';
import { parseTagRow } from './tag-row.js';

/** Tagging is off (systems before Server 2003). */
const TAGGING_OFF = /Query ?pooltags failed|enable pool tagging with gflags/i;

/** Share of the lines that must be of poolmon's kind: a mail around a pasted screen may stay, a document that quotes some rows may not. */
const LEAST_SHARE = 0.25;

/** Pool lists of poolmon (all switches) and memsnap, also several in one file. Formats `poolmon` and `memsnap`. */
export const poolmonReader: TextReader = {
  recognize(head) {
    let ours = 0;
    let rows = 0;
    let others = 0;
    let memsnap = false;
    let off = false;
    for (const line of head) {
      if (line.trim() === '') continue;
      const row = parseTagRow(line);
      const tagged = row === null && parseTaggedLine(line) !== null;
      const known = row !== null || tagged || isFurniture(line) || parseMemoryHead(line) !== null;
      if (known) ours++;
      else others++;
      if (row !== null && row !== 'cut') rows++;
      if (tagged || isMemsnapHead(line)) memsnap = true;
      if (TAGGING_OFF.test(line.slice(0, 200))) off = true;
    }
    if (ours < (ours + others) * LEAST_SHARE) return off && others <= 4 ? 'poolmon' : null;
    const empty = ours > 0 && head.some((line) => isColumnLine(line) && /\bAllocs\b.*\bFrees\b/.test(line));
    if (rows === 0 && !empty && !off && !showsTotals(head)) return null;
    return memsnap ? 'memsnap' : 'poolmon';
  },
  read(_format, file) {
    return readPoolLists(file);
  },
};

/** The head alone, which is all that some people copy: it has the sizes of both pools. */
function showsTotals(head: readonly string[]): boolean {
  return head.some((line) => parseMemoryHead(line)?.nonpagedBytes !== undefined);
}

/** memsnap sets its column names closer than poolmon does. */
function isMemsnapHead(line: string): boolean {
  return /^ Tag {2}Type {5}Allocs {5}Frees {6}Diff /.test(line);
}

function readPoolLists(file: TextFile): EvidencePiece {
  const reading = new PoolListReading(file);
  const problems: Problem[] = [];
  let strange = 0;
  let firstStrange = 0;
  file.lines.forEach((line, index) => {
    if (reading.take(line, index)) return;
    if (TAGGING_OFF.test(line.slice(0, 200))) {
      problems.push({
        text: 'pool tagging was off, so there are no tags: switch it on with `gflags /r +ptg`, restart and take the snapshot again',
        line: index + 1,
      });
      return;
    }
    if (strange === 0) firstStrange = index + 1;
    strange++;
  });
  const result = reading.finish();
  if (strange > 0) {
    const many = strange === 1 ? 'line is' : 'lines are';
    problems.push({ text: `${strange} ${many} not part of a pool snapshot and left out`, line: firstStrange });
  }
  return { ...result, problems: [...(result.problems ?? []), ...problems] };
}

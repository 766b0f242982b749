import type { EvidencePiece, TextFile, TextReader } from '../reading.js';
import { ProblemTally } from '../tables/problem-tally.js';
import { poolOfType } from './pool-columns.js';
import { SampleDraft } from './pool-sample.js';
import { SampleList } from './sample-list.js';
import { leftAligned, tagDword } from './tag-text.js';
import { settleNumbers } from './wrapping-counters.js';

/**
 * Tag, pool, allocs, frees, diff, bytes, `n KB`, per alloc. Not CSV: there are no quotes although descriptions hold commas, and a tag may
 * be a comma.
 */
const ROW = /^([^\r\n]{1,4}?),((?:Non ?)?Paged),(-?\d{1,20}),(-?\d{1,20}),(-?\d{1,20}),(-?\d{1,20}),\d{1,20} KB,(-?\d{1,20}),/;

/** The list that PoolMonX saves; its numbers are printed with 32 bits and wrap. Format `poolmonx`. */
export const poolmonxReader: TextReader = {
  recognize(head) {
    const lines = head.filter((line) => line !== '');
    const rows = lines.filter((line) => ROW.test(line)).length;
    return rows > 0 && rows * 2 >= lines.length ? 'poolmonx' : null;
  },
  read(_format, file) {
    return readPoolmonx(file);
  },
};

function readPoolmonx(file: TextFile): EvidencePiece {
  const tally = new ProblemTally();
  const draft = new SampleDraft(1);
  file.lines.forEach((line, index) => {
    if (line === '') return;
    const found = ROW.exec(line);
    const pool = poolOfType(found?.[2] ?? '');
    if (found === null || pool === null) {
      if (index === file.lines.length - 1) draft.cut = true;
      tally.add(
        index === file.lines.length - 1 ? 'the last row is cut off: the file is incomplete' : 'a line that is not a row of PoolMonX',
        index + 1,
      );
      return;
    }
    const [allocs = Number.NaN, frees = Number.NaN, outstanding = Number.NaN, bytes = Number.NaN, perAlloc = Number.NaN] = found
      .slice(3, 8)
      .map(Number);
    draft.add(
      { rawTag: tagDword(leftAligned(found[1] ?? '')), pool, ...settleNumbers({ allocs, frees, outstanding, bytes, perAlloc }) },
      index + 1,
    );
  });
  const samples = new SampleList();
  if (draft.rows.length > 0) samples.add(draft);
  return { pool: samples.list(), problems: [...tally.list(), ...samples.problems()] };
}

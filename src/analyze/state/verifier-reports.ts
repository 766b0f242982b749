import type { Statement } from '../../facts/capture.js';

/** Blocks of one tag and caller in the output of `!verifier 3`. */
export interface VerifierBlocks {
  /** As `formatTag` writes it. */
  readonly tag: string;
  readonly count: number;
  readonly bytes: number;
  readonly caller: string | null;
  /** Line of the first of them. */
  readonly line: number;
}

/** What `!verifier 3` says of one driver. Numbers that were not printed are `null`. */
export interface VerifierReport {
  readonly driver: string;
  readonly input: number;
  readonly line: number;
  /** What an unloaded driver still holds is lost. */
  readonly isUnloaded: boolean;
  readonly nonpagedAllocations: number | null;
  readonly nonpagedBytes: number | null;
  readonly pagedAllocations: number | null;
  readonly pagedBytes: number | null;
  readonly blocks: readonly VerifierBlocks[];
}

/** Puts the statements of `!verifier 3` together again, driver by driver; all others are passed over. */
export function verifierReports(statements: readonly Statement[]): readonly VerifierReport[] {
  const starts = statements.flatMap(({ name }, i) => (name === 'verifier.driver' ? [i] : []));
  return starts.map((start, i) => {
    const own = statements.slice(start, starts[i + 1]).filter(({ name }) => name.startsWith('verifier.'));
    const number = (name: string) => {
      const value = own.find((statement) => statement.name === name)?.value;
      return typeof value === 'number' ? value : null;
    };
    return {
      driver: String(own[0]?.value ?? ''),
      input: own[0]?.input ?? 0,
      line: own[0]?.line ?? 0,
      isUnloaded: own.some(({ name, value }) => name === 'verifier.isUnloaded' && value === true),
      nonpagedAllocations: number('verifier.nonpagedAllocations'),
      nonpagedBytes: number('verifier.nonpagedBytes'),
      pagedAllocations: number('verifier.pagedAllocations'),
      pagedBytes: number('verifier.pagedBytes'),
      blocks: blocksOf(own),
    };
  });
}

function blocksOf(own: readonly Statement[]): readonly VerifierBlocks[] {
  const blocks: VerifierBlocks[] = [];
  for (const { name, value, line } of own) {
    const last = blocks.at(-1);
    if (name === 'verifier.blockTag') blocks.push({ tag: String(value), count: 0, bytes: 0, caller: null, line });
    else if (last === undefined) continue;
    else if (name === 'verifier.blockCount') blocks[blocks.length - 1] = { ...last, count: Number(value) };
    else if (name === 'verifier.blockBytes') blocks[blocks.length - 1] = { ...last, bytes: Number(value) };
    else if (name === 'verifier.blockCaller') blocks[blocks.length - 1] = { ...last, caller: String(value) };
  }
  return blocks;
}

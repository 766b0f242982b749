import type { MachineEvidence } from '../../facts/capture.js';
import type { FactStore } from '../../facts/store.js';
import { formatTag, parseTag, type TagId } from '../../facts/tag.js';
import type { TagTable } from '../../knowledge/tags.js';
import type { TagSubject } from './tag-subject.js';
import { type VerifierBlocks, type VerifierReport, verifierReports } from './verifier-reports.js';

/** What Driver Verifier found a driver to hold when it was unloaded. */
export interface BlocksLeftBehind {
  readonly report: VerifierReport;
  readonly tags: readonly TagSubject[];
}

/** States the blocks that unloaded drivers left behind, by the reports of Driver Verifier. */
export function stateBlocksLeftBehind(
  store: FactStore,
  { statements }: Pick<MachineEvidence, 'statements'>,
  table: TagTable,
): readonly BlocksLeftBehind[] {
  return verifierReports(statements)
    .filter(({ isUnloaded, blocks }) => isUnloaded && blocks.length > 0)
    .map((report) => ({ report, tags: report.blocks.flatMap((block) => stateBlocks(store, { report, block }, table)) }));
}

function stateBlocks(
  store: FactStore,
  { report, block }: { readonly report: VerifierReport; readonly block: VerifierBlocks },
  table: TagTable,
): readonly TagSubject[] {
  const tag: TagId | null = parseTag(block.tag);
  if (tag === null) return [];
  const pool = (report.nonpagedAllocations ?? 0) > 0 ? 'nonpaged' : 'paged';
  const about = { tag: formatTag(tag), pool } as const;
  const source = { input: report.input, line: block.line };
  const last = store.observe('pool.tag.bytes', block.bytes, { about, source });
  const blocks = store.observe('pool.tag.outstanding', block.count, { about, source });
  return [
    {
      tag,
      text: about.tag,
      pool,
      bytes: block.bytes,
      outstanding: block.count,
      share: null,
      growth: null,
      info: table.best(tag, pool),
      last,
      first: undefined,
      blocks,
      rate: undefined,
    },
  ];
}

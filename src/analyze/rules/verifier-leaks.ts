import type { FactStore } from '../../facts/store.js';
import { formatTag, parseTag, type TagId } from '../../facts/tag.js';
import { formatBytes, plural } from '../../facts/units.js';
import type { Confidence } from '../../schema/types.js';
import type { TagSubject } from '../state/tag-subject.js';
import { type VerifierBlocks, type VerifierReport, verifierReports } from '../state/verifier-reports.js';
import type { Attribution, Case } from './attribution.js';

/**
 * What Driver Verifier found a driver to hold when it was unloaded. The kernel itself counted these blocks for that driver, so there is no
 * question whose they are; a single small block is no leak that fills a pool.
 */
export function leftBehind(context: Case): readonly Attribution[] {
  return verifierReports(context.evidence.statements)
    .filter(({ isUnloaded, blocks }) => isUnloaded && blocks.length > 0)
    .map((report) => attribute(report, context));
}

function attribute(report: VerifierReport, context: Case): Attribution {
  const tags = report.blocks.flatMap((block) => stateBlocks(context.store, { report, block }, context));
  const count = report.blocks.reduce((sum, block) => sum + block.count, 0);
  const bytes = report.blocks.reduce((sum, block) => sum + block.bytes, 0);
  const confidence: Confidence = count > 1 && !context.drivers.hasImage(report.driver) ? 'strong' : 'probable';
  const driver = context.drivers.owner(report.driver);
  const what = `${plural(count, 'block')} (${formatBytes(bytes)})`;
  return {
    rule: 'left-behind',
    mechanism: 'driver-leak',
    confidence,
    tags,
    suspects: [
      {
        owner: driver,
        mechanism: 'driver-leak',
        confidence,
        tags,
        evidence: tags.map((subject) => ({
          fact: subject.last,
          says: `Driver Verifier: ${driver.name} was unloaded and left blocks under "${subject.text.trimEnd()}"`,
        })),
      },
    ],
    cleared: [],
    says: `a driver does not free what it allocated: ${driver.name} left ${what} when it was unloaded`,
  };
}

function stateBlocks(
  store: FactStore,
  { report, block }: { readonly report: VerifierReport; readonly block: VerifierBlocks },
  { table }: Case,
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

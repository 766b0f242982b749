import type { ListedFile, Problem } from '../../schema/types.js';
import { httperrSource } from '../collect-httperr.js';
import type { Source } from '../evidence-source.js';
import { readHttperr } from '../httperr/collector.js';
import { problemOfFailure } from '../httperr/httperr-source.js';
import { readHttperrRows } from '../httperr/rows.js';
import { noteOf } from './list-piece.js';
import type { ListingOptions } from './listing-options.js';

/** What a log of HTTPERR holds. */
export async function listHttperr(source: Source, options: ListingOptions): Promise<ListedFile> {
  const log = httperrSource(source, 0);
  const { evidence, failures, problems } = await readHttperr([log], { signal: options.signal });
  if (options.onRow !== undefined) await handRows(source, options, options.onRow);
  const found: Problem[] = [...[...failures.values()].map(problemOfFailure), ...(problems.get(0) ?? [])];
  const unread = evidence.files.reduce((sum, { unparsed }) => sum + unparsed, 0);
  return {
    path: source.path,
    kind: 'httperr',
    machines: [],
    span: evidence.first === null || evidence.last === null ? null : { from: evidence.first, to: evidence.last },
    rows: { placed: evidence.files.reduce((sum, { rows }) => sum + rows, 0), unread },
    damaged: unread > 0 || found.some(({ kind }) => kind === 'not-read'),
    notes: found.map(noteOf),
  };
}

async function handRows(source: Source, { signal, flush }: ListingOptions, onRow: NonNullable<ListingOptions['onRow']>): Promise<void> {
  for await (const rows of readHttperrRows(httperrSource(source, 0), { signal })) {
    for (const entry of rows) onRow({ row: 'httperr', file: source.path, entry });
    await flush?.();
  }
}

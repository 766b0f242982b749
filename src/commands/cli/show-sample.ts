import type { CollectProgress } from '../../collect/collect-progress.js';
import { formatBytes } from '../../facts/units.js';
import type { OutputArgs } from './common-options.js';
import { isWatched, note } from './output.js';

/** A line for each sample of this machine, for people who watch. */
export function showSample(progress: CollectProgress, args: OutputArgs): void {
  if (progress.kind !== 'sample' || !isWatched(args)) return;
  const of = progress.of === null ? '' : ` of ${progress.of}`;
  const pool = progress.nonpagedBytes === null ? '' : `      nonpaged pool ${formatBytes(progress.nonpagedBytes)}`;
  note(`  sample ${progress.sample}${of}      next in ${Math.round(progress.nextSeconds)} s${pool}      Ctrl-C keeps what is there`, args);
}

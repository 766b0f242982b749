import type { FilterEntry } from '../../facts/capture.js';
import type { CaptureFiltersLine } from '../../schema/types.js';
import type { OfFile } from '../reading.js';
import type { LineReader } from './line-sink.js';

/** filters.ndjson: a filter driver on each line. */
export class FilterStream implements LineReader<CaptureFiltersLine> {
  readonly #filters: OfFile<FilterEntry>[] = [];

  add(filter: CaptureFiltersLine, line: number): null {
    this.#filters.push({
      line,
      kind: filter.kind,
      name: filter.name,
      altitude: filter.altitude ?? null,
      loaded: filter.loaded ?? null,
      instances: filter.instances ?? null,
    });
    return null;
  }

  finish(): { readonly filters: readonly OfFile<FilterEntry>[] } {
    return { filters: this.#filters };
  }
}

import type { SourceOptions } from './httperr-source.js';
import type { TallyOptions } from './tally.js';

/** How logs are counted. */
export interface HttperrOptions extends SourceOptions, TallyOptions {
  /**
   * How many threads may help to read large logs; 0 for none. By default up to three, one less than there are processors, and none where a
   * breakdown is asked for.
   */
  readonly threads?: number | undefined;
}

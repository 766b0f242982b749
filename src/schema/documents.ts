/* Generated from schemas/ by `npm run generate`. Change the schemas, not this file. */
import type {
  CaptureCountersLine,
  CaptureDriversLine,
  CaptureEventsLine,
  CaptureFiltersLine,
  CapturePoolLine,
  CaptureProcessesLine,
  CheckDocument,
  Collection,
  ComparisonDocument,
  Diagnosis,
  DriversDocument,
  HttperrDocument,
  HttperrRow,
  KnowledgeDocument,
  KnowledgePack,
  LimitsDocument,
  Machine,
  PackEntry,
  PoolDocument,
} from './types.js';

/** The documents by the names of their schemas. */
export interface Documents {
  readonly 'capture-counters': CaptureCountersLine;
  readonly 'capture-drivers': CaptureDriversLine;
  readonly 'capture-events': CaptureEventsLine;
  readonly 'capture-filters': CaptureFiltersLine;
  readonly 'capture-pool': CapturePoolLine;
  readonly 'capture-processes': CaptureProcessesLine;
  readonly check: CheckDocument;
  readonly collection: Collection;
  readonly comparison: ComparisonDocument;
  readonly diagnosis: Diagnosis;
  readonly drivers: DriversDocument;
  readonly 'httperr-row': HttperrRow;
  readonly httperr: HttperrDocument;
  readonly 'knowledge-entry': PackEntry;
  readonly 'knowledge-pack': KnowledgePack;
  readonly knowledge: KnowledgeDocument;
  readonly limits: LimitsDocument;
  readonly machine: Machine;
  readonly pool: PoolDocument;
}

/** Name of a schema that is a document of its own. */
export type DocumentName = keyof Documents;

/** All of them. */
export const DOCUMENT_NAMES = [
  'capture-counters',
  'capture-drivers',
  'capture-events',
  'capture-filters',
  'capture-pool',
  'capture-processes',
  'check',
  'collection',
  'comparison',
  'diagnosis',
  'drivers',
  'httperr-row',
  'httperr',
  'knowledge-entry',
  'knowledge-pack',
  'knowledge',
  'limits',
  'machine',
  'pool',
] as const satisfies readonly DocumentName[];

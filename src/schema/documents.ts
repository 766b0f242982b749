/* Generated from schemas/ by `npm run generate`. Change the schemas, not this file. */
import type {
  CheckDocument,
  Collection,
  ComparisonDocument,
  Diagnosis,
  DriversDocument,
  HttperrDocument,
  HttperrRow,
  KnowledgeDocument,
  LimitsDocument,
  Machine,
  PoolDocument,
} from './types.js';

/** The documents by the names of their schemas. */
export interface Documents {
  readonly check: CheckDocument;
  readonly collection: Collection;
  readonly comparison: ComparisonDocument;
  readonly diagnosis: Diagnosis;
  readonly drivers: DriversDocument;
  readonly 'httperr-row': HttperrRow;
  readonly httperr: HttperrDocument;
  readonly knowledge: KnowledgeDocument;
  readonly limits: LimitsDocument;
  readonly machine: Machine;
  readonly pool: PoolDocument;
}

/** Name of a schema that is a document of its own. */
export type DocumentName = keyof Documents;

/** All of them. */
export const DOCUMENT_NAMES = [
  'check',
  'collection',
  'comparison',
  'diagnosis',
  'drivers',
  'httperr-row',
  'httperr',
  'knowledge',
  'limits',
  'machine',
  'pool',
] as const satisfies readonly DocumentName[];

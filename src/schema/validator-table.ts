/* Generated from schemas/ by `npm run generate`. Change the schemas, not this file. */
import type { DocumentName } from './documents.js';
import type { Validator } from './validator.js';
import { validate as capture } from './validators/capture.js';
import { validate as machine } from './validators/machine.js';
import { validate as pack } from './validators/pack.js';
import { validate as results } from './validators/results.js';

/** The validators by the names of their documents; several documents share one. */
export const VALIDATORS: Readonly<Record<DocumentName, Validator>> = {
  'capture-counters': capture,
  'capture-drivers': capture,
  'capture-events': capture,
  'capture-filters': capture,
  'capture-pool': capture,
  'capture-processes': capture,
  check: results,
  collection: capture,
  comparison: results,
  diagnosis: results,
  drivers: results,
  httperr: results,
  'httperr-row': results,
  knowledge: results,
  'knowledge-entry': pack,
  'knowledge-pack': pack,
  limits: results,
  machine,
  pool: results,
};

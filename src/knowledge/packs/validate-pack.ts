import { Ajv2020 } from 'ajv/dist/2020.js';
import common from '../../../schemas/common.schema.json' with { type: 'json' };
import httperr from '../../../schemas/httperr.schema.json' with { type: 'json' };
import entry from '../../../schemas/knowledge-entry.schema.json' with { type: 'json' };
import pack from '../../../schemas/knowledge-pack.schema.json' with { type: 'json' };
import { describeErrors } from '../../schema/describe-errors.js';
import type { PackDocument } from './knowledge-pack.js';

const PROBLEM_LINES = 20;

/**
 * Holds a document against the schema of packs. ajv is loaded with this module, so load it only where a pack was brought: the other
 * documents have validators that were compiled before.
 *
 * @returns one line for each of the first 20 problems; none where the document is a pack.
 */
export function packProblems(document: unknown): readonly string[] {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, verbose: true, messages: false, validateFormats: false });
  ajv.addSchema([common, httperr, entry]);
  const validate = ajv.compile<PackDocument>(pack);
  if (validate(document)) return [];
  const errors = (validate.errors ?? []).slice(0, 1000).map(({ instancePath, keyword, params, parentSchema, data }) => ({
    instancePath,
    keyword,
    params,
    parentSchema: parentSchema ?? {},
    data,
  }));
  const lines = describeErrors(errors, { document, prefix: '' });
  return lines.length <= PROBLEM_LINES ? lines : [...lines.slice(0, PROBLEM_LINES - 1), `… and ${lines.length - PROBLEM_LINES + 1} more`];
}

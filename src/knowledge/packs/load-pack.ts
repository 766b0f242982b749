import { errorOfLines, HttpErrDoctorError } from '../../errors.js';
import { checkPack } from '../../schema/pack.js';
import { packContradictions } from './check-pack.js';
import type { KnowledgePack, PackDocument } from './knowledge-pack.js';

/** Deeper nesting is refused before any recursive code sees it. */
const MAX_DEPTH = 24;
const MAX_VALUES = 500_000;
const PROBLEM_LINES = 20;

/**
 * Turns a parsed JSON document into a pack.
 *
 * @param origin - path of the file, for messages.
 * @throws HttpErrDoctorError `too-large` where it is too deep or holds too many values, `invalid-document` where it is no pack or contradicts
 * what this tool holds; `details.problems` has one line for each problem.
 */
export function loadPack(document: unknown, origin: string): KnowledgePack {
  if (!isBounded(document)) {
    throw new HttpErrDoctorError(
      'too-large',
      `${origin} is nested deeper than ${MAX_DEPTH} levels or holds more than ${MAX_VALUES} values; split the pack`,
      {
        details: { path: origin },
      },
    );
  }
  const problems = checkPack(document);
  if (problems.length > 0) throw invalid(origin, problems);
  const pack = document as PackDocument;
  const contradictions = packContradictions(pack);
  if (contradictions.length > 0) throw invalid(origin, contradictions.slice(0, PROBLEM_LINES));
  return packOf(pack);
}

function invalid(path: string, problems: readonly string[]): HttpErrDoctorError {
  return errorOfLines('invalid-document', [`${path} is not a usable knowledge pack:`, ...problems.map((line) => `  ${line}`)], {
    details: { path, problems },
  });
}

function packOf({ name, entries = [], tags = [], reasons = [] }: PackDocument): KnowledgePack {
  return {
    name,
    entries,
    tags: tags.map(({ pattern, driver = null, description }) => ({ pattern, driver, description })),
    reasons: reasons.map(({ phrase, class: reasonClass, meaning, check = [], sources = [name] }) => ({
      phrase,
      plain: meaning,
      class: reasonClass,
      secondReadings: [],
      httpStatus: null,
      meaning,
      check,
      documented: false,
      sources,
    })),
  };
}

/** Walks without recursion: the document decides how deep it is. */
function isBounded(document: unknown): boolean {
  const todo: { readonly value: unknown; readonly depth: number }[] = [{ value: document, depth: 0 }];
  let values = 0;
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { value, depth } = next;
    values += 1;
    if (depth > MAX_DEPTH || values > MAX_VALUES) return false;
    if (typeof value !== 'object' || value === null) continue;
    for (const part of Object.values(value)) todo.push({ value: part, depth: depth + 1 });
  }
  return true;
}

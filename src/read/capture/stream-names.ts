import { type ParseError, parse } from 'jsonc-parser';

/** The streams of a capture folder, by the name of the part that writes them. */
export const STREAM_NAMES = ['pool', 'counters', 'processes', 'drivers', 'filters', 'events', 'big-pool'] as const;

/** One of them. */
export type StreamName = (typeof STREAM_NAMES)[number];

/** A stream that was cut, and continued later, begins with a line that is not whole; more than a few of those are something else. */
const MOST_TRIED = 20;

/**
 * Which stream of a capture begins so, `null` for none. Goes by the members of its first line, which may be longer than the text that was
 * read of it; documents of this program have other members, or a `kind`.
 */
export function recognizeStream(head: string): StreamName | null {
  let tried = 0;
  for (const line of head.replace(/^\ufeff/, '').split('\n')) {
    if (!line.startsWith('{"')) {
      // An inner line of a document that goes over several lines.
      if (line.trim() !== '') return null;
      continue;
    }
    const name = streamOf(parsedAsFarAsItGoes(line));
    if (name !== null || ++tried === MOST_TRIED) return name;
  }
  return null;
}

/** What a line holds, also one whose end is missing. */
function parsedAsFarAsItGoes(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    const errors: ParseError[] = [];
    try {
      return parse(line, errors, { disallowComments: true });
    } catch (error) {
      // This parser calls itself for each level: a line of brackets runs it out of stack.
      if (error instanceof RangeError) return null;
      throw error;
    }
  }
}

function streamOf(value: unknown): StreamName | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { at, source, id, columns, rows, values, kind, name, file } = value as Readonly<Record<string, unknown>>;
  const has = (member: string): boolean => Object.hasOwn(value, member);
  if (kind === 'file-system' || kind === 'network') return typeof name === 'string' ? 'filters' : null;
  if (kind !== undefined) return null;
  if (typeof at === 'string') {
    if (Array.isArray(columns))
      return columns.includes('usualBytes')
        ? 'big-pool'
        : columns.includes('tag')
          ? 'pool'
          : columns.includes('name') && columns.includes('pid')
            ? 'processes'
            : null;
    if (Array.isArray(values)) return 'counters';
    if (typeof source === 'string' && typeof id === 'number') return 'events';
    return Array.isArray(rows) || has('virtualAddress') || has('conditions') ? 'pool' : null;
  }
  return typeof file === 'string' && ['loaded', 'path', 'version', 'service'].some(has) ? 'drivers' : null;
}

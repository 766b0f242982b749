import type { MachineEvidence } from '../../facts/capture.js';
import type { Input, InputContent } from '../../schema/types.js';

/** The inputs of a machine with what was read of each: rows of logs, snapshots of the pool, drivers, events. */
export function inputsWithContent(evidence: MachineEvidence): readonly Input[] {
  const contents = contentsOf(evidence);
  return evidence.inputs.map((input, at) => {
    const content = contents.get(at);
    return content === undefined ? input : { ...input, content };
  });
}

/** A file that holds several kinds (a capture, a paste) is counted by the first of them, which is what it was read for. */
function contentsOf({
  httperr,
  pool,
  counters,
  processes,
  drivers,
  filters = [],
  events,
}: MachineEvidence): ReadonlyMap<number, InputContent> {
  const contents = new Map<number, InputContent>();
  const state = (input: number, content: InputContent): void => {
    if (!contents.has(input)) contents.set(input, content);
  };
  for (const { input, rows, unparsed } of httperr?.files ?? []) state(input, { what: 'rows', count: rows, notRead: unparsed });
  const lists = [
    ['snapshots', pool],
    ['values', counters.flatMap(({ input, values }) => ({ input, values: values.length }))],
    ['drivers', drivers],
    ['filters', filters],
    ['processes', processes],
    ['events', events],
  ] as const;
  for (const [what, list] of lists) {
    for (const [input, count] of countByInput(list)) state(input, { what, count, notRead: 0 });
  }
  return contents;
}

function countByInput(list: readonly { readonly input: number; readonly values?: number }[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { input, values = 1 } of list) counts.set(input, (counts.get(input) ?? 0) + values);
  return counts;
}

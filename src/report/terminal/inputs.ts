import { formatBytes, formatCount } from '../../facts/units.js';
import type { Diagnosis, MachineDiagnosis, Problem } from '../../schema/types.js';
import { visible, visibleWithin } from '../escape.js';
import { labeled, paint, type TerminalOptions } from './style.js';

/** What was read, and what was odd about it. */
export function readLines({ inputs }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const counts = new Map<string, number>();
  for (const { recognizedAs } of inputs) counts.set(recognizedAs, (counts.get(recognizedAs) ?? 0) + 1);
  const what = [...counts].map(([kind, count]) => `${count} ${visible(kind)}`).join(', ');
  const lines = labeled(
    'Read',
    `${what === '' ? 'nothing' : what}.${options.verbose ? '' : ' --verbose shows all evidence.'}`,
    options,
  ).map((line) => paint(line, 'dim', options));
  return [...lines, ...noteLines(inputs, options)];
}

/** What was odd about the files: the first three, all with `--verbose`. */
export function noteLines(inputs: MachineDiagnosis['inputs'], options: TerminalOptions): readonly string[] {
  const lines: string[] = [];
  const all = inputs.flatMap((input) => input.problems.map((problem) => ({ input, problem })));
  // What was lost, and what may be of another machine, is seen without --verbose.
  const problems = [...all.filter(({ problem }) => problem.kind !== undefined), ...all.filter(({ problem }) => problem.kind === undefined)];
  for (const { input, problem } of problems.slice(0, options.verbose ? problems.length : 3)) {
    lines.push(...labeled('note', placed(input.path, problem), options));
  }
  if (!options.verbose && problems.length > 3)
    lines.push(...labeled('', `${formatCount(problems.length - 3)} more notes with --verbose`, options));
  return lines;
}

/** All facts with where they come from, for `--verbose`. */
export function factLines({ facts, inputs }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  return facts.flatMap((fact, i) => {
    const about = fact.about === undefined ? '' : ` of ${Object.values(fact.about).map(String).join(' ')}`;
    const source = fact.source;
    const where =
      source === undefined
        ? (fact.from ?? []).join(' ')
        : 'input' in source
          ? `${inputs[source.input]?.path ?? ''}${source.line === undefined ? '' : `:${source.line}`}`
          : Object.values(source).join(' ');
    const value = fact.unit === 'bytes' && typeof fact.value === 'number' ? formatBytes(fact.value) : String(fact.value);
    return labeled(i === 0 ? 'Facts' : '', visible(`${fact.id} ${fact.name}${about} = ${value} (${fact.state}, ${where})`), options);
  });
}

/** What was brought and belongs to no machine or could not be read. */
export function unassignedLines({ unassigned }: Diagnosis, options: TerminalOptions): readonly string[] {
  const shown = unassigned.slice(0, options.verbose ? unassigned.length : 8);
  const lines = shown.flatMap(({ path, recognizedAs, problems }, i) => {
    const [first = { text: `is of no known kind (${recognizedAs})` }, ...others] = problems;
    const more = options.verbose ? others.flatMap((problem) => labeled('', placed(path, problem), options)) : [];
    return [...labeled(i === 0 ? 'Not used' : '', placed(path, first), options), ...more];
  });
  const rest = unassigned.length - shown.length;
  return rest === 0 ? lines : [...lines, ...labeled('', `and ${formatCount(rest)} more with --verbose`, options)];
}

/** A problem behind the place where it is. */
function placed(path: string, { text, line }: Problem): string {
  return `${visibleWithin(path, 40)}${line === undefined ? '' : `:${line}`} ${visible(text)}`;
}

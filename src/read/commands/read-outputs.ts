import type { Problem } from '../../facts/capture.js';
import { beyondLimit, LIMITS } from '../limits.js';
import { type EvidencePiece, type Steps, withoutPauses } from '../reading.js';
import type { Section } from './command-reader.js';
import { consoleLines, isRefusal } from './console-lines.js';
import { shiftLines } from './shift-lines.js';
import { type Run, runSteps } from './transcript.js';

/** What one output turned out to be. */
export interface ReadOutput {
  readonly format: string;
  readonly piece: EvidencePiece;
}

/** Reads lines that no command's reader claims (a pool list in the middle of a console's transcript); `null` where it knows them neither. */
export type OtherReader = (lines: readonly string[]) => ReadOutput | null;

/** Lines of one run that are worth asking the other readers about. */
const FEWEST_LINES = 2;

/**
 * Reads the outputs of commands in a text, each by a reader of its own, in their order. What nobody claims is counted, and said with the
 * first output.
 *
 * @returns an empty list where the text holds none.
 */
export function readOutputs(lines: readonly string[], other: OtherReader): readonly ReadOutput[] {
  return withoutPauses(outputSteps(lines, other));
}

/** The same in steps, between which Ctrl-C is heard. */
export function* outputSteps(lines: readonly string[], other: OtherReader): Steps<readonly ReadOutput[]> {
  const outputs: ReadOutput[] = [];
  const left = new LeftLines();
  const runs = yield* runSteps(consoleLines(lines));
  for (const [at, run] of runs.entries()) {
    yield;
    const output = isTitle(run, runs[at + 1]) ? null : readRun(run, other);
    if (output !== null) outputs.push(output);
    else if (!isTitle(run, runs[at + 1])) left.add(run.section);
  }
  return named(withProblems(joinBanner(outputs), left.problems()));
}

/** A few words right above an output are its title (`Active Connections`) or what somebody wrote to it. */
const MOST_TITLE_LINES = 4;

function isTitle({ reader, section }: Run, next: Run | undefined): boolean {
  if (reader !== null || next === undefined || next.reader === null) return false;
  const filled = section.lines.filter((line) => line.trim() !== '');
  return filled.length <= MOST_TITLE_LINES && !filled.some(isRefusal) && next.section.first === section.first + section.lines.length;
}

function readRun({ reader, section }: Run, other: OtherReader): ReadOutput | null {
  if (reader !== null) {
    const piece = reader.read(section);
    return piece === null ? null : { format: reader.format, piece: withinLimits(piece) };
  }
  if (section.lines.filter((line) => line.trim() !== '').length < FEWEST_LINES) return null;
  const output = other(section.lines);
  return output === null ? null : { format: output.format, piece: shiftLines(output.piece, section.first - 1) };
}

/** Every console begins with the version of Windows: beside other outputs it is a part of the first, not an output of its own. */
function joinBanner(outputs: readonly ReadOutput[]): readonly ReadOutput[] {
  const [banner, next, ...others] = outputs;
  if (banner === undefined || next === undefined || banner.format !== 'ver') return outputs;
  if (next.piece.machine !== undefined) return [next, ...others];
  return [
    { ...next, piece: { ...next.piece, ...(banner.piece.machine === undefined ? {} : { machine: banner.piece.machine }) } },
    ...others,
  ];
}

function withProblems(outputs: readonly ReadOutput[], problems: readonly Problem[]): readonly ReadOutput[] {
  const [first, ...others] = outputs;
  if (first === undefined || problems.length === 0) return outputs;
  return [{ ...first, piece: { ...first.piece, problems: [...(first.piece.problems ?? []), ...problems] } }, ...others];
}

/** Where one computer is named in the text, all of its outputs are of that computer. */
function named(outputs: readonly ReadOutput[]): readonly ReadOutput[] {
  const names = new Map(
    outputs.flatMap(({ piece: { machineName } }) => (machineName === undefined ? [] : [[machineName.toLowerCase(), machineName]])),
  );
  const [machineName, ...more] = names.values();
  if (machineName === undefined || more.length > 0) return outputs;
  return outputs.map(({ format, piece }) => ({ format, piece: { ...piece, machineName } }));
}

/** Lines that no reader claims. */
class LeftLines {
  #lines = 0;
  #first = 0;
  #refused = 0;
  #refusedAt = 0;

  add({ lines, first }: Section): void {
    let seen = 0;
    for (const [at, line] of lines.entries()) {
      if (line.trim() === '' || /^[`~=#*-]{3,}/.test(line)) continue;
      // What a command answers in place of its output stands at its start.
      if (seen++ < MOST_TITLE_LINES && isRefusal(line)) {
        this.#refused++;
        this.#refusedAt ||= first + at;
        continue;
      }
      this.#lines++;
      this.#first ||= first + at;
    }
  }

  problems(): readonly Problem[] {
    const problems: Problem[] = [];
    if (this.#refused > 0) problems.push({ text: REFUSED, line: this.#refusedAt });
    if (this.#lines > 0)
      problems.push({ text: this.#lines === 1 ? UNKNOWN : `${UNKNOWN} (${this.#lines} lines, this is the first)`, line: this.#first });
    return problems;
  }
}

const REFUSED = 'a command was refused for lack of rights, so its part is missing; run it as administrator';
const UNKNOWN = 'a line that belongs to no output known here is left out';

/** A list of an output is bounded as any table is. */
function withinLimits(piece: EvidencePiece): EvidencePiece {
  const most = LIMITS.tableRows;
  const lists = Object.entries(piece.inventory ?? {}) as [string, readonly unknown[]][];
  const long = [piece.drivers, piece.events, piece.filters, ...lists.map(([, rows]) => rows)].some((rows) => (rows?.length ?? 0) > most);
  if (!long) return piece;
  return {
    ...piece,
    ...(piece.drivers === undefined ? {} : { drivers: piece.drivers.slice(0, most) }),
    ...(piece.events === undefined ? {} : { events: piece.events.slice(0, most) }),
    ...(piece.filters === undefined ? {} : { filters: piece.filters.slice(0, most) }),
    inventory: Object.fromEntries(lists.map(([name, rows]) => [name, rows.slice(0, most)])),
    problems: [...(piece.problems ?? []), { text: beyondLimit('rows', most) }],
  };
}

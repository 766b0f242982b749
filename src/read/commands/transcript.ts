import { isListRow } from '../pool/tag-row.js';
import type { Steps } from '../reading.js';
import type { CommandReader, Section } from './command-reader.js';
import { COMMAND_READERS } from './command-readers.js';
import { consoleLines, promptOn } from './console-lines.js';

/** A run of lines of a text: the output of one command, or lines that no command's reader claims. */
export interface Run {
  readonly reader: CommandReader | null;
  readonly section: Section;
}

/** Characters of a line that are looked at for telling what begins there. */
const LONGEST_HEAD = 1_000;

/** Whether some reader of commands finds its output in these first lines. */
export function holdsOutput(raw: readonly string[]): boolean {
  const lines = consoleLines(raw);
  // Of pool lists nearly every line is a row, and no output begins with one.
  return lines.some((line, index) => !isListRow(line) && beginningAt(lines, index, line) !== null);
}

/** Whether a prompt with a command behind it stands in these lines. */
export function holdsPrompt(raw: readonly string[]): boolean {
  return consoleLines(raw).some((line) => promptOn(line)?.command != null);
}

/** Cuts a text into the outputs of commands: one, or what a console showed of several. */
export function* runSteps(lines: readonly string[]): Steps<readonly Run[]> {
  const cutter = new Cutter(lines);
  for (let index = 0; index < lines.length; index++) {
    cutter.look(index);
    if (index % LINES_BETWEEN_PAUSES === 0) yield;
  }
  return cutter.finish();
}

const LINES_BETWEEN_PAUSES = 1_000;

interface Beginning {
  readonly reader: CommandReader;
  readonly start: number;
}

function beginningAt(lines: readonly string[], index: number, line: string): Beginning | null {
  if (line.length === 0 || line.length > LONGEST_HEAD * 100) return null;
  for (const reader of COMMAND_READERS) {
    if (reader.marks !== undefined && !reader.marks.some((mark) => line.includes(mark))) continue;
    const start = reader.begins(lines, index);
    if (start !== null) return { reader, start };
  }
  return null;
}

class Cutter {
  readonly #lines: readonly string[];
  readonly #runs: Run[] = [];
  #reader: CommandReader | null = null;
  #start = 0;
  #command: string | null = null;
  #isQuoting = false;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  look(index: number): void {
    const line = this.#lines[index] ?? '';
    const prompt = promptOn(line);
    if (prompt !== null) this.#prompt(index, prompt.command);
    else if (line !== '' && !this.#isQuoting && this.#reader?.continues?.(line) !== true) this.#begin(index, line);
    if (this.#isQuoting && this.#reader?.closes?.test(line.slice(-LONGEST_HEAD)) === true) this.#isQuoting = false;
  }

  #prompt(index: number, command: string | null): void {
    this.#close(index);
    this.#start = index + 1;
    this.#reader = null;
    this.#isQuoting = false;
    this.#command = command;
  }

  #begin(index: number, line: string): void {
    const found = beginningAt(this.#lines, index, line);
    if (found === null) return;
    this.#isQuoting = found.reader.quotesOthers === true;
    if (!this.#isNew(found)) return;
    const start = Math.max(found.start, this.#start);
    this.#close(start);
    this.#start = start;
    this.#reader = found.reader;
  }

  #isNew({ reader, start }: Beginning): boolean {
    if (reader !== this.#reader) return true;
    return reader.restarts === true && start > this.#start;
  }

  #close(end: number): void {
    if (end <= this.#start) return;
    const section = { lines: this.#lines.slice(this.#start, end), first: this.#start + 1, command: this.#command };
    this.#runs.push({ reader: this.#reader, section });
  }

  finish(): readonly Run[] {
    this.#close(this.#lines.length);
    return this.#runs;
  }
}

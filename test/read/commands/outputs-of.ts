import { type ReadOutput, readOutputs } from '../../../src/read/commands/read-outputs.js';
import { linesOf } from '../../../src/read/decode.js';

/** What the readers of commands make of a text. */
export function outputsOf(text: string): readonly ReadOutput[] {
  return readOutputs(linesOf(text), () => null);
}

/** The only output in a text. */
export function outputOf(text: string): ReadOutput {
  const [output, ...others] = outputsOf(text);
  if (output === undefined || others.length > 0) throw new Error(`${outputsOf(text).length} outputs, 1 wanted`);
  return output;
}

/** Lines of a text, each ended. */
export function text(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

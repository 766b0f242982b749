import { explain, explainedWords } from '../analyze/documents/explain.js';
import { EXIT, type ExitCode, HttpErrDoctorError } from '../errors.js';
import { visible } from '../report/escape.js';
import { paint, type TerminalOptions, wrap } from '../report/terminal/style.js';
import type { Explanation, ExplanationDocument } from '../schema/types.js';
import { EXIT_MEANINGS } from './cli/exit-meanings.js';
import { nearestOf } from './cli/nearest.js';
import { printJson, printResult, terminalOptions } from './cli/output.js';
import { knowledgeOfOption } from './cli/read-packs.js';
import type { Run } from './cli/run.js';
import type { ArgsOf } from './definitions.js';

/** `explain <id>`: what a word of a result means. */
export async function runExplain(args: ArgsOf<'explain'>, { tool }: Run): Promise<ExitCode> {
  const knowledge = await knowledgeOfOption(args.knowledge);
  const items = [...explain(args.id, knowledge), ...exitCode(args.id)];
  if (items.length === 0) {
    const near = nearestOf(args.id, explainedWords(knowledge));
    const hint = near === null ? 'give a finding, rule, verdict, confidence, reason phrase, article or exit code' : `did you mean ${near}?`;
    throw new HttpErrDoctorError('usage', `${args.id} is not a word of a result; ${hint}`);
  }
  const document: ExplanationDocument = { schemaVersion: 1, kind: 'explanation', tool, items };
  if (args.json === true) printJson(document);
  else printResult(items.map((item) => lines(item, terminalOptions(args, process))).join(''));
  return EXIT.done;
}

function exitCode(word: string): readonly Explanation[] {
  return EXIT_MEANINGS.filter(({ code }) => String(code) === word).map(({ says }) => ({
    id: word,
    of: 'exit-code',
    title: null,
    text: `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
    more: null,
  }));
}

function lines({ id, of, title, text, more }: Explanation, options: TerminalOptions): string {
  const paragraph = (words: string): readonly string[] => wrap(visible(words), options.width - 4).map((line) => `    ${line}`);
  const head = `  ${paint(visible(id), 'strong', options)}   ${of.replace('-', ' ')}`;
  return [
    '',
    head,
    ...(title === null ? [] : paragraph(title)),
    ...paragraph(text),
    ...(more === null ? [] : [`    More: ${visible(more)}`]),
    '',
  ].join('\n');
}

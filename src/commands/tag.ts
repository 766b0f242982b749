import { tagDocument } from '../analyze/documents/tag-document.js';
import { EXIT, type ExitCode } from '../errors.js';
import { renderTags } from '../report/terminal/tag.js';
import { tagOf } from './cli/option-values.js';
import { printJson, printResult, terminalOptions } from './cli/output.js';
import { knowledgeOfOption } from './cli/read-packs.js';
import type { Run } from './cli/run.js';
import type { ArgsOf } from './definitions.js';

/** `tag <tag…>`: what is known of pool tags, without any evidence. */
export async function runTag(args: ArgsOf<'tag'>, { tool }: Run): Promise<ExitCode> {
  const tags = args.tag.map((text) => tagOf('the tag', text));
  const knowledge = await knowledgeOfOption(args.knowledge);
  const document = tagDocument({ tool, knowledge, tags });
  if (args.json === true) printJson(document);
  else printResult(renderTags(document, terminalOptions(args, process)));
  return EXIT.done;
}

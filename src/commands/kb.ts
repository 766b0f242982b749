import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { knowledgeDocument } from '../analyze/documents/knowledge-document.js';
import { HttpErrDoctorError } from '../errors.js';
import type { Capture } from '../facts/capture.js';
import { plural } from '../facts/units.js';
import type { KnowledgeEntry } from '../knowledge/entry.js';
import type { KnowledgeBase } from '../knowledge/knowledge-base.js';
import { readEvidence } from '../read/evidence.js';
import { visible } from '../report/escape.js';
import { knowledgePage } from '../report/markdown/knowledge-page.js';
import { renderKnowledge } from '../report/terminal/knowledge.js';
import type { KnowledgeDocument } from '../schema/types.js';
import { thisTool } from '../tool.js';
import {
  EVIDENCE_OPTIONS,
  type EvidenceArgs,
  MACHINE_OPTIONS,
  type MachineArgs,
  OUTPUT_OPTIONS,
  type OutputArgs,
  readOptions,
} from './cli/common-options.js';
import { KNOWLEDGE_OPTION } from './cli/knowledge-option.js';
import { note, printJson, printResult, terminalOptions } from './cli/output.js';
import { withProgress } from './cli/progress-line.js';
import { knowledgeOfOption } from './cli/read-packs.js';
import { withExamples } from './cli/with-examples.js';

type KbArgs = OutputArgs &
  EvidenceArgs &
  MachineArgs & {
    readonly id?: string | undefined;
    readonly path?: readonly string[] | undefined;
    readonly knowledge?: readonly string[] | undefined;
    readonly markdown?: string | undefined;
  };

/** `kb [id] [path…]`: the known issues, one of them, or one held against evidence. */
export const kbCommand = withExamples<KbArgs>(
  {
    command: 'kb [id] [path..]',
    describe: 'known issues: list, one, or held against evidence',
    builder: (yargs) =>
      yargs
        .positional('id', { type: 'string', describe: 'an id such as KB934878, or its number; "all" for all of them' })
        .positional('path', { type: 'string', array: true, describe: 'evidence that it is held against' })
        .options({
          ...OUTPUT_OPTIONS,
          ...EVIDENCE_OPTIONS,
          ...MACHINE_OPTIONS,
          knowledge: KNOWLEDGE_OPTION,
          markdown: {
            type: 'string',
            requiresArg: true,
            group: 'Output:',
            describe: 'write a page for each entry into this folder; - prints them',
          },
        }),
    handler: async (args) => {
      const knowledge = await knowledgeOfOption(args.knowledge);
      const entry = args.id === undefined || args.id.toLowerCase() === 'all' ? undefined : entryOf(knowledge, args.id);
      const capture = await captureOf(args);
      const document = knowledgeDocument({ tool: thisTool(), knowledge, entry, capture });
      if (args.markdown !== undefined) await writePages(document, args.markdown, args);
      else if (args.json === true) printJson(document);
      else printResult(renderKnowledge(document, terminalOptions(args, process)));
    },
  },
  ['$0 kb', 'all known issues'],
  ['$0 kb KB934878', 'one of them'],
  ['$0 kb KB934878 evidence/', 'which of its conditions hold, fail or are unknown'],
);

async function captureOf(args: KbArgs): Promise<Capture | undefined> {
  const paths = args.path ?? [];
  if (paths.length === 0) return undefined;
  const capture = await withProgress(args, (onProgress, signal) =>
    readEvidence(paths, { ...readOptions(args, new Date()), onProgress, signal }),
  );
  if (capture.machines.length === 0)
    throw new HttpErrDoctorError('nothing-readable', 'nothing in the given paths is evidence; see httperr-doctor diagnose --help');
  return capture;
}

function entryOf({ entries }: KnowledgeBase, id: string): KnowledgeEntry {
  const key = /^\d+$/.test(id) ? `kb${id}` : id.toLowerCase();
  const entry = entries.find((known) => known.id.toLowerCase() === key);
  if (entry === undefined) throw new HttpErrDoctorError('usage', `no known issue is called ${id}; httperr-doctor kb lists them`);
  if (entry.kind === 'title-only')
    throw new HttpErrDoctorError('usage', `of ${entry.id} only the title is known ("${entry.title}"); nothing can be concluded from it`);
  return entry;
}

/** Ids are ours or a pack's; a pack's may hold anything, so only letters, digits and a few signs get into a file name. */
function pageName(id: string): string {
  return `${id.replace(/[^A-Za-z0-9_-]/g, '_')}.md`;
}

async function writePages({ entries }: KnowledgeDocument, folder: string, args: OutputArgs): Promise<void> {
  if (folder === '-') {
    printResult(entries.map(knowledgePage).join('\n'));
    return;
  }
  await mkdir(folder, { recursive: true });
  for (const entry of entries) await writeFile(path.join(folder, pageName(entry.id)), knowledgePage(entry));
  note(`${plural(entries.length, 'page')} written to ${visible(folder)}`, args);
}

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { knowledgeDocument } from '../analyze/documents/knowledge-document.js';
import { EXIT, type ExitCode, HttpErrDoctorError } from '../errors.js';
import type { Capture } from '../facts/capture.js';
import { parseTag } from '../facts/tag.js';
import { plural } from '../facts/units.js';
import { ioError } from '../io/io-error.js';
import { replaceFile } from '../io/replace-file.js';
import type { KnowledgeEntry } from '../knowledge/entry.js';
import type { KnowledgeBase } from '../knowledge/knowledge-base.js';
import { type EntryFilter, isFilter, selectEntries } from '../knowledge/select-entries.js';
import { readEvidence } from '../read/evidence.js';
import type { GivenPath } from '../read/walk.js';
import { visible } from '../report/escape.js';
import { knowledgePage } from '../report/markdown/knowledge-page.js';
import { pageNames } from '../report/markdown/page-names.js';
import { renderKnowledge } from '../report/terminal/knowledge.js';
import type { KnowledgeDocument } from '../schema/types.js';
import { isPathLike } from './cli/mistyped-command.js';
import { nearestOf } from './cli/nearest.js';
import type { OutputArgs } from './cli/option-groups.js';
import { readOptions } from './cli/option-values.js';
import { note, printJson, printResult, terminalOptions } from './cli/output.js';
import { withProgress } from './cli/progress-line.js';
import { knowledgeOfOption } from './cli/read-packs.js';
import type { Run } from './cli/run.js';
import { STDIN } from './cli/stdin-word.js';
import { exists } from './cli/wildcards.js';
import { withNamedEvidence } from './cli/with-evidence.js';
import type { ArgsOf } from './definitions.js';

type KbArgs = ArgsOf<'kb'>;

/** `kb [id] [path…]`: the known issues, one of them or those about something, or some of them checked against evidence. */
export async function runKb(given: KbArgs, run: Run): Promise<ExitCode> {
  const knowledge = await knowledgeOfOption(given.knowledge);
  const args = await withPathAsEvidence(given, knowledge);
  const chosen = chosenEntries(knowledge, args);
  return withNamedEvidence({ words: args.path ?? [], args }, ({ paths }) => showEntries({ knowledge, chosen, paths }, args, run));
}

/** `kb PATH`: what is no id and exists is evidence, which all entries are checked against. */
async function withPathAsEvidence(args: KbArgs, { entries }: KnowledgeBase): Promise<KbArgs> {
  const { id, path: paths = [] } = args;
  if (id === undefined || id.toLowerCase() === 'all' || entries.some((entry) => entry.id.toLowerCase() === keyOf(id))) return args;
  const isPath = id === STDIN || isPathLike(id) || (await exists(id));
  return isPath ? { ...args, id: undefined, path: [id, ...paths] } : args;
}

/** What is shown: some entries or all, by themselves or checked against evidence. */
interface Chosen {
  readonly knowledge: KnowledgeBase;
  readonly chosen: readonly KnowledgeEntry[] | undefined;
  readonly paths: readonly GivenPath[];
}

async function showEntries({ knowledge, chosen, paths }: Chosen, args: KbArgs, { now, tool }: Run): Promise<ExitCode> {
  const capture = await captureOf(paths, args, now);
  const document = knowledgeDocument({ tool, knowledge, chosen, capture });
  if (args.markdown !== undefined) await writePages(document, args.markdown, args);
  else if (args.json === true) printJson(document);
  else printResult(renderKnowledge(document, terminalOptions(args, process)));
  return EXIT.done;
}

/** Entries by id or by what they are about; `undefined` = all. */
function chosenEntries(knowledge: KnowledgeBase, args: KbArgs): readonly KnowledgeEntry[] | undefined {
  const { id, tag, driver, windows, product, year } = args;
  const filter = { tag, driver, windows, product, year };
  const isAll = id === undefined || id.toLowerCase() === 'all';
  if (!isFilter(filter)) return isAll ? undefined : [entryOf(knowledge, id)];
  if (!isAll) throw new HttpErrDoctorError('usage', `kb takes an id or a filter, not both; use "all" in place of ${id}`);
  checkFilter(filter);
  return selectEntries(knowledge.entries, filter);
}

function checkFilter({ tag, year }: EntryFilter): void {
  if (tag !== undefined && (tag.length > 4 || parseTag(tag) === null))
    throw new HttpErrDoctorError('usage', `--tag takes a pool tag of one to four characters such as UxSF; ${tag} is not one`);
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year))
    throw new HttpErrDoctorError('usage', `--year takes a year such as 2024; ${year} is not one`);
}

async function captureOf(paths: readonly GivenPath[], args: KbArgs, now: Date): Promise<Capture | undefined> {
  if (paths.length === 0) return undefined;
  const capture = await withProgress(args, (onProgress, signal) => readEvidence(paths, { ...readOptions(args, now), onProgress, signal }));
  if (capture.machines.length === 0)
    throw new HttpErrDoctorError('nothing-readable', 'no usable evidence in the given paths; see httperr-doctor diagnose --help');
  return capture;
}

function entryOf({ entries }: KnowledgeBase, id: string): KnowledgeEntry {
  const entry = entries.find((known) => known.id.toLowerCase() === keyOf(id));
  if (entry === undefined) {
    const near = nearestOf(
      id,
      entries.map((known) => known.id),
    );
    throw new HttpErrDoctorError(
      'usage',
      `${id} is neither a known issue nor an existing path; ${near === null ? 'httperr-doctor kb lists the issues' : `did you mean ${near}?`}`,
    );
  }
  if (entry.kind === 'title-only')
    throw new HttpErrDoctorError('usage', `of ${entry.id} only the title is known ("${entry.title}"); nothing can be concluded from it`);
  return entry;
}

/** An id as it is compared; a number alone is that of an article. */
function keyOf(id: string): string {
  return /^\d+$/.test(id) ? `kb${id}` : id.toLowerCase();
}

async function writePages({ entries }: KnowledgeDocument, folder: string, args: OutputArgs): Promise<void> {
  if (folder === '-') {
    printResult(entries.map(knowledgePage).join('\n'));
    return;
  }
  const names = pageNames(entries.map(({ id }) => id));
  try {
    await mkdir(folder, { recursive: true });
    for (const entry of entries) await replaceFile(path.join(folder, names.get(entry.id) ?? ''), knowledgePage(entry), 0o644);
  } catch (cause) {
    throw ioError(`the pages cannot be written into ${folder}`, cause);
  }
  note(`${plural(entries.length, 'page')} written to ${visible(folder)}`, args);
}

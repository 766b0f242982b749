import { loadedDrivers } from '../collect/loaded-drivers.js';
import { EXIT, type ExitCode, HttpErrDoctorError, isHttpErrDoctorError } from '../errors.js';
import { readNamedFile } from '../io/open-file.js';
import type { UserTags } from '../knowledge/tags.js';
import { decodeText, linesOf } from '../read/decode.js';
import type { KnownBadList } from '../read/known-bad/known-bad-list.js';
import { readPooltagFile } from '../read/pool/pooltag-file.js';
import type { GivenPath } from '../read/walk.js';
import { driversCsv } from '../report/drivers-csv.js';
import { renderDrivers } from '../report/drivers-table.js';
import { visible } from '../report/escape.js';
import { type ScanDriversOptions, scanDrivers } from '../scan-drivers.js';
import type { DriversDocument } from '../schema/types.js';
import { exitWithout } from './cli/exit-code.js';
import { tagOf } from './cli/option-values.js';
import { note, printCsv, printJson, printResult, tableOptions } from './cli/output.js';
import { withProgress } from './cli/progress-line.js';
import type { Run } from './cli/run.js';
import { withThisMachine } from './cli/this-machine.js';
import { withEvidence } from './cli/with-evidence.js';
import type { ArgsOf } from './definitions.js';

type DriversArgs = ArgsOf<'drivers'>;

/** `drivers [dir…]`: which image uses which tag, and whose it is. */
export async function runDrivers(args: DriversArgs, run: Run): Promise<ExitCode> {
  const wanted = await scanOptions(args);
  const show = (paths: readonly GivenPath[], options: ScanDriversOptions) => showDrivers(paths, { ...wanted, ...options }, { args, run });
  const instead = 'name a folder of driver images: httperr-doctor drivers copied/';
  const live = () =>
    withThisMachine({ args, run, parts: ['drivers'], instead }, async ({ folder }) => {
      const { images, services } = await loadedDrivers(folder);
      return show(images, { services, catalogsElsewhere: true });
    });
  return withEvidence({ words: args.dir, args, live }, ({ paths }) => show(paths, {}));
}

async function scanOptions({ tag, trust, pooltag, 'known-bad': lists = [] }: DriversArgs): Promise<ScanDriversOptions> {
  return {
    tags: (tag ?? []).map((text) => tagOf('--tag', text)),
    knownBad: await knownBadLists(lists),
    ...(trust === undefined ? {} : { trust: (await readOption('--trust', trust)).toString('latin1') }),
    ...(pooltag === undefined ? {} : { pooltags: [await userTags(pooltag)] }),
  };
}

/** Most runs have no such list: what reads them is loaded where there is one. */
async function knownBadLists(paths: readonly string[]): Promise<readonly KnownBadList[]> {
  if (paths.length === 0) return [];
  const { readKnownBad } = await import('../read/known-bad/read-known-bad.js');
  return Promise.all(paths.map(async (path) => readKnownBad(path, await readOption('--known-bad', path))));
}

async function showDrivers(
  paths: readonly GivenPath[],
  options: ScanDriversOptions,
  { args, run }: { readonly args: DriversArgs; readonly run: Run },
): Promise<ExitCode> {
  const scan = await withProgress(args, (onProgress, signal) => scanDrivers(paths, { ...options, onProgress, signal }));
  for (const { path, unused } of options.knownBad ?? [])
    for (const text of unused) note(`note: ${visible(path)} has ${visible(text)}`, args);
  const document: DriversDocument = { schemaVersion: 1, kind: 'drivers', tool: run.tool, ...scan };
  if (args.json === true) printJson(document);
  else if (args.csv === true) printCsv(driversCsv(document));
  else printResult(renderDrivers(document, { ...tableOptions(args, process), asked: (args.tag ?? []).length > 0 }));
  if (args.csv === true) for (const { text } of scan.problems) note(`note: ${visible(text)}`, args);
  return exitOf(document);
}

function exitOf({ drivers, problems = [] }: DriversDocument): ExitCode {
  const unread = drivers.filter(({ architecture, version, problem }) => problem !== null && architecture === null && version === null);
  if (drivers.length === unread.length) return EXIT.nothingReadable;
  return exitWithout(unread.length > 0 || problems.length > 0);
}

async function userTags(path: string): Promise<UserTags> {
  const decoded = decodeText(await readOption('--pooltag', path));
  if (!decoded)
    throw new HttpErrDoctorError(
      'not-readable',
      `--pooltag ${path} is not a text file; pooltag.txt comes with the Debugging Tools for Windows, under triage`,
    );
  const tags = readPooltagFile(linesOf(decoded.text)).map(({ pattern, driver, description }) => ({
    pattern,
    driver,
    description: description ?? '',
  }));
  if (tags.length === 0)
    throw new HttpErrDoctorError('not-readable', `--pooltag ${path} has no line of the form "tag - driver - description"`);
  return { origin: path, tags };
}

/** pooltag.txt has 200 KB, a file of certificates some kilobytes. */
const MOST_OPTION_BYTES = 32 * 2 ** 20;

async function readOption(option: string, path: string): Promise<Buffer> {
  try {
    return await readNamedFile(path, MOST_OPTION_BYTES);
  } catch (error) {
    throw new HttpErrDoctorError(
      'not-readable',
      `${option} ${path} ${isHttpErrDoctorError(error) ? '' : 'cannot be read: '}${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

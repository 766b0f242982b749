import { readFile } from 'node:fs/promises';
import type { Argv } from 'yargs';
import { loadedDrivers } from '../collect/loaded-drivers.js';
import { EXIT, HttpErrDoctorError } from '../errors.js';
import { parseTag, type TagId } from '../facts/tag.js';
import type { UserTags } from '../knowledge/tags.js';
import { decodeText, linesOf } from '../read/decode.js';
import { readPooltagFile } from '../read/pool/pooltag-file.js';
import { driversCsv, renderDrivers } from '../report/drivers-table.js';
import { visible } from '../report/escape.js';
import { type ScanDriversOptions, scanDrivers } from '../scan-drivers.js';
import type { DriversDocument } from '../schema/types.js';
import { thisTool } from '../tool.js';
import { OUTPUT_OPTIONS, type OutputArgs } from './cli/common-options.js';
import { LIVE_OPTIONS, type LiveArgs } from './cli/live-options.js';
import { note, printJson, printResult, setExit, terminalOptions } from './cli/output.js';
import { withProgress } from './cli/progress-line.js';
import { withThisMachine } from './cli/this-machine.js';
import { withExamples } from './cli/with-examples.js';

type DriversArgs = OutputArgs &
  LiveArgs & {
    readonly dir?: readonly string[];
    readonly tag?: readonly string[] | undefined;
    readonly trust?: string | undefined;
    readonly pooltag?: string | undefined;
    readonly csv?: boolean | undefined;
  };

/** `drivers [dir…]`: which image uses which tag, and whose it is. */
export const driversCommand = withExamples<DriversArgs>(
  {
    command: 'drivers [dir..]',
    describe: 'which image uses which tag, version, signer, signature',
    builder: (yargs) =>
      dirArguments(yargs).options({
        ...OUTPUT_OPTIONS,
        tag: { type: 'string', array: true, nargs: 1, describe: 'all uses of this tag: Leak, "Irp ", Ab\\x01c or 0x6B61654C; repeatable' },
        trust: { type: 'string', requiresArg: true, describe: 'certificates (PEM) to trust beside those of Microsoft' },
        pooltag: { type: 'string', requiresArg: true, describe: 'a pooltag.txt, for what its rows say of a tag' },
        ...LIVE_OPTIONS,
        csv: { type: 'boolean', conflicts: 'json', describe: 'one line of CSV for each use' },
      }),
    handler: async (args) => {
      const paths = args.dir ?? [];
      const options = {
        tags: (args.tag ?? []).map(tagOf),
        ...(args.trust === undefined ? {} : { trust: (await readOption('--trust', args.trust)).toString('latin1') }),
        ...(args.pooltag === undefined ? {} : { pooltags: [await userTags(args.pooltag)] }),
      };
      if (paths.length > 0) await showDrivers(paths, options, args);
      else {
        const wanted = { parts: ['drivers'], instead: 'name a folder of driver images: httperr-doctor drivers copied/' } as const;
        await withThisMachine(args, wanted, async ({ folder }) => {
          const { images, services } = await loadedDrivers(folder);
          await showDrivers(images, { ...options, services, catalogsElsewhere: true }, args);
        });
      }
    },
  },
  ['$0 drivers --tag Leak', 'which of the drivers loaded here allocates with that tag'],
  ['$0 drivers C:\\Windows\\System32\\drivers --tag Leak', 'the same of a folder'],
  ['$0 drivers copied/ --csv > drivers.csv', 'all tags of a copied folder'],
);

async function showDrivers(paths: readonly string[], options: ScanDriversOptions, args: DriversArgs): Promise<void> {
  const scan = await withProgress(args, (onProgress, signal) => scanDrivers(paths, { ...options, onProgress, signal }));
  const document: DriversDocument = { schemaVersion: 1, kind: 'drivers', tool: thisTool(), ...scan };
  if (args.json === true) printJson(document);
  else if (args.csv === true) printResult(driversCsv(document));
  else printResult(renderDrivers(document, terminalOptions(args, process)));
  if (args.csv === true) for (const { text } of scan.problems) note(`note: ${visible(text)}`, args);
  setExit(exitOf(document));
}

function dirArguments<T>(yargs: Argv<T>): Argv<T & { dir: string[] }> {
  return yargs.positional('dir', {
    type: 'string',
    array: true,
    default: [] as string[],
    describe: 'images, catalogs, INF files, or folders of them; the loaded drivers of this machine without any',
  });
}

function exitOf({ drivers, problems = [] }: DriversDocument): (typeof EXIT)[keyof typeof EXIT] {
  const unread = drivers.filter(({ architecture, version, problem }) => problem !== null && architecture === null && version === null);
  if (drivers.length === unread.length) return EXIT.nothingReadable;
  return unread.length > 0 || problems.length > 0 ? EXIT.partMissing : EXIT.done;
}

function tagOf(text: string): TagId {
  const tag = parseTag(text);
  if (tag === null)
    throw new HttpErrDoctorError(
      'usage',
      `--tag ${text} is no pool tag: one to four characters are wanted, others than ASCII as \\xNN, or 0x with eight hex digits`,
    );
  return tag;
}

async function userTags(path: string): Promise<UserTags> {
  const decoded = decodeText(await readOption('--pooltag', path));
  if (!decoded)
    throw new HttpErrDoctorError(
      'not-readable',
      `--pooltag ${path} is no text; pooltag.txt comes with the Debugging Tools for Windows, under triage`,
    );
  const tags = readPooltagFile(linesOf(decoded.text)).map(({ pattern, driver, description }) => ({
    pattern,
    driver,
    description: description ?? '',
  }));
  if (tags.length === 0)
    throw new HttpErrDoctorError('not-readable', `--pooltag ${path} holds no line of the form "tag - driver - description"`);
  return { origin: path, tags };
}

async function readOption(option: string, path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new HttpErrDoctorError(
      'not-readable',
      `${option} ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

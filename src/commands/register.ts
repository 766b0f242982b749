import type { Argv, CommandModule } from 'yargs';
import type { ExitCode } from '../errors.js';
import { type CommandDefinition, singleNames } from './cli/definition.js';
import { withOutputFile } from './cli/output-file.js';
import { rejectRepeated } from './cli/reject-repeated-options.js';
import type { Run } from './cli/run.js';
import { type ArgsOf, type CommandName, DEFINITIONS } from './definitions.js';

/** What a command does. It says how it went by what it returns, and by errors. */
export type Handler<Name extends CommandName> = (args: ArgsOf<Name>, run: Run) => Promise<ExitCode>;

/** The code of each command, loaded when it is called: a run needs one command, and some need all that talks to PowerShell. */
const LOADERS: { readonly [Name in CommandName]: () => Promise<Handler<Name>> } = {
  diagnose: async () => (await import('./diagnose/diagnose.js')).runDiagnose,
  httperr: async () => (await import('./httperr.js')).runHttperr,
  read: async () => (await import('./read.js')).runRead,
  pool: async () => (await import('./pool.js')).runPool,
  drivers: async () => (await import('./drivers.js')).runDrivers,
  tag: async () => (await import('./tag.js')).runTag,
  limits: async () => (await import('./limits.js')).runLimits,
  kb: async () => (await import('./kb.js')).runKb,
  explain: async () => (await import('./explain.js')).runExplain,
  compare: async () => (await import('./compare.js')).runCompare,
  collect: async () => (await import('./collect.js')).runCollect,
  check: async () => (await import('./check.js')).runCheck,
  script: async () => (await import('./script.js')).runScript,
  schema: async () => (await import('./schema.js')).runSchema,
  demo: async () => (await import('./demo.js')).runDemo,
};

/** Whom the parser reports to. */
export interface Listener {
  /** The command is known, its arguments are not yet understood. */
  onCommand(definition: CommandDefinition): void;
  onExit(code: ExitCode): void;
}

/** The commands as yargs takes them. */
export function commandModules(run: Run, listener: Listener): CommandModule[] {
  // Of a record's keys TypeScript knows no more than that they are text.
  return (Object.keys(DEFINITIONS) as CommandName[]).map((name) => moduleOf(name, run, listener));
}

function moduleOf<Name extends CommandName>(name: Name, run: Run, { onCommand, onExit }: Listener): CommandModule {
  const definition: CommandDefinition = DEFINITIONS[name];
  return {
    command: [definition.usage, ...(definition.isDefault === true ? ['$0'] : [])],
    describe: definition.describe,
    builder: (yargs) => {
      onCommand(definition);
      return withOptions(yargs, definition);
    },
    handler: async (args) => {
      const handle: Handler<Name> = await LOADERS[name]();
      // yargs was given exactly the positionals and options that the type is made from.
      const typed = args as unknown as ArgsOf<Name>;
      // The output of a collection is a folder.
      onExit(await (name === 'collect' ? handle(typed, run) : withOutputFile(typed, () => handle(typed, run))));
    },
  };
}

function withOptions(yargs: Argv, definition: CommandDefinition): Argv {
  const single = singleNames(definition);
  const named = Object.entries(definition.positionals).reduce((built, [name, positional]) => built.positional(name, positional), yargs);
  return named.options(definition.options).check((args) => rejectRepeated(args, single), false);
}

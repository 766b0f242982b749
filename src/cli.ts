#!/usr/bin/env node
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { lazily } from './commands/cli/lazy-command.js';
import { allowClosedPipes } from './commands/cli/output.js';
import { givenOnce } from './commands/cli/reject-repeated-options.js';
import { explainUnknownOptions, isAboutUnknownOptions } from './commands/cli/unknown-options.js';
import { diagnoseCommand } from './commands/diagnose/diagnose.js';
import { EXIT, HttpErrDoctorError, isHttpErrDoctorError } from './errors.js';
import { visible } from './report/escape.js';
import { thisTool } from './tool.js';

/** The shim asks for it: Windows PowerShell turns redirected stderr into error records. */
const isQuiet = process.argv.includes('--quiet');

allowClosedPipes();

/** Help of the command whose arguments could not be understood. */
let help = Promise.resolve('');

const parser = yargs(hideBin(process.argv));
try {
  await parser
    .scriptName('httperr-doctor')
    .usage('$0 <command> [options]\n\nSays why http.sys refused connections and who took the nonpaged pool, with evidence.')
    .command(diagnoseCommand)
    .command(
      lazily(
        { command: 'httperr [path..]', describe: 'the HTTPERR log alone: reasons, refusals, episodes, rows' },
        async () => (await import('./commands/httperr.js')).httperrCommand,
      ),
    )
    .command(
      lazily(
        { command: 'pool [path..]', describe: 'the pools alone: tags, growth, share, owners' },
        async () => (await import('./commands/pool.js')).poolCommand,
      ),
    )
    .command(
      lazily(
        { command: 'drivers [dir..]', describe: 'which image uses which tag, version, signer, signature' },
        async () => (await import('./commands/drivers.js')).driversCommand,
      ),
    )
    .command(
      lazily(
        { command: 'limits', describe: 'pool limits and refusal threshold of this or a described machine' },
        async () => (await import('./commands/limits.js')).limitsCommand,
      ),
    )
    .command(
      lazily(
        { command: 'kb [id] [path..]', describe: 'known issues: list, one, or held against evidence' },
        async () => (await import('./commands/kb.js')).kbCommand,
      ),
    )
    .command(
      lazily(
        { command: 'compare <before> <after>', describe: 'did the fix help: growth before and after, and what changed' },
        async () => (await import('./commands/compare.js')).compareCommand,
      ),
    )
    .command(
      lazily(
        { command: 'collect', describe: 'collect evidence from this machine into a folder' },
        async () => (await import('./commands/collect.js')).collectCommand,
      ),
    )
    .command(
      lazily(
        { command: 'check', describe: 'what this machine allows: PowerShell, policy, language mode, elevation, access to HTTPERR' },
        async () => (await import('./commands/check.js')).checkCommand,
      ),
    )
    .command(
      lazily(
        { command: 'script', describe: 'print one self-contained PowerShell 2.0 collector for a server without Node' },
        async () => (await import('./commands/script.js')).scriptCommand,
      ),
    )
    .command(
      lazily(
        { command: 'schema [name]', describe: 'print a schema, or hold a JSON file against one' },
        async () => (await import('./commands/schema.js')).schemaCommand,
      ),
    )
    .command(
      lazily(
        { command: 'demo', describe: 'the main job on bundled evidence' },
        async () => (await import('./commands/demo.js')).demoCommand,
      ),
    )
    .strict()
    .recommendCommands()
    .version(thisTool().version)
    .help()
    .alias('help', 'h')
    .wrap(Math.min(100, process.stdout.columns ?? 80))
    .parserConfiguration({ 'strip-aliased': true })
    .locale('en')
    .exitProcess(false)
    .check(givenOnce)
    .fail((message, error) => {
      // yargs has an error of its own for some mistakes of the user.
      if (error !== undefined && error !== null && error.name !== 'YError') throw error;
      if (isAboutUnknownOptions(message)) help = parser.getHelp();
      throw new HttpErrDoctorError('usage', message);
    })
    .parseAsync();
} catch (error) {
  report(isYargsError(error) ? new HttpErrDoctorError('usage', error.message, { cause: error }) : error, await help);
}

/** Where a command is loaded, yargs throws some of its complaints past `fail`. */
function isYargsError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'YError';
}

/** Expected errors are one plain line; anything else is ours, and its stack is needed. */
function report(error: unknown, helpText: string): void {
  if (isHttpErrDoctorError(error)) {
    const message = explainUnknownOptions(error.message, helpText) ?? error.message;
    if (!isQuiet) process.stderr.write(`error: ${message.split('\n').map(visible).join('\n')}\n`);
    process.exitCode = error.exitCode;
    return;
  }
  process.stderr.write(
    `internal error, please report it with the lines below\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = EXIT.internal;
}

import type { Argv, CommandModule } from 'yargs';

/** A line to paste, and what it does. */
type Example = readonly [command: string, says: string];

/** A command that states its options in a function, as all of ours do. */
type BuiltCommand<Args> = Omit<CommandModule<object, Args>, 'builder'> & { readonly builder: (yargs: Argv<object>) => Argv<Args> };

/** Puts lines to paste above the options of a command: whoever asks for help wants one of them. yargs' own examples come last. */
export function withExamples<Args>(module: BuiltCommand<Args>, ...examples: readonly Example[]): CommandModule<object, Args> {
  const [command = '', ...others] = [module.command ?? []].flat();
  const lines = [
    // The head of the program stands above that of its default command.
    ...(others.includes('$0') ? [''] : []),
    `$0 ${command}`,
    '',
    ...(typeof module.describe === 'string' ? [module.describe, ''] : []),
    'Examples:',
    ...examples.map(([line, says]) => `# ${says}\n${line}`),
  ];
  return { ...module, builder: (yargs: Argv<object>) => module.builder(yargs.usage(lines.join('\n'))) };
}

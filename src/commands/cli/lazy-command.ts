import type { Argv, CommandModule } from 'yargs';

/** How a command stands in the list of commands. */
type Head = Pick<CommandModule, 'command' | 'describe'>;

/** A command whose code is loaded when it is called: a run needs one command, and some need all that talks to PowerShell. */
export function lazily<Args>(head: Head, load: () => Promise<CommandModule<object, Args>>): CommandModule<object, Args> {
  return {
    ...head,
    builder: async (yargs: Argv<object>) => {
      const { builder } = await load();
      if (typeof builder !== 'function') throw new TypeError('a command states its options in a function');
      return builder(yargs);
    },
    handler: async (args) => (await load()).handler(args),
  };
}

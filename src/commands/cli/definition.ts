import type { InferredOptionType, Options, PositionalOptions } from 'yargs';

/** A line to paste, `$0` for the program, and what it does. */
export type Example = readonly [line: string, says: string];

/** Options by their names without the dashes. */
export type OptionDefinitions = Readonly<Record<string, Options>>;

/** What help, the README and the parser know of a command. */
export interface CommandDefinition {
  /** Name, then what follows it: `<needed>`, `[optional]`, `[many..]`. */
  readonly usage: string;
  /** True for the command that runs where none is named. */
  readonly isDefault?: true;
  readonly describe: string;
  /** Lines for the help of the program: what most people begin with. */
  readonly startHere?: readonly Example[];
  readonly positionals: Readonly<Record<string, PositionalOptions>>;
  readonly options: OptionDefinitions;
  readonly examples: readonly Example[];
}

/** What yargs makes of these options or positionals. */
export type ValuesOf<Definitions extends Readonly<Record<string, Options | PositionalOptions>>> = {
  readonly [Name in keyof Definitions]: ReadonlyValue<InferredOptionType<Definitions[Name]>>;
};

type ReadonlyValue<Value> = Value extends readonly (infer Element)[] ? readonly Element[] : Value;

/** Names of everything that may be given only once. */
export function singleNames({ positionals, options }: CommandDefinition): readonly string[] {
  const all = [...Object.entries(positionals), ...Object.entries(options)];
  return all.filter(([, { array }]) => array !== true).map(([name]) => name);
}

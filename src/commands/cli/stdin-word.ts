import type { CommandDefinition } from './definition.js';

/** What `-` is on a command line by the time that a command sees it. */
export const STDIN = '(stdin)';

/**
 * The words of a command line as yargs may have them: it drops a `-` that is no value of an option, and with it all that was piped.
 *
 * @param definitions - of the commands: what their options take as a value stays as it is.
 */
export function withStdinWord(words: readonly string[], definitions: readonly CommandDefinition[]): readonly string[] {
  const taking = new Set(
    definitions.flatMap(({ options }) =>
      Object.entries(options).flatMap(([name, { type, alias }]) => (type === 'string' ? namesOf(name, alias) : [])),
    ),
  );
  return words.map((word, at) => (word === '-' && !taking.has(words[at - 1] ?? '') ? STDIN : word));
}

function namesOf(name: string, alias: string | readonly string[] | undefined): readonly string[] {
  const short = typeof alias === 'string' ? [alias] : (alias ?? []);
  return [`--${name}`, ...short.map((letter) => `-${letter}`)];
}

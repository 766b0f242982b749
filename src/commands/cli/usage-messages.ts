import { explainUnknownOptions } from './unknown-options.js';

/** What is known of the command line that a message is about. */
export interface CommandLine {
  readonly words: readonly string[];
  /** Usage of the command, `compare <before> <after>`. */
  readonly usage: string;
  /** Names of its options, without dashes. */
  readonly options: readonly string[];
}

/**
 * What yargs says of a command line, in our words: yargs names neither the command nor the way out.
 *
 * @returns a line for each mistake.
 */
export function explainUsage(message: string, line: CommandLine): readonly string[] {
  const plain = message.replaceAll(/\s*\n\s*/g, ' ').trim();
  return (
    surplusWords(plain, line) ??
    explainUnknownOptions(message, line.options) ??
    KNOWN.map(([pattern, say]) => sayOf(pattern.exec(plain), say, line)).find((text) => text !== null) ?? [plain]
  );
}

function sayOf(found: RegExpExecArray | null, say: Say, line: CommandLine): readonly string[] | null {
  return found === null ? null : [say(found, line)];
}

type Say = (found: RegExpExecArray, line: CommandLine) => string;

const KNOWN: readonly (readonly [RegExp, Say])[] = [
  [
    /^Not enough non-option arguments: got (\d+), need at least (\d+)/,
    (_, { usage }) =>
      `${usage.split(' ')[0]} needs ${[...usage.matchAll(/<[^>]+>/g)].map(([word]) => word).join(' and ')}; write httperr-doctor ${usage}`.replaceAll(
        '..>',
        '>',
      ),
  ],
  [/^Arguments (\S+) and (\S+) are mutually exclusive/, ([, a, b]) => `--${a} and --${b} exclude each other; give one of them`],
  [
    /^Not enough arguments following: (\S+)/,
    ([, name], { usage }) => `--${name} needs a value; see httperr-doctor ${usage.split(' ')[0]} --help`,
  ],
  [/^Implications failed: (\S+) -> (\S+)/, ([, name, other]) => `--${name} needs --${other} as well`],
  [
    /^Invalid values: Argument: (\S+), Given: (.*), Choices: (.*)$/,
    ([, name, given = '', choices = '']) =>
      `--${name} ${given.replaceAll('"', '')} is not known; it is one of ${choices.replaceAll('"', '')}`,
  ],
];

/** Words behind a command that takes none: yargs reports them as if they were options. */
function surplusWords(plain: string, { words, usage }: CommandLine): readonly string[] | null {
  const names = /^Unknown arguments?: (.*)$/.exec(plain)?.[1]?.split(', ') ?? [];
  const surplus = names.filter((name) => words.includes(name));
  if (surplus.length === 0 || surplus.length < names.length) return null;
  const command = usage.split(' ')[0];
  const takes = usage.includes(' ') ? `takes no more than ${usage.slice(usage.indexOf(' ') + 1)}` : 'takes no path and no name';
  return [`${command} ${takes}; leave out ${surplus.join(' ')}`];
}

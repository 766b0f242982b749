/**
 * What the words of a command line ask for where they ask for help: the name of a command, or nothing for the program itself.
 *
 * @returns `null` where no help is asked for.
 */
export function helpAsked(words: readonly string[], commands: readonly string[]): { readonly command: string | null } | null {
  const [first, second] = words;
  const own = wordsOfOptions(words);
  const isAsked = first === 'help' || own.includes('--help') || own.includes('-h');
  if (!isAsked) return null;
  const command = first === 'help' ? second : first;
  return { command: commands.find((name) => name === command) ?? null };
}

/** Whether the words ask for the version of this program; with a command too, as they may ask for its help. */
export function versionAsked(words: readonly string[]): boolean {
  return wordsOfOptions(words).includes('--version');
}

/** Behind `--` a word is a path, whatever it looks like. */
function wordsOfOptions(words: readonly string[]): readonly string[] {
  return words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
}

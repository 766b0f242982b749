/**
 * What the words of a command line ask for where they ask for help: the name of a command, or nothing for the program itself.
 *
 * @returns `null` where no help is asked for.
 */
export function helpAsked(words: readonly string[], commands: readonly string[]): { readonly command: string | null } | null {
  const [first, second] = words;
  const own = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  const isAsked = first === 'help' || own.includes('--help') || own.includes('-h');
  if (!isAsked) return null;
  const command = first === 'help' ? second : first;
  return { command: commands.find((name) => name === command) ?? null };
}

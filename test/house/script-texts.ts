/** A text that people read, and where it is. */
export interface Text {
  readonly place: string;
  readonly text: string;
}

const HELP = /<#[\s\S]*?#>/g;
/** The lines of a help block that are code, and the names of its sections. */
const EXAMPLE = /^\s*\.EXAMPLE\s*\n.*$/gm;

/** Texts of two words and more between quotes in a script of PowerShell, without its comments. */
export function scriptTexts(path: string, script: string): readonly Text[] {
  const code = script.replace(HELP, (help) => help.replaceAll(/[^\n]/g, ''));
  return code.split('\n').flatMap((line, at) =>
    [...line.replace(/^\s*#.*/, '').matchAll(/'((?:[^']|'')*)'|"((?:[^"]|"")*)"/g)]
      .map(([, plain, expanded]) => plain ?? expanded ?? '')
      .filter((text) => /[a-z]+ [a-z]+/i.test(text))
      .map((text) => ({ place: `${path}:${at + 1}`, text })),
  );
}

/** The paragraphs of its help: what `Get-Help` prints, without code. */
export function scriptHelp(path: string, script: string): readonly Text[] {
  return [...script.matchAll(HELP)].flatMap(([help]) =>
    help
      .replaceAll(EXAMPLE, '')
      .split(/\n\s*\n/)
      .map((text) => ({ place: path, text: text.replaceAll(/\s+/g, ' ').trim() })),
  );
}

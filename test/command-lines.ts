/**
 * What command lines for pasting must be: one line that cmd and PowerShell both read the same way, a command and no prose.
 *
 * @returns why a line is none; empty for a sound one.
 */
export function brokenLine(command: string): readonly string[] {
  const bare = outsideQuotes(command);
  const quoted = [...command.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
  const isPowerShell = /^powershell -NoProfile -Command "[^"]*"(?: > [a-z]+\.txt)?$/.test(command);
  return [
    ...(/^[ -~]{1,400}$/.test(command) ? [] : ['not one line of plain characters']),
    ...((command.match(/"/g) ?? []).length % 2 === 0 ? [] : ['a quote that is open']),
    ...(/^\S.*\S$/.test(command) && !/ {2}/.test(bare) ? [] : ['blanks that mean nothing']),
    // A file to write is the one thing that both shells understand behind a command.
    ...(/[&|;<>^`$%()]/.test(bare.replace(/ > [a-z0-9-]+\.[a-z0-9]+$/, '')) ? ['a sign that a shell reads in its own way'] : []),
    ...(quoted.some((text) => /[%$`]/.test(text) || (/[&|<>^]/.test(text) && !isPowerShell))
      ? ['a sign that a shell reads inside quotes']
      : []),
    ...(/, |[.:]$|\be\.g\./.test(bare) ? ['prose'] : []),
    ...(/[<>[\]{}]/.test(bare.replace(/ > /, '')) ? ['a placeholder in brackets'] : []),
  ];
}

function outsideQuotes(command: string): string {
  return command.replace(/"[^"]*"/g, '""');
}

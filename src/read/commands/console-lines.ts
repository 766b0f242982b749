/**
 * The prompt of a console with what was typed behind it: `C:\>cmd`, `PS C:\Users\x> cmd`, `[WEB1]: PS C:\> cmd`, `[PS] C:\>cmd`.
 */
const PROMPT = /^(?:\[(?<host>[^\]]{1,80})\]:? ?)?(?:PS )?(?:[A-Za-z]:\\[^<>|"*?]{0,200}|\\\\[^<>|"*?]{1,200}|PS)> ?(?<command>.*)$/;

/** A prompt. */
export interface Prompt {
  /** What was typed; `null` for nothing. */
  readonly command: string | null;
  /** The remote computer that the prompt names. */
  readonly host: string | null;
}

/** The prompt on this line; `null` for a line of output. */
export function promptOn(line: string): Prompt | null {
  if (!line.includes('>') || line.length > 2_000) return null;
  const groups = PROMPT.exec(line)?.groups;
  if (groups === undefined) return null;
  const command = (groups['command'] ?? '').trim();
  const host = groups['host'];
  return { command: command === '' ? null : command, host: host === undefined || host === 'PS' ? null : host };
}

/** Answers of a console that are no data: the command was not run, or not with the rights that it needs. */
const REFUSED =
  /^(?:ERROR: )?(?:Access is denied|Access denied|Zugriff verweigert|Acc\S{1,2}s refus\S|Acceso denegado|Accesso negato|Acesso negado|\u041e\u0442\u043a\u0430\u0437\u0430\u043d\u043e|\u62d2\u7edd\u8bbf\u95ee|\u30a2\u30af\u30bb\u30b9\u304c\u62d2\u5426)|requires? (?:an )?elevat|erfordert erh\S{1,3}hte Rechte|5: Access|must be run as an? (?:local )?administrator|administrative privileges/i;

/** Whether this line says that the command was refused for lack of rights. */
export function isRefusal(line: string): boolean {
  return line.length < 400 && REFUSED.test(line.trim());
}

/** Share of quoted lines from which on a text is a quote as a whole. */
const MOSTLY = 0.6;
const SAMPLE_LINES = 300;

/**
 * Lines as the console showed them: without second ends of lines (wmic), marks of quotes in mails (`> `) and fences of code. Their number
 * stays.
 */
export function consoleLines(lines: readonly string[]): readonly string[] {
  const filled = lines.slice(0, SAMPLE_LINES).filter((line) => line.trim() !== '');
  const quoted = filled.filter((line) => /^\s{0,3}>/.test(line)).length;
  const isQuote = filled.length > 1 && quoted >= filled.length * MOSTLY;
  return lines.map((line, at) => {
    let plain = line.endsWith('\r') ? line.replace(/(?<!\r)\r+$/, '') : line;
    if (at === 0 && plain.startsWith('\ufeff')) plain = plain.slice(1);
    if (isQuote) plain = plain.replace(/^\s{0,3}(?:> ?)+/, '');
    return plain.startsWith('```') ? '' : plain;
  });
}

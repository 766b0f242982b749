/** Levels that JSON may be nested to. Our own documents have ten at most. */
export const MOST_DEPTH = 64;

const [QUOTE, BACKSLASH] = ['"', '\\'].map((mark) => mark.charCodeAt(0));
const OPEN = new Set(['{', '['].map((mark) => mark.charCodeAt(0)));
const CLOSE = new Set(['}', ']'].map((mark) => mark.charCodeAt(0)));

/** Whether the brackets of a JSON text, valid or not, are open deeper than that anywhere. One pass, no recursion. */
export function nestsDeeper(text: string, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString && code === BACKSLASH) i++;
    else if (code === QUOTE) inString = !inString;
    else if (inString) continue;
    else if (OPEN.has(code) && ++depth > most) return true;
    else if (CLOSE.has(code)) depth--;
  }
  return false;
}

/** Most characters of a text that are shown. */
const MAX_TEXT = 80;

/** What JSON leaves as it is and a terminal obeys or hides: DEL, C1, zero-width and bidirectional controls, separators. */
const UNSAFE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** A text in quotes as JSON writes it, cut, with nothing in it that a terminal would obey. */
export function quoteText(text: string, width: number = MAX_TEXT): string {
  const cut = text.length > width ? `${text.slice(0, width)}…` : text;
  return JSON.stringify(cut).replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A value of a document as a message shows it; lists and objects by what they are. */
export function quoteValue(value: unknown): string {
  if (typeof value === 'string') return quoteText(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

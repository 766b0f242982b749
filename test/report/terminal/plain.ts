import type { TerminalOptions } from '../../../src/report/terminal/style.js';

/** A narrow console without colors, as tests read it. */
export const NARROW: TerminalOptions = { color: false, unicode: false, verbose: false, width: 80 };
export const VERBOSE: TerminalOptions = { ...NARROW, verbose: true };

/** The words of a screen, wherever its lines were broken. */
export function wordsOf(screen: string): string {
  return screen.replace(/\s+/g, ' ').trim();
}

/** Colors of the page, which follow light and dark. */
export interface Ink {
  readonly text: string;
  /** What the charts lie on. */
  readonly back: string;
  readonly grid: string;
  readonly refused: string;
  readonly limit: string;
  readonly lines: readonly string[];
}

/** The colors that the style sheet sets at that place. */
export function inkOf(place: HTMLElement): Ink {
  const style = getComputedStyle(place);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  return {
    text: color('--text'),
    back: color('--card'),
    grid: color('--line'),
    refused: color('--bad'),
    limit: color('--warn'),
    lines: ['--series-1', '--series-2', '--series-3', '--series-4', '--series-5', '--series-6'].map(color),
  };
}

export function countsOfJson(text: string): ReadonlyMap<string, number>;
export function countsOfLines(text: string): ReadonlyMap<string, number>;
export function difference(counts: ReadonlyMap<string, number>, truth: ReadonlyMap<string, number>): string | null;

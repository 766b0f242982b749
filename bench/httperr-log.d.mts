export function randomNumbers(seed: number): (below: number) => number;
export function makeHttperrLog(bytes: number, take: (text: string) => void): ReadonlyMap<string, number>;
export function writeHttperrLog(path: string, bytes: number): ReadonlyMap<string, number>;

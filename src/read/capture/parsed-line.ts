/** What a line holds; `undefined` for text that is no JSON. */
export function parsedLine(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What is thrown inside a reader where bytes do not say what their layout allows; it never leaves the reader. */
export class Malformed extends Error {}

/** One for all: a hostile file has millions of such places, and a stack for each would cost more than reading. */
export const MALFORMED: Malformed = new Malformed('malformed');

/** The result of reading something, or `null` where its bytes are malformed. */
export function unlessMalformed<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

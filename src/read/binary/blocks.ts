/** Cuts a stream into blocks whose sizes are asked for one after the other; memory holds one block and one piece of the stream. */
export class BlockReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #piece: Buffer = Buffer.alloc(0);
  #isOver = false;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#pieces = stream[Symbol.asyncIterator]();
  }

  /** The next `bytes` bytes, fewer of them at the end of the stream, none behind it. Good until the next call. */
  async next(bytes: number): Promise<Buffer> {
    if (this.#piece.length >= bytes) return this.#take(bytes);
    const parts: Buffer[] = [];
    let missing = bytes;
    while (missing > 0 && (await this.#fill())) {
      const part = this.#take(Math.min(missing, this.#piece.length));
      parts.push(part);
      missing -= part.length;
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  }

  /** Passes over so many bytes. */
  async skip(bytes: number): Promise<void> {
    let left = bytes;
    while (left > 0 && (await this.#fill())) left -= this.#take(Math.min(left, this.#piece.length)).length;
  }

  /** Ends the stream before its end. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  #take(bytes: number): Buffer {
    const part = this.#piece.subarray(0, bytes);
    this.#piece = this.#piece.subarray(bytes);
    return part;
  }

  async #fill(): Promise<boolean> {
    while (this.#piece.length === 0 && !this.#isOver) {
      const { done, value } = await this.#pieces.next();
      if (done === true) this.#isOver = true;
      else this.#piece = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
    return this.#piece.length > 0;
  }
}

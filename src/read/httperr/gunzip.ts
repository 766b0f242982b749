/** Input is fed in such pieces: gzip packs a thousandfold at most, so no piece becomes more than 32 MB. */
const PIECE_BYTES = 32_768;

/** True for the first bytes of gzip data. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * Unpacks gzip data, also of several members one after the other. All that can be unpacked is handed out before an error.
 *
 * @throws the error of zlib (`Z_BUF_ERROR`: the data end too early, `Z_DATA_ERROR`: they are damaged) after the last good bytes.
 */
export async function* gunzipped(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Most logs are not packed, and loading it takes as long as counting some megabytes.
  const { createGunzip } = await import('node:zlib');
  const gunzip = createGunzip({ chunkSize: 65_536 });
  const unpacked: Uint8Array[] = [];
  gunzip.on('data', (bytes: Uint8Array) => unpacked.push(bytes));
  // The error is thrown by `settled`; without a listener it would end the process.
  gunzip.on('error', () => undefined);
  const settled = (start: (done: (error?: Error | null) => void) => void): Promise<Error | null> =>
    new Promise((resolve) => {
      gunzip.once('error', resolve);
      start((error) => {
        gunzip.off('error', resolve);
        resolve(error ?? null);
      });
    });
  try {
    for await (const chunk of prepended(first, rest)) {
      for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
        const piece = chunk.subarray(at, at + PIECE_BYTES);
        const error = await settled((done) => gunzip.write(piece, done));
        yield* unpacked.splice(0);
        if (error !== null) throw error;
      }
    }
    const error = await settled((done) => gunzip.once('end', done).end());
    yield* unpacked.splice(0);
    if (error !== null) throw error;
  } finally {
    gunzip.destroy();
  }
}

async function* prepended(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

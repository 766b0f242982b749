import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readStream } from './stream-lines.js';

/**
 * Paths of the driver images that are loaded according to a capture, as far as they are files here: of use on the very machine that was
 * captured. None where the drivers could not be listed; the capture says so itself.
 */
export async function loadedImages(folder: string): Promise<readonly string[]> {
  const drivers = await readStream(path.join(folder, 'drivers.ndjson'), 'drivers').catch(() => []);
  const paths = [...new Set(drivers.flatMap((driver) => (driver.loaded === true && typeof driver.path === 'string' ? [driver.path] : [])))];
  const files = await Promise.all(
    paths.map((file) =>
      stat(file).then(
        (found) => found.isFile(),
        () => false,
      ),
    ),
  );
  return paths.filter((_, i) => files[i]);
}

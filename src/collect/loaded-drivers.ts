import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readStream } from './stream-lines.js';

/** The drivers that are loaded on this very machine, according to a capture of it. */
export interface LoadedDrivers {
  /** Paths of their images, as far as they are files here. */
  readonly images: readonly string[];
  /** Names of their services by file name: drivers that state no tag get one from it. */
  readonly services: readonly { readonly file: string; readonly service: string }[];
}

/** None where the drivers could not be listed; the capture says so itself. */
export async function loadedDrivers(folder: string): Promise<LoadedDrivers> {
  const lines = await readStream(path.join(folder, 'drivers.ndjson'), 'drivers').catch(() => []);
  const loaded = lines.filter((driver) => driver.loaded === true);
  const paths = [...new Set(loaded.flatMap((driver) => (typeof driver.path === 'string' ? [driver.path] : [])))];
  const areFiles = await Promise.all(paths.map(isFile));
  return {
    images: paths.filter((_, i) => areFiles[i]),
    services: loaded.flatMap(({ file, service }) => (typeof service === 'string' ? [{ file, service }] : [])),
  };
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

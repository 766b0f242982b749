import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file as a whole or not at all. Never through a link: the text goes into a new file of a name that nobody can foresee (made
 * exclusively, so not even a planted one is followed), and that takes the place of whatever had the name, link or not.
 *
 * @param mode - rights of the file, for example 0o600.
 * @throws the system's own error; no half of a file is left.
 */
export async function replaceFile(file: string, text: string, mode: number): Promise<void> {
  // Every command can write a file, and few do.
  const { randomUUID } = await import('node:crypto');
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text, { mode, flag: 'wx' });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

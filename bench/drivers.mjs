/**
 * Time and memory of `httperr-doctor drivers FOLDER` (all tags, versions, signatures) beside the usual way by hand, `strings` and `grep` for
 * one tag, on the same files in turn.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeDriverImages } from './driver-images.mjs';
import { interleaved, isThere } from './timed-runs.mjs';

const IMAGES = { images: 64, megabytes: 4 };
const BY_HAND = 'strings -n 4 -f "$1"/* | LC_ALL=C grep -F -- "$2"';

/** @returns title, lines of the table, and the programs that are missing. Throws where the answers are wrong. */
export async function benchDrivers({ cli, folder, runs }) {
  const images = join(folder, 'drivers');
  mkdirSync(images);
  const truth = await writeDriverImages(images, IMAGES);
  const [[image, [tag]]] = truth;
  const programs = [
    {
      name: 'httperr-doctor, all tags',
      command: [process.execPath, cli, 'drivers', images, '--json'],
      check: (text) => checkTags(text, truth),
    },
  ];
  const missing = ['strings', 'grep'].filter((program) => !isThere(program));
  if (missing.length === 0) {
    const check = (text) => {
      if (!text.includes(image)) throw new Error(`strings and grep do not find ${tag} in ${image}`);
    };
    programs.push({ name: 'strings, grep: one tag', command: ['sh', '-c', BY_HAND, 'sh', images, tag], check });
  }
  return { title: `Tags of ${IMAGES.images * IMAGES.megabytes} MB of drivers`, rows: interleaved(programs, { runs, folder }), missing };
}

function checkTags(text, truth) {
  const found = new Map(JSON.parse(text).drivers.map(({ path, tags }) => [path.split(/[\\/]/).at(-1), tags.map(({ tag }) => tag).sort()]));
  for (const [name, tags] of truth) {
    if (found.get(name)?.join() !== tags.join()) throw new Error(`${name}: found ${found.get(name)}, made ${tags}`);
  }
}

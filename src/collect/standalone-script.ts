import { readFile } from 'node:fs/promises';
import { assetPath } from '../asset-path.js';
import { HttpErrDoctorError } from '../errors.js';
import { SCRIPT_FILES } from './script-files.js';

/** Where the template has the scripts, and where the version of this package. */
const PLACES = { scripts: '# <bundled scripts>', version: '<version>' } as const;

/**
 * One PowerShell script that collects a capture folder by itself, made from the very files that the package runs.
 *
 * @throws HttpErrDoctorError `internal` where the package is incomplete.
 */
export async function standaloneScript(version: string): Promise<string> {
  const template = await scriptText('standalone.ps1');
  if (!Object.values(PLACES).every((place) => template.includes(place))) throw incomplete('standalone.ps1 has lost its placeholders');
  const bundled = await Promise.all(SCRIPT_FILES.map(async (name) => `# ${name}\n${await scriptText(name)}`));
  // By function: `$&` and the like stand in the scripts.
  return template.replace(PLACES.version, () => version).replace(PLACES.scripts, () => bundled.join('\n'));
}

async function scriptText(name: string): Promise<string> {
  try {
    return await readFile(assetPath(`ps/${name}`), 'utf8');
  } catch (cause) {
    throw incomplete(`ps/${name} cannot be read`, cause);
  }
}

function incomplete(what: string, cause?: unknown): HttpErrDoctorError {
  return new HttpErrDoctorError('internal', `${what}: the bundled PowerShell scripts are not complete; install the package again`, {
    cause,
  });
}

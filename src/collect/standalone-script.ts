import { readFile } from 'node:fs/promises';
import { assetPath } from '../asset-path.js';
import { HttpErrDoctorError } from '../errors.js';

const PLACE = '# <bundled scripts>';
const VERSION = '<version>';
/** How the orchestrator names the files that it loads, in their order. */
const LOADED = /'((?:lib|parts)\/[a-z-]+\.ps1)'/g;

/**
 * One PowerShell script that collects a capture folder by itself, made from the very files that the package runs.
 *
 * @throws HttpErrDoctorError `internal` where the package is incomplete.
 */
export async function standaloneScript(version: string): Promise<string> {
  const read = (name: string) => readFile(assetPath(`ps/${name}`), 'utf8');
  const [template, orchestrator] = await Promise.all([read('standalone.ps1'), read('collect.ps1')]);
  const names = [...orchestrator.matchAll(LOADED)].flatMap(([, name]) => name ?? []);
  if (names.length === 0 || !template.includes(PLACE))
    throw new HttpErrDoctorError('internal', 'the bundled PowerShell scripts do not fit together; install the package again');
  const bundled = await Promise.all(names.map(async (name) => `# ${name}\n${await read(name)}`));
  // By function: `$&` and the like stand in the scripts.
  return template.replace(PLACE, () => bundled.join('\n')).replace(VERSION, () => version);
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from '../cached-build.js';
import { ENGINE } from '../lab.js';

/** PowerShell text that defines commands as they answer on Windows. Genuine pwsh has those for files itself. */
export function recordedCommands(...names: readonly string[]): string {
  const wanted = names.map((name) => (name === 'file' && ENGINE === 'pwsh' ? 'registry' : name));
  return wanted.map((name) => readFileSync(path.join(REPOSITORY, 'test', 'lab', 'recorded', `${name}-commands.ps1`), 'utf8')).join('\n');
}

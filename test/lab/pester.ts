import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { cachedBuild, LAB } from './cached-build.js';

/** As pester/pester.csproj has it. */
const VERSION = '5.9.1';

/** Path of Pester's module, out of its package on NuGet. */
export async function installPester(): Promise<string> {
  const home = await cachedBuild(`pester-${VERSION}`, (draft) => {
    copyFileSync(path.join(LAB, 'pester', 'pester.csproj'), path.join(draft, 'pester.csproj'));
    const args = ['restore', path.join(draft, 'pester.csproj'), '--packages', path.join(draft, 'packages'), '-v', 'q'];
    execFileSync('dotnet', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  });
  return path.join(home, 'packages', 'pester', VERSION, 'tools', 'Pester.psd1');
}

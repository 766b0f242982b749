import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUILD_LIMIT_MS, BUILD_MISSING, buildLab, isSkipped, LAB_MISSING, type Lab, REPOSITORY } from './lab.js';

const MODULE = path.join(REPOSITORY, 'ps', 'HttpErrDoctor', 'HttpErrDoctor.psd1');

/** A part of the page: what it is about, and the commands whose output it shows. */
interface Section {
  readonly title: string;
  readonly text: string;
  readonly commands: readonly string[];
}

const HEAD = `# The PowerShell module

For Windows PowerShell 5.1 and PowerShell 7. It calls the program, which needs Node.js 20 or later, and gives objects for the pipeline.

\`\`\`powershell
Import-Module .\\node_modules\\httperr-doctor\\ps\\HttpErrDoctor
\`\`\`

Without a path, the commands look at this machine; with one, at evidence. \`Get-Help COMMAND -Full\` explains every parameter,
\`Get-Help about_HttpErrDoctor\` paths, errors and how node is found. The outputs below are what PowerShell 7 prints at 100 columns for
\`examples/notmyfault\`, the demonstration that comes with the package; a test runs each command and compares them
(\`test/lab/module-page.test.ts\`, with \`-u\` it writes this page).
`;

const SECTIONS: readonly Section[] = [
  {
    title: 'A diagnosis',
    text: 'One object for each machine, shown as a page. Its parts are objects as well: Suspects, Findings, Next, and Document with all that was found.',
    commands: ['Invoke-HttpErrDoctor notmyfault', '(Invoke-HttpErrDoctor notmyfault).Findings', '(Invoke-HttpErrDoctor notmyfault).Next'],
  },
  {
    title: 'Refusals',
    text: 'The episodes in which http.sys refused connections, in UTC.',
    commands: ['Get-HttpErrRefusal notmyfault'],
  },
  {
    title: 'Pool tags, and the drivers that use them',
    text: 'IsLeak says whether a tag grows as leaks do; it is empty where that cannot be seen. A tag carries the paths that it came from.',
    commands: [
      'Get-HttpErrPoolTag notmyfault -Pool nonpaged | Sort-Object Bytes -Descending | Select-Object -First 5',
      'Get-HttpErrPoolTag notmyfault -Tag Leak | Format-List',
      'Get-HttpErrPoolTag notmyfault | Where-Object IsLeak | Get-HttpErrPoolTagDriver',
    ],
  },
  {
    title: 'Known issues',
    text: 'Without paths, what is known; with paths, whether it applies, and which conditions hold. Facts that the evidence does not hold are given\nby -OsVersion, -Architecture, -Ram, -Boot and -Exchange, here and in `Invoke-HttpErrDoctor`.',
    commands: ['(Get-HttpErrKnownIssue notmyfault -Id KB934878 -Exchange 2003).Conditions'],
  },
  {
    title: 'What words and tags mean',
    text: 'Words of results and of HTTPERR, and pool tags by themselves; both come from the pipeline as well.',
    commands: ['Get-HttpErrExplanation Connections_Refused', 'Get-HttpErrPoolTagInfo Leak'],
  },
  {
    title: 'Limits',
    text: 'Of this machine, or of one that is described.',
    commands: ['Get-HttpErrLimit -OsVersion 5.2 -Architecture x86 -Ram 4GB -Boot 3GB'],
  },
  {
    title: 'How files were read',
    text: 'Nothing is judged. With `-Row`, every row as it is read.',
    commands: ['Get-HttpErrEvidence notmyfault'],
  },
  {
    title: 'Before and after',
    text: 'Whether a change helped.',
    commands: ['Compare-HttpErrEvidence notmyfault notmyfault'],
  },
  {
    title: 'Without evidence of your own',
    text: 'Bundled cases, one for each kind of answer. Every command that takes paths takes them from the pipeline.',
    commands: ['Get-HttpErrDemo | Format-Table Name, Shows', '(Invoke-HttpErrDemo exchange-3gb).Summary'],
  },
];

const TAIL = `
## This machine

- \`Test-HttpErrDoctor\` lists what is in the way of a collection here, with a remedy; \`-Quiet\` gives true or false.
- \`New-HttpErrCapture -Path C:\\evidence\\now -Minutes 60\` collects into a folder that any machine can judge. It supports \`-WhatIf\`.
- \`Save-HttpErrCollector \\\\web1\\c$\\temp\` writes the script that collects on a server without Node.js.
- While it collects, Write-Progress shows the part. Ctrl-C ends the program and removes what it wrote to the temporary folder.

## Errors

Each path that is not there is a non-terminating error \`HttpErr.PathNotFound\` (ItemNotFoundException), and the others count. Errors of the
program end the command: the error id says the reason (\`HttpErr.NoEvidence\`, \`HttpErr.Usage\`, \`HttpErr.TimedOut\` and so on), the exception
has ExitCode, Reason and Code, and \`$_.ErrorDetails.RecommendedAction\` says what to do where the program knows. Its notes are warnings.
`;

/** Each command with what it prints, in its order. */
type Printed = ReadonlyMap<string, string>;

function sectionOf({ title, text, commands }: Section, printed: Printed): string {
  return `\n## ${title}\n\n${text}\n${commands.map((command) => `\n\`\`\`text\nPS> ${command}\n\n${printed.get(command) ?? ''}\n\`\`\`\n`).join('')}`;
}

/** Runs the commands beside the example, in one PowerShell. */
function print(pwsh: string, commands: readonly string[]): Printed {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
  try {
    const script = path.join(folder, 'run.ps1');
    const result = path.join(folder, 'result.json');
    const texts = commands.map((command) => `(${command} | Out-String -Width 100)`).join(',\n  ');
    writeFileSync(
      script,
      `$ErrorActionPreference = 'Stop'\nImport-Module '${MODULE}'\n@(\n  ${texts}\n) | ConvertTo-Json | Set-Content '${result}'\n`,
    );
    execFileSync(pwsh, ['-File', script], {
      cwd: path.join(REPOSITORY, 'examples'),
      env: { ...process.env, NO_COLOR: '1' },
      stdio: 'ignore',
    });
    const outputs = JSON.parse(readFileSync(result, 'utf8')) as readonly string[];
    return new Map(commands.map((command, at) => [command, tidy(outputs[at] ?? '')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without blanks at the ends of lines and empty lines around. */
function tidy(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  return lines.join('\n').replace(/^\n+|\n+$/g, '');
}

describe.skipIf(isSkipped('the page about the module', LAB_MISSING, BUILD_MISSING))(
  'the page about the module',
  { timeout: 240_000 },
  () => {
    let genuine: Lab;
    beforeAll(async () => {
      genuine = await buildLab('pwsh');
    }, BUILD_LIMIT_MS);

    it('shows what the commands print', async () => {
      const commands = SECTIONS.flatMap((section) => section.commands);
      const printed = print(genuine.pwsh, commands);
      expect([...printed].filter(([, text]) => text === '')).toEqual([]);
      const page = HEAD + SECTIONS.map((section) => sectionOf(section, printed)).join('') + TAIL;
      await expect(page).toMatchFileSnapshot('../../docs/powershell-module.md');
    });
  },
);

import { describe, expect, it } from 'vitest';
import { scriptTexts } from './script-texts.js';
import { filesBelow, textOf } from './source-files.js';

/** A condition that both the program and its scripts meet, and the words that both have for it. */
interface Condition {
  readonly words: string;
  readonly program: readonly string[];
  readonly scripts: readonly string[];
}

const CONDITIONS: readonly Condition[] = [
  {
    words: 'does not exist',
    program: ['src/read/walk.ts', 'src/commands/cli/output-file.ts'],
    scripts: [
      'ps/lib/problem.ps1',
      'ps/lib/system.ps1',
      'ps/parts/httperr.ps1',
      'ps/parts/check.ps1',
      'ps/HttpErrDoctor/paths.ps1',
      'ps/HttpErrDoctor/program.ps1',
    ],
  },
  {
    words: 'does not exist; check the spelling, or quote a path that holds spaces',
    program: ['src/read/walk.ts'],
    scripts: ['ps/HttpErrDoctor/paths.ps1'],
  },
  {
    words: 'is a link, and nothing is written through links',
    program: ['src/collect/own-content.ts', 'src/collect/capture-folder.ts'],
    scripts: ['ps/lib/output.ps1'],
  },
  { words: 'remove it, or name another folder', program: ['src/collect/own-content.ts'], scripts: ['ps/lib/output.ps1'] },
  {
    words: 'nly Administrators may read HTTPERR: start an elevated console, or copy the log',
    program: ['src/read/httperr/httperr-source.ts'],
    scripts: ['ps/parts/httperr.ps1', 'ps/parts/check.ps1'],
  },
  { words: 'cannot be read: access denied; ', program: ['src/io/read-failure.ts'], scripts: ['ps/parts/httperr.ps1'] },
  { words: 'in use by another program', program: ['src/io/read-failure.ts'], scripts: ['ps/parts/httperr.ps1'] },
  { words: 'the disk is full', program: ['src/io/io-error.ts', 'src/powershell/failure.ts'], scripts: ['ps/lib/problem.ps1'] },
  { words: 'this is not Windows: ', program: ['src/powershell/executable.ts'], scripts: ['ps/lib/system.ps1', 'ps/parts/httperr.ps1'] },
  {
    words: 'in a restricted language mode (App Control or AppLocker)',
    program: ['src/powershell/failure.ts'],
    scripts: ['ps/lib/native.ps1', 'ps/HttpErrDoctor/HttpErrDoctor.psm1'],
  },
  {
    words: 'Allow or sign the scripts of this package in App Control or AppLocker; until then ',
    program: ['src/collect/check-machine.ts'],
    scripts: ['ps/parts/check.ps1'],
  },
  {
    words: 'other users may read this folder; move it where only you can open it',
    program: ['src/commands/collect.ts'],
    scripts: ['ps/standalone.ps1'],
  },
  {
    words: ' could not be collected: ',
    program: ['src/commands/cli/this-machine.ts'],
    scripts: ['ps/standalone.ps1', 'ps/HttpErrDoctor/machine.ps1'],
  },
  { words: 'sampling ended early', program: ['src/commands/cli/this-machine.ts'], scripts: ['ps/standalone.ps1'] },
  {
    words: 'no usable evidence in the given paths',
    program: ['src/commands/diagnose/diagnose-files.ts', 'src/commands/kb.ts'],
    scripts: ['ps/HttpErrDoctor/error.ps1'],
  },
];

/** Other words for one of these conditions. */
const OTHERS = [
  /\b(?:is|are) not there\b/,
  /\bthere is (?:no (?:file|folder|Node)|nothing at)\b/i,
  /\brun it elevated\b|\bmember of Administrators\b/i,
  /\bholds it open\b/,
  /\bothers may\b/,
];

describe('a condition that the program and its scripts meet', () => {
  it.each(CONDITIONS)('has the same words in both: "$words"', ({ words, program, scripts }) => {
    expect([...program, ...scripts].filter((path) => !textOf(path).includes(words))).toEqual([]);
  });

  it('has no other words in the scripts', () => {
    const texts = filesBelow('ps')
      .filter((path) => /\.psm?1$/.test(path))
      .flatMap((path) => scriptTexts(path, textOf(path)));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ text }) => OTHERS.some((other) => other.test(text)))).toEqual([]);
  });
});

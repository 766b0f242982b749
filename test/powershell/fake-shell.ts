import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a program that plays `powershell -NoExit -Command -` does with the command line that it is given. */
export const PLAYS = {
  answers: `progress({ part: 'pool', state: 'started' }); respond('{"ok":true}'); exit(0);`,
  'answers among noise': `err('a module warns'); out('chatter'); progress({ state: 'sampling' }); respond('{"ok":true}'); exit(0);`,
  'answers with 143': `respond('{"ok":true}'); exit(143);`,
  'is blocked by policy': `err('File collect.ps1 cannot be loaded because running scripts is disabled on this system. PSSecurityException'); exit(71);`,
  'is in a restricted language': `out('Cannot invoke method. Method invocation is supported only on core types in this language mode.'); exit(71);`,
  'is blocked by antivirus': `err('In collect.ps1:1: Dieses Skript enthaelt schaedlichen Inhalt.'); out('FullyQualifiedErrorId: ScriptContainedMaliciousContent'); exit(71);`,
  'speaks in colors': `out('\\x1b[?1h\\x1b[31;1mWrite-Error: \\x1b[0mno'); exit(71);`,
  'says nothing': `exit(0);`,
  'is ended by a signal': `process.kill(process.pid, 'SIGKILL');`,
  'talks in half lines for ever': `setInterval(() => process.stdout.write('x'.repeat(65536)), 1);`,
  'leaves half an answer': `const [, answers] = /^answers=(.*)$/m.exec(readFileSync(process.env.HTTPERR_DOCTOR_REQUEST, 'utf8')); writeFileSync(answers + '/part-machine.json', '{"part":{"status":"o'); respond('{"ok":true}'); exit(0);`,
  'writes 100 MB in between': `for (let i = 0; i < 1600; i++) process.stdout.write('x'.repeat(65535) + '\\n'); progress({ part: 'pool', state: 'ok' }); respond(JSON.stringify({ ok: true, sampling: null, filler: 'x'.repeat(100e6) })); process.stdout.end(() => exit(0));`,
  hangs: `spawn('sleep', ['317'], { stdio: 'ignore' }); progress({ state: 'hanging' });`,
} as const;

/** Writes the program into a folder and gives its path. It ends lines in CRLF and writes what it can in one piece, as Windows does. */
export function fakeShell(folder: string, play: keyof typeof PLAYS): string {
  const file = path.join(folder, 'shell.mjs');
  writeFileSync(
    file,
    `#!${process.execPath}
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
const out = (text) => process.stdout.write(text + '\\r\\n');
const err = (text) => process.stderr.write(text + '\\r\\n');
const progress = (record) => out('@@' + JSON.stringify(record));
const respond = (text) => writeFileSync(process.env.HTTPERR_DOCTOR_RESPONSE, text);
const exit = (code) => process.exit(code);
let rest = '';
process.stdin.on('data', (chunk) => {
  rest += chunk;
  if (!rest.includes('HTTPERR_DOCTOR_SCRIPT')) return;
  ${PLAYS[play]}
});
`,
  );
  chmodSync(file, 0o755);
  return file;
}

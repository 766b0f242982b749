import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { COMMAND_READERS } from '../../../src/read/commands/command-readers.js';

const SOURCE = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Folders whose texts ask people for something. */
const ASKING = ['knowledge', 'analyze', 'report', 'commands'];

/** What a text may ask for, as it is written, and the format that reads the answer. A new name in our texts needs a reader first. */
const READ_BY: readonly (readonly [RegExp, string])[] = [
  [/driverquery/, 'driverquery'],
  [/fltmc/, 'fltmc'],
  [/handle\.exe/, 'handle'],
  [/netstat/, 'netstat'],
  [/netsh http show servicestate/, 'http-servicestate'],
  [/netsh http show urlacl/, 'url-reservations'],
  [/netsh wfp show/, 'wfp'],
  [/logman query/, 'logman'],
  [/systeminfo/, 'systeminfo'],
  [/msinfo32/, 'msinfo'],
  [/Get-HotFix/, 'get-hotfix'],
  [/boot\.ini/, 'boot-ini'],
  [/bcdedit/, 'bcdedit'],
  [/reg query/, 'registry'],
  [/Get-NetAdapterBinding/, 'adapter-bindings'],
  [/Get-SmbSession/, 'smb-sessions'],
  [/Get-WindowsFeature/, 'windows-features'],
  [/Get-ExchangeServer/, 'exchange-servers'],
  [/Get-WinEvent/, 'get-winevent'],
  [/Get-Process/, 'get-process'],
  [/wevtutil/, 'wevtutil'],
  [/net session/, 'net-session'],
  [/net use/, 'net-use'],
  [/appcmd list apppool/, 'app-pools'],
  [/iisapp\.vbs/, 'worker-processes'],
  [/verifier \/(?:flags|query)/, 'verifier'],
  [/xperf|wpr|wpaexporter/, 'pool-trace'],
  [/tasklist/, 'tasklist'],
  [/sigcheck/, 'sigcheck'],
];

/** Formats that other readers know, and names of our own. */
const READ_ELSEWHERE =
  /^(?:poolmon|!vm|!poolused|events\.csv|processes\.csv|drivers\.csv|machine\.json|Get-HttpErr\w*|Get-Help|Get-Counter|relog)$/;

/** Names of commands of Windows as texts write them: cmdlets, and the programs that have a name of their own. */
const NAMES =
  /\bGet-[A-Z]\w+|![a-z]\w*pool\w*|!vm\b|\b(?:driverquery|fltmc|handle\.exe|netstat|netsh [a-z ]+|logman \w+|systeminfo|msinfo32|boot\.ini|bcdedit|reg query|wevtutil|net (?:session|use)\b|appcmd list \w+|iisapp\.vbs|verifier \/\w+|xperf|wpr(?= )|wpaexporter|poolmon|relog|tasklist|sc query|pnputil|wmic|dism|sigcheck|autorunsc?|ipconfig|procmon|livekd|gflags)\b/g;

/** Run for what they do; nobody brings what they print. */
const ACTS =
  /^(?:verifier \/(?:reset|standard|all)|logman (?:stop|start|delete|update)|netsh (?:int|interface|http (?:set|add|delete|flush))|gflags|livekd|appcmd (?:set|start|stop))/;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|json)$/.test(name) && !/tags\.json$/.test(name))
    .map((name) => join(folder, name));
}

/** Text of a file without its comments, which speak to programmers. */
function textsOf(file: string): string {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line))
    .join('\n');
}

const asked = new Set(ASKING.flatMap((folder) => filesBelow(join(SOURCE, folder))).flatMap((file) => textsOf(file).match(NAMES) ?? []));

it('finds what the texts ask for', () => {
  expect(asked.size).toBeGreaterThan(20);
});

it.each([...asked].filter((name) => !ACTS.test(name) && !READ_ELSEWHERE.test(name)))(
  'has a reader for %s, which a text asks for',
  (name) => {
    const format = READ_BY.find(([words]) => words.test(name))?.[1];
    expect(COMMAND_READERS.map((reader) => reader.format)).toContain(format);
  },
);

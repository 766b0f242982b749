// Writes the generated parts of README.md: what `demo` prints, and the tables of commands and options. With --check it writes nothing and
// fails where a part is not current.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';
import { commandTable, environmentTable, exitTable, optionTable } from './readme/command-tables.mjs';
import { withPart } from './readme/with-part.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = `${root}dist/cli.js`;
if (!existsSync(program)) throw new Error('dist/cli.js is not there; run: npm run build');
const { DEFINITIONS, ENVIRONMENT, EXIT_MEANINGS } = await loadTypeScript(
  `export { DEFINITIONS } from './src/commands/definitions.js';
  export { ENVIRONMENT, EXIT_MEANINGS } from './src/commands/cli/exit-meanings.js';`,
);
const parts = {
  'demo output': `\`\`\`text\n${demoOutput()}\n\`\`\``,
  commands: commandTable(DEFINITIONS),
  options: optionTable(DEFINITIONS),
  'exit codes': exitTable(EXIT_MEANINGS),
  environment: environmentTable(ENVIRONMENT),
};
const page = readFileSync(`${root}README.md`, 'utf8');
const wanted = Object.entries(parts).reduce(withPart, page);
if (!process.argv.includes('--check')) writeFileSync(`${root}README.md`, wanted);
else if (page !== wanted) {
  console.error('README.md is not what the program says; run: npm run docs');
  process.exitCode = 1;
}

function demoOutput() {
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '80' };
  return execFileSync('node', [program, 'demo'], { encoding: 'utf8', env }).replace(/^\n|\n$/g, '');
}

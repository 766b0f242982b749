/**
 * Makes data, checks that every program gives the right answer, then measures us and others in turn.
 *
 *     npm run build && npm run bench -- [--megabytes 500] [--runs 5] [--sizes 1,10,100,1000,4000] [--only httperr|drivers|sizes|pools] [--write]
 *
 * Pool snapshots (1.4 GB of files) are measured with `--only pools` alone. `--write` puts the tables into README.md. Run it on an idle machine with the largest size free in the folder for temporary files.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withPart } from '../scripts/readme/with-part.mjs';
import { benchDrivers } from './drivers.mjs';
import { benchHttperr, benchSizes } from './httperr.mjs';
import { benchPools } from './pools.mjs';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '500' },
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli.js', import.meta.url)) },
  },
});
const sizes = values.sizes.split(',').filter(Boolean).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'httperr-doctor-bench-'));
const options = { cli: values.cli, folder, runs: Number(values.runs) };
const wanted = (part) => values.only === undefined || values.only === part;
try {
  const parts = [];
  if (wanted('httperr')) parts.push(comparison(benchHttperr({ ...options, megabytes: Number(values.megabytes) })));
  if (wanted('drivers')) parts.push(comparison(await benchDrivers(options)));
  if (wanted('sizes') && sizes.length > 0) parts.push(series(benchSizes({ ...options, sizes }), sizes));
  if (values.only === 'pools') parts.push(ownTimes(benchPools(options)));
  parts.push(
    `Medians of ${values.runs} runs in turn, start included, on ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node.js ${process.version}.`,
  );
  const text = parts.join('\n\n');
  console.log(text);
  if (values.write) write(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A table of programs; times as long as ours in its last column. */
function comparison({ title, rows, missing }) {
  const ours = rows[0]?.seconds ?? Number.NaN;
  const lines = rows.map(
    ({ name, seconds, megabytes }) => `| ${name} | ${seconds.toFixed(2)} s | ${(seconds / ours).toFixed(2)} | ${memory(megabytes)} |`,
  );
  const left = missing.length === 0 ? '' : `\n\nNot measured, since missing here: ${missing.join(', ')}.`;
  return [`| ${title} | time | times ours | memory |`, '|---|---|---|---|', ...lines].join('\n') + left;
}

function series(rows, sizes) {
  const lines = rows.map(
    ({ name, seconds, megabytes }, i) =>
      `| ${name} | ${seconds.toFixed(2)} s | ${Math.round((sizes[i] ?? 0) / seconds)} MB/s | ${memory(megabytes)} |`,
  );
  return ['| HTTPERR | time | rate | memory |', '|---|---|---|---|', ...lines].join('\n');
}

/** Ours alone, on several inputs. */
function ownTimes({ title, rows }) {
  const lines = rows.map(({ name, seconds, megabytes }) => `| ${name} | ${seconds.toFixed(2)} s | ${memory(megabytes)} |`);
  return [`| ${title} | time | memory |`, '|---|---|---|', ...lines].join('\n');
}

function memory(megabytes) {
  return megabytes === null ? 'not measured' : `${Math.round(megabytes)} MB`;
}

function write(text) {
  const page = fileURLToPath(new URL('../README.md', import.meta.url));
  writeFileSync(page, withPart(readFileSync(page, 'utf8'), ['speed', text]));
}

/** Rows per minute and reason of one log: ours beside other programs that count the same, and programs that only read it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countsOfJson, countsOfLines, difference } from './counts.mjs';
import { writeHttperrLog } from './httperr-log.mjs';
import { interleaved, isThere } from './timed-runs.mjs';

const DUCKDB = '@duckdb/node-api@1.5.6-r.1';
const AWK = '!/^#/{c[substr($0,1,16)" "$13]++} END{for(k in c)print c[k],k}';

/** @returns title, lines of the table, and the programs that are missing. Throws where a count is wrong. */
export function benchHttperr({ cli, folder, runs, megabytes }) {
  const log = join(folder, 'httperr1.log');
  const truth = writeHttperrLog(log, megabytes * 1e6);
  const checked = (countsOf) => (text) => {
    const wrong = difference(countsOf(text), truth);
    if (wrong !== null) throw new Error(`counts differ from the truth: ${wrong}`);
  };
  const ours = { name: 'httperr-doctor', command: oursOn(cli, log), check: checked(countsOfJson) };
  const duckdb = installedDuckdb(folder);
  const peers = [
    { name: 'mawk', command: ['env', 'LC_ALL=C', 'mawk', AWK, log], check: checked(countsOfLines), isThere: isThere('mawk') },
    {
      name: 'DuckDB, 2 threads',
      command: [process.execPath, script('duckdb.mjs'), duckdb, log],
      check: checked(countsOfLines),
      isThere: duckdb !== null,
    },
    { name: 'rg -c, one substring', command: ['rg', '-c', 'Connections_Refused', log], isThere: isThere('rg') },
    { name: 'cat, reads only', command: ['cat', log], isThere: isThere('cat') },
  ];
  const rows = interleaved([ours, ...peers.filter((peer) => peer.isThere)], { runs, folder });
  rmSync(log);
  return {
    title: `Rows by minute and reason, ${megabytes} MB of HTTPERR`,
    rows,
    missing: peers.filter((peer) => !peer.isThere).map(({ name }) => name),
  };
}

/** Ours alone on logs of several sizes. */
export function benchSizes({ cli, folder, runs, sizes }) {
  return sizes.map((megabytes) => {
    const log = join(folder, 'httperr1.log');
    const truth = writeHttperrLog(log, megabytes * 1e6);
    const check = (text) => {
      const wrong = difference(countsOfJson(text), truth);
      if (wrong !== null) throw new Error(`counts of ${megabytes} MB differ from the truth: ${wrong}`);
    };
    const [row] = interleaved([{ name: `${megabytes} MB`, command: oursOn(cli, log), check }], { runs, folder });
    rmSync(log);
    return row;
  });
}

function oursOn(cli, log) {
  return [process.execPath, cli, 'httperr', log, '--json', '--by', 'minute'];
}

function script(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** The folder into which DuckDB was installed; `null` where that was not possible. */
function installedDuckdb(folder) {
  const duckdb = join(folder, 'duckdb');
  mkdirSync(duckdb);
  writeFileSync(join(duckdb, 'package.json'), '{ "private": true }');
  const { status } = spawnSync('npm', ['install', '--prefix', duckdb, '--no-audit', '--no-fund', '--ignore-scripts', DUCKDB], {
    encoding: 'utf8',
  });
  return status === 0 ? duckdb : null;
}

// Counts rows per minute and reason with DuckDB: node duckdb.mjs FOLDER-WITH-NODE_MODULES LOG
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, log] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(join(folder, 'package.json'))('@duckdb/node-api');
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const columns = Array.from({ length: 14 }, (_, i) => `'c${i}': 'VARCHAR'`).join(', ');
const reader = await connection.runAndReadAll(
  `SELECT count(*)::INTEGER n, c0 d, substr(c1, 1, 5) t, c12 r FROM read_csv('${log.replaceAll("'", "''")}', delim = ' ', header = false, comment = '#',
   quote = '', escape = '', auto_detect = false, columns = {${columns}}) GROUP BY ALL`,
);
process.stdout.write(
  reader
    .getRows()
    .map((row) => `${row.join(' ')}\n`)
    .join(''),
);

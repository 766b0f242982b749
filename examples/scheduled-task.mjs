// For the task scheduler, once an hour: an hour of samples into a folder of its own, and old folders go when there are too many.
//   schtasks /create /tn httperr-doctor /sc hourly /ru SYSTEM /tr "node C:\tools\scheduled-task.mjs C:\captures"
// Options for a try:  node scheduled-task.mjs FOLDER [--minutes 55] [--every 60] [--keep 48] [--powershell PATH]
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { collectMachine } from 'httperr-doctor';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '55' },
    every: { type: 'string', default: '60' },
    keep: { type: 'string', default: '48' },
    powershell: { type: 'string' },
  },
});
const root = positionals[0] ?? 'captures';
const PREFIX = 'capture-';

const capture = await collectMachine({
  folder: path.join(root, `${PREFIX}${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`),
  // More often while the pool grows fast, but never more than 50 MB of samples a run.
  sampling: { everySeconds: Number(values.every), forSeconds: 60 * Number(values.minutes), adaptive: true, maximumBytes: 50 * 2 ** 20 },
  sinceMs: Date.now() - 2 * 3_600_000,
  powershell: values.powershell,
});
console.log(`${capture.folder}: ${capture.manifest.sampling?.samples ?? 0} samples`);

// Names sort by time. Only folders that this script made are removed.
const made = (await readdir(root)).filter((name) => /^capture-\d{8}T\d{6}Z$/.test(name)).sort();
for (const name of made.slice(0, -Number(values.keep))) await rm(path.join(root, name), { recursive: true });

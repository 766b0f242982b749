// Writes the table of thresholds in docs/statistics.md: how often growth is judged right with each at half and at double. Takes minutes, so it
// is not a part of `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { HEALTHY, LEAKING, simulate } from './growth/machines.mjs';
import { overridden, QUANTILE, THRESHOLDS } from './growth/thresholds.mjs';
import { wanderingMachine } from './growth/wandering.mjs';

const PLANS = [
  { name: 'few', count: 7, everyMinutes: 60 },
  { name: 'hours', count: 12, everyMinutes: 30 },
  { name: 'day', count: 48, everyMinutes: 30 },
];
/** For each plan: machines of each story, and healthy and leaking ones whose tag wanders. */
const STORIES = 8;
const WANDERING = { 0: 90, 5: 45, 10: 45 };
const START = '<!-- thresholds -->';
const END = '<!-- end of thresholds -->';

const root = fileURLToPath(new URL('..', import.meta.url));
const machines = PLANS.flatMap((plan, p) => [
  ...Object.entries(WANDERING).flatMap(([size, many]) =>
    Array.from({ length: many }, (_, k) => {
      const machine = wanderingMachine({ plan, size: Number(size), seed: 7 * (10_000 * p + 1000 * Number(size) + k + 1) });
      return { lists: machine.lists, isLeaking: size !== '0' };
    }),
  ),
  ...[...HEALTHY, ...LEAKING].flatMap((story, s) =>
    Array.from({ length: STORIES }, (_, k) => {
      const { lists, leak } = simulate({ story, plan, seed: 13 * (10_000 * p + 100 * s + k + 1) });
      return { lists, isLeaking: leak === null ? false : leak.isKnowable ? true : null };
    }),
  ),
]).filter(({ isLeaking }) => isLeaking !== null);
const totals = {
  leaking: machines.filter(({ isLeaking }) => isLeaking).length,
  healthy: machines.filter(({ isLeaking }) => !isLeaking).length,
};

const today = await outcome(null);
const rows = [];
const quantile = await sides((factor) => ({ file: QUANTILE.file, edit: (text) => text.replace(QUANTILE.text, QUANTILE.by(factor)) }));
rows.push(`| | 1 (factor) | ${QUANTILE.meaning} | ${QUANTILE.chosen} | ${quantile.join(' | ')} |`);
for (const threshold of THRESHOLDS) {
  const { shown } = overridden(readFileSync(`${root}${threshold.file}`, 'utf8'), threshold, 1);
  const both = await sides((factor) => ({ file: threshold.file, edit: (text) => overridden(text, threshold, factor).text }));
  rows.push(`| \`${threshold.name}\` | ${shown} | ${threshold.meaning} | ${threshold.chosen} | ${both.join(' | ')} |`);
}
const path = `${root}docs/statistics.md`;
const page = readFileSync(path, 'utf8');
const [before] = page.split(START);
const after = page.split(END)[1];
writeFileSync(
  path,
  `${before}${START}

${machines.length} simulated machines (7, 12 and 48 snapshots, smooth stories and tags that wander): ${totals.leaking} that leak knowably, ${totals.healthy} healthy. Found / false alarms as the
thresholds are: **${today}**.

| Constant | Value | Meaning | How it was chosen | At half | At double |
| --- | ---: | --- | --- | ---: | ---: |
${rows.join('\n')}

${END}${after}`,
);

async function sides(of) {
  return [await outcome(of(0.5)), await outcome(of(2))];
}

/** Leaks found and false alarms, with one source file edited. */
async function outcome(change) {
  const { growthOfAll, madeLists, tagOfBytes } = await load(change);
  const watched = tagOfBytes('Watc');
  let found = 0;
  let alarms = 0;
  for (const { lists, isLeaking } of machines) {
    const leaks = growthOfAll(madeLists(lists)).tags.filter(({ growth }) => growth?.shape === 'leak');
    if (isLeaking && leaks.some(({ tag }) => tag === watched)) found++;
    if (!isLeaking && leaks.length > 0) alarms++;
  }
  return `${found} / ${alarms}`;
}

async function load(change) {
  const plugin = {
    name: 'threshold',
    setup(bundler) {
      if (change === null) return;
      bundler.onLoad({ filter: /\.ts$/ }, ({ path: file }) =>
        file.endsWith(`/${change.file}`) ? { contents: change.edit(readFileSync(file, 'utf8')), loader: 'ts' } : undefined,
      );
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: `export { growthOfAll } from './src/analyze/growth/growth-of-all.js';
        export { tagOfBytes } from './src/facts/tag.js';
        export { madeLists } from './test/analyze/growth/made-series.js';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [plugin],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

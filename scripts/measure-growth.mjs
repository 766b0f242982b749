// Writes docs/growth.md: how often our judgement of growth, and the usual rules, are right about simulated machines. With --check it only says
// whether the page shows that.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HEALTHY, LEAKING, simulate } from './growth/machines.mjs';
import { pageOf } from './growth/page.mjs';
import { usualRules } from './growth/usual-rules.mjs';
import { LEAK_SIZES, wanderingMachine } from './growth/wandering.mjs';
import { wanderingPart } from './growth/wandering-page.mjs';
import { loadTypeScript } from './load-typescript.mjs';

const PLANS = [
  { name: 'hours', count: 12, everyMinutes: 30 },
  { name: 'day', count: 48, everyMinutes: 30 },
  { name: 'week', count: 168, everyMinutes: 60 },
  { name: 'short3', count: 3, everyMinutes: 30 },
  { name: 'minutes', count: 20, everyMinutes: 1 },
];
const MACHINES_A_HEALTHY_STORY = 10;
const MACHINES_A_LEAKING_STORY = 16;
const WANDERING_PLANS = ['hours', 'day', 'week'];
const WANDERING_HEALTHY = 60;
const WANDERING_LEAKING = 30;
const OURS = 'httperr-doctor';

const root = fileURLToPath(new URL('..', import.meta.url));
const { growthOfAll, madeLists, tagOfBytes, theilSen, kendallVariance } = await loadTypeScript(`
  export { growthOfAll } from './src/analyze/growth/growth-of-all.js';
  export { kendallVariance, theilSen } from './src/analyze/growth/statistics/theil-sen.js';
  export { tagOfBytes } from './src/facts/tag.js';
  export { madeLists } from './test/analyze/growth/made-series.js';
`);
const usual = usualRules({ theilSen, kendallVariance });
const rules = [OURS, ...Object.keys(usual)];
const stories = [...Array(MACHINES_A_HEALTHY_STORY).fill(HEALTHY), ...Array(MACHINES_A_LEAKING_STORY).fill(LEAKING)].flat();

const results = PLANS.flatMap((plan, p) =>
  stories.map((story, k) => {
    const machine = simulate({ story, plan, seed: 7919 * (1000 * p + k + 1) });
    return { plan, story, leak: machine.leak, verdicts: judged(machine) };
  }),
);
const plans = PLANS.map((plan) => {
  const own = results.filter((result) => result.plan === plan);
  return { ...plan, scores: new Map(rules.map((rule) => [rule, scoreOf(own, rule)])) };
});
const kinds = new Map([...HEALTHY, ...LEAKING].map((story) => [story, ratioOf(results.filter((result) => result.story === story))]));
const path = `${root}docs/growth.md`;
const wandering = PLANS.filter(({ name }) => WANDERING_PLANS.includes(name)).map((plan, p) => ({
  ...plan,
  scores: wanderingScores(plan, p),
}));
const page =
  pageOf({ plans, rules, kinds, machines: results.length }) +
  wanderingPart({ plans: wandering, rules, healthy: WANDERING_HEALTHY, leaking: WANDERING_LEAKING });
if (!process.argv.includes('--check')) writeFileSync(path, page);
else if (readFileSync(path, 'utf8') !== page) {
  console.error('docs/growth.md does not show what is measured');
  process.exitCode = 1;
}

/** Recall of each size, false alarms and precision of each rule on machines of one plan whose tag wanders. */
function wanderingScores(plan, p) {
  const sizes = [...Array(WANDERING_HEALTHY).fill(0), ...LEAK_SIZES.flatMap((size) => Array(WANDERING_LEAKING).fill(size))];
  const judgedAll = sizes.map((size, k) => ({
    size,
    verdicts: judged(wanderingMachine({ plan, size, seed: 104_729 * (1000 * p + k + 1) })),
  }));
  return new Map(
    rules.map((rule) => {
      const countOf = (machines, of) => ({ of: machines.filter(({ verdicts }) => of(verdicts.get(rule))).length, all: machines.length });
      const found = LEAK_SIZES.map((size) => [
        size,
        countOf(
          judgedAll.filter((machine) => machine.size === size),
          ({ isLeak }) => isLeak,
        ),
      ]);
      const alarms = countOf(
        judgedAll.filter(({ size }) => size === 0),
        ({ isAlarm }) => isAlarm,
      );
      const right = found.reduce((sum, [, { of }]) => sum + of, 0);
      return [rule, { found: new Map(found), alarms, precision: right / countOf(judgedAll, ({ isAlarm }) => isAlarm).of }];
    }),
  );
}

/** For each rule: is the watched tag called a leak, and at what rate, and is any tag. */
function judged({ hours, bytes, lists }) {
  const watched = tagOfBytes(lists.tags[0].tag);
  const { tags } = growthOfAll(madeLists(lists));
  const leaks = tags.filter(({ growth }) => growth?.shape === 'leak');
  const ours = {
    isLeak: leaks.some(({ tag }) => tag === watched),
    bytesPerHour: tags.find(({ tag }) => tag === watched)?.growth?.bytesPerHour ?? 0,
    isAlarm: leaks.length > 0,
  };
  const others = lists.tags.slice(1).map(({ blocks, blockBytes }) => hours.map((_, i) => blocks(i) * blockBytes));
  const verdicts = Object.entries(usual).map(([name, rule]) => {
    const verdict = rule({ hours, bytes });
    return [name, { ...verdict, isAlarm: verdict.isLeak || others.some((other) => rule({ hours, bytes: other }).isLeak) }];
  });
  return new Map([[OURS, ours], ...verdicts]);
}

function scoreOf(all, rule) {
  const healthy = all.filter(({ leak }) => leak === null);
  const knowable = all.filter(({ leak }) => leak?.isKnowable === true);
  const errors = knowable
    .map(({ leak, verdicts }) => Math.abs(verdicts.get(rule).bytesPerHour / leak.bytesPerHour - 1))
    .sort((a, b) => a - b);
  return {
    found: knowable.filter(({ verdicts }) => verdicts.get(rule).isLeak).length,
    knowable: knowable.length,
    alarms: healthy.filter(({ verdicts }) => verdicts.get(rule).isAlarm).length,
    healthy: healthy.length,
    slopeError: errors[errors.length >> 1] ?? Number.NaN,
  };
}

function ratioOf(ofStory) {
  const { found, knowable, alarms, healthy } = scoreOf(ofStory, OURS);
  return healthy > 0 ? `${alarms} / ${healthy}` : `${found} / ${knowable}`;
}

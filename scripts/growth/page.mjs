import { HEALTHY, KNOWABLE, LEAKING } from './machines.mjs';

/** The page about the measurement. */
export function pageOf({ plans, rules, kinds, machines }) {
  const practicalMb = (KNOWABLE.bytesPerHour * 24) / 2 ** 20;
  return `# How well leaks are separated from healthy growth

This page is made by \`npm run docs\`, which simulates ${machines} machines, has each judged by five rules and counts. The seed is
fixed, so the same code makes the same page.

## What was measured

Each machine has one watched tag and 24 ordinary ones. On healthy machines the watched tag shows one of:
${HEALTHY.join(', ')}. On the others it leaks 20 MB to 4 GB a day:
${LEAKING.join(', ')}. On about half of the machines the snapshots say how long Windows has been up.

* **Leaks found**: machines whose watched tag is called a leak, of those whose leak is knowable.
* **False alarms**: healthy machines on which any tag at all is called a leak, of all healthy machines.
* **Slope error**: the median, over all knowable leaks whether found or not, of the relative error of the rate. The
  true rate is what leaked, divided by the time since the leak began.

A leak is **knowable** when it leaks at least ${practicalMb} MB a day, at least ${KNOWABLE.samples} samples fall between its beginning and the end of
the record, and the leaked bytes are at least ${KNOWABLE.deviations} standard deviations of everything else that the tag does in the record.
The simulator knows both parts, independent of the rules.

The first rule is the one of this package (shape \`leak\`). The other four are in common use and judge each tag by itself, without the
allocations, the uptime and the other tags. They ask for growth of at least 10 MB a day as ours does: the slope from the first sample to the
last; a rise in every single period, as memsnap logs are read; the Mann-Kendall test without a correction for autocorrelation, with the
Theil-Sen slope as size; and a Theil-Sen slope whose 95% interval is above 0.

## Result

| Samples | Rule | Leaks found | False alarms | Slope error |
| --- | --- | ---: | ---: | ---: |
${plans.flatMap((plan) => rules.map((rule) => rowOf(plan, rule, plan.scores.get(rule)))).join('\n')}

## By story, our rule, all plans together

| Healthy | False alarms | Leaking | Leaks found |
| --- | ---: | --- | ---: |
${HEALTHY.map((story, i) => `| ${story} | ${kinds.get(story)} | ${LEAKING[i] ?? ''} | ${kinds.get(LEAKING[i]) ?? ''} |`).join('\n')}

## What the figures do not show

* The machines are simulated from stories that we know. Real machines have others, and mix them, so the figures are not rates for real machines.
* Leaks and healthy stories are about equally frequent here. In reality leaks are rare, so false alarms weigh more than the table suggests.
* A cache that still fills at the end of a record looks like a leak by any rule; here most caches level off within it.
* The owner of the tag is not considered. What growth means is decided later, by the rules in [rules.md](rules.md).
* Knowable compares sizes, not shapes. In few samples a burst looks like a step and the first minutes after a start of Windows like a
  leak: no rule can be right about all of these, and those that find most of them raise most false alarms as well.
* In a week 10 MB a day are 70 MB, more than most watched tags of healthy machines hold: there the practical size alone prevents false
  alarms, whatever the rule.
* One seed, a few dozen machines for each line: differences of a few machines are chance.
`;
}

function rowOf({ name, count, everyMinutes }, rule, { found, knowable, alarms, healthy, slopeError }) {
  const every = everyMinutes % 60 === 0 ? `${everyMinutes / 60} h` : `${everyMinutes} min`;
  return `| ${name}: ${count} x ${every} | ${rule} | ${found} / ${knowable} | ${alarms} / ${healthy} | ${Math.round(100 * slopeError)}% |`;
}

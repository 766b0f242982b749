import { LEAK_SIZES } from './wandering.mjs';

/** The second part of the page: precision and recall on series that wander. */
export function wanderingPart({ plans, rules, healthy, leaking }) {
  return `
## Series that wander

The stories above are smooth. Figures of real servers wander: here one tag has autocorrelated and independent noise in any mixture, some of
them a daily load, a step, bursts, plateaus, outliers, heavy tails or missing snapshots. The other tags of the machine hardly move, or follow the load a little. On each
leaking machine the tag rises evenly by ${LEAK_SIZES.join(', ')} standard deviations of all that, over the whole record, and at least by 20 MB a day. ${healthy} healthy
machines for each length of record, and ${leaking} for each size of leak.

* **Recall**: leaks of that size that were found.
* **False alarms**: healthy machines on which any tag is called a leak.
* **Precision**: of all machines on which some tag is called a leak, those on which the watched tag leaks and is called so. It depends on how
  many of the machines leak: here ${leaking * LEAK_SIZES.length} of ${healthy + leaking * LEAK_SIZES.length}.

| Samples | Rule | ${LEAK_SIZES.map((size) => `Recall, ${size} sd`).join(' | ')} | False alarms | Precision |
| --- | --- | ${LEAK_SIZES.map(() => '---:').join(' | ')} | ---: | ---: |
${plans.flatMap((plan) => rules.map((rule) => rowOf(plan, rule))).join('\n')}

What each rule needs to know of the noise is in [statistics.md](statistics.md).
`;
}

function rowOf({ name, count, everyMinutes, scores }, rule) {
  const { found, alarms, precision } = scores.get(rule);
  const every = everyMinutes % 60 === 0 ? `${everyMinutes / 60} h` : `${everyMinutes} min`;
  const recalls = LEAK_SIZES.map((size) => ratio(found.get(size))).join(' | ');
  return `| ${name}: ${count} x ${every} | ${rule} | ${recalls} | ${ratio(alarms)} | ${Number.isNaN(precision) ? '-' : `${Math.round(100 * precision)}%`} |`;
}

function ratio({ of, all }) {
  return `${of} / ${all}`;
}

// @ts-check

/** First line of a digest. */
const HEAD = ['folder', 'machine', 'exit', 'verdict', 'confidence', 'suspects', 'applies'].join('\t');

const NONE = '-';

/**
 * The answers in short, one line of tabs for each machine; one for a folder without any.
 *
 * @param {readonly import('./run.mjs').Answer[]} answers
 */
export function digestOf(answers) {
  return `${[HEAD, ...answers.flatMap(linesOf)].join('\n')}\n`;
}

/** @param {import('./run.mjs').Answer} answer */
function linesOf({ name, exit, document }) {
  const machines = machinesOf(document);
  if (machines === undefined) return [line([name, NONE, exit, 'no document', NONE, NONE, NONE])];
  if (machines.length === 0) return [line([name, NONE, exit, NONE, NONE, NONE, NONE])];
  return machines.map(({ machine, verdict, suspects, knowledge }) =>
    line([
      name,
      machine.name ?? NONE,
      exit,
      verdict.code,
      verdict.confidence ?? NONE,
      listOf(suspects.map(({ owner, confidence }) => `${owner.name} (${confidence})`)),
      listOf(
        knowledge
          .filter(({ status }) => status === 'applies')
          .map(({ id }) => id)
          .sort(),
      ),
    ]),
  );
}

/**
 * @param {string} document
 * @returns {readonly import('../../src/schema/types.js').MachineDiagnosis[] | undefined} nothing where it is no diagnosis
 */
function machinesOf(document) {
  try {
    return JSON.parse(document).machines;
  } catch {
    return undefined;
  }
}

/** @param {readonly string[]} items */
function listOf(items) {
  return items.length === 0 ? NONE : items.join('; ');
}

/**
 * Names come out of evidence: one with a line end in it must not become two lines.
 *
 * @param {readonly (string | number)[]} cells
 */
function line(cells) {
  return cells.map((cell) => JSON.stringify(String(cell)).slice(1, -1).replaceAll('\\"', '"')).join('\t');
}

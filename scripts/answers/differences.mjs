// @ts-check

/** Differences of one document that are written out. */
const MOST_SHOWN = 20;

const LONGEST_VALUE = 100;

/**
 * Lines that one digest has and the other has not, in the order of the folders.
 *
 * @param {string} before
 * @param {string} after
 * @returns {string[]} each begins with `- ` or `+ `
 */
export function differencesOfDigests(before, after) {
  const old = linesOf(before);
  const current = linesOf(after);
  const gone = old.filter((line) => !current.includes(line)).map((line) => ({ line, mark: '-' }));
  const come = current.filter((line) => !old.includes(line)).map((line) => ({ line, mark: '+' }));
  return [...gone, ...come].sort((a, b) => compareText(folderOf(a.line), folderOf(b.line))).map(({ line, mark }) => `${mark} ${line}`);
}

/**
 * Values of the documents that differ, by folder and path.
 *
 * @param {ReadonlyMap<string, string>} before documents by folder
 * @param {readonly import('./run.mjs').Answer[]} answers
 * @returns {string[]}
 */
export function differencesOfDocuments(before, answers) {
  const after = new Map(answers.map(({ name, document }) => [name, document]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    const old = before.get(name);
    const current = after.get(name);
    if (old === current) return [];
    if (old === undefined) return [`${name}: was not there before`];
    if (current === undefined) return [`${name}: is not there any more`];
    return shorten(changesOf(parse(old), parse(current), '')).map((line) => `${name}: ${line}`);
  });
}

/** @param {readonly string[]} lines */
function shorten(lines) {
  if (lines.length === 0) return ['differs in the order of its members or in blanks only'];
  if (lines.length <= MOST_SHOWN) return lines;
  return [...lines.slice(0, MOST_SHOWN), `... and ${lines.length - MOST_SHOWN} more`];
}

/**
 * @param {unknown} old
 * @param {unknown} current
 * @param {string} path
 * @returns {string[]}
 */
function changesOf(old, current, path) {
  if (!isGroup(old) || !isGroup(current) || Array.isArray(old) !== Array.isArray(current)) {
    return Object.is(old, current) ? [] : [`${path || 'document'}: ${show(old)} -> ${show(current)}`];
  }
  const keys = new Set([...Object.keys(old), ...Object.keys(current)]);
  /** @param {string} key */
  const below = (key) => (Array.isArray(old) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
  return [...keys].flatMap((key) => changesOf(old[key], current[key], below(key)));
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isGroup(value) {
  return typeof value === 'object' && value !== null;
}

/** @param {unknown} value */
function show(value) {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}...` : text;
}

/**
 * @param {string} document
 * @returns {unknown} the text itself where it is not JSON
 */
function parse(document) {
  try {
    return JSON.parse(document);
  } catch {
    return document;
  }
}

/** @param {string} digest */
function linesOf(digest) {
  return digest.split('\n').filter((line) => line !== '');
}

/** @param {string} line */
function folderOf(line) {
  return line.split('\t')[0] ?? '';
}

/**
 * @param {string} a
 * @param {string} b
 */
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

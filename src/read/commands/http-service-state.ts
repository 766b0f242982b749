import type { InventoryHttpQueue, InventoryUrlReservation } from '../../schema/types.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { labeled } from './labeled-lines.js';

/** A line of an indented list with what is indented below it. */
interface Node {
  readonly label: string;
  readonly value: string;
  readonly indent: number;
  readonly line: number;
  readonly children: Node[];
}

const GROUP_ID = /^[0-9A-F]{16}$/;
const URL = /^https?:\/\/\S+$/i;

const VIEW = /^\s*Snapshot of HTTP service state/i;
const QUEUE = /^\s*Request queue name\s*:/i;
/** A session or URL group is named by sixteen hexadecimal digits in every language. */
const SESSION = /^\s*[^:]{3,60}: [0-9A-F]{16}\s*$/;

/** Both sessions and queues have their version in the next line, one indent further. */
const VERSION = /^ {4}(?! )[^:]{3,60}: [12]\.0\s*$/;

/** `netsh http show servicestate`, both views. Queues are found by their lines' order, so translated words do no harm. */
export const httpServiceStateReader: CommandReader = {
  format: 'http-servicestate',
  marks: [':', 'HTTP'],
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    if (line.length > 300) return null;
    if (VIEW.test(line) || (QUEUE.test(line) && !/^\s{8}/.test(line))) return index;
    if (!VERSION.test(lines[index + 1] ?? '')) return null;
    const isNamed = SESSION.test(line) || /^[^\s:][^:]{3,80}: \S/.test(line);
    return isNamed ? index : null;
  },
  read(section) {
    const roots = treeOf(section);
    const queues = queuesOf(roots);
    if (queues.length === 0) return null;
    const urls = urlsByQueue(roots);
    return { inventory: { httpQueues: queues.map((queue) => withUrls(queue, queues, urls)) } };
  },
};

function treeOf(section: Section): readonly Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  section.lines.forEach((line, at) => {
    const text = line.trim();
    if (text === '' || /^-+$/.test(text) || line.length > 2_500) return;
    const indent = line.length - line.trimStart().length;
    const found = URL.test(text) ? null : labeled(line);
    const node = { label: found?.label ?? '', value: found?.value ?? text, indent, line: lineOf(section, at), children: [] };
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  });
  return roots;
}

/** All nodes, outer ones first. */
function* walk(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    yield* walk(node.children);
  }
}

/** A queue: version, state, verbosity of its 503, length and number of processes stand below its name, in this order. */
function isQueue({ value, children }: Node): boolean {
  return (
    value !== '' &&
    !GROUP_ID.test(value) &&
    children.length >= 4 &&
    /^[12]\.0$/.test(children[0]?.value ?? '') &&
    /^\d{1,10}$/.test(children[3]?.value ?? '')
  );
}

type Queue = InventoryHttpQueue & { readonly pids: readonly number[] };

function queuesOf(roots: readonly Node[]): readonly Queue[] {
  return [...walk(roots)].filter(isQueue).map(({ value, line, children }) => {
    const pids = children
      .filter((child) => child.value === '' || child.children.some(({ value: text }) => /^\d+$/.test(text)))
      .flatMap(pidsBelow);
    return {
      name: value,
      state: queueState(children[1]?.value ?? '', pids),
      pids,
      urls: [],
      maxRequests: Number(children[3]?.value),
      line,
    };
  });
}

/** Ids stand alone in a line; the verbose form of newer Windows writes `ID: 912, image: \u2026`. */
function pidsBelow({ children }: Node): readonly number[] {
  return children.flatMap(({ label, value }) => {
    if (label === '' && /^\d{1,10}$/.test(value)) return [Number(value)];
    const id = /^ID$/i.test(label) ? /^(\d{1,10})\b/.exec(value)?.[1] : undefined;
    return id === undefined ? [] : [Number(id)];
  });
}

function queueState(word: string, pids: readonly number[]): 'active' | 'inactive' | null {
  if (
    /^(?:active|aktiv|actif|active|activo|attiv|ativ|\u0430\u043a\u0442\u0438\u0432|\u6d3b\u52a8|\u30a2\u30af\u30c6\u30a3\u30d6)/i.test(
      word,
    )
  )
    return 'active';
  if (/^(?:in|nicht )/i.test(word)) return 'inactive';
  return pids.length > 0 ? 'active' : null;
}

/** URLs of a group belong to the queue that the second line of the group names. */
function urlsByQueue(roots: readonly Node[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const node of walk(roots)) {
    if (!GROUP_ID.test(node.value)) continue;
    const queue = node.children[1]?.value ?? '';
    // A session has the same kind of id; its queue is named by its groups only.
    if (queue === '' || GROUP_ID.test(queue) || node.children.some(({ value }) => /^[12]\.0$/.test(value))) continue;
    const urls = [...walk(node.children)].flatMap(({ value }) => (URL.test(value) ? [value] : []));
    found.set(queue, [...(found.get(queue) ?? []), ...urls]);
  }
  return found;
}

/** Queues without a name all bear the same words: which of them has which URLs is told only where there is one. */
function withUrls(queue: Queue, all: readonly Queue[], urls: ReadonlyMap<string, readonly string[]>): Queue {
  const alone = all.filter(({ name }) => name === queue.name).length === 1;
  const own = alone ? urls.get(queue.name) : undefined;
  return own === undefined ? queue : { ...queue, urls: own };
}

/** `label : http://+:80/x/`, the reservation; its users stand one indent below. */
const RESERVED = /^(\s*)[^\s:][^:]{2,99}: (https?:\/\/\S+)\s*$/i;

/** `netsh http show urlacl`. */
export const urlReservationsReader: CommandReader = {
  format: 'url-reservations',
  marks: ['http', 'HTTP'],
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    return line.length < 2_500 && RESERVED.test(line) && /^\s+[^:]{2,40}: \S/.test(lines[index + 1] ?? '') ? index : null;
  },
  read(section) {
    const reservations: (InventoryUrlReservation & { readonly users: string[] })[] = [];
    let indent = 0;
    section.lines.forEach((line, at) => {
      const found = line.length > 2_500 ? null : RESERVED.exec(line);
      if (found !== null) {
        indent = (found[1] ?? '').length;
        reservations.push({ url: found[2] ?? '', users: [], line: lineOf(section, at) });
        return;
      }
      const entry = labeled(line);
      if (entry !== null && entry.indent === indent + 4 && entry.value !== '') reservations.at(-1)?.users.push(entry.value);
    });
    return { inventory: { urlReservations: reservations } };
  },
};

/** Titles of further lists of `netsh http show`: they are settings without a bearing on the pool. */
const SETTINGS =
  /^\s*(?:HTTP response cache parameters|IP addresses present in the IP listen list|Timeouts|SSL Certificate bindings|HTTP cache parameters)\s*:?\s*$/i;

/** `netsh http show cacheparam`, `timeout`, `iplisten` and `sslcert`: known, so that nobody wonders, and without facts for a verdict. */
export const httpSettingsReader: CommandReader = {
  format: 'netsh-http',
  marks: ['HTTP', 'IP addr', 'Timeouts', 'SSL'],
  begins: (lines, index) => (SETTINGS.test((lines[index] ?? '').slice(0, 300)) && /^-{3,}\s*$/.test(lines[index + 1] ?? '') ? index : null),
  read: ({ first }) => ({
    problems: [
      { text: 'are settings of http.sys that say nothing about connections or the pool; save netsh http show servicestate', line: first },
    ],
  }),
};

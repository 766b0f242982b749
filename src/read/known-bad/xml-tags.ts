import { BrokenList, lineOf } from './broken-list.js';

/** A start tag of an XML document. */
export interface XmlTag {
  /** Without a namespace prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  /** Names of the elements around it, the outermost first. */
  readonly within: readonly string[];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Block policies nest five deep. */
const MAX_DEPTH = 64;
const NAME = /^[A-Za-z_][\w.:-]*/;
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/**
 * The start tags of an XML document with their attributes; texts are passed over. A document type is refused: with one, entities could be
 * defined that grow without bound.
 *
 * @throws BrokenList where the document is not well-formed.
 */
export function* xmlTags(text: string): Generator<XmlTag> {
  const open: string[] = [];
  const lines = new LineCounter(text);
  let at = 0;
  for (;;) {
    const start = text.indexOf('<', at);
    if (start < 0) break;
    const skipped = skippedAt(text, start);
    if (skipped !== null) {
      at = skipped;
      continue;
    }
    const fail = (what: string): BrokenList => new BrokenList(lineOf(text, start), what);
    const closing = text[start + 1] === '/';
    const name = NAME.exec(text.slice(start + (closing ? 2 : 1), start + 200))?.[0];
    if (name === undefined) throw fail('it is not well-formed XML: a tag without a name');
    if (closing) {
      at = text.indexOf('>', start) + 1;
      if (at === 0 || open.pop() !== name) throw fail(`it is not well-formed XML: </${name}> closes another element`);
      continue;
    }
    const { attributes, end, isEmpty } = attributesAt(text, { from: start + 1 + name.length, fail });
    yield { name: localName(name), attributes, line: lines.at(start), within: open.map(localName) };
    if (!isEmpty) open.push(name);
    if (open.length > MAX_DEPTH) throw fail('it is nested too deep');
    at = end;
  }
  const last = open.at(-1);
  if (last !== undefined) throw new BrokenList(lineOf(text, text.length), `it was cut off: <${last}> is not closed`);
}

/** Lines of places that are asked for in ascending order: counted on from the last one, since there are thousands of tags. */
class LineCounter {
  private line = 1;
  private counted = 0;

  constructor(private readonly text: string) {}

  at(offset: number): number {
    for (let end = this.text.indexOf('\n', this.counted); end >= 0 && end < offset; end = this.text.indexOf('\n', end + 1)) {
      this.line++;
      this.counted = end + 1;
    }
    return this.line;
  }
}

/** Comments, instructions and CDATA; their end. */
function skippedAt(text: string, start: number): number | null {
  const kinds = [
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<![CDATA[', ']]>'],
  ] as const;
  const kind = kinds.find(([mark]) => text.startsWith(mark, start));
  if (kind) {
    const end = text.indexOf(kind[1], start + kind[0].length);
    if (end < 0) throw new BrokenList(lineOf(text, start), `it was cut off: ${kind[0]} is not closed`);
    return end + kind[1].length;
  }
  if (text.startsWith('<!', start)) throw new BrokenList(lineOf(text, start), 'a document type is not wanted here');
  return null;
}

interface TagText {
  readonly from: number;
  readonly fail: (what: string) => BrokenList;
}

function attributesAt(
  text: string,
  { from, fail }: TagText,
): { readonly attributes: ReadonlyMap<string, string>; readonly end: number; readonly isEmpty: boolean } {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = from;
  let at = from;
  for (let found = ATTRIBUTE.exec(text); found !== null; found = ATTRIBUTE.exec(text)) {
    attributes.set(localName(found[1] ?? ''), decoded(found[2] ?? found[3] ?? ''));
    at = ATTRIBUTE.lastIndex;
  }
  const rest = /\s*(\/?)>/y;
  rest.lastIndex = at;
  const end = rest.exec(text);
  if (end === null) throw fail('it is not well-formed XML: an attribute without value or quotes, or a tag that is not closed');
  return { attributes, end: rest.lastIndex, isEmpty: end[1] === '/' };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,10}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (name === undefined) return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
    return ENTITIES.get(name) ?? whole;
  });
}

/** One step of a walk through XML. */
export interface XmlEvents {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, offset: number) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** A start or end tag. No name holds a `<`, so one that is not closed ends before the next. */
const TAG = /<(\/)?([A-Za-z_\u0080-\uffff][^\s/<>]*)((?:\s+[^\s=/<>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const CDATA = '<![CDATA[';
/** What is no tag: its beginning and its end. What lacks the end is tried as the ones below it. */
const SECTIONS: readonly (readonly [opens: string, closes: string])[] = [
  [CDATA, ']]>'],
  ['<!--', '-->'],
  ['<!', '>'],
  ['<?', '>'],
];
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Walks through XML that need not be well formed: Windows writes files with two roots (wfpstate.xml) or none (wevtutil), and copies are cut
 * off. Nothing is resolved but the five entities and characters by number; document types are stepped over.
 */
export function scanXml(xml: string, { open, text, close }: XmlEvents): void {
  const sectionAt = sectionsOf(xml);
  let from = 0;
  const take = (at: number, end: number): void => {
    if (at > from) text(unescaped(xml.slice(from, at)));
    from = end;
  };
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', Math.max(from, at + 1))) {
    const section = sectionAt(at);
    if (section !== null) {
      take(at, section.end);
      if (section.cdata !== null) text(section.cdata);
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(xml);
    if (tag === null) continue;
    take(at, TAG.lastIndex);
    const [, isEnd, name = '', attributes = '', isEmpty] = tag;
    const plain = name.replace(/^[^:]*:/, '');
    if (isEnd === undefined) open(plain, attributesOf(attributes), at);
    if (isEnd !== undefined || isEmpty !== undefined) close(plain);
  }
}

interface XmlSection {
  readonly end: number;
  /** Character data, `null` where the section holds none. */
  readonly cdata: string | null;
}

/** Gives the section that begins at a `<`, if one does. An end that is not there is sought once, not behind each beginning. */
function sectionsOf(xml: string): (at: number) => XmlSection | null {
  const kinds = SECTIONS.map(([opens, closes]) => ({ opens, closes, last: xml.lastIndexOf(closes) }));
  return (at) => {
    const kind = kinds.find(({ opens, last }) => last >= at + opens.length && xml.startsWith(opens, at));
    if (kind === undefined) return null;
    const inside = at + kind.opens.length;
    const end = xml.indexOf(kind.closes, inside);
    return { end: end + kind.closes.length, cdata: kind.opens === CDATA ? xml.slice(inside, end) : null };
  };
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  if (text === '') return NONE;
  return new Map([...text.matchAll(ATTRIBUTE)].map((found) => [found[1] ?? '', unescaped(found[2] ?? found[3] ?? '')]));
}

const NONE: ReadonlyMap<string, string> = new Map();

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Gives the number of the line (from 0) that holds an offset, for offsets that only rise. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 0;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

/** One step of a walk through XML. */
export interface XmlEvents {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, offset: number) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

const TAG =
  /<(?:!\[CDATA\[([\s\S]*?)\]\]>|!--[\s\S]*?-->|[?!][^>]*>|(\/)?([A-Za-z_\u0080-\uffff][^\s/>]*)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?>)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
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
  let from = 0;
  for (const tag of xml.matchAll(TAG)) {
    if (tag.index > from) text(unescaped(xml.slice(from, tag.index)));
    from = tag.index + tag[0].length;
    const [, cdata, isEnd, name, attributes, isEmpty] = tag;
    if (cdata !== undefined) text(cdata);
    if (name === undefined) continue;
    const plain = name.replace(/^[^:]*:/, '');
    if (isEnd === undefined) open(plain, attributesOf(attributes ?? ''), tag.index);
    if (isEnd !== undefined || isEmpty !== undefined) close(plain);
  }
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

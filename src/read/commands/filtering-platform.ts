import type { InventoryWfp } from '../../schema/types.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { lineCounter, scanXml } from './xml-scan.js';

const ROOT = /<wfp(?:state|diag)\b/i;

/** An object in one of the lists of the file. */
interface Item {
  readonly values: Map<string, string>;
  readonly line: number;
}

/** `netsh wfp show state` and `show filters`: providers, sublayers and callouts. Filters are too many and name nobody. */
export const wfpReader: CommandReader = {
  format: 'wfp',
  marks: ['<'],
  quotesOthers: true,
  closes: /<\/(?:wfpstate|wfpdiag|firewallState)>\s*$/i,
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    if (line.length > 10_000 || !ROOT.test(line)) return null;
    return index > 0 && /^\ufeff?<\?xml/.test(lines[index - 1] ?? '') ? index - 1 : index;
  },
  read(section) {
    const lists = itemsOf(section);
    const providers = new Map(lists.providers.map((item) => [keyOf(item, 'providerkey'), nameOf(item)]));
    const providerOf = (item: Item): string | null => providers.get(keyOf(item, 'providerkey')) ?? null;
    const rows: InventoryWfp[] = [
      ...lists.providers.flatMap((item) => row(item, 'provider', { service: item.values.get('servicename') || null })),
      ...lists.sublayers.flatMap((item) => row(item, 'sublayer', { provider: providerOf(item) })),
      ...lists.callouts.flatMap((item) =>
        row(item, 'callout', { layer: item.values.get('applicablelayer') || null, provider: providerOf(item) }),
      ),
    ];
    return { inventory: { wfp: rows } };
  },
};

function row(item: Item, kind: InventoryWfp['kind'], more: Partial<InventoryWfp>): readonly InventoryWfp[] {
  const name = nameOf(item);
  return name === '' ? [] : [{ kind, name, ...more, line: item.line }];
}

function nameOf({ values }: Item): string {
  return values.get('displaydata.name') ?? '';
}

function keyOf({ values }: Item, member: string): string {
  return (values.get(member) ?? '').toLowerCase();
}

type Lists = Readonly<Record<'providers' | 'sublayers' | 'callouts', Item[]>>;

function itemsOf(section: Section): Lists {
  const xml = section.lines.join('\n');
  const lineAt = lineCounter(xml);
  const lists: Lists = { providers: [], sublayers: [], callouts: [] };
  const path: string[] = [];
  /** The item that is open, and how deep it lies. */
  let item: Item | null = null;
  let depth = 0;
  let text = '';
  scanXml(xml, {
    open: (name, _attributes, offset) => {
      const list = lists[path.at(-1)?.toLowerCase() as keyof Lists];
      path.push(name);
      text = '';
      if (name !== 'item' || list === undefined || item !== null) return;
      item = { values: new Map(), line: lineOf(section, lineAt(offset)) };
      depth = path.length;
      list.push(item);
    },
    text: (part) => {
      text += part;
    },
    close: () => {
      if (item !== null && path.length > depth && path.length - depth <= 2) {
        const member = path.slice(depth).join('.').toLowerCase();
        if (!item.values.has(member)) item.values.set(member, text.trim());
      }
      if (item !== null && path.length === depth) item = null;
      path.pop();
      text = '';
    },
  });
  return lists;
}

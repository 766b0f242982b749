/** Names that Windows gives to devices, with whatever ending: a page of that name would go to the printer, or nowhere. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])$/i;
/** Longer names are refused by some file systems. */
const LONGEST = 100;

/**
 * A file name for the page of each id. Ids are ours or a pack's; a pack's may hold anything, so only letters, digits and a few signs get into
 * a name, none is that of a device, and no two are the same, also where letter case does not count.
 *
 * @returns names by id, each ending in `.md`.
 */
export function pageNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  // What needs no change keeps its name, whoever comes first.
  const byChange = [...new Set(ids)].sort((a, b) => Number(plainName(a) !== a) - Number(plainName(b) !== b));
  for (const id of byChange) {
    const name = freeName(plainName(id), taken);
    taken.add(name.toLowerCase());
    names.set(id, `${name}.md`);
  }
  return names;
}

function plainName(id: string): string {
  const plain = id.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, LONGEST);
  return plain === '' || DEVICE.test(plain) ? `_${plain}` : plain;
}

function freeName(plain: string, taken: ReadonlySet<string>): string {
  let name = plain;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain}-${number}`;
  return name;
}

import { plural } from '../../facts/units.js';
import { BrokenList, type ReadList } from './broken-list.js';
import { HashIndex, type KnownBadEntry, type NamedRange } from './known-bad-list.js';
import { type XmlTag, xmlTags } from './xml-tags.js';

const CATEGORY = 'blocked by policy';

/**
 * Reads the XML of an application control policy that blocks drivers (`SiPolicy`): `Deny` rules by Authenticode hash, or by original file name
 * and version. Rules by signer are counted and not looked at.
 */
export function readBlockPolicy(text: string): ReadList {
  const index = new HashIndex();
  const names: NamedRange[] = [];
  let signers = 0;
  let isPolicy = false;
  for (const tag of xmlTags(text)) {
    if (tag.within.length === 0) isPolicy = tag.name === 'SiPolicy';
    if (!isPolicy) throw new BrokenList(tag.line, `<${tag.name}> is not a policy: <SiPolicy> is wanted`);
    if (tag.name === 'DeniedSigner') signers++;
    if (tag.name === 'Deny') addRule(tag, { index, names });
  }
  const unused = signers > 0 ? [`${plural(signers, 'rule')} by signer: they are not compared`] : [];
  return { files: index.files, authentihashes: index.authentihashes, names, unused };
}

interface Targets {
  readonly index: HashIndex;
  readonly names: NamedRange[];
}

function addRule({ attributes, line }: XmlTag, { index, names }: Targets): void {
  const entry: KnownBadEntry = { name: attributes.get('FriendlyName') || attributes.get('ID') || 'a rule', category: CATEGORY };
  const hash = attributes.get('Hash');
  if (hash !== undefined) {
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(hash)) throw new BrokenList(line, `"${hash.slice(0, 80)}" is neither SHA-256 nor SHA-1`);
    index.add('authentihashes', hash, entry);
  }
  const file = attributes.get('FileName');
  // "*" stands for all files that a signer rule speaks of.
  if (file !== undefined && file !== '*') names.push({ ...entry, file: file.toLowerCase(), ...rangeOf(attributes, line) });
}

/** With both bounds a rule denies what lies between them. A minimum alone is the first version that is good again: what is older is denied. */
function rangeOf(attributes: XmlTag['attributes'], line: number): Pick<NamedRange, 'from' | 'to' | 'below'> {
  const version = (key: string): string | null => {
    const text = attributes.get(key);
    if (text === undefined) return null;
    if (!/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(text)) throw new BrokenList(line, `${key}="${text.slice(0, 80)}" is not a version`);
    return text;
  };
  const minimum = version('MinimumFileVersion');
  const to = version('MaximumFileVersion');
  return to === null ? { from: null, to, below: minimum } : { from: minimum, to, below: null };
}

import type { MachineEvidence } from '../../facts/capture.js';
import { fitsTagPattern, formatTag, type TagId } from '../../facts/tag.js';

/**
 * What a tag table among the evidence says of a tag, in words; `null` where none says anything. Anybody can write such a file, so its
 * word accuses nobody and clears nobody.
 */
export function tableWords({ tagTables = [], inputs }: MachineEvidence, tag: TagId): string | null {
  const text = formatTag(tag);
  const fits = tagTables.filter(({ pattern }) => fitsTagPattern(text, withRest(pattern)));
  const entry = fits.find(({ pattern }) => !/[?*]/.test(pattern)) ?? fits[0];
  if (entry === undefined) return null;
  const says = entry.driver === null ? `describes it as "${entry.description ?? ''}"` : `gives it to ${entry.driver}`;
  return `${inputs[entry.input]?.path ?? 'a tag table'} ${says}, but no image, signature or driver list in the evidence confirms it`;
}

function withRest(pattern: string): string {
  const plain = pattern.trimEnd();
  return plain.endsWith('*') ? plain.slice(0, -1).padEnd(4, '?') : pattern;
}

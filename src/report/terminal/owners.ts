import type { MachineDiagnosis, Suspect } from '../../schema/types.js';
import { visible } from '../escape.js';
import { glyph, labeled, type TerminalOptions } from './style.js';

/** Who is suspected and why, and who is cleared. */
export function ownerLines({ suspects, cleared }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const lines: string[] = [];
  for (const [i, suspect] of suspects.slice(0, options.verbose ? suspects.length : 3).entries()) {
    lines.push(...labeled(i === 0 ? 'Who' : '', visible(`${linkOf(suspect, suspects.slice(0, i))}${ownerText(suspect)}`), options));
    for (const evidence of suspect.evidence.slice(0, options.verbose ? suspect.evidence.length : 3)) {
      lines.push(...labeled('', `- ${visible(evidence.says)}`, options));
    }
  }
  if (cleared.length > 0) {
    const text = cleared.map(({ owner, why }) => `${owner.name} (${why})`).join(` ${glyph('separator', options)} `);
    lines.push(...labeled('Cleared', visible(text), options));
  }
  return lines;
}

/** Owners of one tag are alternatives; owners of different tags leak independently of each other. */
function linkOf({ tags }: Suspect, earlier: readonly Suspect[]): string {
  if (earlier.length === 0) return '';
  const known = new Set(earlier.flatMap((suspect) => suspect.tags.map(keyOf)));
  return tags.some((tag) => known.has(keyOf(tag))) ? 'or ' : 'and ';
}

function keyOf({ tagHex, pool }: Suspect['tags'][number]): string {
  return `${pool} ${tagHex}`;
}

function ownerText({ owner, confidence }: Suspect): string {
  const parts = [owner.name, owner.version ?? ''].filter((part) => part !== '').join(' ');
  const company = typeof owner.company === 'string' ? `, ${owner.company}` : '';
  const signature = owner.signature === null || owner.signature === undefined ? '' : `, signature ${owner.signature.status}`;
  return `${parts}${company}${signature} (${confidence})`;
}

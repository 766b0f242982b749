import type { MachineDiagnosis, Suspect } from '../../schema/types.js';
import { visible } from '../escape.js';
import { glyph, labeled, type TerminalOptions } from './style.js';

/** Who is suspected and why, and who is cleared. */
export function ownerLines({ suspects, cleared }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const lines: string[] = [];
  for (const [i, suspect] of suspects.slice(0, options.verbose ? suspects.length : 3).entries()) {
    lines.push(...labeled(i === 0 ? 'Who' : '', visible(ownerText(suspect)), options));
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

function ownerText({ owner, confidence, rank }: Suspect): string {
  const parts = [owner.name, owner.version ?? ''].filter((part) => part !== '').join(' ');
  const company = typeof owner.company === 'string' ? `, ${owner.company}` : '';
  const signature = owner.signature === null || owner.signature === undefined ? '' : `, signature ${owner.signature.status}`;
  return `${rank > 1 ? `or ${parts}` : parts}${company}${signature} (${confidence})`;
}

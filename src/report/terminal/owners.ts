import type { Answer } from '../answer/answer.js';
import type { OwnerLine, ProofLine } from '../answer/owners.js';
import { visible, visibleWithin } from '../escape.js';
import { labeled, type TerminalOptions } from './style.js';

const MOST_OWNERS = 3;
const MOST_PROOF = 2;

/** Who is suspected, and what points to it; sizes and rates are among the measures. */
export function ownerLines({ owners }: Answer, options: TerminalOptions): readonly string[] {
  const shown = owners.slice(0, options.verbose ? owners.length : MOST_OWNERS);
  const more = owners.length - shown.length;
  return [
    ...shown.flatMap((owner, at) => oneOwner(owner, at === 0 ? 'Who' : '', options)),
    ...(more > 0 ? labeled('', `${more} more: --verbose`, options) : []),
  ];
}

function oneOwner({ link, name, says, proof }: OwnerLine, label: string, options: TerminalOptions): readonly string[] {
  const head = `${link === null ? '' : `${link} `}${name}${says === '' ? '' : `  ${says}`}`;
  const news = options.verbose ? proof : briefly(proof);
  return [...labeled(label, visible(head), options), ...news.flatMap((line) => labeled('', `- ${proofText(line, options)}`, options))];
}

/** What the measures do not show, each sentence once. */
function briefly(proof: readonly ProofLine[]): readonly ProofLine[] {
  const news = proof.filter(({ isMeasured }) => !isMeasured);
  return news.filter((line, at) => !news.slice(0, at).some((one) => saysAsMuch(one, line))).slice(0, MOST_PROOF);
}

/** The same sentence, or one whose figures an earlier one shows: a change has both its ends in it. */
function saysAsMuch(earlier: ProofLine, { says }: ProofLine): boolean {
  const figures = says.match(FIGURE) ?? [];
  const shown = new Set(earlier.says.match(FIGURE));
  return earlier.says === says || (figures.length > 0 && figures.every((figure) => shown.has(figure)));
}

const FIGURE = /(?<![\w.])\d[\d,.]*(?![\w.])/g;

function proofText({ says, place }: ProofLine, { verbose }: TerminalOptions): string {
  return `${visible(says)}${verbose && place !== null ? ` [${visibleWithin(place, 40)}]` : ''}`;
}

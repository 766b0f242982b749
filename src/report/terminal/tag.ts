import { formatBytes, formatCount } from '../../facts/units.js';
import type { KnownTag, TagDocument, TagRow } from '../../schema/types.js';
import { visible } from '../escape.js';
import { labeled, paint, type TerminalOptions } from './style.js';

const LABEL_WIDTH = 13;

/** What is known of tags, for people: a block for each. Ends with a line end. */
export function renderTags({ tags }: TagDocument, options: TerminalOptions): string {
  return tags.map((tag) => `\n${tagLines(tag, options).join('\n')}\n`).join('');
}

function tagLines(known: KnownTag, options: TerminalOptions): readonly string[] {
  const block = (label: string, texts: readonly string[]): readonly string[] =>
    texts.flatMap((text, i) => labeled(i === 0 ? label : '', visible(text), { ...options, labelWidth: LABEL_WIDTH }));
  const { family, library } = known;
  return [
    `  ${paint(visible(`"${known.tag}"`), 'strong', options)}   ${known.tagHex}`,
    ...block('what', known.rows.length === 0 ? ['no table has this tag'] : known.rows.map(rowText)),
    ...block('means', [known.says]),
    ...(library === null ? [] : block('comes with', [`${library}: many drivers carry it, so it identifies none`])),
    ...block('usual', [usualText(known)]),
    ...(family === null
      ? []
      : [
          ...block('grows by', [family.holder]),
          ...block('seen in', [family.witnesses.join('; ')]),
          ...block('grows with', [family.patterns.join(' ')]),
        ]),
    ...(known.related.length === 0 ? [] : block('same driver', [known.related.map((tag) => tag.trimEnd()).join(' ')])),
    ...block('known issues', issueTexts(known)),
    ...(known.similar.length === 0 ? [] : block('looks like', [known.similar.map((tag) => `"${tag}"`).join(', ')])),
    ...block(
      'find out',
      known.next.map(({ do: what, command }) => (command === null ? what : `${what}: ${command}`)),
    ),
  ];
}

function rowText({ pattern, pool, driver, component, isHint, origin, thirdParty }: TagRow): string {
  const whose = driver === null ? 'owner not published' : `${driver}${thirdParty === true ? ' (not by Microsoft)' : ''}`;
  const where = pool === null ? '' : `; ${pool === 'both' ? 'both pools' : `${pool} pool`}`;
  const from = origin === null ? '' : ` (from ${origin})`;
  const like = isHint ? `perhaps, as tags like ${pattern}: ` : '';
  return `${like}${whose}: ${component}${where}${from}`;
}

function usualText({ usual }: KnownTag): string {
  if (usual.length === 0) return 'healthy machines show less than 256 KB of it';
  return `up to ${usual.map(({ pool, highBytes, highBlocks }) => `${formatBytes(highBytes)} of ${pool} pool (${formatCount(highBlocks)} blocks)`).join(', ')} on healthy machines`;
}

const MOST_ISSUES = 8;

function issueTexts({ tag, knowledge }: KnownTag): readonly string[] {
  if (knowledge.length === 0) return ['none'];
  const rest = knowledge.length - MOST_ISSUES;
  return [
    ...knowledge.slice(0, MOST_ISSUES).map(({ id, title }) => `${id}  ${title}`),
    ...(rest > 0 ? [`and ${rest} more: httperr-doctor kb --tag "${tag.trimEnd()}"`] : []),
  ];
}

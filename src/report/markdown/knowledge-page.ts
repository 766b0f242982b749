import type { KnowledgeSummary } from '../../schema/types.js';
import { sayBasis } from '../say-basis.js';
import { plainMarkdown } from './escape-markdown.js';

/** One entry of the knowledge base as a page of Markdown. */
export function knowledgePage(entry: KnowledgeSummary): string {
  const { id, title, kind, symptom, cause, conditions, advice, sideEffects, references, supersededBy, sources, certainty, origin } = entry;
  const parts = [
    `# ${plainMarkdown(id)}: ${plainMarkdown(title)}`,
    `${kind === 'issue' ? 'Known issue' : 'Reference'}${typeof certainty === 'string' ? `, source known: ${plainMarkdown(certainty)}` : ''}${typeof origin === 'string' ? `, from ${plainMarkdown(origin)}` : ''}.`,
    historyOf(entry),
    section('Symptom', textOf(symptom)),
    section('Cause', textOf(cause)),
    section('Applies where all of this holds', list(conditions ?? [])),
    section(
      'What to do',
      list(
        (advice ?? []).map(({ do: what, command, undo, risk, cost }) =>
          [
            what,
            ...(typeof command === 'string' ? [`Command: ${command}`] : []),
            `Risk: ${risk}.`,
            ...(typeof cost === 'string' ? [`Cost: ${cost}.`] : []),
            ...(typeof undo === 'string' ? [`Undo: ${undo}.`] : []),
          ].join(' '),
        ),
      ),
    ),
    section('How to confirm', textOf(entry.confirm)),
    section('Side effects', list(sideEffects ?? [])),
    section('Superseded by', list(supersededBy ?? [])),
    section('See also', list(references ?? [])),
    section('Sources', list(sources ?? [])),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function historyOf({ basis, reported, fixedOn, fixedIn = [], checked }: KnowledgeSummary): string {
  const fix = [...(fixedOn === undefined ? [] : [fixedOn]), ...fixedIn];
  const parts = [
    ...(reported === undefined ? [] : [`Reported ${reported}.`]),
    ...(basis === undefined ? [] : [`${asSentence(sayBasis(basis))}`]),
    ...(fix.length === 0 ? [] : [`Fixed: ${fix.join(', ')}.`]),
    ...(checked === undefined ? [] : [`Checked ${checked}.`]),
  ];
  return plainMarkdown(parts.join(' '));
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function section(title: string, body: string): string {
  return body === '' ? '' : `## ${title}\n\n${body}`;
}

function textOf(text: string | null | undefined): string {
  return typeof text === 'string' ? plainMarkdown(text) : '';
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${plainMarkdown(item)}`).join('\n');
}

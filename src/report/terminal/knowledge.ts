import stringWidth from 'fast-string-width';
import { formatCount } from '../../facts/units.js';
import { maxOf } from '../../long-lists.js';
import type { Advice, KnowledgeDocument, KnowledgeMachine, KnowledgeMatch, KnowledgeSummary } from '../../schema/types.js';
import { visible } from '../escape.js';
import { sayBasis } from '../say-basis.js';
import { describeMachine } from '../windows-name.js';
import { glyph, labeled, paint, type TerminalOptions, wrap } from './style.js';

/** Known issues for people: how they hold against evidence, one in full, or a list. Ends with a line end. */
export function renderKnowledge(document: KnowledgeDocument, options: TerminalOptions): string {
  const [only] = document.entries;
  if (document.machines !== undefined)
    return `\n${document.machines.map((machine) => machineLines(machine, options).join('\n')).join('\n\n')}\n`;
  if (document.entries.length === 1 && only !== undefined) return `\n${entryLines(only, options).join('\n')}\n`;
  if (document.entries.length === 0) return '\n  no known issue is about that\n';
  const column = Math.min(WIDEST_ID, maxOf(document.entries.map(({ id }) => stringWidth(visible(id)))));
  return `\n${document.entries.map((entry) => listLine(entry, column, options)).join('\n')}\n`;
}

/** Ids of packs may be long; such a one has a line of its own. */
const WIDEST_ID = 20;

function listLine({ id, title, kind, origin }: KnowledgeSummary, column: number, options: TerminalOptions): string {
  const from = typeof origin === 'string' ? ` (from ${origin})` : '';
  const lines = wrap(visible(`${title}${kind === 'reference' ? ' (reference)' : ''}${from}`), options.width - column - 3);
  const indent = ' '.repeat(column + 3);
  const shown = visible(id);
  const width = stringWidth(shown);
  if (width > column)
    return [...wrap(shown, options.width - 2).map((line) => `  ${line}`), ...lines.map((line) => `${indent}${line}`)].join('\n');
  const [first = '', ...rest] = lines;
  return [`  ${shown}${' '.repeat(column - width)} ${first}`, ...rest.map((line) => `${indent}${line}`)].join('\n');
}

/** A command is on a line of its own that is not wrapped, so that it can be pasted. */
function adviceLines({ do: what, command, risk, cost }: Advice, label: string, options: TerminalOptions): readonly string[] {
  const text = `${what} (risk: ${risk}${typeof cost === 'string' ? `; cost: ${cost}` : ''})`;
  const lines = labeled(label, visible(text), { ...options, labelWidth: 13 });
  return typeof command === 'string' ? [...lines, `    ${visible(command)}`] : lines;
}

function entryLines(entry: KnowledgeSummary, options: TerminalOptions): readonly string[] {
  const { id, title, kind, symptom, cause, conditions, advice, sideEffects, references, supersededBy, sources, certainty } = entry;
  const block = (label: string, texts: readonly (string | null | undefined)[]): readonly string[] =>
    texts
      .filter((text): text is string => typeof text === 'string')
      .flatMap((text, i) => labeled(i === 0 ? label : '', visible(text), { ...options, labelWidth: 13 }));
  return [
    ...wrap(visible(`${id}  ${title}`), options.width - 2).map((line) => `  ${paint(line, 'strong', options)}`),
    ...block('kind', [`${kind}${typeof certainty === 'string' ? `, source known: ${certainty}` : ''}`]),
    ...block('reported', [reportOf(entry)]),
    ...block('fixed', [fixOf(entry)]),
    ...block('symptom', [symptom]),
    ...block('cause', [cause]),
    ...block('holds where', conditions ?? []),
    ...(advice ?? []).flatMap((step, i) => adviceLines(step, i === 0 ? 'do' : '', options)),
    ...block('to confirm', [entry.confirm]),
    ...block('side effects', sideEffects ?? []),
    ...block('replaced by', supersededBy ?? []),
    ...block('see also', [(references ?? []).join(', ') || null]),
    ...block('sources', sources ?? []),
    ...block('checked', [entry.checked]),
  ];
}

function reportOf({ basis, reported }: KnowledgeSummary): string | null {
  const parts = [reported, basis === undefined ? undefined : sayBasis(basis)].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(', ');
}

function fixOf({ fixedOn, fixedIn = [] }: KnowledgeSummary): string | null {
  const parts = [...(fixedOn === undefined ? [] : [fixedOn]), ...fixedIn];
  return parts.length === 0 ? null : parts.join(', ');
}

function machineLines({ machine, knowledge }: KnowledgeMachine, options: TerminalOptions): readonly string[] {
  const order = ['applies', 'possible', 'fixed', 'not-affected', 'undecided'];
  const sorted = [...knowledge].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  const isOne = knowledge.length === 1;
  const shown = isOne || options.verbose ? sorted : sorted.filter(({ status }) => status !== 'not-affected');
  const head = `  ${paint(visible(machine.name ?? 'this evidence'), 'strong', options)}   ${visible(describeMachine(machine))}`;
  const hidden = sorted.length - shown.length;
  return [
    head,
    ...shown.flatMap((match) => ['', ...matchLines(match, options)]),
    ...(hidden === 0 ? [] : ['', `  ${hiddenOf(hidden)} this machine; --verbose shows why`]),
    ...(sorted.length === 0 ? ['', '  no known issue is about that'] : []),
  ];
}

function hiddenOf(issues: number): string {
  return issues === 1 ? '1 known issue does not affect' : `${formatCount(issues)} known issues do not affect`;
}

function matchLines(match: KnowledgeMatch, options: TerminalOptions): readonly string[] {
  const { id, title, status, conditions, advice, conflicts, basis, checked, confirm } = match;
  const isOpen = status === 'applies' || status === 'possible';
  const tone = status === 'applies' ? 'bad' : status === 'possible' ? 'warn' : 'good';
  const signs = { true: glyph('yes', options), false: glyph('no', options), null: glyph('unknown', options) };
  return [
    ...wrap(visible(`${id} ${status}: ${title}`), options.width - 4).map((line, i) =>
      i === 0 ? `  ${paint(line, tone, options)}` : `    ${line}`,
    ),
    ...conditions.flatMap(({ says, holds, found, needs }) => {
      const isWord = found === 'yes' || found === 'no';
      // `yes` and `no` repeat the sign, or seem to contradict it where the condition asks for the opposite.
      const known = isWord
        ? ''
        : typeof found === 'string'
          ? ` (found: ${found})`
          : typeof needs === 'string'
            ? ` (unknown; it takes ${needs})`
            : '';
      return labeled(signs[`${holds}`], visible(`${says}${known}`), { ...options, indent: 4, labelWidth: 4 });
    }),
    ...(isOpen && confirm !== undefined ? labeled('to confirm', visible(confirm), { ...options, indent: 4, labelWidth: 12 }) : []),
    ...(isOpen
      ? advice.flatMap(({ do: what, risk }) => labeled('do', visible(`${what} (risk: ${risk})`), { ...options, indent: 4, labelWidth: 4 }))
      : []),
    ...(basis === undefined ? [] : [`    ${sayBasis(basis)}${checked === undefined ? '' : `; checked ${checked}`}`]),
    ...(conflicts ?? []).flatMap((conflict) =>
      labeled('but', visible(conflict.says.startsWith(conflict.with) ? conflict.says : `${conflict.with}: ${conflict.says}`), {
        ...options,
        indent: 4,
        labelWidth: 4,
      }),
    ),
  ];
}

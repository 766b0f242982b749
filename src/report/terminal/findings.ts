import type { Finding, KnowledgeMatch, MachineDiagnosis } from '../../schema/types.js';
import { visible } from '../escape.js';
import { glyph, labeled, paint, type TerminalOptions } from './style.js';

const SEVERITY_TONES = { critical: 'bad', warning: 'warn', notice: 'plain', info: 'dim' } as const;

/** What was found; without `--verbose` only what is bad. */
export function findingLines({ findings }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const shown = options.verbose
    ? findings
    : findings.filter(({ severity }) => severity === 'critical' || severity === 'warning').slice(0, 6);
  return shown.flatMap((finding, i) => findingText(finding, i === 0 ? 'Found' : '', options));
}

function findingText(finding: Finding, label: string, options: TerminalOptions): readonly string[] {
  const [first = '', ...rest] = labeled(label, visible(finding.title), options);
  const head = [paint(first, SEVERITY_TONES[finding.severity], options), ...rest];
  return options.verbose ? [...head, ...labeled('', `  ${visible(finding.text)}`, options)] : head;
}

/** Known issues that apply or may apply, and articles to read. */
export function knowledgeLines({ knowledge, findings }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const lines: string[] = [];
  const shown = knowledge.filter(({ status }) => options.verbose || status === 'applies' || status === 'possible');
  for (const match of shown) lines.push(...labeled(lines.length === 0 ? 'Known' : '', visible(matchText(match, options)), options));
  const references = [...new Set(findings.flatMap((finding) => finding.references))].filter(
    (id) => !shown.some((match) => match.id === id),
  );
  if (references.length > 0)
    lines.push(...labeled(lines.length === 0 ? 'Known' : '', `see ${references.join(', ')}: httperr-doctor kb ID`, options));
  return lines;
}

function matchText({ id, title, status, conditions }: KnowledgeMatch, options: TerminalOptions): string {
  const answers = conditions.map(({ says, holds }) => `${says} ${glyph(holds === null ? 'unknown' : holds ? 'yes' : 'no', options)}`);
  return `${id} ${status}: ${title}. ${answers.join(', ')}`;
}

import type { Finding, MachineDiagnosis } from '../../schema/types.js';
import type { Answer } from '../answer/answer.js';
import type { CheckRow } from '../answer/checks.js';
import { proofLine } from '../answer/owners.js';
import { visible, visibleWithin } from '../escape.js';
import { glyph, labeled, paint, type TerminalOptions } from './style.js';

/** For `--verbose`: every check, then every finding with what it rests on, file and line, then articles. */
export function evidenceLines(answer: Answer, machine: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const checks = answer.checks.flatMap((row, at) => checkLine(row, at === 0 ? 'Checks' : '', options));
  const findings = machine.findings
    .filter((finding) => !isInTable(finding))
    .flatMap((finding, at) => findingLines(finding, at === 0 ? 'Found' : '', { machine, options }));
  const articles = (machine.articles ?? []).flatMap(({ id, title, link }, at) =>
    labeled(at === 0 ? 'Articles' : '', visible(`${id} ${title}${link === null ? '' : ` ${link}`}`), options),
  );
  return [checks, findings, articles].filter((lines) => lines.length > 0).flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

/** The rows of the largest tags and of the pools say it in numbers. */
function isInTable({ id, severity }: Finding): boolean {
  return severity === 'info' && /^pool\.(?:largest-tags|size)$/.test(id);
}

const SIGNS = { clear: 'yes', suspicious: 'no', bad: 'no', 'not-in-evidence': 'unknown' } as const;

function checkLine({ result, what, found }: CheckRow, label: string, options: TerminalOptions): readonly string[] {
  return labeled(label, visible(`${glyph(SIGNS[result], options)} ${result === 'not-in-evidence' ? `${what}: ${found}` : found}`), options);
}

const SEVERITY_TONES = { critical: 'bad', warning: 'warn', notice: 'plain', info: 'dim' } as const;

interface Shown {
  readonly machine: MachineDiagnosis;
  readonly options: TerminalOptions;
}

function findingLines(finding: Finding, label: string, { machine, options }: Shown): readonly string[] {
  const title = labeled(label, visible(finding.title), options).map((line) => paint(line, SEVERITY_TONES[finding.severity], options));
  const proof = finding.evidence.map((evidence) => proofLine(evidence, machine));
  return [
    ...title,
    ...labeled('', `  ${visible(finding.text)}`, options),
    ...proof.flatMap(({ says, place }) =>
      labeled('', `  - ${visible(says)}${place === null ? '' : ` [${visibleWithin(place, 44)}]`}`, options),
    ),
  ];
}

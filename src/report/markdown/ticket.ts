import type { Diagnosis, NextStep } from '../../schema/types.js';
import { type Answer, type Answers, answersOf } from '../answer/answer.js';
import type { KnownIssue } from '../answer/known-issues.js';
import type { Note } from '../answer/notes.js';
import type { OwnerLine, ProofLine } from '../answer/owners.js';
import { RISK_WORDS } from '../answer/risk-words.js';
import { withoutAddresses } from '../without-names.js';
import { bullets, codeBlock, linkTo, page, section, table } from './blocks.js';
import { plainMarkdown } from './escape-markdown.js';

/**
 * A diagnosis as text for a ticket, in the order of the terminal: verdict, why, what to do, numbers, proof. Text of others is escaped, so
 * nothing of it becomes markup, a link or HTML. Addresses of clients are not in it.
 */
export function renderTicket(diagnosis: Diagnosis): string {
  const answers = answersOf(diagnosis);
  return page([...answers.machines.flatMap(({ answer }) => machineBlocks(answer)), ...closingBlocks(answers, diagnosis)]);
}

function machineBlocks(answer: Answer): readonly string[] {
  return [
    `# ${plainMarkdown(`${answer.header.name}: ${answer.claim}`)}`,
    plainMarkdown([answer.confidence === null ? '' : `Confidence: ${answer.confidence}.`, ...answer.why].join(' ').trim()),
    answer.since.length === 0 ? '' : plainMarkdown(`Since when: ${answer.since.join('; ')}.`),
    machineLine(answer),
    section('What to do', stepsText(answer.steps.filter(({ kind }) => kind !== 'avoid'))),
    section('What not to do', bullets(answer.steps.filter(({ kind }) => kind === 'avoid').map(sayWarning))),
    section('Numbers', numbersTable(answer)),
    section('Largest tags', largestTable(answer)),
    section('Proof', proofText(answer.owners)),
    section('Also found', bullets(answer.also)),
    section('Ruled out', bullets(answer.excluded)),
    section('Known issues', answer.known.map(issueText).join('\n\n')),
    section('Articles that explain', answer.articles.map(articleText).join('\n')),
    section('Evidence', [plainMarkdown(answer.read), bullets(answer.notes.map(sayNote))].filter((one) => one !== '').join('\n\n')),
  ];
}

function closingBlocks({ together, unused }: Answers, document: Diagnosis): readonly string[] {
  return [section('Together', bullets(together)), section('Not used', bullets(unused.map(sayNote))), madeBy(document)];
}

/** `Made by httperr-doctor 0.1.0.` */
export function madeBy({ tool }: Pick<Diagnosis, 'tool'>): string {
  return plainMarkdown(`Made by ${tool.name} ${tool.version}.`);
}

/** A note may quote a line of a log that could not be read, with the client in it. */
function sayNote({ path, line, text }: Note): string {
  return withoutAddresses(`${path}${line === null ? '' : `:${line}`} ${text}`);
}

/** Windows, RAM, and what time the evidence covers. */
export function machineLine({ header }: Answer): string {
  return plainMarkdown([header.machine, ...(header.covers === null ? [] : [header.covers])].join('. '));
}

/** Steps in their order, each with its risk in front and its command to copy. */
function stepsText(steps: readonly NextStep[]): string {
  return steps
    .map((step, at) => stepText(step, at + 1))
    .join('\n')
    .trimEnd();
}

function sayWarning({ do: what, why }: NextStep): string {
  return `${what}. ${why}`;
}

function stepText({ do: what, command, risk, undo }: NextStep, at: number): string {
  const undone = undo === null ? '' : ` Undo: ${undo}.`;
  const line = `${at}. **${RISK_WORDS[risk]}**: ${plainMarkdown(`${what}.${undone}`)}`;
  return typeof command === 'string' ? `${line}\n\n${codeBlock(command, '   ')}\n` : line;
}

/** Pools, limits, tags and refusals. */
export function numbersTable({ measures }: Answer): string {
  const rows = measures.rows.map(({ label, amount, notes, course }) => [label, course?.first ?? '', amount, notes.join(', ')]);
  return table(['What', 'First', 'Last', 'Remarks'], rows);
}

/** The largest tags that are not among the numbers. */
export function largestTable({ largest }: Answer): string {
  const rows = largest.map(({ tag, pool, amount, share, says }) => [tag, pool, amount, share ?? '', says ?? '']);
  return table(['Tag', 'Pool', 'Size', 'Share', 'What it is'], rows);
}

function proofText(owners: readonly OwnerLine[]): string {
  return owners.map((owner) => `${plainMarkdown(ownerTitle(owner))}\n\n${bullets(owner.proof.map(sayProof))}`).join('\n\n');
}

/** `or tcpip.sys 6.0.6002, Microsoft Corporation`. */
export function ownerTitle({ link, name, says }: OwnerLine): string {
  return `${link === null ? '' : `${link} `}${name}${says === '' ? '' : ` ${says}`}`;
}

/** What points to an owner, with the place where it was read. */
export function sayProof({ says, place }: ProofLine): string {
  return place === null ? says : `${says} (${place})`;
}

function articleText({ id, title, link }: Answer['articles'][number]): string {
  return `- ${plainMarkdown(`${id} ${title}`)}${link === null ? '' : ` ${linkTo(link)}`}`;
}

const HOLDS = { true: 'yes', false: 'no', null: '?' } as const;

function issueText({ id, status, title, checks, open, decide, link }: KnownIssue): string {
  const lines = [
    `${id} ${status}: ${title}`,
    checks.map(({ label, holds }) => `${label}: ${HOLDS[`${holds}`]}`).join(', '),
    ...open,
    ...(decide === null ? [] : [`To decide: ${decide}`]),
  ];
  const says = lines.map((line, at) => (at === 0 ? `**${plainMarkdown(line)}**` : plainMarkdown(line)));
  return [...says, ...(link === null ? [] : [linkTo(link)])].join('  \n');
}

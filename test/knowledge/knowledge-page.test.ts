import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../../src/knowledge/entries.js';
import type { Issue, KnowledgeEntry } from '../../src/knowledge/entry.js';
import { type KnowledgeStatus, matchIssue } from '../../src/knowledge/match.js';
import { plainMarkdown } from '../../src/report/markdown/escape-markdown.js';
import articles from '../fixtures/knowledge/articles.json' with { type: 'json' };
import { STORAGE, VENDORS, WINDOWS_PARTS } from './cases/drivers.js';
import { EXCHANGE_MEMORY } from './cases/exchange-memory.js';
import { generatedCase } from './cases/generate.js';
import { type Given, type IssueCase, storeOf } from './cases/given.js';
import { HTTP_SYS } from './cases/http-sys.js';
import { EVENTS, LIMITS } from './cases/limits.js';
import { FILE_SERVER, PACKETS, SOCKETS } from './cases/network.js';

const HAND_WRITTEN: ReadonlyMap<string, IssueCase> = new Map(
  [HTTP_SYS, EXCHANGE_MEMORY, LIMITS, EVENTS, SOCKETS, PACKETS, FILE_SERVER, VENDORS, STORAGE, WINDOWS_PARTS].flatMap((cases) =>
    Object.entries(cases),
  ),
);
const LISTED: ReadonlySet<string> = new Set([...articles.issue, ...articles.reference, ...articles['title-only']]);
const MODERN = KNOWLEDGE.filter(({ basis }) => basis !== undefined).sort(byDate);
const OLDER = KNOWLEDGE.filter(({ basis }) => basis === undefined);
const ARTICLES = OLDER.filter(({ id }) => LISTED.has(id)).sort((a, b) => articleNumber(a) - articleNumber(b));
const OTHERS = OLDER.filter(({ id }) => !LISTED.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
const ISSUES = KNOWLEDGE.filter((entry): entry is Issue => entry.kind === 'issue');

/** The latest news first. */
function byDate(a: KnowledgeEntry, b: KnowledgeEntry): number {
  return latestOf(b).localeCompare(latestOf(a)) || a.id.localeCompare(b.id);
}

function latestOf({ reported = '', fixedOn = '' }: KnowledgeEntry): string {
  return reported > fixedOn ? reported : fixedOn;
}

function articleNumber({ id }: KnowledgeEntry): number {
  return Number(id.replace(/^KB/, ''));
}

/** What the captures of an issue show; `fixed` is `null` where the issue has no condition that a fix would end. */
interface Tested {
  readonly fires: boolean;
  readonly nearMiss: boolean;
  readonly fixed: boolean | null;
}

/** Only a capture that gives its status counts: one that is written but decides otherwise tests nothing. */
function testedFor(issue: Issue): Tested {
  const capture = HAND_WRITTEN.get(issue.id) ?? (issue.basis === undefined ? undefined : generatedCase(issue));
  const statusOf = (changed: readonly Given[] | undefined): KnowledgeStatus | null =>
    capture === undefined || changed === undefined ? null : matchIssue(storeOf([...capture.fires, ...changed]), issue).status;
  const gives = (status: KnowledgeStatus, changed: readonly Given[] | undefined): boolean => statusOf(changed) === status;
  return {
    fires: gives('applies', []) || (issue.basis !== undefined && gives('possible', [])),
    nearMiss: gives('not-affected', capture?.nearMiss),
    fixed: issue.conditions.some(({ role }) => role === 'unfixed') ? gives('fixed', capture?.fixed) : null,
  };
}

function testedCells(entry: KnowledgeEntry): readonly string[] {
  if (entry.kind !== 'issue') return ['-', '-', '-'];
  const { fires, nearMiss, fixed } = testedFor(entry);
  return [yesNo(fires), yesNo(nearMiss), fixed === null ? 'no fix to check' : yesNo(fixed)];
}

function yesNo(isTested: boolean): string {
  return isTested ? 'yes' : 'no';
}

function rowOf(entry: KnowledgeEntry): string {
  const { id, title, kind, sourceKnowledge = 'not stated' } = entry;
  return `| ${[id, title, kind, sourceKnowledge].map(plainMarkdown).concat(testedCells(entry)).join(' | ')} |\n`;
}

function modernRow(entry: KnowledgeEntry): string {
  const { id, title, appliesTo = [], basis = 'vendor', reported = '-', fixedOn, fixedIn = [], checked = '-' } = entry;
  const fix = [...(fixedOn === undefined ? [] : [fixedOn]), ...fixedIn].join(', ') || 'no fix known';
  const kind = entry.kind === 'issue' ? (statusInside(entry) === 'possible' ? `${basis}, possible at most` : basis) : entry.kind;
  return `| ${[id, title, appliesTo.join('; '), kind, reported, fix, checked].map(plainMarkdown).concat(testedCells(entry)).join(' | ')} |\n`;
}

/** What the best possible evidence makes of it. */
function statusInside(issue: Issue): KnowledgeStatus | null {
  return matchIssue(storeOf(generatedCase(issue).fires), issue).status;
}

function tableOf(entries: readonly KnowledgeEntry[]): string {
  return `| Id | Title | Kind | Source known | Fires | Near miss | Fixed |
| --- | --- | --- | --- | --- | --- | --- |
${entries.map(rowOf).join('')}`;
}

function countOf(kind: KnowledgeEntry['kind']): number {
  return ARTICLES.filter((entry) => entry.kind === kind).length;
}

const PAGE = `# What the knowledge base knows

Tests compare every known issue with a machine that it describes, with the same machine without a thing that it needs, and, where a fix
can be seen, with the same machine with the fix.

- ${MODERN.length} entries about Windows 10, Windows Server 2016 and later come first: ${MODERN.filter(({ kind }) => kind === 'issue').length} issues, the latest news at the top.
- ${ARTICLES.length} of ${LISTED.size} articles about older Windows are in the data: ${countOf('issue')} issues, ${countOf('reference')} references, ${countOf('title-only')} title-only.
- ${OTHERS.length} rules about older Windows have no article number. They are at the end.
- ${ISSUES.length} issues in all; ${ISSUES.filter((issue) => testedFor(issue).fixed !== null).length} of them have a fix that can be seen on a machine.

This page is made from the data and its test cases by \`npm run docs\`. \`httperr-doctor kb\` shows each entry with its conditions and advice:
\`kb --tag UxSF\`, \`kb --driver npcap.sys\`, \`kb --windows 26200\`, \`kb --product citrix\`, \`kb --year 2024\`.

## How to read the tables

Kind: an \`issue\` has conditions that hold or fail on a machine; a \`reference\` (settings, pool sizes, a method) is cited by findings and never
applies; of a \`title-only\` article nothing is concluded.

Who says so: \`vendor\` is the maker (a change log, an article, a commit), \`several\` are people who do not depend on each other, \`one-reporter\`
is one person. What one person reports is \`possible\` at most and never applies. So is an issue whose tag, fix or bad version is not in its source.

Checked: the month in which the entry was last compared with its sources. All entries about older Windows were checked in ${OLDER[0]?.checked ?? '-'}.

Source known: \`full\` means that the whole text was read, \`near-full\` all but boilerplate, \`partial\` that public copies end early,
\`secondary\` that it is known through another source, \`opening\` the first lines only, \`title-only\` the title only.

Fires, Near miss, Fixed: \`yes\` means that a test case gives the status \`applies\` (or \`possible\`, where it is that at most), \`not-affected\` or
\`fixed\`. \`no fix to check\` means that the entry holds no update and no file version that would show a repaired machine: the remedy is a
setting, a step, or an update whose version the source does not give. A dash means that there is nothing to test, since the entry never
applies.

The cases are made by us from the sources. They show that the conditions say what the source says, not how often an issue occurs.

## Windows 10, Windows Server 2016 and later

| Id | Title | Where | Who says so | Reported | Fixed in | Checked | Fires | Near miss | Fixed |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${MODERN.map(modernRow).join('')}
## Articles about older Windows

${tableOf(ARTICLES)}
## Rules about older Windows without an article number

${tableOf(OTHERS)}
## Your own entries

A knowledge pack is a JSON file with known issues, pool tags and reason phrases of your own; \`examples/knowledge/contoso.json\` is one.

1. Copy the example, and give your entries ids that are not in the tables above.
2. Check it: \`httperr-doctor schema knowledge-pack --check pack.json\`.
3. Try it: \`httperr-doctor kb YOUR-ID evidence/ --knowledge pack.json\` shows which of its conditions hold.
4. Use it: \`httperr-doctor diagnose evidence/ --knowledge pack.json\`. Whatever comes from the pack names it.
5. A pack never replaces what is ours. One that repeats an id of ours, asks for a fact that does not exist, or holds patterns that fit too
   much is refused, and the message names the place.

How to add an entry to the tool itself is in [CONTRIBUTING.md](../CONTRIBUTING.md).
`;

describe('the page about the knowledge base', () => {
  it('names every listed article, and sets apart only what is not an article', () => {
    expect(ARTICLES.length).toBe(LISTED.size);
    expect(OTHERS.filter(({ id }) => /^KB\d/.test(id))).toEqual([]);
  });

  it.each(ISSUES)('can say of $id that it fires, misses and, where a fix can be seen, is fixed', (issue) => {
    const hasFix = issue.conditions.some(({ role }) => role === 'unfixed');
    expect(testedFor(issue)).toEqual({ fires: true, nearMiss: true, fixed: hasFix ? true : null });
  });

  it('is the one that the data and the test cases make', async () => {
    await expect(PAGE).toMatchFileSnapshot('../../docs/knowledge.md');
  });
});

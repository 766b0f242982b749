import type { Confidence, Diagnosis, Finding, KnowledgeMatch, MachineDiagnosis, Suspect, VerdictCode } from '../../schema/types.js';
import { visible, visibleWithin } from '../escape.js';
import { formatBytes, formatBytesPerHour, formatCount, formatSpan, plural } from '../../facts/units.js';
import { describeMachine } from '../windows-name.js';
import { asUtc, columnsOf, sparkline } from './sparkline.js';
import { glyph, labeled, paint, type TerminalOptions, type Tone, wrap } from './style.js';

/** A diagnosis for people: the verdict first, then why, who, what is cleared, and what to do next. Ends with a line end. */
export function renderTerminal(diagnosis: Diagnosis, options: TerminalOptions): string {
  const blocks = diagnosis.machines.map((machine) => machineLines(machine, options));
  const across = acrossLines(diagnosis, options);
  const rest = unassignedLines(diagnosis, options);
  return `\n${[...blocks, across, rest]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function machineLines(machine: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const sections = [
    headLines(machine, options),
    verdictLines(machine, options),
    numberLines(machine, options),
    chartLines(machine, options),
    peopleLines(machine, options),
    findingLines(machine, options),
    knowledgeLines(machine, options),
    nextLines(machine, options),
    readLines(machine, options),
    options.verbose ? factLines(machine, options) : [],
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}

function headLines({ machine, timeline }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const name = visible(machine.name ?? 'this evidence');
  const what = visible(describeMachine(machine));
  const span = spanOf(timeline?.series.flatMap((series) => series.points.map(([time]) => time)) ?? []);
  const left = `  ${paint(name, 'strong', options)}   ${what}`;
  const plainLength = 5 + name.length + what.length;
  if (span === null) return [left];
  const right = `evidence ${span}`;
  return plainLength + right.length + 2 <= options.width
    ? [`${left}${' '.repeat(options.width - plainLength - right.length)}${paint(right, 'dim', options)}`]
    : [left, `  ${paint(right, 'dim', options)}`];
}

const TONES: Readonly<Record<VerdictCode, Tone>> = {
  'driver-leak': 'bad',
  'handle-leak': 'bad',
  'reference-leak': 'bad',
  'on-behalf': 'bad',
  'os-leak': 'bad',
  'leak-unattributed': 'bad',
  'past-leak': 'warn',
  'limit-lowered': 'warn',
  load: 'warn',
  configured: 'good',
  pressure: 'warn',
  'not-pool': 'good',
  healthy: 'good',
  insufficient: 'warn',
};

function verdictLines({ verdict }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const [title = '', ...rest] = sentencesOf(verdict.summary);
  const word = verdict.confidence ?? '';
  const room = options.width - 4 - (word === '' ? 0 : word.length + 2);
  const lines = wrap(visible(title.replace(/\.$/, '')), room);
  const bullet = paint(glyph('bullet', options), TONES[verdict.code], options);
  const head = lines.map((line, i) => {
    const text = `${i === 0 ? `  ${bullet} ` : '    '}${paint(line, 'strong', options)}`;
    return i === 0 && word !== '' ? `${text}${' '.repeat(room - line.length + 2)}${paint(word, toneOf(verdict.confidence), options)}` : text;
  });
  return [...head, ...wrap(visible(rest.join(' ')), options.width - 4).map((line) => `    ${line}`)];
}

function toneOf(confidence: Confidence | null): Tone {
  return confidence === 'proved' || confidence === 'strong' ? 'strong' : 'dim';
}

/** The first sentence is the claim. A point ends a sentence where a blank and a capital follow, so file names and versions stay whole. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.:;]) (?=[A-Z0-9"])/);
}

function numberLines(machine: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const rows: [string, string, string][] = [];
  const { refusals, limits, suspects } = machine;
  if (refusals !== null && refusals.connections > 0) {
    const episodes = refusals.episodes.length;
    rows.push(['refused', `${plural(refusals.connections, 'connection')} in ${plural(episodes, 'episode')}`, clockSpan(refusals.first, refusals.last, options)]);
  }
  const bound = limits?.constraints.find(({ kind }) => kind === limits.binding);
  if (bound !== undefined && typeof bound.freeBytes === 'number' && typeof bound.maximumBytes === 'number') {
    const threshold = limits?.refusal?.thresholdBytes;
    const mark = typeof threshold === 'number' ? `http.sys refuses under ${formatBytes(threshold)}` : '';
    rows.push([CONSTRAINTS[bound.kind], `free ${formatBytes(bound.freeBytes)} of ${formatBytes(bound.maximumBytes)}`, bound.kind === 'pool-maximum' ? mark : '']);
  }
  for (const tag of growingTags(machine)) {
    const interval =
      typeof tag.low === 'number' && typeof tag.high === 'number' ? `(${formatBytesPerHour(tag.low)} to ${formatBytesPerHour(tag.high)})` : '';
    const rate = typeof tag.bytesPerHour === 'number' ? formatBytesPerHour(tag.bytesPerHour) : 'grows';
    rows.push([`${tag.tag}${tag.pool === 'paged' ? ' (paged)' : ''}`, `${rate} ${interval}`.trim(), typeof tag.bytes === 'number' ? `${formatBytes(tag.bytes)} at last` : '']);
  }
  if (suspects.length === 0 && rows.length === 0) return [];
  const first = Math.max(13, ...rows.map(([label]) => label.length)) + 2;
  const second = Math.max(0, ...rows.map(([, text]) => text.length)) + 3;
  return rows.map(([label, text, note]) => {
    const line = `    ${visible(label).padEnd(first)}${text}`;
    return note === '' || 4 + first + second + note.length > options.width ? line : `${line.padEnd(4 + first + second)}${paint(note, 'dim', options)}`;
  });
}

const CONSTRAINTS = {
  'pool-maximum': 'nonpaged pool',
  'physical-memory': 'memory',
  commit: 'commit',
  'kernel-va': 'kernel space',
  'registry-cap': 'registry cap',
} as const;

function growingTags({ suspects }: MachineDiagnosis): Suspect['tags'] {
  const seen = new Set<string>();
  return suspects
    .flatMap(({ tags }) => tags.slice(0, 3))
    .filter((tag) => {
      const key = `${tag.tagHex} ${tag.pool}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, 4);
}

const CHART_COLUMNS = 40;

function chartLines({ timeline, refusals }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const series = timeline?.series.find(({ id }) => id === 'pool.nonpaged') ?? timeline?.series[0];
  if (series === undefined) return [];
  const bars = columnsOf(series, CHART_COLUMNS);
  const from = series.points[0]?.[0];
  const to = series.points.at(-1)?.[0];
  if (bars.length === 0 || from === undefined || to === undefined) return [];
  const left = clock(from);
  const right = clock(to);
  const lines = [`    ${left} ${sparkline(bars, options.unicode)} ${right}   ${seriesName(series.id)}`];
  const marks = refusals !== null && refusals.connections > 0 && from.endsWith('Z') ? refusalMarks(refusals.episodes, { from, to }, options) : null;
  if (marks !== null) lines.push(`    ${' '.repeat(left.length)} ${marks} ${' '.repeat(right.length)}   refusals`);
  return lines;
}

function refusalMarks(
  episodes: readonly { readonly start: string; readonly end: string }[],
  { from, to }: { readonly from: string; readonly to: string },
  options: TerminalOptions,
): string | null {
  const begin = Date.parse(from);
  const length = Date.parse(to) - begin;
  const columns = new Array<string>(CHART_COLUMNS).fill(glyph('quiet', options));
  let any = false;
  for (const { start, end } of episodes) {
    const a = Math.floor(((Date.parse(start) - begin) / length) * CHART_COLUMNS);
    const b = Math.floor(((Date.parse(end) - begin) / length) * CHART_COLUMNS);
    for (let i = Math.max(0, a); i <= Math.min(CHART_COLUMNS - 1, b); i++) {
      columns[i] = glyph('mark', options);
      any = true;
    }
  }
  return any ? columns.join('') : null;
}

function seriesName(id: string): string {
  return id === 'pool.nonpaged' ? 'nonpaged pool' : id === 'pool.paged' ? 'paged pool' : visible(id);
}

function peopleLines({ suspects, cleared }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
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

const SEVERITY_TONES = { critical: 'bad', warning: 'warn', notice: 'plain', info: 'dim' } as const;

function findingLines({ findings }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const shown = options.verbose ? findings : findings.filter(({ severity }) => severity === 'critical' || severity === 'warning').slice(0, 6);
  return shown.flatMap((finding, i) => findingText(finding, i === 0 ? 'Found' : '', options));
}

function findingText(finding: Finding, label: string, options: TerminalOptions): readonly string[] {
  const [first = '', ...rest] = labeled(label, visible(finding.title), options);
  const head = [paint(first, SEVERITY_TONES[finding.severity], options), ...rest];
  return options.verbose ? [...head, ...labeled('', `  ${visible(finding.text)}`, options)] : head;
}

function knowledgeLines({ knowledge, findings }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const lines: string[] = [];
  const shown = knowledge.filter(({ status }) => options.verbose || status === 'applies' || status === 'possible');
  for (const match of shown) lines.push(...labeled(lines.length === 0 ? 'Known' : '', visible(matchText(match, options)), options));
  const references = [...new Set(findings.flatMap((finding) => finding.references))].filter((id) => !shown.some((match) => match.id === id));
  if (references.length > 0) lines.push(...labeled(lines.length === 0 ? 'Known' : '', `see ${references.join(', ')}: httperr-doctor kb ID`, options));
  return lines;
}

function matchText({ id, title, status, conditions }: KnowledgeMatch, options: TerminalOptions): string {
  const answers = conditions.map(({ says, holds }) => `${says} ${glyph(holds === null ? 'unknown' : holds ? 'yes' : 'no', options)}`);
  return `${id} ${status}: ${title}. ${answers.join(', ')}`;
}

const RISKS = { none: 'none', low: 'low', reboot: 'reboot', 'may-crash': 'may crash' } as const;

function nextLines({ next }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const shown = options.verbose ? next : next.slice(0, 4);
  return shown.flatMap((step, i) => {
    const risk = `risk: ${RISKS[step.risk]}`;
    const label = i === 0 ? 'Do now' : '';
    const lines = labeled(label, `${i + 1}  ${visible(step.do)}`, { ...options, width: options.width - risk.length - 2 });
    const [first = '', ...rest] = lines;
    const head = `${first.padEnd(options.width - risk.length)}${paint(risk, step.risk === 'none' ? 'dim' : 'plain', options)}`;
    const more = options.verbose ? [...labeled('', `   why: ${visible(step.why)}`, options), ...(step.undo === null ? [] : labeled('', `   undo: ${visible(step.undo)}`, options))] : [];
    return [head, ...rest.map((line) => line), ...more];
  });
}

function readLines({ inputs }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const counts = new Map<string, number>();
  for (const { recognizedAs } of inputs) counts.set(recognizedAs, (counts.get(recognizedAs) ?? 0) + 1);
  const what = [...counts].map(([kind, count]) => `${count} ${visible(kind)}`).join(', ');
  const lines = labeled('Read', `${what === '' ? 'nothing' : what}.${options.verbose ? '' : ' --verbose shows all evidence.'}`, options).map((line) => paint(line, 'dim', options));
  const problems = inputs.flatMap((input) => input.problems.map((problem) => ({ input, problem })));
  for (const { input, problem } of problems.slice(0, options.verbose ? problems.length : 3)) {
    const where = problem.line === undefined ? '' : `:${problem.line}`;
    lines.push(...labeled('note', `${visibleWithin(input.path, 40)}${where} ${visible(problem.text)}`, options));
  }
  if (!options.verbose && problems.length > 3) lines.push(...labeled('', `${formatCount(problems.length - 3)} more notes with --verbose`, options));
  return lines;
}

function factLines({ facts, inputs }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  return facts.flatMap((fact, i) => {
    const about = fact.about === undefined ? '' : ` of ${Object.values(fact.about).map(String).join(' ')}`;
    const source = fact.source;
    const where =
      source === undefined
        ? (fact.from ?? []).join(' ')
        : 'input' in source
          ? `${inputs[source.input]?.path ?? ''}${source.line === undefined ? '' : `:${source.line}`}`
          : Object.values(source).join(' ');
    const value = fact.unit === 'bytes' && typeof fact.value === 'number' ? formatBytes(fact.value) : String(fact.value);
    return labeled(i === 0 ? 'Facts' : '', visible(`${fact.id} ${fact.name}${about} = ${value} (${fact.state}, ${where})`), options);
  });
}

function acrossLines({ across }: Diagnosis, options: TerminalOptions): readonly string[] {
  if (across === null || across.shared.length === 0) return [];
  return across.shared.flatMap((trait, i) => labeled(i === 0 ? 'Together' : '', visible(trait.says), options));
}

function unassignedLines({ unassigned }: Diagnosis, options: TerminalOptions): readonly string[] {
  return unassigned.slice(0, options.verbose ? unassigned.length : 8).flatMap((input, i) => {
    const why = input.problems[0]?.text ?? `is of no known kind (${input.recognizedAs})`;
    return labeled(i === 0 ? 'Not used' : '', `${visibleWithin(input.path, 40)} ${visible(why)}`, options);
  });
}

function spanOf(times: readonly string[]): string | null {
  const sorted = times.map(asUtc).sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  const zone = times.every((time) => time.endsWith('Z')) ? 'UTC' : 'local time';
  const span = (Date.parse(last) - Date.parse(first)) / 1000;
  const day = first.slice(0, 10);
  return day === last.slice(0, 10) ? `${clock(first)} - ${clock(last)} ${zone}, ${day}` : `${day} - ${last.slice(0, 10)} ${zone} (${formatSpan(span)})`;
}

function clockSpan(first: string | null, last: string | null, options: TerminalOptions): string {
  if (first === null || last === null) return '';
  const sameDay = first.slice(0, 10) === last.slice(0, 10);
  return sameDay ? `${first.slice(11, 19)} ${glyph('range', options)} ${last.slice(11, 19)} UTC` : `${first.slice(0, 16)} ${glyph('range', options)} ${last.slice(0, 16)} UTC`;
}

function clock(time: string): string {
  return time.slice(11, 16);
}

import stringWidth from 'string-width';
import { formatSpan } from '../../facts/units.js';
import type { Confidence, MachineDiagnosis, VerdictCode } from '../../schema/types.js';
import { visible } from '../escape.js';
import { describeMachine } from '../windows-name.js';
import { asUtc, clockOf } from './clock-text.js';
import { glyph, labeled, paint, type TerminalOptions, type Tone, wrap } from './style.js';

/** Whose evidence it is and what time it covers. */
export function headLines({ machine, timeline }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const name = visible(machine.name ?? 'this evidence');
  const what = visible(describeMachine(machine));
  const span = spanOf(timeline?.series.flatMap((series) => series.points.map(([time]) => time)) ?? []);
  const left = `  ${paint(name, 'strong', options)}   ${what}`;
  const plainLength = 5 + stringWidth(name) + stringWidth(what);
  if (plainLength > options.width) {
    return [
      ...labeled('', name, { ...options, labelWidth: 0 }),
      ...labeled('', span === null ? what : `${what}, evidence ${span}`, options),
    ];
  }
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

/** The verdict: the claim with its confidence beside it, then what else it says. */
export function verdictLines({ verdict }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const [title = '', ...rest] = sentencesOf(verdict.summary);
  const word = verdict.confidence ?? '';
  const room = options.width - 4 - (word === '' ? 0 : word.length + 2);
  const lines = wrap(visible(title.replace(/\.$/, '')), room);
  const bullet = paint(glyph('bullet', options), TONES[verdict.code], options);
  const head = lines.map((line, i) => {
    const text = `${i === 0 ? `  ${bullet} ` : '    '}${paint(line, 'strong', options)}`;
    return i === 0 && word !== ''
      ? `${text}${' '.repeat(Math.max(0, room - stringWidth(line)) + 2)}${paint(word, toneOf(verdict.confidence), options)}`
      : text;
  });
  return [...head, ...wrap(visible(rest.join(' ')), options.width - 4).map((line) => `    ${line}`)];
}

function toneOf(confidence: Confidence | null): Tone {
  return confidence === 'proved' || confidence === 'strong' ? 'strong' : 'dim';
}

/** The first sentence is the claim. A point ends a sentence where a blank and a capital follow, so file names and versions stay whole. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=\.) (?=[A-Z0-9"]|http\.sys)/);
}

function spanOf(times: readonly string[]): string | null {
  const sorted = times.map(asUtc).sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  const zone = times.every((time) => time.endsWith('Z')) ? 'UTC' : 'local time';
  const span = (Date.parse(last) - Date.parse(first)) / 1000;
  const day = first.slice(0, 10);
  return day === last.slice(0, 10)
    ? `${clockOf(first)} - ${clockOf(last)} ${zone}, ${day}`
    : `${day} - ${last.slice(0, 10)} ${zone} (${formatSpan(span)})`;
}

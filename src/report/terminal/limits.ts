import { formatBytes } from '../../facts/units.js';
import type { LimitsDocument, PoolLimit } from '../../schema/types.js';
import { visible } from '../escape.js';
import { describeMachine } from '../windows-name.js';
import { labeled, paint, type TerminalOptions } from './style.js';

/** Limits of the pools for people. Ends with a line end. */
export function renderLimits(document: LimitsDocument, options: TerminalOptions): string {
  const { nonpaged, paged, refusal, constraints, binding, machine } = document;
  const lines = [
    '',
    `  ${paint(visible(describeMachine(machine)), 'strong', options)}`,
    '',
    ...poolLines('nonpaged pool', nonpaged, options),
    ...poolLines('paged pool', paged, options),
  ];
  if (refusal !== null && typeof refusal.thresholdBytes === 'number') {
    const at = typeof refusal.refusesAtBytes === 'number' ? `, that is above ${formatBytes(refusal.refusesAtBytes)} in use` : '';
    lines.push(...labeled('http.sys', `refuses below ${formatBytes(refusal.thresholdBytes)} free${at}`, { ...options, labelWidth: 16 }));
    if (refusal.aggressive === true) lines.push(...labeled('', 'EnableAggressiveMemoryUsage is in force', { ...options, labelWidth: 16 }));
  }
  for (const { kind, maximumBytes } of constraints) {
    if (kind !== 'pool-maximum' && typeof maximumBytes === 'number')
      lines.push(...labeled(kind, formatBytes(maximumBytes), { ...options, labelWidth: 16 }));
  }
  if (binding !== null) lines.push(...labeled('binding', binding, { ...options, labelWidth: 16 }));
  return `${lines.join('\n')}\n`;
}

function poolLines(name: string, limit: PoolLimit | null, options: TerminalOptions): readonly string[] {
  if (limit === null)
    return labeled(name, 'not known: in most cases it takes the RAM, the version and the architecture of Windows', {
      ...options,
      labelWidth: 16,
    });
  const { bytes, minBytes, maxBytes } = limit.maximum;
  const interval =
    typeof minBytes === 'number' && typeof maxBytes === 'number' && minBytes !== maxBytes
      ? ` (${formatBytes(minBytes)} to ${formatBytes(maxBytes)})`
      : '';
  const size =
    typeof bytes === 'number'
      ? `${formatBytes(bytes)}${interval}`
      : typeof maxBytes === 'number'
        ? `at most ${formatBytes(maxBytes)}`
        : 'not known';
  return [
    ...labeled(name, `${size}, ${limit.basis}`, { ...options, labelWidth: 16 }),
    ...limit.sources.flatMap((source) =>
      labeled('', visible(source), { ...options, labelWidth: 16 }).map((line) => paint(line, 'dim', options)),
    ),
  ];
}

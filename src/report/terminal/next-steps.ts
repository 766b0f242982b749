import type { MachineDiagnosis } from '../../schema/types.js';
import { visible } from '../escape.js';
import { labeled, padTo, paint, type TerminalOptions } from './style.js';

const RISKS = { none: 'none', low: 'low', outage: 'service outage', reboot: 'reboot', 'may-crash': 'may crash' } as const;

/** What to do next, each step with its risk. */
export function nextLines({ next }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const shown = options.verbose ? next : next.slice(0, 4);
  return shown.flatMap((step, i) => {
    const risk = `risk: ${RISKS[step.risk]}`;
    const label = i === 0 ? 'Do now' : '';
    const lines = labeled(label, `${i + 1}  ${visible(step.do)}`, { ...options, width: options.width - risk.length - 2 });
    const [first = '', ...rest] = lines;
    const head = `${padTo(first, options.width - risk.length)}${paint(risk, step.risk === 'none' ? 'dim' : 'plain', options)}`;
    const more = options.verbose
      ? [
          ...labeled('', `   why: ${visible(step.why)}`, options),
          ...(step.undo === null ? [] : labeled('', `   undo: ${visible(step.undo)}`, options)),
        ]
      : [];
    return [head, ...rest, ...more];
  });
}

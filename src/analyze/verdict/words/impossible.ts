import { formatBytes, formatCount } from '../../../facts/units.js';
import type { ImpossibleFigure } from '../../state/impossible-figures.js';

const WHY: Readonly<Record<ImpossibleFigure['why'], string>> = {
  negative: 'which is below 0',
  'above-ram': 'which is more than all RAM of the machine',
};

/** `113 GB of nonpaged pool, which is more than all RAM of the machine`. */
export function sayImpossible({ name, pool, value, why }: ImpossibleFigure): string {
  const amount = pool !== null && value >= 0 ? formatBytes(value) : formatCount(value);
  return `${amount} ${pool === null ? `as ${name}` : `of ${pool} pool`}, ${WHY[why]}`;
}

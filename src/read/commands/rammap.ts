import type { CommandReader } from './command-reader.js';

/** Heads of RAMMap's "Use Counts". */
const HEAD = /^\s*Usage\t+Total\t+Active\t+Standby/i;
const ROW = /^\s*(?:Nonpaged Pool|Driver Locked|AWE|Mapped File|Shareable)\t+[\d.,\u00a0]+ ?K/i;

/**
 * "Use Counts" of RAMMap. Its "Nonpaged Pool" counts physical pages of the system's address space by their use and is no measure of the
 * pool, so nothing of it is taken for one.
 */
export const rammapReader: CommandReader = {
  format: 'rammap',
  marks: ['\t'],
  restarts: true,
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    if (line.length > 400) return null;
    return HEAD.test(line) ||
      (ROW.test(line) && !lines.slice(Math.max(0, index - 16), index).some((above) => HEAD.test(above) || ROW.test(above)))
      ? index
      : null;
  },
  read: ({ first }) => ({
    problems: [
      {
        text: 'counts pages of RAM by their use; its Nonpaged Pool is not the size of the pool and is not used. Bring a list of poolmon -b, or the counter Memory\\Pool Nonpaged Bytes',
        line: first,
      },
    ],
  }),
};

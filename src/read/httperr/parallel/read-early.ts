import { closeSync } from 'node:fs';
import { openFileSync } from '../../../io/open-file.js';
import { readFully } from '../../../io/read-fully.js';
import { isGzip } from '../gunzip.js';
import { HttperrScanner } from '../scanner.js';
import { HttperrTally } from '../tally.js';
import { BLOCK_BYTES, type BlockReader } from './block.js';
import type { EarlyMessage, EarlyStretch, EarlyWork } from './early-reading.js';
import { identityOf } from './identity.js';
import { FIRST_BYTES, StretchShare } from './stretch.js';

/** Counts blocks of a log that nobody has asked for yet. Where that cannot be done, whoever reads it in its turn sees why. */
export function readEarly({ log, claims }: EarlyWork, blocks: BlockReader, send: (message: EarlyMessage) => void): void {
  try {
    const { fd, size } = openFileSync(log, { followLink: true });
    try {
      const begun = beginningOf(fd, size);
      if (begun !== null) {
        send({ begun });
        const share = new StretchShare({ ...begun, fd, claims, options: {} }, blocks);
        for (let early = share.next(); early !== null; early = share.next()) send({ early });
      }
    } finally {
      closeSync(fd);
    }
  } catch {
    // See above.
  }
  send({ isOver: true });
}

/** `null` where it is no log whose blocks can be counted. */
function beginningOf(fd: number, end: number): EarlyStretch | null {
  const head = Buffer.allocUnsafe(FIRST_BYTES);
  if (readFully(fd, head, 0) < head.length || isGzip(head)) return null;
  const scanner = new HttperrScanner(new HttperrTally());
  scanner.push(head);
  const fieldsLine = scanner.settledBy;
  return fieldsLine === null ? null : { identity: identityOf(fd), fieldsLine, at: FIRST_BYTES, end, blockBytes: BLOCK_BYTES };
}

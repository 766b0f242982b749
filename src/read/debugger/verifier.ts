import type { Statement } from '../../facts/capture.js';
import { formatTag, tagOfDword } from '../../facts/tag.js';
import { leftAligned, tagDword } from '../pool/tag-text.js';
import type { OfFile } from '../reading.js';
import type { DebuggerStatement } from './statements.js';

const LONGEST_LINE = 400;
const DRIVER = /_VF_TARGET_DRIVER\s+(?:0x)?[0-9a-f`]{8,17}:?\s+(\S{1,255})/i;
/** Older debuggers: `Module: name.sys (load: … / unload: …)`. */
const MODULE = /^\s*(?:Module|Driver)(?: name)?:?\s+(\S{1,200}\.(?:sys|dll|exe))\b/i;
/** `(Unloaded)` or `(Loaded and Unloaded)` behind the name. */
const UNLOADED = /\((?:Loaded and )?Unloaded\)/i;
const PAIR = /^\s*(Current|Peak) Pool (Allocations|Bytes):\s*\(\s*0x([0-9a-f]{1,16})\s*\/\s*0x([0-9a-f]{1,16})\s*\)/i;
const BLOCK = /^\s*0x[0-9a-f`]{8,17}\s+0x([0-9a-f]{1,16})\s{1,4}(.{4})\s+(0x[0-9a-f`]{8,17})(?:\s+(\S{1,255}))?/i;

/** True for a line that only `!verifier` prints. */
export function isVerifierLine(line: string): boolean {
  return line.length <= LONGEST_LINE && PAIR.test(line);
}

/** What `!verifier 3` says of the drivers under Driver Verifier. All its numbers are hexadecimal, a pair is (nonpaged / paged). */
export class VerifierReading {
  readonly #statements: OfFile<Statement>[] = [];
  readonly #blocks = new Map<
    string,
    { readonly tag: string; readonly caller: string; count: number; bytes: number; readonly index: number }
  >();
  #inside = false;

  /** @returns whether the line belongs to `!verifier`. */
  take(line: string, index: number): boolean {
    if (line.length > LONGEST_LINE) return false;
    const driver = DRIVER.exec(line)?.[1] ?? (this.#inside || /verifier/i.test(line) ? MODULE.exec(line)?.[1] : undefined);
    if (driver !== undefined) {
      this.#closeDriver();
      this.#inside = true;
      this.#state('verifier.driver', driver, index);
      return UNLOADED.test(line) ? this.#state('verifier.isUnloaded', true, index) : true;
    }
    const pair = PAIR.exec(line);
    if (pair !== null) return this.#pair(pair, index);
    const block = this.#inside ? BLOCK.exec(line) : null;
    if (block === null) return this.#inside && /^\s*(?:Pool Allocation|Address\s+Length|-{4,})/.test(line);
    const tag = formatTag(tagOfDword(tagDword(leftAligned(block[2] ?? ''))));
    const caller = block[4] ?? block[3] ?? '';
    const known = this.#blocks.get(`${tag} ${caller}`);
    const bytes = Number.parseInt(block[1] ?? '', 16);
    if (known === undefined) this.#blocks.set(`${tag} ${caller}`, { tag, caller, count: 1, bytes, index });
    else {
      known.count++;
      known.bytes += bytes;
    }
    return true;
  }

  finish(): readonly OfFile<Statement>[] {
    this.#closeDriver();
    return this.#statements;
  }

  #pair(pair: RegExpExecArray, index: number): boolean {
    const [nonpaged, paged] = [Number.parseInt(pair[3] ?? '', 16), Number.parseInt(pair[4] ?? '', 16)];
    const what = pair[2]?.toLowerCase() === 'bytes' ? 'Bytes' : 'Allocations';
    if (pair[1]?.toLowerCase() === 'current') {
      this.#state(`verifier.nonpaged${what}`, nonpaged, index);
      this.#state(`verifier.paged${what}`, paged, index);
    } else if (what === 'Bytes') {
      this.#state('verifier.peakNonpagedBytes', nonpaged, index);
      this.#state('verifier.peakPagedBytes', paged, index);
    }
    return true;
  }

  /** A leak is thousands of blocks of one tag from one place: they become one group, on the line of the first. */
  #closeDriver(): void {
    for (const { tag, caller, count, bytes, index } of this.#blocks.values()) {
      this.#state('verifier.blockTag', tag, index);
      this.#state('verifier.blockCount', count, index);
      this.#state('verifier.blockBytes', bytes, index);
      this.#state('verifier.blockCaller', caller, index);
    }
    this.#blocks.clear();
  }

  #state(name: DebuggerStatement, value: number | string | boolean, index: number): true {
    this.#statements.push({ line: index + 1, name, value, at: null });
    return true;
  }
}

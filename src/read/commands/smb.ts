import type { InventorySmbConnection, InventorySmbSession } from '../../schema/types.js';
import { wholeNumber } from './amounts.js';
import { type CommandReader, lineOf } from './command-reader.js';
import { propertyOf, readRecords, recordsBegin } from './property-records.js';

/** `Get-SmbSession`. */
export const smbSessionReader: CommandReader = {
  format: 'smb-sessions',
  begins: (lines, index) => recordsBegin(lines, index, 'clientcomputername', 'clientusername'),
  read(section) {
    const smbSessions = readRecords(section.lines).flatMap((record): readonly InventorySmbSession[] => {
      const client = propertyOf(record, 'clientcomputername');
      const opens = wholeNumber(propertyOf(record, 'numopens') ?? '');
      return client === null ? [] : [{ client, user: propertyOf(record, 'clientusername'), opens, line: lineOf(section, record.at) }];
    });
    return smbSessions.length === 0 ? null : { inventory: { smbSessions } };
  },
};

const RULE = /^-{70,90}\s*$/;
/** Computer, user (may be empty), client type (not on newer Windows), open files, idle time. */
const SESSION = /^\s*\\\\(\S+)(?:\s+(\S.*?))??\s+(\d{1,7})\s+(\d{1,4}:\d{2}:\d{2}|\d\S*)\s*$/;
/** The user's column is 21 wide and begins in column 23, the type of the client behind it. */
const USER_COLUMN = [23, 44] as const;

/** `net session`. */
export const netSessionReader: CommandReader = {
  format: 'net-session',
  marks: ['----------'],
  restarts: true,
  begins: (lines, index) => {
    if (!RULE.test(lines[index] ?? '')) return null;
    const first = lines.slice(index + 1, index + 3).find((line) => line.trim() !== '') ?? '';
    return /^\s*\\\\[^\s\\]+(?:\s|$)/.test(first) && SESSION.test(first.slice(0, 300)) ? Math.max(0, index - 2) : null;
  },
  read(section) {
    const smbSessions = section.lines.flatMap((line, at): readonly InventorySmbSession[] => {
      const found = SESSION.exec(line.slice(0, 300));
      if (found === null) return [];
      return [{ client: found[1] ?? '', user: userOf(line, found[2]), opens: Number(found[3]), line: lineOf(section, at) }];
    });
    return smbSessions.length === 0 ? null : { inventory: { smbSessions } };
  },
};

/** By the column where the row keeps to it, else the words up to a run of blanks. */
function userOf(line: string, between: string | undefined): string | null {
  const [from, until] = USER_COLUMN;
  const inPlace = line.charAt(from - 1) === ' ' && line.charAt(until - 1) === ' ';
  const text = inPlace ? line.slice(from, until).trim() : ((between ?? '').split(/\s{2,}/)[0] ?? '').trim();
  return text === '' ? null : text;
}

/** State (may be empty), local name (may be empty), share, network. */
const USE = /^(\S.{0,11}?)?\s{1,40}(?:([A-Z]:|LPT\d:?|COM\d:?)\s+)?(\\\\[^\\\s][^\\]*\\\S(?:.*?\S)?)(?:\s{2,}\S.*)?$/i;

/** `net use`. A long share pushes the name of the network to a line of its own. */
export const netUseReader: CommandReader = {
  format: 'net-use',
  marks: ['----------'],
  restarts: true,
  begins: (lines, index) => {
    if (!RULE.test(lines[index] ?? '')) return null;
    const first = lines.slice(index + 1, index + 3).find((line) => line.trim() !== '') ?? '';
    return first.length < 400 && USE.test(first) && /\\\\[^\\\s]+\\\S/.test(first) ? Math.max(0, index - 2) : null;
  },
  read(section) {
    const smbConnections = section.lines.flatMap((line, at): readonly InventorySmbConnection[] => {
      const found = line.length > 400 ? null : USE.exec(line);
      return found === null ? [] : [{ remote: found[3] ?? '', state: found[1]?.trim() || null, line: lineOf(section, at) }];
    });
    return smbConnections.length === 0 ? null : { inventory: { smbConnections } };
  },
};

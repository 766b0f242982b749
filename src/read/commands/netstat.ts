import type { InventoryConnection } from '../../schema/types.js';
import type { EvidencePiece } from '../reading.js';
import { type CommandReader, lineOf } from './command-reader.js';
import { propertyOf, readRecords, recordsBegin } from './property-records.js';

type State = InventoryConnection['state'];

/** States as netstat and PowerShell write them, without marks; German is the one translation that is known. */
const STATES: ReadonlyMap<string, State> = new Map([
  ['listening', 'listening'],
  ['listen', 'listening'],
  ['abh\u00f6ren', 'listening'],
  ['established', 'established'],
  ['hergestellt', 'established'],
  ['closewait', 'close-wait'],
  ['schlie\u00dfenwarten', 'close-wait'],
  ['schliessenwarten', 'close-wait'],
  ['timewait', 'time-wait'],
  ['wartend', 'time-wait'],
  ['synsent', 'syn-sent'],
  ['syngesendet', 'syn-sent'],
  ['synreceived', 'syn-received'],
  ['synrcvd', 'syn-received'],
  ['synempfangen', 'syn-received'],
  ['finwait1', 'fin-wait-1'],
  ['finwarten1', 'fin-wait-1'],
  ['finwait2', 'fin-wait-2'],
  ['finwarten2', 'fin-wait-2'],
  ['lastack', 'last-ack'],
  ['letztebest', 'last-ack'],
  ['closing', 'closing'],
  ['bound', 'bound'],
]);

function stateOf(word: string, foreignPort: string): State {
  const known = STATES.get(word.toLowerCase().replace(/[\s_-]/g, ''));
  if (known !== undefined) return known;
  // Nobody is on the other side of a listener.
  return foreignPort === '0' ? 'listening' : 'unknown';
}

const ROW = /^\s*(TCP|UDP)(?:v6)?\s+(\S*:\S+)\s+(\S*:\S+)(?:\s+(\S.*?))?\s*$/i;
const OWNER = /^\s*\[([^\]]{1,260})\]\s*$/;
/** A row of netstat's other modes, or a head, that may stand above the first connection. */
const HEAD_LINES = 4;

/** `netstat -ano`, also with `-b` (owners follow their connection) and `-q` (ports that are bound only). */
export const netstatReader: CommandReader = {
  format: 'netstat',
  marks: ['TCP', 'UDP', 'tcp', 'udp'],
  continues: (line) => /^ {2}(?:TCP|UDP) {4}\S/.test(line),
  restarts: true,
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    if (line.length > 300 || !ROW.test(line)) return null;
    for (let at = index - 1; at >= 0 && index - at <= HEAD_LINES; at--) if (ROW.test((lines[at] ?? '').slice(0, 300))) return null;
    const start = Math.max(0, index - HEAD_LINES);
    const head = lines.slice(start, index).findIndex((above) => /\bPID\b|\bProto/i.test(above));
    return head < 0 ? index : start + head;
  },
  read(section): EvidencePiece | null {
    const counts = new ConnectionCounts();
    let last: { readonly pid: number | null } | null = null;
    section.lines.forEach((line, at) => {
      const found = ROW.exec(line.slice(0, 300));
      if (found === null) {
        const owner = OWNER.exec(line.slice(0, 300))?.[1];
        if (owner !== undefined && last !== null) counts.own(last.pid, owner);
        return;
      }
      last = null;
      const words = (found[4] ?? '').split(/\s+/).filter((word) => word !== '');
      const pid = /^\d{1,10}$/.test(words.at(-1) ?? '') ? Number(words.pop()) : null;
      last = { pid };
      // UDP has no states.
      if ((found[1] ?? '').toUpperCase() !== 'TCP') return;
      counts.add(pid, stateOf(words.join('_'), portOf(found[3] ?? '')), lineOf(section, at));
    });
    return counts.isEmpty ? null : { inventory: { connections: counts.rows() } };
  },
};

function portOf(address: string): string {
  return address.slice(address.lastIndexOf(':') + 1);
}

/** `Get-NetTCPConnection` as a table, a list or CSV. */
export const netTcpConnectionReader: CommandReader = {
  format: 'netstat',
  begins: (lines, index) => recordsBegin(lines, index, 'localaddress', 'localport', 'state'),
  read(section): EvidencePiece | null {
    const counts = new ConnectionCounts();
    for (const record of readRecords(section.lines)) {
      const pid = propertyOf(record, 'owningprocess');
      const state = propertyOf(record, 'state') ?? '';
      counts.add(
        pid !== null && /^\d+$/.test(pid) ? Number(pid) : null,
        stateOf(state, propertyOf(record, 'remoteport') ?? ''),
        lineOf(section, record.at),
      );
    }
    return counts.isEmpty ? null : { inventory: { connections: counts.rows() } };
  },
};

/** Connections by process and state. */
class ConnectionCounts {
  readonly #rows = new Map<string, { pid: number | null; state: State; count: number; line: number }>();
  readonly #owners = new Map<number | null, string>();

  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  add(pid: number | null, state: State, line: number): void {
    const key = `${pid} ${state}`;
    const known = this.#rows.get(key);
    if (known === undefined) this.#rows.set(key, { pid, state, count: 1, line });
    else known.count++;
  }

  own(pid: number | null, process: string): void {
    if (pid !== null && !this.#owners.has(pid)) this.#owners.set(pid, process);
  }

  rows(): readonly InventoryConnection[] {
    return [...this.#rows.values()].map((row) => {
      const process = this.#owners.get(row.pid);
      return process === undefined ? row : { ...row, process };
    });
  }
}

import type { MachineStatement } from '../facts/capture.js';
import { formatBytes } from '../facts/units.js';
import { parseVersion, versionBeginsWith } from '../knowledge/version.js';
import { append } from '../long-lists.js';
import type { Machine } from '../schema/types.js';
import { isSame, valueAt, withValue } from './machine-facts-of-files.js';

/** A value of a file that an option overrules. */
export interface OverruledValue {
  /** `memory.visibleBytes`. */
  readonly path: string;
  /** A description that holds that value and nothing else. */
  readonly machine: MachineStatement['machine'];
}

/** A machine description with the values that were declared. */
export interface MergedMachine {
  readonly machine: Machine;
  /** Paths (`memory.visibleBytes`) of the values that come from what was declared. */
  readonly declared: readonly string[];
  /** What was read and does not agree with what was declared; both are shown. */
  readonly overruled: readonly OverruledValue[];
}

/**
 * Puts what was declared by options over what was read. Whoever gives an option means it: a file may be of another day or another machine.
 * A value that says the same less exactly (`10.0` for `10.0.17763`, `4GB` for 4,293,394,432 bytes) changes nothing.
 */
export function mergeDeclared(read: Machine, declared: Machine): MergedMachine {
  const merge = new Merge();
  const machine = merge.fill(forgetting(read, declared), declared, '') as Machine;
  return { machine, declared: merge.declared, overruled: merge.overruled };
}

class Merge {
  readonly declared: string[] = [];
  readonly overruled: OverruledValue[] = [];

  fill(read: object, declared: object, at: string): object {
    const merged = new Map<string, unknown>(Object.entries(read));
    for (const [member, value] of Object.entries(declared)) {
      if (value === undefined || value === null) continue;
      const path = at === '' ? member : `${at}.${member}`;
      const present = merged.get(member);
      if (isPlain(present) && isPlain(value)) merged.set(member, this.fill(present, value, path));
      else if (!saysAll(path, { read: present, declared: value })) {
        if (present !== undefined && present !== null && !saysAll(path, { read: value, declared: present }))
          this.overruled.push({ path, machine: withValue({}, path, present) });
        merged.set(member, value);
        append(this.declared, leavesOf(value, path));
      }
    }
    return Object.fromEntries(merged);
  }
}

/** Two values of one thing. */
interface Values {
  readonly read: unknown;
  readonly declared: unknown;
}

/** Whether what was read says all that was declared, and perhaps more exactly. */
function saysAll(path: string, { read, declared }: Values): boolean {
  if (read === undefined || read === null) return false;
  if (path === 'os.product' && read === 'domain-controller' && declared === 'server') return true;
  const versions = path.endsWith('.version') ? [read, declared].map((value) => parseVersion(String(value))) : [];
  const [longer, shorter] = versions;
  return longer && shorter ? versionBeginsWith(longer, shorter) : isSame(read, declared, 0);
}

/** What goes with a value that is overruled: no service pack of another Windows, no version of an Exchange that is not there. */
function forgetting(read: Machine, { os, exchange }: Machine): Machine {
  const isOtherWindows = !isLine(read.os?.version, os?.version);
  const { revision: _revision, servicePack: _pack, name: _name, ...rest } = read.os ?? {};
  return {
    ...read,
    ...(isOtherWindows && read.os ? { os: rest } : {}),
    ...(exchange?.installed === false && read.exchange?.installed === true ? { exchange: { installed: true } } : {}),
  };
}

/** Whether two versions may be of one Windows; where one is unknown, they may. */
function isLine(read: string | null | undefined, declared: string | null | undefined): boolean {
  if (typeof read !== 'string' || typeof declared !== 'string') return true;
  return saysAll('os.version', { read, declared }) || saysAll('os.version', { read: declared, declared: read });
}

/** The one value of such a description, for a note: `memory.visibleBytes 4 GB`. */
export function sayMachineValue(machine: Machine): string {
  const [path = ''] = leavesOf(machine, '');
  const value = valueAt(machine, path);
  const isBytes = typeof value === 'number' && path.endsWith('Bytes');
  return `${path} ${isBytes ? formatBytes(value) : Array.isArray(value) ? value.join(' ') || '(none)' : String(value)}`;
}

function leavesOf(value: unknown, path: string): readonly string[] {
  return isPlain(value)
    ? Object.entries(value).flatMap(([member, inner]) => leavesOf(inner, path === '' ? member : `${path}.${member}`))
    : [path];
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

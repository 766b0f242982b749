import type { EvidencePiece } from '../reading.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { MachineDraft } from './machine-reading.js';
import { type RegistryValue, stateRegistry } from './registry-facts.js';

const REG_FILE = /^\ufeff?(?:Windows Registry Editor Version \d|REGEDIT4)/;
const REG_KEY = /^\[(-?)(HKEY_[A-Z_]+\\[^\]]{1,500})\]\s*$/i;
const QUERY_KEY = /^(HKEY_[A-Z_]+\\\S.{0,500}?)\s*$/i;
const QUERY_VALUE = /^ {4}(\S.{0,255}?)(?: {4}|\t)(REG_[A-Z_]{2,30})(?:(?: {4}|\t)(.*))?$/;

/** Registry exports (`.reg`) and `reg query`: values that machine.json has a place for. */
export const registryReader: CommandReader = {
  format: 'registry',
  continues: (line) => /^(?:"[^"\\]*"=| {2}[0-9a-f]{2},| {4}\S)/.test(line),
  marks: ['HKEY_', 'Registry Editor', 'REGEDIT4'],
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    if (line.length > 600) return null;
    if (REG_FILE.test(line) || REG_KEY.test(line)) return index;
    return QUERY_KEY.test(line) && QUERY_VALUE.test((lines[index + 1] ?? '').slice(0, 1_000)) ? index : null;
  },
  read(section): EvidencePiece | null {
    const { values, keys } = valuesOf(section);
    if (keys.size === 0) return null;
    const draft = new MachineDraft();
    const name = stateRegistry(draft, values, keys);
    if (draft.isEmpty && name === null) {
      return {
        problems: [
          {
            text: 'holds registry keys without a value that matters here; export Services\\HTTP\\Parameters, Session Manager\\Memory Management and Control',
            line: section.first,
          },
        ],
      };
    }
    return { ...(name === null ? {} : { machineName: name }), ...(draft.isEmpty ? {} : { machine: draft.finish() }) };
  },
};

interface Found {
  readonly values: readonly RegistryValue[];
  /** Keys that were exported whole, in lower case, with their line. */
  readonly keys: ReadonlyMap<string, number>;
}

function valuesOf(section: Section): Found {
  const values: RegistryValue[] = [];
  const keys = new Map<string, number>();
  let key: string | null = null;
  const lines = joinedLines(section.lines);
  for (const { text, at } of lines) {
    const opened = REG_KEY.exec(text) ?? QUERY_KEY.exec(text);
    if (opened !== null) {
      // A key with a minus in front is deleted by the file.
      key = opened[1] === '-' ? null : plainKey(opened[2] ?? opened[1] ?? '');
      if (key !== null) keys.set(key, lineOf(section, at));
      continue;
    }
    if (key === null) continue;
    const value = regValue(text) ?? queryValue(text);
    if (value !== null) values.push({ ...value, key, line: lineOf(section, at) });
  }
  return { values, keys };
}

/** A long value goes on in the next line behind a backslash. */
function joinedLines(lines: readonly string[]): readonly { readonly text: string; readonly at: number }[] {
  const joined: { text: string; at: number }[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    const last = joined.at(-1);
    if (open && last !== undefined && last.text.length < 20_000) last.text = `${last.text.slice(0, -1)}${line.trim()}`;
    else joined.push({ text: line.slice(0, 20_000), at });
    open = line.endsWith('\\') && (open || (/^[" ]/.test(line) && /hex|,/.test(line)));
  }
  return joined;
}

/** Control sets are copies of each other; which one is current is told by its name only. */
function plainKey(key: string): string {
  return key
    .toLowerCase()
    .replace(/^hkey_local_machine\\/, '')
    .replace(/^system\\(?:currentcontrolset|controlset\d{3})\\/, 'system\\currentcontrolset\\');
}

type Value = Pick<RegistryValue, 'name' | 'data'>;

function regValue(text: string): Value | null {
  const found = /^"((?:[^"\\]|\\.){0,255})"=(.*)$/.exec(text);
  if (found === null) return null;
  const name = (found[1] ?? '').replace(/\\(.)/g, '$1');
  const data = (found[2] ?? '').trim();
  const dword = /^dword:([0-9a-f]{1,8})$/i.exec(data)?.[1];
  if (dword !== undefined) return { name, data: Number.parseInt(dword, 16) };
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(data)?.[1];
  if (quoted !== undefined) return { name, data: quoted.replace(/\\(.)/g, '$1') };
  const hex = /^hex\(([27b])\):([0-9a-f,\s]*)$/i.exec(data);
  return hex === null ? { name, data: null } : { name, data: hexData(hex[1] ?? '', hex[2] ?? '') };
}

/** Types 2 and 7 are texts in UTF-16, type b is a number of eight bytes. */
function hexData(type: string, text: string): string | number | readonly string[] | null {
  const bytes = Buffer.from(text.replace(/[^0-9a-f]/gi, ''), 'hex');
  if (type === 'b') return bytes.length === 8 ? Number(bytes.readBigUInt64LE()) : null;
  const plain = bytes.toString('utf16le').replace(/(?<!\0)\0+$/, '');
  return type === '7' ? plain.split('\0') : plain;
}

function queryValue(text: string): Value | null {
  const found = QUERY_VALUE.exec(text.slice(0, 4_000));
  if (found === null) return null;
  const [name, type, data] = [found[1] ?? '', found[2] ?? '', (found[3] ?? '').trim()];
  if (/^REG_[DQ]WORD/.test(type)) return /^0x[0-9a-f]{1,16}$/i.test(data) ? { name, data: Number(data) } : { name, data: null };
  if (type === 'REG_MULTI_SZ') return { name, data: data.split('\\0').filter((part) => part !== '') };
  return { name, data: type === 'REG_BINARY' ? null : data };
}

import type { DriverEntry } from '../../facts/capture.js';
import type { EvidencePiece, OfFile } from '../reading.js';
import { cellsOfLine, delimiterOf, readCsv } from '../tables/csv-records.js';
import { keyOf, textAt } from '../tables/header-table.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { driverEntry, fileVersion } from './driver-row.js';
import { startOf, stateWords, typeOf } from './driver-words.js';
import { propertyOf, readRecords, recordsBegin } from './property-records.js';
import { computerName } from './system-rows.js';

/** What sigcheck and autoruns say of a signature: their word on that machine. */
export function verifiedSignature(word: string | null, signer: string | null): DriverEntry['signature'] {
  if (word === null) return undefined;
  const status = /^(?:signed|verified|\(verified\))/i.test(word) ? 'valid' : /^unsigned|not verified/i.test(word) ? 'unsigned' : 'unknown';
  return { status, via: null, signer, digest: null, timestamp: null, catalog: null, why: 'as the tool says that listed it' };
}

const SIGCHECK_FILE = /^([a-z]:\\[^<>"|*?]{1,400}\.\w{2,4}):\s*$/i;
const SIGCHECK_LINE = /^\t([A-Z][\w ]{2,30}):\t(.*)$/;

/** `sigcheck -a` on driver files. It says nothing of what is loaded. */
export const sigcheckReader: CommandReader = {
  format: 'sigcheck',
  marks: [':\\'],
  begins: (lines, index) =>
    SIGCHECK_FILE.test((lines[index] ?? '').slice(0, 500)) && SIGCHECK_LINE.test(lines[index + 1] ?? '') ? index : null,
  read(section) {
    const files: { path: string; line: number; values: Map<string, string> }[] = [];
    section.lines.forEach((line, at) => {
      const path = SIGCHECK_FILE.exec(line.slice(0, 500))?.[1];
      if (path !== undefined) files.push({ path, line: lineOf(section, at), values: new Map() });
      const found = SIGCHECK_LINE.exec(line.slice(0, 2_000));
      const value = found?.[2]?.trim() ?? '';
      if (found !== null && value !== '' && value.toLowerCase() !== 'n/a') files.at(-1)?.values.set((found[1] ?? '').toLowerCase(), value);
    });
    return driversPiece(
      files.map(({ path, line, values }) => {
        const text = (label: string): string | null => values.get(label) ?? null;
        return driverEntry({
          path,
          version: fileVersion(text('file version')),
          company: text('company'),
          product: text('product'),
          description: text('description'),
          signature: verifiedSignature(text('verified'), text('publisher')),
          line,
        });
      }),
    );
  },
};

function driversPiece(entries: readonly (OfFile<DriverEntry> | null)[]): EvidencePiece | null {
  const drivers = entries.filter((entry) => entry !== null);
  return drivers.length === 0 ? null : { drivers };
}

/** Records of a CSV below a head, as texts by the names of their columns. */
function csvRows(
  section: Section,
  headAt: number,
): readonly { readonly text: (...keys: readonly string[]) => string | null; readonly line: number }[] {
  const head = section.lines[headAt] ?? '';
  const delimiter = delimiterOf(head);
  const keys = (cellsOfLine(head, delimiter) ?? []).map(keyOf);
  const rows: { readonly text: (...names: readonly string[]) => string | null; readonly line: number }[] = [];
  readCsv(section.lines, {
    delimiter,
    fromLine: headAt + 2,
    onRecord: ({ cells, line }) => {
      const text = (...names: readonly string[]): string | null => {
        const place = names.map((name) => keys.indexOf(name)).find((at) => at >= 0);
        return place === undefined ? null : textAt(cells, place);
      };
      rows.push({ text, line: lineOf(section, line - 1) });
    },
  });
  return rows;
}

const AUTORUNS_HEAD = /^"?Time"?,"?Entry Location"?,"?Entry"?,/i;

/** `autorunsc -c`: entries of the category Drivers; the others are programs. It does not say what is loaded. */
export const autorunsReader: CommandReader = {
  format: 'autoruns',
  marks: ['Entry Location'],
  begins: (lines, index) => (AUTORUNS_HEAD.test(lines[index] ?? '') ? index : null),
  read(section) {
    const rows = csvRows(
      section,
      section.lines.findIndex((line) => AUTORUNS_HEAD.test(line)),
    );
    return driversPiece(
      rows
        .filter(({ text }) => /^drivers$/i.test(text('category') ?? '') && text('entry') !== null)
        .map(({ text, line }) => {
          const signer = text('signer');
          return driverEntry({
            path: text('imagepath'),
            service: text('entry'),
            version: fileVersion(text('version')),
            company: text('company') ?? (signer === null ? null : signer.replace(/^\([^)]*\) ?/, '')),
            description: text('description'),
            signature: verifiedSignature(signer, signer === null ? null : signer.replace(/^\([^)]*\) ?/, '')),
            ...(/^disabled$/i.test(text('enabled') ?? '') ? { start: 'disabled' as const } : {}),
            line,
          });
        }),
    );
  },
};

const CHKSYM_HEAD = /^(?:"?ID"?)?,?"?Module Path"?,.*File Version/i;

/** ChkSym (`…_sym_Drivers.csv`) of SDP, and the running drivers that TSS and SQL LogScout list alike, with a number in front. */
export const chksymReader: CommandReader = {
  format: 'chksym',
  marks: ['Module Path'],
  begins: (lines, index) => (CHKSYM_HEAD.test((lines[index] ?? '').slice(0, 600)) ? reportStart(lines, index) : null),
  read(section) {
    const headAt = section.lines.findIndex((line) => CHKSYM_HEAD.test(line.slice(0, 600)));
    const computer = section.lines
      .map((line) => /^Computer:,"?([^",]{1,100})/i.exec(line.slice(0, 200))?.[1])
      .find((name) => name !== undefined);
    const machineName = computerName(computer ?? '');
    const isRunning = /^"?ID"?,/i.test(section.lines[headAt] ?? '');
    const piece = driversPiece(
      csvRows(section, headAt)
        .filter(({ text }) => /\.\w{2,4}$/.test(text('modulepath') ?? ''))
        .map(({ text, line }) =>
          driverEntry({
            path: text('modulepath'),
            version: fileVersion(text('fileversion')),
            company: text('companyname'),
            description: text('filedescription'),
            ...(isRunning ? { running: true } : {}),
            line,
          }),
        ),
    );
    return piece === null ? null : { ...piece, ...(machineName === null ? {} : { machineName }) };
  },
};

function reportStart(lines: readonly string[], index: number): number {
  let start = index;
  while (start > 0 && index - start < 6 && /^(?:Create:,|Computer:,|\[[A-Z -]+\]|\s*$)/i.test(lines[start - 1] ?? '')) start--;
  return start;
}

/** `Get-CimInstance Win32_SystemDriver` and `Get-Service` on drivers, as a list or a table. */
export const systemDriverReader: CommandReader = {
  format: 'system-driver',
  begins: (lines, index) =>
    recordsBegin(lines, index, 'name', 'state', 'started') ?? recordsBegin(lines, index, 'name', 'state', 'pathname'),
  read(section) {
    const records = readRecords(section.lines).filter((record) => propertyOf(record, 'name') !== null);
    const isRunning = stateWords(
      records.map((record) => ({ module: propertyOf(record, 'name') ?? '', state: propertyOf(record, 'state') })),
    );
    return driversPiece(
      records.map((record) =>
        driverEntry({
          path: propertyOf(record, 'pathname'),
          service: propertyOf(record, 'name'),
          displayName: propertyOf(record, 'displayname', 'caption'),
          running: isRunning(propertyOf(record, 'state')),
          start: startOf(propertyOf(record, 'startmode')),
          type: typeOf(propertyOf(record, 'servicetype')),
          line: lineOf(section, record.at),
        }),
      ),
    );
  },
};

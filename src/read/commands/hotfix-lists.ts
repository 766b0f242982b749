import type { EvidencePiece } from '../reading.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { blockStart } from './labeled-lines.js';
import { MachineDraft } from './machine-reading.js';
import { propertyOf, readRecords, recordsBegin } from './property-records.js';
import { computerName } from './system-rows.js';

interface Update {
  readonly id: string;
  readonly computer: string | null;
  readonly line: number;
}

const KB = /\b(KB\d{5,8})\b/i;

/** Updates of one computer. None of these lists names what a later update replaced, so what is missing in it may be in force. */
function pieceOf(updates: readonly Update[]): EvidencePiece | null {
  const [first] = updates;
  if (first === undefined) return null;
  const draft = new MachineDraft();
  draft.set('hotfixes', 'ids', [...new Set(updates.map(({ id }) => id.toUpperCase()))], first.line);
  const computers = new Map(updates.flatMap(({ computer }) => (computer === null ? [] : [[computer.toLowerCase(), computer]])));
  const [machineName, ...others] = computers.values();
  const named = machineName === undefined || others.length > 0 ? {} : { machineName };
  const problems =
    others.length > 0
      ? [
          {
            text: `lists updates of ${others.length + 1} computers; they are not kept apart here, save one list for each`,
            line: first.line,
          },
        ]
      : [];
  return others.length > 0 ? { problems } : { ...named, machine: draft.finish(), problems };
}

/** `Get-HotFix` as table, list or CSV, and Win32_QuickFixEngineering by CIM. */
export const getHotfixReader: CommandReader = {
  format: 'get-hotfix',
  begins: (lines, index) => recordsBegin(lines, index, 'hotfixid'),
  read(section) {
    return pieceOf(
      readRecords(section.lines).flatMap((record) => {
        const id = KB.exec(propertyOf(record, 'hotfixid') ?? '')?.[1];
        const source = propertyOf(record, 'pscomputername', 'source', 'csname') ?? '';
        // A long name is cut with three points.
        return id === undefined
          ? []
          : [{ id, computer: /\.\.\.$|\u2026$/.test(source) ? null : computerName(source), line: lineOf(section, record.at) }];
      }),
    );
  },
};

const WMIC_HEAD =
  /^(?:Caption|CSName|Description|FixComments|HotFixID|InstallDate|InstalledBy|Node)\b.*\bHotFixID\b|^HotFixID(?:\s+[A-Za-z]|\s*$)/;

/** `wmic qfe`: columns begin where their names do, or `HotFixID=\u2026` in blocks (`/value`, `list full`), or CSV with the computer in front. */
export const wmicQfeReader: CommandReader = {
  format: 'wmic-qfe',
  marks: ['HotFixID'],
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    if (/^HotFixID=/.test(line)) return blockStart(lines, index);
    return line.length < 1_000 && WMIC_HEAD.test(line) && !line.startsWith('"') ? index : null;
  },
  read(section) {
    const head = section.lines.find((line) => line.length < 1_000 && WMIC_HEAD.test(line));
    if (head?.includes(',') === true) return pieceOf(csvUpdates(section, head));
    const csName = head === undefined ? -1 : head.indexOf('CSName');
    const end = head === undefined ? -1 : csName + (/^CSName\s*/.exec(head.slice(csName))?.[0].length ?? 0);
    let computer: string | null = null;
    return pieceOf(
      section.lines.flatMap((line, at) => {
        if (line === head || line.length > 2_000) return [];
        const pair = /^(?:CSName|PSComputerName)=(.+)$/.exec(line)?.[1];
        if (pair !== undefined) computer = computerName(pair);
        const id = head === undefined ? /^HotFixID=(KB\d{5,8})\b/i.exec(line)?.[1] : /(?:^|\s)(KB\d{5,8})\b/i.exec(line)?.[1];
        if (id === undefined) return [];
        return [
          { id, computer: head !== undefined && csName >= 0 ? computerName(line.slice(csName, end)) : computer, line: lineOf(section, at) },
        ];
      }),
    );
  },
};

function csvUpdates(section: Section, head: string): readonly Update[] {
  const names = head.split(',').map((name) => name.trim().toLowerCase());
  const [node, id] = [Math.max(names.indexOf('node'), names.indexOf('csname')), names.indexOf('hotfixid')];
  return section.lines.flatMap((line, at) => {
    const cells = line.split(',');
    const found = KB.exec(cells[id] ?? '')?.[1];
    return found === undefined ? [] : [{ id: found, computer: computerName(cells[node] ?? ''), line: lineOf(section, at) }];
  });
}

/** Identity of a package, in a list (`\u2026 : Package_for_KB\u2026~31bf\u2026`) or a table (`Package_for_\u2026 | Installed | \u2026`). */
const PACKAGE = /(?:^|[:|]\s*)([A-Za-z][\w.-]{2,150}~31bf3856ad364e35~[\w-]*~[\w-]*~[\d.]+)/;
const INSTALLED =
  /^(?:installed|installiert|install\S{1,2}|instalado|installato|zainstalowan\S|nainstalov\S{1,3}|ge\S{1,2}nstalleerd|installerad|\u0443\u0441\u0442\u0430\u043d\u043e\u0432\u043b\u0435\u043d\S?|\u5df2\u5b89\u88c5|\u5df2\u5b89\u88dd|\u30a4\u30f3\u30b9\u30c8\u30fc\u30eb\u6e08\u307f|\uc124\uce58\ub428)$/i;

/** `dism /online /get-packages`: packages that are not installed (staged, superseded, pending) are not in force; a rollup tells the revision of Windows. */
export const dismReader: CommandReader = {
  format: 'dism',
  marks: ['~31bf3856ad364e35~'],
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    return line.length < 1_000 && line.includes('~31bf3856ad364e35~') && PACKAGE.test(line) ? bannerStart(lines, index) : null;
  },
  read(section) {
    const draft = new MachineDraft();
    const version = imageVersion(section);
    if (version !== null) {
      draft.set('os', 'version', version.version, version.line);
      draft.set('os', 'revision', version.revision, version.line);
    }
    const ids = section.lines.flatMap((line, at) => {
      const identity = PACKAGE.exec(line.slice(0, 1_000))?.[1];
      const id = /^Package_for_(KB\d{5,8})~/i.exec(identity ?? '')?.[1];
      return id === undefined || !isInstalled(section.lines, at) ? [] : [{ id: id.toUpperCase(), line: lineOf(section, at) }];
    });
    const [first] = ids;
    if (first !== undefined) draft.set('hotfixes', 'ids', [...new Set(ids.map(({ id }) => id))], first.line);
    return draft.isEmpty ? null : { machine: draft.finish() };
  },
};

/** The lines with the versions of the tool and of the image stand above the list. */
function bannerStart(lines: readonly string[], index: number): number {
  let start = index;
  for (let at = index - 1; at >= 0 && index - at <= 12; at--) if (VERSION_LINE.test((lines[at] ?? '').slice(0, 200))) start = at;
  return start;
}

const VERSION_LINE = /:\s*(\d{1,2}\.\d{1,2}\.\d{3,5})\.(\d{1,6})\s*$/;

function isInstalled(lines: readonly string[], at: number): boolean {
  const columns = (lines[at] ?? '').split('|');
  const state = columns.length > 1 ? columns[1] : /:\s*(.*)$/.exec((lines[at + 1] ?? '').slice(0, 300))?.[1];
  return INSTALLED.test((state ?? '').trim());
}

/** The last version above the list is that of the image, the one before it that of the tool. */
function imageVersion(section: Section): { readonly version: string; readonly revision: number; readonly line: number } | null {
  const until = section.lines.findIndex((line) => line.includes('~31bf'));
  const found = section.lines.slice(0, until).flatMap((line, at) => {
    const match = VERSION_LINE.exec(line.slice(0, 200));
    return match === null ? [] : [{ version: match[1] ?? '', revision: Number(match[2]), line: lineOf(section, at) }];
  });
  return found.length < 2 ? null : (found.at(-1) ?? null);
}

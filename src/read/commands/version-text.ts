import type { CommandReader } from './command-reader.js';
import { MachineDraft } from './machine-reading.js';
import { osOfName } from './windows-version.js';

/** `Microsoft Windows [Version 10.0.17763.4010]`; the word is translated, 6.1 and older have no revision. */
const VER =
  /^\s*(?:Microsoft|\u041c\u0430\u0439\u043a\u0440\u043e\u0441\u043e\u0444\u0442)\S* Windows\S{0,4}(?: \S{1,12}){0,4} ?\[[^\]\d]{0,30}(\d{1,2}\.\d{1,2}\.\d{3,5})(?:\.(\d{1,6}))?\]/i;

/** What `ver` prints, and every console at its start. It is the same on server and client. */
export const verReader: CommandReader = {
  format: 'ver',
  marks: ['Windows'],
  begins: (lines, index) => (VER.test(lines[index] ?? '') ? index : null),
  read({ lines, first }) {
    const at = lines.findIndex((line) => VER.test(line));
    const found = VER.exec(lines[at] ?? '');
    if (found === null) return null;
    const draft = new MachineDraft();
    draft.set('os', 'version', found[1], first + at);
    draft.set('os', 'revision', found[2] === undefined ? null : Number(found[2]), first + at);
    return { machine: draft.finish() };
  },
};

/** `Version 1809 (OS Build 17763.4010)`, before Windows 10 `Version 6.1 (Build 7601: Service Pack 1)`; words are translated. */
const WINVER = /^[^:()[\]]{3,40}\((?:[^()\d]{1,40})(\d{4,5})(?:\.(\d{1,6})|(?::|,)? ?([^()]{0,60}))?\)\s*$/;
const FIRST_OF_TEN = 10240;

/** The dialog of `winver`, typed off. */
export const winverReader: CommandReader = {
  format: 'winver',
  marks: ['('],
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    if (line.length > 120 || !WINVER.test(line)) return null;
    const around = lines.slice(Math.max(0, index - 3), index + 6).join('\n');
    return /Windows/.test(around) && /Microsoft/i.test(around) ? Math.max(0, index - 2) : null;
  },
  read({ lines, first }) {
    const at = lines.findIndex((line) => line.length <= 120 && WINVER.test(line));
    const found = WINVER.exec(lines[at] ?? '');
    if (found === null) return null;
    const draft = new MachineDraft();
    const build = Number(found[1]);
    const older = /\b(\d{1,2}\.\d)\b/.exec((lines[at] ?? '').split('(')[0] ?? '')?.[1];
    const version = build >= FIRST_OF_TEN ? '10.0' : older;
    draft.set('os', 'version', version === undefined ? null : `${version}.${build}`, first + at);
    draft.set('os', 'revision', found[2] === undefined ? null : Number(found[2]), first + at);
    const pack = /(\d)/.exec(found[3] ?? '')?.[1];
    draft.set('os', 'servicePack', pack === undefined ? null : Number(pack), first + at);
    const names = lines.map((line) => osOfName(line));
    draft.set(
      'os',
      'product',
      names.find(({ product }) => product === 'server')?.product ?? names.find(({ product }) => product !== undefined)?.product,
      first + at,
    );
    draft.set('os', 'edition', names.find(({ edition }) => edition !== undefined)?.edition, first + at);
    return { machine: draft.finish() };
  },
};

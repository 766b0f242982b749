import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { MachineDraft } from './machine-reading.js';

/** Settings of the boot loader that bear on memory, the kernel or what can be loaded; the others name disks and menus. */
const SETTINGS = new Set(
  'increaseuserva pae nx removememory truncatememory numproc maxproc nolowmem forcelegacyplatform testsigning nointegritychecks debug safeboot hypervisorlaunchtype firstmegabytepolicy onecpu'.split(
    ' ',
  ),
);

const IDENTIFIER = /^\S{2,40}\s+(\{(?:[a-z]{3,20}|[0-9a-f-]{36})\})\s*$/i;

interface BootEntry {
  readonly id: string;
  readonly at: number;
  readonly settings: ReadonlyMap<string, string>;
}

/**
 * `bcdedit /enum`: what the next start will use. The entry of the running Windows counts, without it the default one. Titles are translated,
 * keys are not.
 */
export const bcdeditReader: CommandReader = {
  format: 'bcdedit',
  marks: ['{'],
  begins: (lines, index) =>
    IDENTIFIER.test(lines[index] ?? '') && /^-{3,}\s*$/.test(lines[index - 1] ?? '') ? Math.max(0, index - 2) : null,
  read(section) {
    const entries = bootEntries(section);
    const standard = entries.flatMap(({ settings }) => settings.get('default') ?? [])[0];
    const used =
      entries.find(({ id }) => id === '{current}') ??
      entries.find(({ id }) => id === standard) ??
      entries.find(({ id }) => id === '{default}');
    if (used === undefined)
      return {
        problems: [{ text: 'has no entry of the running or the default Windows; save all of bcdedit /enum', line: section.first }],
      };
    const draft = new MachineDraft();
    const options = [...used.settings].flatMap(([key, value]) => (SETTINGS.has(key) ? [`${key.toUpperCase()}=${value}`] : []));
    draft.set('boot', 'configured', options, lineOf(section, used.at));
    return { machine: draft.finish() };
  },
};

function bootEntries({ lines }: Section): readonly BootEntry[] {
  const entries: (BootEntry & { settings: Map<string, string> })[] = [];
  for (const [at, line] of lines.entries()) {
    const id = IDENTIFIER.exec(line)?.[1];
    if (id !== undefined && /^-{3,}\s*$/.test(lines[at - 1] ?? '')) {
      entries.push({ id: id.toLowerCase(), at, settings: new Map() });
      continue;
    }
    const found = /^([a-z][a-z0-9]{1,40})\s+(\S.{0,200}?)\s*$/i.exec(line.slice(0, 300));
    if (found !== null && !/^-/.test(lines[at + 1] ?? '')) entries.at(-1)?.settings.set((found[1] ?? '').toLowerCase(), found[2] ?? '');
  }
  return entries;
}

const BOOT_LOADER = /^\s*\[boot loader\]\s*$/i;
const SYSTEMS = /^\s*\[operating systems\]\s*$/i;

/** boot.ini of Windows NT to Server 2003: the first line with the path of `default=` is what the next start will use. */
export const bootIniReader: CommandReader = {
  format: 'boot-ini',
  marks: ['['],
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    return BOOT_LOADER.test(line) || SYSTEMS.test(line) ? index : null;
  },
  read(section) {
    const { lines } = section;
    const standard = lines.map((line) => /^\s*default\s*=(.+)$/i.exec(line.slice(0, 300))?.[1]?.trim()).find((path) => path !== undefined);
    const from = lines.findIndex((line) => SYSTEMS.test(line));
    const entries = lines.flatMap((line, at) => {
      const found = at <= from ? null : /^\s*([^\s="][^="]{1,199}?)\s*=\s*"[^"]*"\s*(.*)$/.exec(line.slice(0, 1_000));
      return found === null ? [] : [{ at, path: found[1] ?? '', options: found[2] ?? '' }];
    });
    const used =
      entries.find(({ path }) => path.toLowerCase() === standard?.toLowerCase()) ?? (entries.length === 1 ? entries[0] : undefined);
    if (used === undefined)
      return { problems: [{ text: 'does not show which of its entries is started: the line default= is missing', line: section.first }] };
    const draft = new MachineDraft();
    draft.set('boot', 'configured', switchesOf(used.options), lineOf(section, used.at));
    return { machine: draft.finish() };
  },
};

/** `/3GB /USERVA=3030` without the slashes, in capitals as in SystemStartOptions. */
function switchesOf(text: string): string[] {
  return [...text.matchAll(/\/([A-Za-z0-9]+(?:=[^\s/]+)?)/g)].map((found) => (found[1] ?? '').toUpperCase());
}

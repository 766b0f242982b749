import type { InventoryInstall } from '../../schema/types.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { MachineDraft } from './machine-reading.js';
import { architectureOf } from './windows-version.js';

const TITLE = /^>>>\s+\[(.{1,400})\]\s*$/;
const START = /^>>>\s+Section start (\d{4})\/(\d{2})\/(\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?)/;
const STATUS = /^<<<\s+\[Exit status: (\w+)/;
const HEAD = /^\[Device Install Log\]/;
const PRODUCTS: ReadonlyMap<string, 'client' | 'domain-controller' | 'server'> = new Map([
  ['1', 'client'],
  ['2', 'domain-controller'],
  ['3', 'server'],
]);

/** `setupapi.dev.log`: which driver packages were installed when, in the local time of the machine. */
export const setupapiReader: CommandReader = {
  format: 'setupapi',
  marks: ['>>>', '[Device Install Log]'],
  quotesOthers: true,
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    return HEAD.test(line) || (line.startsWith('>>>') && (TITLE.test(line) || START.test(line))) ? index : null;
  },
  read(section) {
    const installs = new Installs(section).read();
    const machine = headOf(section);
    return { inventory: { installs }, ...(machine.isEmpty ? {} : { machine: machine.finish() }) };
  },
};

/** The lines under `[Device Install Log]` describe Windows. */
function headOf(section: Section): MachineDraft {
  const draft = new MachineDraft();
  section.lines.slice(0, 40).forEach((line, at) => {
    const found = /^\s+(OS Version|ProductType|Architecture|Service Pack)\s*=\s*(\S+)/.exec(line.slice(0, 200));
    if (found === null) return;
    const [value, number] = [found[2] ?? '', lineOf(section, at)];
    if (found[1] === 'OS Version') draft.set('os', 'version', /^\d{1,2}\.\d{1,2}\.\d{3,5}/.exec(value)?.[0], number);
    if (found[1] === 'ProductType') draft.set('os', 'product', PRODUCTS.get(value), number);
    if (found[1] === 'Architecture') draft.setTop('architecture', architectureOf(value), number);
    if (found[1] === 'Service Pack') draft.set('os', 'servicePack', /^\d/.test(value) ? Number.parseInt(value, 10) : null, number);
  });
  return draft;
}

interface OpenSection {
  inf: string | null;
  at: string | null;
  version: string | null;
  provider: string | null;
  readonly line: number;
}

/** Sections nest: the innermost open one has the lines, and its own exit status. */
class Installs {
  readonly #section: Section;
  readonly #rows: InventoryInstall[] = [];
  readonly #open: OpenSection[] = [];

  constructor(section: Section) {
    this.#section = section;
  }

  read(): readonly InventoryInstall[] {
    for (const [at, line] of this.#section.lines.entries()) this.#line(line.slice(0, 1_000), at);
    // A log that is cut off in a section does not say how it ended.
    for (const open of this.#open) this.#push(open, 'unknown');
    return this.#rows;
  }

  #line(line: string, at: number): void {
    const title = TITLE.exec(line)?.[1];
    if (title !== undefined) {
      this.#open.push({ inf: infIn(title), at: null, version: null, provider: null, line: lineOf(this.#section, at) });
      return;
    }
    const open = this.#open.at(-1);
    if (open === undefined) return;
    const start = START.exec(line);
    if (start !== null) open.at ??= `${start[1]}-${start[2]}-${start[3]}T${start[4]}`;
    const status = STATUS.exec(line)?.[1];
    if (status !== undefined) {
      this.#open.pop();
      this.#push(open, /^success/i.test(status) ? 'success' : 'failure');
    } else body(open, line);
  }

  #push({ inf, at, version, provider, line }: OpenSection, result: InventoryInstall['result']): void {
    if (inf !== null) this.#rows.push({ at, inf, version, provider, result, line });
  }
}

/** What a line of the body says of the package: the first word on each counts. */
function body(open: OpenSection, line: string): void {
  const found =
    /^(?:!{1,3})?\s*\w{2,4}:\s+(?:\{?)(Provider|Driver Version|InfName|Version|Driver Package|Inf)\s*[:-]\s*(\S.{0,400}?)\s*\}?\s*$/i.exec(
      line.trimStart().replace(/^!{1,3}/, ''),
    );
  if (found === null) return;
  const [label, value] = [(found[1] ?? '').toLowerCase(), found[2] ?? ''];
  if (label === 'provider') open.provider ??= value;
  else if (label === 'driver version') open.version ??= value.split(',').at(-1)?.trim() ?? null;
  else if (label === 'version') open.version ??= /^\d+(?:\.\d+){1,3}$/.test(value) ? value : null;
  else open.inf ??= infIn(value);
}

function infIn(text: string): string | null {
  return /([^\\/:*?"<>|\s]+\.inf)\b/i.exec(text)?.[1]?.toLowerCase() ?? null;
}

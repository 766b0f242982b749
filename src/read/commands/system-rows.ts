import { type Amount, amountOf, garbledMegabytes } from './amounts.js';
import type { MachineDraft } from './machine-reading.js';
import { rowOfLabel, type SystemRow } from './systeminfo-labels.js';
import { architectureOf, osOfName, type PrintedVersion, printedVersion, productOfRole, virtualKind } from './windows-version.js';

/** A row of systeminfo or msinfo32: a label in whatever language, a value, and the rows of a list below it. */
export interface SystemEntry {
  readonly label: string;
  readonly value: string;
  readonly line: number;
}

/** The rows of one machine, found by their labels where these are known and by their order where they are not. */
export class SystemRows {
  readonly #entries: readonly SystemEntry[];
  readonly #byRow = new Map<SystemRow, SystemEntry>();
  readonly versionAt: number;
  readonly typeAt: number;

  constructor(entries: readonly SystemEntry[]) {
    this.#entries = entries;
    for (const entry of entries) {
      const row = rowOfLabel(entry.label);
      if (row !== null && !this.#byRow.has(row)) this.#byRow.set(row, entry);
    }
    this.versionAt = entries.findIndex(({ value }) => printedVersion(value) !== null);
    this.typeAt = entries.findIndex(({ value }) => /\b(?:x64|x86|arm64|em64t|amd64|ia64|itanium)\b/i.test(value) && value.length < 40);
  }

  /** The row with a known label. */
  labeled(row: SystemRow): SystemEntry | null {
    return this.#byRow.get(row) ?? null;
  }

  at(index: number): SystemEntry | null {
    return index < 0 ? null : (this.#entries[index] ?? null);
  }

  /** Rows whose value is an amount of memory, in their order. */
  amounts(): readonly (SystemEntry & { readonly amount: Amount })[] {
    return this.#entries.flatMap((entry) => {
      const amount = amountOf(entry.value) ?? garbledMegabytes(entry.value);
      return amount === null ? [] : [{ ...entry, amount }];
    });
  }

  /** Windows' version, and what its name and the role tell of its kind. */
  stateOs(draft: MachineDraft, name: SystemEntry | null, role: SystemEntry | null): void {
    const version = this.at(this.versionAt);
    if (version !== null) stateVersion(draft, printedVersion(version.value), version.line);
    const os = name === null ? {} : osOfName(name.value);
    const byRole = role === null ? null : productOfRole(role.value);
    if (name !== null) {
      draft.set('os', 'name', os.name, name.line);
      draft.set('os', 'edition', os.edition, name.line);
    }
    draft.set('os', 'product', byRole ?? os.product, (byRole === null ? name : role)?.line ?? 1);
  }

  /** Architecture and hypervisor: maker and model stand in the two rows before the type. */
  stateHardware(draft: MachineDraft): void {
    const type = this.at(this.typeAt);
    if (type !== null) draft.setTop('architecture', architectureOf(type.value), type.line);
    // A cut output has some rows only, and their order tells nothing.
    const isWhole = this.versionAt >= 0 && this.typeAt - this.versionAt > FEWEST_ROWS_BETWEEN;
    const maker = this.labeled('manufacturer') ?? (isWhole ? this.at(this.typeAt - 2) : null);
    const model = this.labeled('model') ?? (isWhole ? this.at(this.typeAt - 1) : null);
    if (maker === null || model === null || DATE.test(maker.value) || DATE.test(model.value)) return;
    draft.set('virtual', 'kind', virtualKind(maker.value, model.value), model.line);
    draft.set('virtual', 'model', `${maker.value} ${model.value}`.trim() || null, model.line);
  }
}

/** Without the rows of the maker and the model, the times of installation and start stand in their place. */
const DATE = /\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}/;

/** Between the version and the type, msinfo32 has five rows, systeminfo ten. */
const FEWEST_ROWS_BETWEEN = 4;

/** A version and its service pack. */
export function stateVersion(draft: MachineDraft, version: PrintedVersion | null, line: number): void {
  if (version === null) return;
  draft.set('os', 'version', version.version, line);
  draft.set('os', 'servicePack', version.servicePack, line);
}

/** Names of computers; a computer given as FQDN is named by its first label. */
export function computerName(text: string): string | null {
  const plain = text.trim().replace(/^\\\\/, '');
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,254}$/u.test(plain) && !/^\d+(?:\.\d+){3}$/.test(plain) ? (plain.split('.')[0] ?? null) : null;
}

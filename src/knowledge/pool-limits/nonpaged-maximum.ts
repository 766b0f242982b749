import { kernelAddressSpace } from './kernel-address-space.js';
import { NONPAGED_ROWS, type NonpagedRow, type NonpagedRule } from './nonpaged-rows.js';
import type { PoolLimitInput, PoolLimitInputs, PoolMaximum } from './pool-limit-inputs.js';
import { nonpagedRegistryCap } from './registry-cap.js';
import { server2003Maximum, windowsNTMaximum } from './server-2003-formula.js';
import { SOURCES } from './sources.js';
import { GB, MB } from './units.js';
import { findGeneration } from './windows-generation.js';

/** Our error on the figures before Vista: memory holes and PAE count below this RAM, hardly above. */
const SMALL_RAM_BYTES = 1.3 * GB;
const SMALL_RAM_ERROR_BYTES = 8 * MB;
const LARGE_RAM_ERROR_BYTES = 2 * MB;
/** Our error on figures that are a share of RAM. */
const SHARE_ERROR = 0.05;

/** Inputs with the RAM and the boot options settled. */
type SettledInputs = PoolLimitInputs & { readonly visibleBytes: number };

/** A row that has a rule. */
type SettledRow = NonpagedRow & { readonly rule: NonpagedRule };

/** A figure before its error interval. */
interface Figure {
  readonly bytes: number;
  /** No figure and no end of an interval is above it. */
  readonly ceilingBytes: number;
  readonly uses: readonly PoolLimitInput[];
  readonly note?: string | undefined;
}

/**
 * The most that the nonpaged pool of this Windows can hold.
 *
 * Where the boot options are unknown and would change the figure there is no `bytes`, and the ends cover both cases; unless more pool was
 * seen in use than fits under /3GB. Where the RAM is unknown there is the ceiling alone.
 *
 * @returns `null` where the version or the architecture is unknown, or no rule is known for the two.
 */
export function nonpagedMaximum(inputs: PoolLimitInputs): PoolMaximum | null {
  const found = findGeneration(inputs);
  const row = NONPAGED_ROWS.find(
    ({ generations, architectures }) =>
      found !== null &&
      inputs.architecture !== null &&
      generations.includes(found.generation) &&
      architectures.includes(inputs.architecture),
  );
  if (found === null || row === undefined) return null;
  const uses: PoolLimitInput[] = [...found.uses, 'architecture'];
  const { visibleBytes } = inputs;
  const { rule, ceilingBytes, sources } = row;
  if (visibleBytes === null || rule === null) {
    return { bytes: null, minBytes: null, maxBytes: ceilingBytes, basis: 'documented', sources, uses };
  }
  const maxima = bootsToConsider(rule, inputs).map((boot) => maximumOf({ ...row, rule }, { ...inputs, ...boot, visibleBytes }));
  const merged = mergeUnlessRefuted(maxima, inputs.mostUsedBytes);
  return { ...merged, uses: unique([...uses, 'visibleBytes', ...merged.uses.filter((name) => inputs[name] !== null)]) };
}

/** Unknown boot options stand for two cases where the row depends on them. */
function bootsToConsider(rule: NonpagedRule, inputs: PoolLimitInputs): readonly Pick<PoolLimitInputs, 'threeGB'>[] {
  const isSettled =
    inputs.threeGB !== null ||
    rule.kind === 'share-of-ram' ||
    rule.kind === 'per-megabyte' ||
    (rule.kind === 'kernel-address-space' && inputs.userVaMegabytes !== null);
  return isSettled ? [{ threeGB: inputs.threeGB }] : [{ threeGB: false }, { threeGB: true }];
}

function maximumOf(row: SettledRow, inputs: SettledInputs): PoolMaximum {
  const figure = figureOf(row, inputs);
  const highest = Math.min(figure.ceilingBytes, inputs.visibleBytes);
  const bytes = Math.floor(Math.min(figure.bytes, highest));
  const errorBytes = errorOf(row, inputs, bytes);
  return {
    bytes,
    minBytes: Math.max(0, Math.floor(bytes - errorBytes)),
    maxBytes: Math.floor(Math.min(bytes + errorBytes, highest)),
    basis: basisOf(row, figure, bytes),
    sources: figure.note === undefined ? row.sources : [...row.sources, figure.note],
    uses: figure.uses,
  };
}

function figureOf({ rule, ceilingBytes }: SettledRow, inputs: SettledInputs): Figure {
  switch (rule.kind) {
    case 'share-of-ram':
      return { bytes: (inputs.visibleBytes * rule.percent) / 100, ceilingBytes, uses: [] };
    case 'per-megabyte':
      return { bytes: (inputs.visibleBytes / MB) * rule.bytes, ceilingBytes, uses: [] };
    case 'windows-nt':
    case 'server-2003': {
      const { bytes, uses } = rule.kind === 'windows-nt' ? windowsNTMaximum(inputs) : server2003Maximum(inputs);
      const ceiling = inputs.threeGB === true ? rule.ceilingWithThreeGBBytes : ceilingBytes;
      return { bytes, ceilingBytes: ceiling, uses: ['threeGB', ...uses], note: inputs.threeGB === true ? rule.threeGBNote : undefined };
    }
    case 'kernel-address-space': {
      const space = kernelAddressSpace(inputs);
      const cap = rule.readsLimit ? nonpagedRegistryCap(inputs) : null;
      const highest = Math.min(ceilingBytes, space?.maxBytes ?? ceilingBytes);
      const bytes = Math.min((inputs.visibleBytes * rule.percent) / 100, highest, cap?.bytes ?? highest);
      return { bytes, ceilingBytes: highest, uses: [...(space?.uses ?? []), ...(cap?.uses ?? [])] };
    }
  }
}

/** Ceilings stand in documents, what a formula gives below them does not everywhere. */
function basisOf(row: SettledRow, figure: Figure, bytes: number): PoolMaximum['basis'] {
  if (bytes > (row.documentedUpToBytes ?? bytes)) return 'estimated';
  return bytes === figure.ceilingBytes && figure.note === undefined ? 'documented' : row.formulaBasis;
}

function errorOf({ rule }: SettledRow, { visibleBytes }: SettledInputs, bytes: number): number {
  if (rule.kind !== 'windows-nt' && rule.kind !== 'server-2003') return bytes * SHARE_ERROR;
  return visibleBytes < SMALL_RAM_BYTES ? SMALL_RAM_ERROR_BYTES : LARGE_RAM_ERROR_BYTES;
}

/** One maximum out of one for each boot that may have been, less those that cannot hold what was seen in use. */
function mergeUnlessRefuted(maxima: readonly PoolMaximum[], mostUsedBytes: number | null): PoolMaximum {
  const possible = maxima.filter(({ maxBytes }) => mostUsedBytes === null || maxBytes === null || maxBytes >= mostUsedBytes);
  const [first, second] = possible.length === 0 ? maxima : possible;
  if (first === undefined) throw new TypeError('no boot to consider');
  const refuted: PoolLimitInput[] = possible.length > 0 && possible.length < maxima.length ? ['mostUsedBytes'] : [];
  if (second === undefined || second.bytes === first.bytes) return { ...first, uses: [...first.uses, ...refuted] };
  return {
    bytes: null,
    minBytes: Math.min(first.minBytes ?? 0, second.minBytes ?? 0),
    maxBytes: Math.max(first.maxBytes ?? 0, second.maxBytes ?? 0),
    basis: first.basis === second.basis ? first.basis : 'estimated',
    sources: unique([...first.sources, ...second.sources, SOURCES.bootOptionsUnknown]),
    uses: unique([...first.uses, ...second.uses]),
  };
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

import type { FilterEntry } from '../../facts/capture.js';
import type { OfFile } from '../reading.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { type RuledColumn, rule } from './ruled-table.js';

/** Name, instances (none for a legacy filter), altitude (which may have decimals), frame, and what somebody wrote behind. */
const FILTER = /^\s*(\S(?:.{0,80}?\S)?)\s+(?:(\d{1,4})\s+)?(\d{4,7}(?:\.\d{1,20})?)\s+(\d{1,2}|<[^>]{1,20}>)(?:\s+.*)?$/;
const LEGACY = /^\s*(\S+)\s+(?:(\d{1,4})\s+)?<Legacy>/i;
/** Filter, volume (may be empty), altitude, instance, frame, and on newer Windows the features and the state of the volume. */
const INSTANCE = /^\s*(\S+)(?:\s+(\S.{0,200}?))??\s+(\d{4,7}(?:\.\d{1,20})?)\s+(\S.{0,100}?)\s+(\d{1,2})(?:\s+[0-9a-f]{8})?(?:\s+\S.*)?$/i;

const FILTERS_HEAD = /^\s*Filter Name\s+Num Instances\b/i;
/** The first versions have no column of altitudes. */
const WITHOUT_ALTITUDE = /^\s*(\S+)\s+(\d{1,4})()\s+(?:\d{1,2}|<[^>]{1,20}>)\s*$/;
const INSTANCES_HEAD = /^\s*Filter\s+(?:Volume Name\s+)?Altitude\s+Instance Name/i;

/** `fltmc filters` and `fltmc instances`. */
export const fltmcReader: CommandReader = {
  format: 'fltmc',
  marks: ['---', 'Altitude', 'Filter Name'],
  restarts: true,
  begins(lines, index) {
    const line = lines[index] ?? '';
    if (FILTERS_HEAD.test(line) || INSTANCES_HEAD.test(line)) return index;
    const columns = line.startsWith('-') ? rule(line, '-', 4) : null;
    const next = lines[index + 1] ?? '';
    if (columns === null || columns.length > 8 || next.length > 400) return null;
    const isOurs = columns.length === 4 ? FILTER.test(next) || LEGACY.test(next) : isInstancesRule(columns) && INSTANCE.test(next);
    return isOurs ? Math.max(0, index - 1) : null;
  },
  read(section) {
    const isInstances =
      section.lines.some((line) => INSTANCES_HEAD.test(line)) ||
      !section.lines.some((line) => rule(line, '-', 4)?.length === 4 || FILTERS_HEAD.test(line));
    const { filters, left } = isInstances ? readInstances(section) : readFilters(section);
    if (filters.length === 0) return null;
    const problems =
      left.length === 0
        ? []
        : [
            {
              text: `${left.length === 1 ? 'a row' : `${left.length} rows`} that is not a filter is left out`,
              line: lineOf(section, left[0] ?? 0),
            },
          ];
    return { filters, problems };
  },
};

/** The column of filters is 20 wide; PowerShell rules its columns as wide as their names. */
function isInstancesRule(columns: readonly RuledColumn[]): boolean {
  return columns.length >= 5 && (columns[0]?.until ?? 0) - (columns[0]?.from ?? 0) >= 15;
}

interface Found {
  readonly filters: readonly OfFile<FilterEntry>[];
  readonly left: readonly number[];
}

function bodyOf(section: Section): readonly (readonly [string, number])[] {
  const from = section.lines.findLastIndex((line) => FILTERS_HEAD.test(line) || INSTANCES_HEAD.test(line) || rule(line, '-', 3) !== null);
  return section.lines.flatMap((line, at) => (at <= from || line.trim() === '' ? [] : [[line.slice(0, 500), at] as const]));
}

function readFilters(section: Section): Found {
  const filters: OfFile<FilterEntry>[] = [];
  const left: number[] = [];
  for (const [line, at] of bodyOf(section)) {
    const found = FILTER.exec(line);
    const legacy = found === null ? LEGACY.exec(line) : null;
    const older = found === null && legacy === null ? WITHOUT_ALTITUDE.exec(line) : null;
    const [, name, instances, altitude] = found ?? legacy ?? older ?? [];
    if (name === undefined) left.push(at);
    else
      filters.push(entry(section, at, { name, altitude: altitude || null, instances: instances === undefined ? null : Number(instances) }));
  }
  return { filters, left };
}

/** An instance a row: the volumes of each filter, and how many instances it has. */
function readInstances(section: Section): Found {
  const byName = new Map<string, { name: string; altitude: string; instances: number; volumes: string[]; at: number }>();
  const left: number[] = [];
  for (const [line, at] of bodyOf(section)) {
    const found = INSTANCE.exec(line);
    const [, name, volume, altitude] = found ?? [];
    if (name === undefined || altitude === undefined) {
      left.push(at);
      continue;
    }
    const key = `${name.toLowerCase()} ${altitude}`;
    const filter = byName.get(key) ?? { name, altitude, instances: 0, volumes: [], at };
    filter.instances++;
    if (volume !== undefined && !filter.volumes.includes(volume)) filter.volumes.push(volume);
    byName.set(key, filter);
  }
  return { filters: [...byName.values()].map(({ at, ...filter }) => entry(section, at, filter)), left };
}

function entry(
  section: Section,
  at: number,
  filter: Pick<FilterEntry, 'name' | 'altitude' | 'instances' | 'volumes'>,
): OfFile<FilterEntry> {
  return { line: lineOf(section, at), kind: 'file-system', loaded: true, ...filter };
}

import type { DriverEntry, EventEntry, FilterEntry, MachineEvidence, Moment, ProcessRow } from '../../facts/capture.js';
import { isoOfMs } from '../../facts/time.js';
import { altitudeClass } from '../../knowledge/altitude-classes.js';
import type { Inventory, InventoryDriver, InventoryEvent, InventoryFilter, InventoryProcess } from '../../schema/types.js';

/** A longer text is in the file itself. */
const LONGEST_MESSAGE = 4_000;

/** What was read of a machine beside its description and the pool, as flat lists; a list that was not among the evidence is absent. */
export function inventoryOf({ drivers, filters, processes, processLists = [], events, inventory }: MachineEvidence): Inventory {
  return {
    ...(drivers.length === 0 ? {} : { drivers: merged(drivers.map(driverRow), driverKeys) }),
    ...(filters === undefined ? {} : { filters: merged(filters.map(filterRow), filterKeys) }),
    ...(processes.length + processLists.length === 0 ? {} : { processes: processRows(processLists, processes) }),
    ...(events.length === 0 ? {} : { events: events.map(eventRow) }),
    ...inventory,
  };
}

type Keys<Row> = (row: Row) => readonly string[];

/**
 * Rows of one thing in several files as one row, where they do not contradict each other: each fills in what the other lacks. Rows that
 * disagree stay apart, each with its own source.
 */
function merged<Row extends { readonly input?: number }>(rows: readonly Row[], keysOf: Keys<Row>): readonly Row[] {
  const out: Row[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const keys = keysOf(row);
    const place = keys.map((key) => places.get(key)).find((at) => at !== undefined);
    const known = place === undefined ? undefined : out[place];
    const both = known === undefined ? null : union(known, row);
    if (both !== null && place !== undefined) out[place] = both;
    else out.push(row);
    for (const key of keys)
      if (!places.has(key) || both === null) places.set(key, both !== null && place !== undefined ? place : out.length - 1);
  }
  return out;
}

/** `null` where the two say different things. */
function union<Row extends object>(a: Row, b: Row): Row | null {
  const values = new Map<string, unknown>(Object.entries(a));
  for (const [member, value] of Object.entries(b)) {
    const known = values.get(member);
    if (member === 'input' || member === 'line' || value === null || value === undefined) continue;
    if (known === null || known === undefined) values.set(member, value);
    else if (isObject(known) && isObject(value)) {
      const inner = union(known, value);
      if (inner === null) return null;
      values.set(member, inner);
    } else if (!SPELLINGS.has(member) && textOf(known) !== textOf(value)) return null;
  }
  return Object.fromEntries(values) as Row;
}

/** Words that each tool cuts or spells in its own way. */
const SPELLINGS = new Set(['path', 'displayName', 'description', 'company', 'product', 'signer', 'name', 'volumes', 'instances']);

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return JSON.stringify(value).toLowerCase();
}

function driverKeys({ file, service }: InventoryDriver): readonly string[] {
  return [
    ...(file === undefined ? [] : [`file ${file}`]),
    ...(service === undefined || service === null ? [] : [`service ${service.toLowerCase()}`]),
  ];
}

function filterKeys({ name, altitude }: InventoryFilter): readonly string[] {
  return [`${name.toLowerCase()} ${altitude ?? ''}`];
}

function driverRow(driver: DriverEntry): InventoryDriver {
  const { path, service, displayName, start, type, version, company, product, description, signature, input, line } = driver;
  const hasVersion = version !== null || company !== null || product !== null;
  return {
    ...(driver.fileAssumed === true ? {} : { file: driver.file.toLowerCase() }),
    path,
    ...(service === undefined ? {} : { service }),
    ...(displayName === undefined ? {} : { displayName }),
    loaded: driver.running,
    ...(start === undefined ? {} : { start }),
    ...(type === undefined ? {} : { type }),
    ...(hasVersion ? { version: { file: version, company, product, description } } : {}),
    ...(signature === undefined ? {} : { signature: { status: signature.status, signer: signature.signer ?? null } }),
    input,
    line,
  };
}

function filterRow({ kind, name, altitude, instances, volumes, input, line }: FilterEntry): InventoryFilter {
  const group = altitudeClass(altitude)?.class;
  return {
    kind,
    name,
    altitude,
    ...(group === undefined ? {} : { class: group }),
    instances,
    ...(volumes === undefined ? {} : { volumes }),
    input,
    line,
  };
}

/** Of each file the last snapshot, since a long series is not added up; and all of the lists that name a few processes each. */
function processRows(lists: MachineEvidence['processes'], snapshots: MachineEvidence['processes']): readonly InventoryProcess[] {
  const lastOf = new Map(snapshots.map((sample) => [sample.input, sample]));
  const samples = [...lists, ...lastOf.values()];
  return mergedProcesses(samples.flatMap(({ input, processes }) => processes.map((row) => processRow(row, input))));
}

/** An id is used again by another program later: only rows of one name are one process. */
function mergedProcesses(rows: readonly InventoryProcess[]): readonly InventoryProcess[] {
  const out: InventoryProcess[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.pid ?? ''} ${row.name.toLowerCase().replace(/\.exe$/, '')}`;
    const place = row.pid === null || row.pid === undefined ? undefined : places.get(key);
    const known = place === undefined ? undefined : out[place];
    if (known === undefined || place === undefined) {
      places.set(key, out.length);
      out.push(row);
    } else out[place] = { ...known, ...withoutUnknown(row) };
  }
  return out;
}

function withoutUnknown(row: InventoryProcess): Partial<InventoryProcess> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
}

function processRow(
  { name, pid, handles, threads, nonpagedBytes, pagedBytes, workingSetBytes, commitBytes, services, appPool, user, line }: ProcessRow,
  input: number,
): InventoryProcess {
  return {
    pid,
    name,
    handles,
    threads,
    nonpagedBytes,
    pagedBytes,
    ...(workingSetBytes === undefined ? {} : { workingSetBytes }),
    ...(commitBytes === undefined ? {} : { commitBytes }),
    ...(services === undefined ? {} : { services }),
    ...(appPool === undefined ? {} : { appPool }),
    ...(user === undefined ? {} : { user }),
    input,
    line,
  };
}

function eventRow({ at, log, source, id, message, input, line }: EventEntry): InventoryEvent {
  return {
    at: timeOf(at),
    ...(log === undefined ? {} : { log }),
    source,
    id,
    message: message?.slice(0, LONGEST_MESSAGE) || null,
    input,
    line,
  };
}

/** Local time of an unknown zone goes without `Z`; a time of which only the order is known is none. */
function timeOf(at: Moment | null): string | null {
  if (at === null || at.orderOnly) return null;
  const iso = isoOfMs(at.ms);
  return at.zoneKnown ? iso : iso.replace(/Z$/, '');
}

import type {
  CompletenessClaim,
  CounterSeries,
  DriverEntry,
  EventEntry,
  FilterEntry,
  HttperrEvidence,
  ImageEvidence,
  Input,
  LineSource,
  MachineEvidence,
  MachineStatement,
  Moment,
  Problem,
  ProcessSample,
  Statement,
} from '../facts/capture.js';
import type { Machine } from '../schema/types.js';
import { CAPTURE } from './capture/part-problems.js';
import { clockWithoutTimes, type FileTime, HTTPERR_CLOCK, settleTimes } from './clock.js';
import { collectHttperr } from './collect-httperr.js';
import { countersOnce } from './counters-once.js';
import { mergeDeclared, type OverruledValue, sayMachineValue } from './declared.js';
import { eventsOnce } from './events-once.js';
import type { Source } from './evidence-source.js';
import { notRead, UNREADABLE } from './file-problem.js';
import { type ImageQuestion, readImages, tagsWorthAsking } from './images.js';
import { InventoryGathering } from './inventory-of-pieces.js';
import { isNameOnly, type MachineDocument } from './machine-document.js';
import { gatherMachine, ownExchange, type PlacedReading, type PlacedServers } from './machine-facts-of-files.js';
import type { ReadOptions } from './read-options.js';
import type { Item } from './read-source.js';
import type { EvidencePiece } from './reading.js';
import { type OrderedSample, orderSamples } from './sample-order.js';

/** The files of one machine. */
export interface MachineItems {
  readonly name: string | null;
  readonly items: readonly Item[];
  /** Files that hold nothing but what others of these hold, for the list of inputs. */
  readonly copies: readonly Input[];
  /** Computer names that stand in files and were overruled by a machine.json. */
  readonly overruled: ReadonlyMap<Item | undefined, string>;
}

/** Puts the files of one machine together: places in `inputs`, settled times, order, one machine description. */
export async function assembleMachine({ name, items, copies, overruled }: MachineItems, options: ReadOptions): Promise<MachineEvidence> {
  const documents = items.flatMap(({ file }, input) =>
    file.kind === 'machine' || file.kind === 'capture' ? [{ input, document: file.document }] : [],
  );
  const first = descriptionOf(documents, name);
  const stated = statedOf(items);
  const described = gatherMachine(first?.document.machine ?? {}, stated.readings);
  const utcOffsetMinutes =
    described.machine.clock?.utcOffsetMinutes ?? options.declared?.clock?.utcOffsetMinutes ?? options.utcOffsetMinutes ?? null;

  const parts = new Parts();
  for (const [input, { source, file }] of items.entries()) {
    const time: FileTime = { name: source.name, modifiedMs: source.modifiedMs, utcOffsetMinutes };
    const named = overruled.get(items[input]);
    const problems: Problem[] =
      named === undefined
        ? []
        : [
            {
              text: `names the computer ${named}, and was used for ${name ?? 'this machine'}, which a description beside it names; remove it if it is from another machine`,
              kind: 'other-machine',
            },
          ];
    if (file.kind === 'piece') parts.add({ input, source, format: file.format, piece: file.piece, time, problems });
    else if (file.kind === 'capture') parts.add({ input, source, format: CAPTURE, piece: file.piece, time, problems });
    else
      parts.inputs.push({
        path: source.path,
        recognizedAs: file.kind,
        clock: file.kind === 'httperr' ? HTTPERR_CLOCK : clockWithoutTimes(time),
        problems: [...problems, ...(file.kind === 'machine' ? file.document.problems : [])],
      });
  }
  noteSurplusDocuments(parts.inputs, { used: first?.input, all: documents.map(({ input }) => input) });
  const exchange = ownExchange(name ?? described.machine.name ?? null, stated.servers, parts.inputs);
  const gathered = exchange.length === 0 ? described : gatherMachine(first?.document.machine ?? {}, [...stated.readings, ...exchange]);
  const merged = mergeDeclared(gathered.machine, options.declared ?? {});
  const replaced = merged.overruled.map((value) => overruledStatement(value, { first, sources: gathered.sources }));
  addProblems(parts.inputs, replaced.map(overruledProblem));
  const machine: Machine = name === null ? merged.machine : { ...merged.machine, name };
  const httperr = await readHttperrOf(items, parts.inputs, options);
  const { samples: pool, clocksWentBack } = orderSamples(parts.samples);
  if (clocksWentBack !== null) parts.note(clocksWentBack, CLOCKS_WENT_BACK);
  const images = await readImagesOf(items, {
    inputs: parts.inputs,
    asked: tagsWorthAsking(pool),
    // What a capture or the machine itself brings, its Windows has catalogs for; they are not among the evidence.
    catalogsElsewhere: (options.installedImages ?? []).length > 0 || items.some(({ file }) => file.kind === 'capture'),
    signal: options.signal,
  });

  return {
    name: machine.name ?? null,
    // Behind all others, whose places facts refer to.
    inputs: [...parts.inputs, ...copies],
    machine,
    machineInput: first?.input ?? null,
    machineLines: first?.document.lines ?? new Map(),
    machineSources: gathered.sources,
    contradictions: [...gathered.contradictions, ...replaced],
    declared: merged.declared,
    httperr,
    pool,
    counters: countersOnce(parts.counters),
    processes: [...parts.processes].sort((a, b) => timeOf(a.at) - timeOf(b.at)),
    ...(parts.processLists.length === 0 ? {} : { processLists: parts.processLists }),
    drivers: parts.drivers,
    images,
    events: eventsOnce(parts.events),
    ...(parts.filters === null ? {} : { filters: parts.filters }),
    statements: parts.statements,
    ...tagTablesOf(items),
    ...(parts.completeness.length === 0 ? {} : { completeness: parts.completeness }),
    inventory: parts.inventory.finish(),
  };
}

/** What a file says that an option overrules, with its place. */
function overruledStatement({ path, machine }: OverruledValue, { first, sources }: DescriptionSources): MachineStatement {
  const elsewhere = sources.get(path);
  return { machine, input: elsewhere?.input ?? first?.input ?? 0, line: elsewhere?.line ?? first?.document.lines.get(path) ?? 1 };
}

/** The note about it, at the file. */
function overruledProblem({ machine, input, line }: MachineStatement): { readonly input: number; readonly problem: Problem } {
  return { input, problem: { text: `says ${sayMachineValue(machine)}; the option says otherwise and is followed`, line } };
}

interface DescriptionSources {
  readonly first: { readonly input: number; readonly document: MachineDocument } | null | undefined;
  readonly sources: ReadonlyMap<string, LineSource>;
}

/** What the files say of the machine beside its own document. */
function statedOf(items: readonly Item[]): { readonly readings: readonly PlacedReading[]; readonly servers: readonly PlacedServers[] } {
  const pieces = items.flatMap(({ file }, input) => (file.kind === 'piece' ? [{ input, piece: file.piece }] : []));
  return {
    readings: pieces.flatMap(({ input, piece: { machine } }) => (machine === undefined ? [] : [{ ...machine, input }])),
    servers: pieces.flatMap(({ input, piece: { exchangeServers } }) =>
      exchangeServers === undefined ? [] : [{ input, servers: exchangeServers }],
    ),
  };
}

function tagTablesOf(items: readonly Item[]): Pick<MachineEvidence, 'tagTables'> {
  const entries = items.flatMap(({ file }, input) => (file.kind === 'pooltag' ? file.entries.map((entry) => ({ ...entry, input })) : []));
  return entries.length === 0 ? {} : { tagTables: entries };
}

/** A piece on its way into {@link Parts}. */
interface PlacedPiece {
  readonly input: number;
  readonly source: Source;
  readonly format: string;
  readonly piece: EvidencePiece;
  readonly time: FileTime;
  readonly problems: readonly Problem[];
}

/** The times of lists go back an hour in that night, and names say nothing of it. */
const CLOCKS_WENT_BACK =
  'the clocks went back just before this snapshot: the snapshots of that night are ordered by their allocations, which never fall, and those before it are dated an hour earlier';

class Parts {
  readonly inputs: Input[] = [];
  readonly samples: OrderedSample[] = [];
  readonly counters: CounterSeries[] = [];
  readonly processes: ProcessSample[] = [];
  readonly processLists: ProcessSample[] = [];
  readonly drivers: DriverEntry[] = [];
  readonly events: EventEntry[] = [];
  /** `null` where nobody brought a list of them. */
  filters: FilterEntry[] | null = null;
  readonly statements: Statement[] = [];
  readonly completeness: CompletenessClaim[] = [];
  readonly inventory = new InventoryGathering();

  /** Adds what was found out about an input after it was read. */
  note(input: number, text: string): void {
    const noted = this.inputs[input];
    if (noted !== undefined) this.inputs[input] = { ...noted, problems: [...noted.problems, { text }] };
  }

  /** Readers do not know which place their file has among the inputs, so it is set here. */
  add({ input, source, format, piece, time, problems }: PlacedPiece): void {
    const settled = settleTimes(piece, time);
    this.inputs.push({ path: source.path, recognizedAs: format, clock: settled.clock, problems: [...problems, ...(piece.problems ?? [])] });
    for (const sample of settled.pool) this.samples.push({ sample: { ...sample, input }, clock: settled.clock, path: source.path });
    for (const series of settled.counters) this.counters.push({ ...series, input });
    for (const sample of settled.processes) this.processes.push({ ...sample, input });
    for (const list of settled.processLists) this.processLists.push({ ...list, input });
    for (const driver of piece.drivers ?? []) this.drivers.push({ ...driver, input });
    for (const event of settled.events) this.events.push({ ...event, input });
    if (piece.filters !== undefined) this.filters = [...(this.filters ?? []), ...piece.filters.map((filter) => ({ ...filter, input }))];
    for (const statement of piece.statements ?? []) this.statements.push({ ...statement, input });
    for (const completeness of piece.completeness ?? []) this.completeness.push({ ...completeness, input });
    this.inventory.add(piece.inventory, input);
  }
}

/** A description among the inputs of a machine. */
interface PlacedDocument {
  readonly input: number;
  readonly document: MachineDocument;
}

/**
 * One machine has one description, and which of several counts must not depend on luck: one that gives the name of the machine and more than
 * that, else one that says more than a name, else the first.
 */
function descriptionOf(documents: readonly PlacedDocument[], name: string | null): PlacedDocument | undefined {
  const full = documents.filter(({ document }) => !isNameOnly(document.machine));
  const named = full.find(({ document }) => name !== null && document.machine.name?.toLowerCase() === name.toLowerCase());
  return named ?? full[0] ?? documents[0];
}

/** The others say that they do not count. */
function noteSurplusDocuments(
  inputs: Input[],
  { used, all }: { readonly used: number | undefined; readonly all: readonly number[] },
): void {
  for (const place of all) {
    const input = inputs[place];
    if (input === undefined || used === undefined || place === used) continue;
    const text = `describes a machine that ${inputs[used]?.path ?? 'another file'} describes already; this one was not used`;
    inputs[place] = { ...input, problems: [...input.problems, notRead(text)] };
  }
}

async function readHttperrOf(items: readonly Item[], inputs: Input[], options: ReadOptions): Promise<HttperrEvidence | null> {
  const logs = items.flatMap(({ source, file }, input) => (file.kind === 'httperr' ? [{ input, source }] : []));
  if (logs.length === 0) return null;
  const { evidence, problems, failed } = await collectHttperr(logs, options);
  addProblems(inputs, problems);
  markUnreadable(inputs, failed);
  return evidence;
}

/** What {@link readImagesOf} needs beside the files. */
interface ImageTask extends ImageQuestion {
  readonly inputs: Input[];
}

async function readImagesOf(items: readonly Item[], { inputs, ...question }: ImageTask): Promise<readonly ImageEvidence[]> {
  const placed = items.flatMap(({ source, file }, input) =>
    file.kind === 'image' || file.kind === 'catalog' || file.kind === 'inf' ? [{ input, source, kind: file.kind }] : [],
  );
  if (placed.length === 0) return [];
  const { images, problems, failed } = await readImages(placed, question);
  addProblems(inputs, problems);
  markUnreadable(inputs, failed);
  return images;
}

function markUnreadable(inputs: Input[], places: ReadonlySet<number>): void {
  for (const place of places) {
    const input = inputs[place];
    if (input !== undefined) inputs[place] = { ...input, recognizedAs: UNREADABLE };
  }
}

function addProblems(inputs: Input[], problems: readonly { readonly input: number; readonly problem: Problem }[]): void {
  for (const { input: place, problem } of problems) {
    const input = inputs[place];
    if (input !== undefined) inputs[place] = { ...input, problems: [...input.problems, problem] };
  }
}

function timeOf(at: Moment | null): number {
  return at?.ms ?? 0;
}

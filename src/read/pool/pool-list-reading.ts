import type { Problem, Statement } from '../../facts/capture.js';
import type { EvidencePiece, OfFile, TextFile } from '../reading.js';
import { CurrentList } from './current-list.js';
import { isColumnLine, isFurniture, parseMemoryHead, parseSystemTime, parseTaggedLine, type TaggedLine } from './head-lines.js';
import type { SampleDraft } from './pool-sample.js';
import { SampleList } from './sample-list.js';
import { addsUpToLittle, isWholeScreen, type PrintedTotals, parseTotalLine } from './screen.js';
import { parseTagRow, type TagRow } from './tag-row.js';
import { joinWrappedRow } from './wrapped-row.js';

/** Message of memsnap and poolmon -n when there are more tags than they have room for. */
const LIST_TRUNCATED = /List Truncated\s*$/i;

/** How many rows are looked at to tell a new list from a row that stands twice. */
const LOOK_AHEAD = 8;

/** One file of poolmon or memsnap, line by line: tells lists apart and gathers what stands around them. */
export class PoolListReading {
  readonly #file: TextFile;
  readonly #samples = new SampleList();
  readonly #problems: Problem[] = [];
  readonly #statements: OfFile<Statement>[] = [];
  readonly #names = new Set<string>();
  readonly #list: CurrentList;
  #printed: PrintedTotals = { nonpaged: null, paged: null };
  #hasDeltas = false;
  #afterBlank = false;
  #truncated = false;
  #cutRows = 0;
  #wrappedRows = 0;
  /** The line that holds the rest of a wrapped row. */
  #restAt = -1;

  constructor(file: TextFile) {
    this.#file = file;
    this.#list = new CurrentList((draft) => this.#ended(draft));
  }

  /** @returns false for a line that is no part of a pool list. */
  take(line: string, index: number): boolean {
    if (index === this.#restAt) return true;
    const row = parseTagRow(line);
    if (row === 'cut') this.#cutRow(line, index);
    else if (row !== null) this.#row(row, index);
    else if (line.trim() === '') this.#afterBlank = true;
    else return this.#headOrElse(line, index);
    return true;
  }

  finish(): EvidencePiece {
    this.#list.end();
    if (this.#cutRows > 1) this.#problems.push({ text: `${this.#cutRows} rows have fewer than five numbers and are left out` });
    if (this.#wrappedRows > 0) this.#problems.push({ text: `${this.#wrappedRows} rows were wrapped into two lines and joined again` });
    const list = this.#samples.list();
    const samples = this.#truncated ? list.map((sample) => ({ ...sample, complete: false })) : list;
    const [machineName, ...others] = this.#names;
    if (others.length > 0) {
      this.#problems.push({ text: `snapshots of several machines in one file, all assigned to ${machineName}: split the file` });
    }
    return {
      ...(machineName === undefined ? {} : { machineName }),
      ...(samples.some((sample) => sample.at?.zoneKnown) ? { utcOffsetMinutes: 0 } : {}),
      pool: samples,
      statements: this.#statements,
      problems: [...this.#problems, ...this.#samples.problems()],
    };
  }

  #row(row: TagRow, index: number): void {
    let draft = this.#list.open(index);
    // The look ahead is dear: only where a list may end, after a blank line or where a row comes back.
    if ((this.#afterBlank || draft.has(row.rawTag, row.pool)) && draft.rows.length > 0 && this.#isNewList(draft, index)) {
      this.#list.end();
      draft = this.#list.open(index);
    }
    this.#afterBlank = false;
    this.#hasDeltas ||= row.hasDeltas;
    draft.add(row, index + 1);
  }

  /** Repeated runs append their lists, with a blank line between or without: then most of the next rows are in the list already. */
  #isNewList(draft: SampleDraft, from: number): boolean {
    let rows = 0;
    let known = 0;
    for (let i = from; i < this.#file.lines.length && i < from + 4 * LOOK_AHEAD && rows < LOOK_AHEAD; i++) {
      const line = this.#file.lines[i] ?? '';
      const row = parseTagRow(line);
      if (row === 'cut') continue;
      if (row === null) {
        if (line.trim() === '') continue;
        break;
      }
      rows++;
      if (draft.has(row.rawTag, row.pool)) known++;
    }
    return known * 2 >= rows;
  }

  #headOrElse(line: string, index: number): boolean {
    const head = parseMemoryHead(line);
    if (head !== null) {
      const draft = this.#list.start(index);
      Object.assign(draft.totals, head);
      if (head.nonpagedBytes !== undefined) draft.totals.totalsLine = index + 1;
      return true;
    }
    const tagged = parseTaggedLine(line);
    if (tagged !== null) {
      this.#tagged(tagged, this.#list.start(index), index + 1);
      return true;
    }
    const total = parseTotalLine(line);
    if (total !== null) this.#printed = { ...this.#printed, ...total };
    else if (isColumnLine(line)) this.#list.start(index);
    else if (LIST_TRUNCATED.test(line.slice(0, 200))) {
      this.#truncated = true;
      this.#problems.push({ text: 'the tool itself says that its list is truncated: tags are missing', line: index + 1 });
    } else if (!isFurniture(line)) return false;
    return true;
  }

  #ended(draft: SampleDraft | null): void {
    if (draft !== null && (draft.rows.length > 0 || draft.totals.totalsLine !== null)) {
      if (this.#hasDeltas) draft.cut ||= !isWholeScreen(draft, this.#printed);
      else if (addsUpToLittle(draft)) {
        draft.cut = true;
        this.#problems.push({
          text: 'the tags add up to less than half of the nonpaged pool: a 32-bit tool cuts bytes at 4 GB, or rows are missing; go by Diff',
          line: draft.line,
        });
      }
      this.#samples.add(draft);
    }
    this.#printed = { nonpaged: null, paged: null };
    this.#hasDeltas = false;
    this.#afterBlank = false;
  }

  #tagged({ name, value }: TaggedLine, draft: SampleDraft, line: number): void {
    if (name === 'computername' && value !== '') this.#names.add(value);
    else if (name === 'tickcount' && /^\d{1,10}$/.test(value)) draft.tickMs = Number(value);
    else if (name === 'systemtime') {
      const time = parseSystemTime(value);
      if (time === null) this.#problems.push({ text: 'a !SystemTime that is not MM\\DD\\YYYY hh:mm:ss', line });
      else draft.at = { ms: time.ms, zoneKnown: time.utc, orderOnly: false };
    } else if (name === 'buildnumber' && /^\d{1,6}$/.test(value)) this.#state('os.buildNumber', Number(value), line);
    else if (name === 'csdversion') {
      const pack = /^Service Pack (\d{1,2})\b/i.exec(value);
      if (pack !== null) this.#state('os.servicePack', Number(pack[1]), line);
    }
  }

  /** States a value once for the whole file; a build does not change between two lists of one machine. */
  #state(name: string, value: number, line: number): void {
    if (this.#statements.some((known) => known.name === name && known.value === value)) return;
    this.#statements.push({ line, name, value, at: this.#list.draft?.at ?? null });
  }

  #cutRow(line: string, index: number): void {
    const wrapped = joinWrappedRow(line, this.#file.lines[index + 1]);
    if (wrapped !== null) {
      this.#wrappedRows++;
      this.#restAt = index + 1;
      this.#row(wrapped, index);
      return;
    }
    this.#cutRows++;
    const last = index === this.#file.lines.length - 1;
    const draft = this.#list.open(index);
    if (last) draft.cut = true;
    if (this.#cutRows === 1 || last) {
      const why = last ? 'the last row is cut off: the file is incomplete' : 'a row with fewer than five numbers is left out';
      this.#problems.push({ text: why, line: index + 1 });
    }
  }
}

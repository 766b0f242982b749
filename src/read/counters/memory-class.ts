import type { PoolSample } from '../../facts/capture.js';
import { SampleDraft, type SampleTotals } from '../pool/pool-sample.js';
import { parseCount } from '../pool/quantity.js';
import type { EvidencePiece, OfFile, TextFile, TextReader } from '../reading.js';
import { readCsv } from '../tables/csv-records.js';
import { findHead } from '../tables/header-table.js';
import { type LabeledRecord, labeledRecords } from './labeled-records.js';

/**
 * The memory counters as a class of CIM, whose names are English on every Windows: `Get-CimInstance Win32_PerfRawData_PerfOS_Memory | fl *`, its
 * formatted sister, Get-WmiObject, `wmic … /format:list`, Export-Csv. Format `memory-class`.
 */
export const memoryClassReader: TextReader = {
  recognize(head) {
    return recordsOf(head).some(isMemory) ? 'memory-class' : null;
  },
  read(_format, file) {
    return readMemory(file);
  },
};

/** Properties of the class and what they say, in bytes. */
const TOTALS: Readonly<Record<string, keyof Omit<SampleTotals, 'totalsLine'>>> = {
  poolnonpagedbytes: 'nonpagedBytes',
  poolpagedbytes: 'pagedBytes',
  committedbytes: 'commitBytes',
  commitlimit: 'commitLimitBytes',
  availablebytes: 'availableBytes',
};
/** No other class has the two: Win32_PerfRawData_PerfProc_Process has pool bytes of processes. */
const FEWEST_TOTALS = 2;
const OTHERS = Object.keys(TOTALS).filter((key) => key !== 'poolnonpagedbytes');
/** 100-nanosecond intervals between 1601 and 1970. */
const FILETIME_EPOCH = 116_444_736_000_000_000n;

function isMemory({ values }: LabeledRecord): boolean {
  const known = Object.keys(TOTALS).filter((key) => !Number.isNaN(parseCount(values.get(key) ?? '')));
  return known.length >= FEWEST_TOTALS && values.has('poolnonpagedbytes') && !values.has('idprocess') && !values.has('handlecount');
}

function recordsOf(lines: readonly string[]): readonly LabeledRecord[] {
  const head = findHead(lines, (keys) => keys.includes('poolnonpagedbytes') && OTHERS.some((key) => keys.includes(key)));
  if (head === null) return labeledRecords(lines);
  const records: LabeledRecord[] = [];
  readCsv(lines, {
    delimiter: head.delimiter,
    fromLine: head.line + 1,
    onRecord: ({ cells, line }) => {
      const pairs = head.keys.map((key, at) => [key, cells[at] ?? ''] as const);
      records.push({ values: new Map(pairs), lines: new Map(head.keys.map((key) => [key, line])) });
    },
  });
  return records;
}

function readMemory(file: TextFile): EvidencePiece {
  const records = recordsOf(file.lines).filter(isMemory);
  const names = new Set(records.flatMap(({ values }) => values.get('pscomputername') || values.get('__server') || []));
  const [machineName, ...others] = names;
  const samples = records.filter(
    ({ values }) => others.length === 0 || (values.get('pscomputername') || values.get('__server')) === machineName,
  );
  const left = records.length - samples.length;
  return {
    ...(machineName === undefined || machineName === 'localhost' ? {} : { machineName }),
    pool: samples.map((record) => sampleOf(record)),
    ...(samples.every((record) => timeOf(record) !== null) ? { utcOffsetMinutes: 0 } : {}),
    problems: left === 0 ? [] : [{ text: `${left} records of other machines are left out: write one file for each machine`, line: 1 }],
  };
}

function sampleOf(record: LabeledRecord): OfFile<PoolSample> {
  const draft = new SampleDraft(record.lines.get('poolnonpagedbytes') ?? 1);
  for (const [key, total] of Object.entries(TOTALS)) {
    const value = parseCount(record.values.get(key) ?? '');
    if (!Number.isNaN(value) && value >= 0) draft.totals[total] = value;
  }
  draft.totals.totalsLine = record.lines.get('poolnonpagedbytes') ?? 1;
  draft.at = timeOf(record);
  draft.cut = true;
  return draft.finish();
}

/** The raw class has the time of the sample in UTC; the formatted one has 0 there. */
function timeOf({ values }: LabeledRecord): PoolSample['at'] {
  const text = values.get('timestamp_sys100ns') ?? '';
  if (!/^\d{17,19}$/.test(text)) return null;
  return { ms: Number((BigInt(text) - FILETIME_EPOCH) / 10_000n), zoneKnown: true, orderOnly: false };
}

import { parseDecimal } from '../pool/quantity.js';
import type { EvidencePiece, TextFile, TextReader } from '../reading.js';
import { readCsv } from '../tables/csv-records.js';
import { columnOf, findHead, type TableHead } from '../tables/header-table.js';
import { ProblemTally } from '../tables/problem-tally.js';
import { timeColumn } from '../tables/time-text.js';
import { UNKNOWN_NAMES } from './counter-index.js';
import { parseCounterPath } from './counter-path.js';
import { labeledRecords } from './labeled-records.js';
import { builderOf, chooseHost, isCounterValue, isOfHost, NO_COUNTER_VALUE, type SeriesBuilder } from './series-builder.js';

/** Samples of Get-Counter as objects: `… | Select-Object -ExpandProperty CounterSamples`, as CSV or as a list. Format `counter-samples`. */
export const counterSamplesReader: TextReader = {
  recognize(head) {
    return samplesHead(head) !== null || isSampleList(head) ? 'counter-samples' : null;
  },
  read(_format, file) {
    return readSamples(file);
  },
};

/** A sample as text. */
interface SampleText {
  readonly path: string;
  readonly value: string;
  readonly time: string;
  readonly status: string;
  readonly line: number;
}

function samplesHead(lines: readonly string[]): TableHead | null {
  return findHead(lines, (keys) => keys.includes('path') && keys.includes('cookedvalue'));
}

function isSampleList(lines: readonly string[]): boolean {
  return labeledRecords(lines.slice(0, 60)).some(
    ({ values }) => values.has('cookedvalue') && parseCounterPath(values.get('path') ?? '') !== null,
  );
}

function textsOf(lines: readonly string[]): readonly SampleText[] {
  const head = samplesHead(lines);
  return head === null ? listTexts(lines) : tableTexts(lines, head);
}

function listTexts(lines: readonly string[]): readonly SampleText[] {
  return labeledRecords(lines).map(({ values, lines: places }) => ({
    path: values.get('path') ?? '',
    value: values.get('cookedvalue') ?? '',
    time: values.get('timestamp') ?? '',
    status: values.get('status') ?? '',
    line: places.get('cookedvalue') ?? 1,
  }));
}

function tableTexts(lines: readonly string[], head: TableHead): readonly SampleText[] {
  const texts: SampleText[] = [];
  const [path, value, time, status] = [
    columnOf(head, 'path'),
    columnOf(head, 'cookedvalue'),
    columnOf(head, 'timestamp'),
    columnOf(head, 'status'),
  ];
  readCsv(lines, {
    delimiter: head.delimiter,
    fromLine: head.line + 1,
    onRecord: ({ cells, line }) => {
      texts.push({ path: cells[path] ?? '', value: cells[value] ?? '', time: cells[time] ?? '', status: cells[status] ?? '', line });
    },
  });
  return texts;
}

const NO_TIME = 'a time in no form known here, or one that could mean two days, so its values are left out: use ISO 8601';

function readSamples(file: TextFile): EvidencePiece {
  const tally = new ProblemTally();
  const samples = textsOf(file.lines).flatMap((text) => {
    const path = parseCounterPath(text.path);
    return path === null ? [] : [{ ...text, path }];
  });
  const timeOf = timeColumn(samples.map(({ time }) => time));
  const choice = chooseHost(samples.map(({ path }) => path));
  const series = new Map<string, SeriesBuilder>();
  for (const { path, value, time, status, line } of samples) {
    const at = timeOf(time);
    const number = numberOf(value);
    // PDH's status of a sample that it could not get.
    if (status !== '' && status !== '0') tally.add('a sample that Windows marked as invalid is left out', line);
    else if (at === null) tally.add(time === '' ? 'a sample without a time is left out: select Timestamp, too' : NO_TIME, line);
    else if (!isOfHost(path, choice)) tally.add('a counter of another machine is left out: write one file for each machine', line);
    else if (Number.isNaN(number)) tally.add('a counter without a value is left out', line);
    else if (!isCounterValue(number)) tally.add(NO_COUNTER_VALUE, line);
    else builderOf(series, path).add({ ms: at.moment.ms, value: number, line });
  }
  const builders = [...series.values()];
  const isUnknown = builders.length > 0 && builders.every(({ known }) => !known);
  return {
    ...(choice.machineName === undefined ? {} : { machineName: choice.machineName }),
    counters: builders.map((builder) => builder.finish({ zoneKnown: false })),
    problems: [...(isUnknown ? [{ text: UNKNOWN_NAMES, line: 1 }] : []), ...tally.list()],
  };
}

/** A value in the culture of the machine, sometimes with an exponent. */
function numberOf(text: string): number {
  const plain = text.trim();
  return /^\d+(?:[.,]\d+)?E[-+]?\d{1,3}$/i.test(plain) ? Number(plain.replace(',', '.')) : parseDecimal(plain);
}

import { parseDecimal } from '../pool/quantity.js';
import type { EvidencePiece, TextFile, TextReader } from '../reading.js';
import { ProblemTally } from '../tables/problem-tally.js';
import { type StatedTime, timeColumn } from '../tables/time-text.js';
import { type CounterPath, parseCounterPath } from './counter-path.js';
import { builderOf, chooseHost, isCounterValue, isOfHost, NO_COUNTER_VALUE, type SeriesBuilder } from './series-builder.js';

/** `time   \\host\object(instance)\counter :`; the time only on the first line of a set. */
const PATH_LINE = /^(.{0,60}?)(\\\\[^\\\s][^\\]{0,255}\\.+?)\s*:\s*$/;
const LONGEST_LINE = 1_000;
const NO_TIME = 'a time in no form known here, or one that could mean two days, so its values are left out: use ISO 8601';

/** Text of PowerShell's Get-Counter in its default view: a path in lower case, its value on the next line. Format `get-counter`. */
export const getCounterReader: TextReader = {
  recognize(head) {
    const at = head.findIndex((line) => parsePathLine(line) !== null);
    if (at < 0) return null;
    const value = head.slice(at + 1).find((line) => line.trim() !== '');
    return value !== undefined && !Number.isNaN(parseValue(value)) ? 'get-counter' : null;
  },
  read(_format, file) {
    return readGetCounter(file);
  },
};

interface PathLine {
  readonly time: string;
  readonly path: CounterPath;
}

function parsePathLine(line: string): PathLine | null {
  const found = line.length > LONGEST_LINE ? null : PATH_LINE.exec(line);
  const path = found === null ? null : parseCounterPath(found[2] ?? '');
  return path === null ? null : { time: found?.[1]?.trim() ?? '', path };
}

/** A value in the user's culture, sometimes with an exponent. */
function parseValue(line: string): number {
  const text = line.trim();
  return /^-?\d+(?:[.,]\d+)?E[-+]?\d{1,3}$/i.test(text) ? Number(text.replace(',', '.')) : parseDecimal(text);
}

function readGetCounter(file: TextFile): EvidencePiece {
  const tally = new ProblemTally();
  const places = file.lines.flatMap((line, index) => {
    const found = parsePathLine(line);
    return found === null ? [] : [{ ...found, index }];
  });
  const timeOf = timeColumn(places.flatMap(({ time }) => (time === '' ? [] : [time])));
  const choice = chooseHost(places.map(({ path }) => path));
  const series = new Map<string, SeriesBuilder>();
  let at: StatedTime | null = null;
  for (const { time, path, index } of places) {
    const line = index + 1;
    if (time !== '') at = timeOf(time);
    if (at === null) tally.add(NO_TIME, line);
    else if (!isOfHost(path, choice)) tally.add('a counter of another machine is left out: write one file for each machine', line);
    else {
      const valueAt = indexOfValue(file.lines, index);
      const value = parseValue(file.lines[valueAt] ?? '');
      if (Number.isNaN(value)) tally.add('a counter without a value is left out', line);
      else if (!isCounterValue(value)) tally.add(NO_COUNTER_VALUE, line);
      else builderOf(series, path).add({ ms: at.moment.ms, value, line: valueAt + 1 });
    }
  }
  return {
    ...(choice.machineName === undefined ? {} : { machineName: choice.machineName }),
    counters: [...series.values()].map((builder) => builder.finish({ zoneKnown: false })),
    problems: tally.list(),
  };
}

/** The next line, or the one behind a blank. */
function indexOfValue(lines: readonly string[], index: number): number {
  return lines[index + 1]?.trim() === '' ? index + 2 : index + 1;
}

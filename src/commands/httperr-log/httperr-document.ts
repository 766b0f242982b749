import { stateQueueStories } from '../../analyze/state/queue-stories.js';
import { refusedOf, whyRefusalsAreUnknown } from '../../analyze/state/state-httperr.js';
import { sayQueueStory } from '../../analyze/verdict/words/queue-story.js';
import type { HttperrEvidence } from '../../facts/capture.js';
import { FactStore } from '../../facts/store.js';
import { isoOfSeconds } from '../../facts/time.js';
import { reasonInfo } from '../../knowledge/reasons.js';
import type { Dimension, DimensionCounts } from '../../read/httperr/breakdown.js';
import type { TimeUnit } from '../../read/httperr/by-time.js';
import type { HttperrReading } from '../../read/httperr/collector.js';
import { problemOfFailure } from '../../read/httperr/httperr-source.js';
import type { HttperrLogs } from '../../read/httperr-logs.js';
import type { AppPoolRows, HttperrDocument, Problem, Tool, TopValues, ValueBucket } from '../../schema/types.js';

/** What rows can be counted by. */
export type By = TimeUnit | Dimension;

/** What a document is made with beside the logs. */
export interface DocumentOptions {
  readonly by: By | undefined;
  /** Counts by time are left out: they are written apart, see `printWithBuckets`. */
  readonly isStreamed: boolean;
  /** Values of a column that the document holds; all without it. */
  readonly top: number | undefined;
  readonly tool: Tool;
}

/** Names of the columns in `top`. */
const TOP_NAMES = { queue: 'queues', site: 'sites', uri: 'uris', client: 'clients' } as const satisfies Record<Dimension, string>;

/** True for what is no stretch of time. */
export function isDimension(by: By | undefined): by is Dimension {
  return by !== undefined && Object.hasOwn(TOP_NAMES, by);
}

/** The document of the command `httperr`. */
export function httperrDocument(logs: HttperrLogs, reading: HttperrReading, options: DocumentOptions): HttperrDocument {
  const { evidence, breakdown } = reading;
  const { top, tool } = options;
  const pathOf = (input: number): string => logs.logs[input]?.path ?? '';
  const refused = refusedOf(evidence);
  const unknown = whyRefusalsAreUnknown(evidence, refused);
  return {
    schemaVersion: 1,
    kind: 'httperr',
    tool,
    files: evidence.files.map(({ input, ...counts }) => ({ path: pathOf(input), ...counts })),
    span: { first: evidence.first, last: evidence.last },
    reasons: evidence.reasons.map(({ reason, rows, count }) => {
      const { class: kind, plain } = reasonInfo(reason);
      return { reason, class: kind, meaning: plain, rows, count };
    }),
    refused: unknown === null ? refused : null,
    ...byPart(reading, options),
    ...(breakdown.length === 0 ? {} : { top: topOf(breakdown, top) }),
    appPools: appPoolsOf(evidence),
    unparsed: evidence.unparsed.map(({ input, line, text }) => ({ path: pathOf(input), line, text })),
    suspicious: {
      rows: evidence.suspicious.rows,
      examples: evidence.suspicious.examples.map(({ input, line }) => ({ path: pathOf(input), line })),
    },
    problems: problemsOf(logs, reading, { pathOf, unknown }),
  };
}

interface ProblemWords {
  readonly pathOf: (input: number) => string;
  /** Why refusals are unknown. */
  readonly unknown: string | null;
}

function problemsOf({ skipped }: HttperrLogs, reading: HttperrReading, { pathOf, unknown }: ProblemWords): readonly Problem[] {
  return [
    ...(unknown === null ? [] : [{ text: `whether connections were refused is unknown: ${unknown}` }]),
    ...skipped.map(({ path, text }) => ({ text: `${path}: ${text}` })),
    ...[...reading.failures].map(([input, error]) => ({ text: `${pathOf(input)} ${problemOfFailure(error).text}` })),
    ...[...reading.problems].flatMap(([input, found]) =>
      found.map((problem) => ({ ...problem, text: `${pathOf(input)}: ${problem.text}` })),
    ),
    ...reading.overall,
  ];
}

function byPart({ byTime, breakdown }: HttperrReading, { by, top, isStreamed }: DocumentOptions): Pick<HttperrDocument, 'by'> {
  if (by === undefined) return {};
  if (!isDimension(by)) return { by: isStreamed ? [] : [...byTime(by)].flat() };
  return { by: breakdown.filter(({ dimension }) => dimension === by).flatMap((counts) => valueBuckets(counts, top)) };
}

function valueBuckets({ dimension, values }: DimensionCounts, top: number | undefined): readonly ValueBucket[] {
  return values
    .slice(0, top)
    .flatMap(({ value, reasons }) => reasons.map(({ reason, rows, count }) => ({ [dimension]: value, reason, rows, count })));
}

function topOf(breakdown: readonly DimensionCounts[], top: number | undefined): NonNullable<HttperrDocument['top']> {
  return Object.fromEntries(breakdown.map((counts) => [TOP_NAMES[counts.dimension], topValues(counts, top)]));
}

function topValues({ hasColumn, distinct, bound, values, rows }: DimensionCounts, top: number | undefined): TopValues {
  const shown = values.slice(0, top);
  return {
    hasColumn,
    distinct,
    boundRows: bound,
    values: shown.map(({ value, isCut, rows: own, missedRows, reasons }) => ({
      value,
      ...(isCut ? { isCut } : {}),
      rows: own,
      missedRows,
      reasons: reasons.map(({ reason, rows: each }) => ({ reason, rows: each })),
    })),
    otherRows: rows - shown.reduce((sum, each) => sum + each.rows, 0),
  };
}

function appPoolsOf(evidence: HttperrEvidence): readonly AppPoolRows[] {
  return stateQueueStories(new FactStore(), evidence).map((story) => ({
    of: story.of,
    name: story.name,
    rows: story.rows,
    first: timeOf(story.first),
    last: timeOf(story.last),
    says: sayQueueStory(story, []),
    reasons: story.stages.flatMap(({ reasons }) =>
      reasons.map(({ row }) => ({ reason: row.reason, rows: row.rows, first: timeOf(row.first), last: timeOf(row.last) })),
    ),
  }));
}

function timeOf(seconds: number | null): string | null {
  return seconds === null ? null : isoOfSeconds(seconds);
}

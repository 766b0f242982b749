import { type BystanderRow, type HttperrEvidence, type HttperrMinute, REFUSED_REASON, type RefusalSecond } from '../../facts/capture.js';
import type { Fact, NumberFact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import { isoOfSeconds } from '../../facts/time.js';
import { plural } from '../../facts/units.js';
import type { Logging, Refused } from '../../schema/types.js';
import { type QueueStory, stateQueueStories } from './queue-stories.js';
import { type Episode, episodesOf } from './refusal-episodes.js';

/** What HTTPERR says about one machine, as facts and as the part of the diagnosis. */
export interface HttperrFacts {
  readonly refused: Refused;
  /** Why nobody can tell whether connections were refused; `null` where the log says. */
  readonly refusalsUnknown: string | null;
  readonly episodes: readonly Episode[];
  /** Sum of N; absent where nothing was refused. */
  readonly connections: NumberFact | undefined;
  /** First and last rows of the episodes that are shown. */
  readonly rows: readonly NumberFact[];
  /** One fact for each reason phrase, most rows first. */
  readonly reasons: readonly NumberFact[];
  /** What happened to application pools, those with most rows first. */
  readonly queues: readonly QueueStory[];
  /** Rows that hold the words of a refusal beside text of a client. */
  readonly suspicious: NumberFact | undefined;
  /** Other reasons around the refusals, those of most rows. */
  readonly bystanders: readonly StatedBystander[];
  readonly logging: Logging;
}

/** Requests that failed for another reason around a refusal, and the fact that shows them. */
export interface StatedBystander {
  readonly row: BystanderRow;
  readonly fact: Fact;
}

/** Episodes whose rows become facts: the first ones, the largest ones and the last one tell the story. */
const EPISODES_CITED = 5;
/** A site sees dozens of phrases at most; a scanner can make up thousands. */
const REASONS_STATED = 60;
const BYSTANDERS_STATED = 5;

/** States refusals and other reasons of HTTPERR as facts. */
export function stateHttperr(store: FactStore, httperr: HttperrEvidence): HttperrFacts {
  const episodes = episodesOf(httperr.refusals);
  const rows = citedRows(episodes).map((row) =>
    store.observe('refusals.row', row.connections, { at: isoOfSeconds(row.second), source: { input: row.input, line: row.line } }),
  );
  const refused = refusedOf(httperr, episodes);
  const refusalsUnknown = whyRefusalsAreUnknown(httperr, refused);
  const connections = refusalsUnknown === null ? stateConnections(store, { httperr, rows, connections: refused.connections }) : undefined;
  if (rows.length > 0) store.derive('refusals.episodes', episodes.length, rows);

  return {
    episodes,
    connections: refused.connections > 0 ? connections : undefined,
    rows,
    reasons: stateReasons(store, httperr),
    queues: stateQueueStories(store, httperr),
    suspicious: stateSuspicious(store, httperr),
    bystanders: stateBystanders(store, httperr),
    refused,
    refusalsUnknown,
    logging: loggingOf(store, httperr),
  };
}

/**
 * The `refused` object of the documents. Its numbers hold refusals without a time as well, which are in no episode; rows that only look like
 * refusals are in neither.
 */
export function refusedOf(httperr: HttperrEvidence, episodes: readonly Episode[] = episodesOf(httperr.refusals)): Refused {
  const total = httperr.reasons.find(({ reason }) => reason === REFUSED_REASON) ?? { rows: 0, count: 0 };
  const first = episodes[0];
  const last = episodes.at(-1);
  return {
    // A suspicious row counts one under the reason.
    connections: Math.max(0, total.count - httperr.suspicious.rows),
    rows: Math.max(0, total.rows - httperr.suspicious.rows),
    first: first === undefined ? null : isoOfSeconds(first.start),
    last: last === undefined ? null : isoOfSeconds(last.end),
    episodes: episodes.map((episode) => ({
      start: isoOfSeconds(episode.start),
      end: isoOfSeconds(episode.end),
      connections: episode.connections,
      rows: episode.rows,
    })),
  };
}

/**
 * Why the logs cannot say whether connections were refused: no refusal was read, and what was not read may be one.
 *
 * @returns `null` where refusals were read, or none is there.
 */
export function whyRefusalsAreUnknown(httperr: HttperrEvidence, { connections } = refusedOf(httperr)): string | null {
  if (connections > 0) return null;
  const rows = httperr.files.reduce((sum, file) => sum + file.rows, 0);
  const unparsed = httperr.files.reduce((sum, file) => sum + file.unparsed, 0);
  if (httperr.files.length === 0) return 'no HTTPERR log was read';
  if (!httperr.reasonColumn) return 'rows are written without s-reason, the column that says why (ErrorLoggingFields in the registry)';
  if ((httperr.unparsedRefusals ?? 0) > 0)
    return `${plural(httperr.unparsedRefusals ?? 0, 'line')} that could not be read ${httperr.unparsedRefusals === 1 ? 'names' : 'name'} refused connections`;
  return rows === 0 && unparsed > 0 ? `none of its ${plural(unparsed, 'line')} could be read as a row of HTTPERR` : null;
}

/** What a document says of refusals; `null` where nobody can tell. */
export function knownRefusals({ refused, refusalsUnknown }: HttperrFacts): Refused | null {
  return refusalsUnknown === null ? refused : null;
}

function citedRows(episodes: readonly Episode[]): readonly RefusalSecond[] {
  const bySize = [...episodes].sort((a, b) => b.connections - a.connections).slice(0, EPISODES_CITED);
  const chosen = new Set([episodes[0], episodes.at(-1), ...bySize]);
  const rows: RefusalSecond[] = [];
  for (const episode of episodes) {
    if (!chosen.has(episode)) continue;
    rows.push(episode.firstRow);
    if (episode.lastRow !== episode.firstRow) rows.push(episode.lastRow);
  }
  return rows;
}

interface StatedRows {
  readonly httperr: HttperrEvidence;
  readonly rows: readonly NumberFact[];
  readonly connections: number;
}

/**
 * The sum over the log. Refusals without a time have no row that is kept, so their sum leads to the file only. A log that was read and holds
 * no refusal is a known zero, which contradicts the known issues about refusals.
 */
function stateConnections(store: FactStore, { httperr, rows, connections }: StatedRows): NumberFact | undefined {
  if (rows.length > 0) return store.derive('refusals.connections', connections, rows);
  const read = httperr.files.find((file) => file.rows > 0);
  return read === undefined ? undefined : store.observe('refusals.connections', connections, { source: { input: read.input } });
}

function stateReasons(store: FactStore, httperr: HttperrEvidence): readonly NumberFact[] {
  const first = new Map<string, HttperrMinute>();
  for (const minute of httperr.minutes) if (!first.has(minute.reason)) first.set(minute.reason, minute);
  const file = httperr.files[0]?.input;
  return [...httperr.reasons]
    .filter(({ reason }) => reason !== REFUSED_REASON)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, REASONS_STATED)
    .flatMap(({ reason, rows }) => {
      const where = first.get(reason);
      const source = where === undefined ? (file === undefined ? undefined : { input: file }) : { input: where.input, line: where.line };
      return source === undefined ? [] : [store.observe('httperr.reason', rows, { about: { reason }, source })];
    });
}

function stateSuspicious(store: FactStore, { suspicious }: HttperrEvidence): NumberFact | undefined {
  const [example] = suspicious.examples;
  return example === undefined ? undefined : store.observe('refusals.suspicious', suspicious.rows, { source: example });
}

function stateBystanders(store: FactStore, { bystanders }: HttperrEvidence): readonly StatedBystander[] {
  return (bystanders ?? []).slice(0, BYSTANDERS_STATED).map((row) => ({
    row,
    fact: store.observe('httperr.besideRefusals', row.rows, {
      about: { reason: row.reason },
      source: { input: row.input, line: row.line },
    }),
  }));
}

/**
 * Whether http.sys logged at all. Rows prove that it did; no row proves nothing while EnableErrorLogging is unknown (KB820729: it can be
 * switched off, and s-reason can be left out by ErrorLoggingFields).
 */
function loggingOf(store: FactStore, httperr: HttperrEvidence): Logging {
  const rows = httperr.files.reduce((sum, file) => sum + file.rows, 0);
  const setting = store.get('httpsys.errorLogging');
  const enabled = rows > 0 ? true : setting === undefined ? null : setting.value === true;
  return {
    enabled,
    reasonColumn: rows > 0 ? httperr.reasonColumn : null,
    newestRow: httperr.last,
    since: httperr.since ?? null,
    covers: httperr.first === null || httperr.last === null ? [] : [{ from: httperr.first, to: httperr.last }],
  };
}

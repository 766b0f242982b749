import type { EventRow, EventValue, ListedFile } from '../../schema/types.js';
import { Computers } from '../binary/evtx/computers.js';
import { problemsOf } from '../binary/evtx/event-log-pieces.js';
import type { EventLeaf } from '../binary/evtx/event-walk.js';
import { type LogEvent, readEventLog } from '../binary/evtx/read-event-log.js';
import { isoOfFileTime } from '../binary/file-time.js';
import type { ListingOptions } from './listing-options.js';
import { SpanOfFileTime } from './span.js';

/** What an event log holds. */
export async function listEventLog(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  { onRow }: Pick<ListingOptions, 'onRow'>,
): Promise<ListedFile> {
  const computers = new Computers();
  const span = new SpanOfFileTime();
  const tally = await readEventLog(stream, (event) => {
    const row = rowOf(event, path);
    if (row.computer !== null) computers.add(row.computer, event.record, event.isForwarded);
    span.add(event.time());
    onRow?.(row);
  });
  return {
    path,
    kind: 'event-log',
    machines: computers.names,
    span: span.finish(),
    rows: { placed: tally.placed, unread: tally.unread },
    damaged: tally.unread > 0 || tally.lostChunks > 0 || tally.isCut,
    notes: problemsOf(tally).map(({ text }) => text),
  };
}

/** All of it is read, also where no row is wanted: a record counts as read when its data can be. */
function rowOf(event: LogEvent, file: string): EventRow {
  const data: EventValue[] = [];
  event.eachLeaf((leaf) => data.push(eventValue(leaf)));
  return {
    row: 'event',
    file,
    record: event.record,
    at: isoOfFileTime(event.time()),
    log: event.log,
    source: event.source,
    eventSource: event.eventSource,
    id: event.id,
    qualifiers: event.qualifiers,
    level: event.level,
    computer: event.computer,
    data,
  };
}

/** `Data` has a name of its own or none; other elements go by theirs. */
function eventValue({ path, dataName, text }: EventLeaf): EventValue {
  const element = path.at(-1) ?? '';
  return { name: element === 'Data' ? dataName : element, value: text };
}

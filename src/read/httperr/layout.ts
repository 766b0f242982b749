/** Columns that have a key of their own in a row; every other column goes to `extra`. */
export type ColumnKey =
  | 'date'
  | 'time'
  | 'clientAddress'
  | 'clientPort'
  | 'serverAddress'
  | 'serverPort'
  | 'version'
  | 'method'
  | 'uri'
  | 'streamId'
  | 'streamIdEx'
  | 'status'
  | 'siteId'
  | 'reason'
  | 'queue'
  | 'transport';

const KEY_OF_FIELD: ReadonlyMap<string, ColumnKey> = new Map([
  ['date', 'date'],
  ['time', 'time'],
  ['c-ip', 'clientAddress'],
  ['c-port', 'clientPort'],
  ['s-ip', 'serverAddress'],
  ['s-port', 'serverPort'],
  ['cs-version', 'version'],
  ['cs-method', 'method'],
  ['cs-uri', 'uri'],
  ['streamid', 'streamId'],
  ['streamid_ex', 'streamIdEx'],
  ['sc-status', 'status'],
  ['s-siteid', 'siteId'],
  ['s-reason', 'reason'],
  ['s-queuename', 'queue'],
  ['transport', 'transport'],
]);

/** The columns of a row of HTTPERR, from a `#Fields` line or from the number of tokens. */
export interface Layout {
  /** Names as the `#Fields` line has them; `null` for a layout that was taken from the number of tokens. */
  readonly fields: readonly string[] | null;
  readonly columns: number;
  /** Place of each column that has a key of its own, from 0; -1 where the layout lacks it. */
  readonly at: Readonly<Record<ColumnKey, number>>;
  /** Place of the host name that a client asked for (cs-host), -1 where the layout lacks it. */
  readonly host: number;
  readonly others: readonly { readonly name: string; readonly index: number }[];
}

/** Far more than http.sys can write (the documents know 27 columns): a line beyond is ignored, so that nobody can make us keep millions of names. */
const MOST_FIELDS = 256;
const MOST_FIELDS_LENGTH = 8192;

const FIELDS_LINE = /^#fields:/i;
/** En and em dash as UTF-8 and as cp1252, both as one character a byte: blog engines write them for hyphens. */
const DASHES = /\xe2\x80[\x93\x94]|[\x96\x97]/g;

/** True for a `#Fields:` line. */
export function isFieldsLine(text: string): boolean {
  return FIELDS_LINE.test(text);
}

/**
 * The layout of a `#Fields:` line.
 *
 * @returns `null` where the line names no columns, or more than http.sys has.
 */
export function layoutOfFieldsLine(text: string): Layout | null {
  return layoutOfNames(text.slice(text.indexOf(':') + 1));
}

/**
 * The layout of a line of column names that lost its `#Fields:`, as pages print it.
 *
 * @returns `null` where the text is no such line.
 */
export function layoutOfBareNames(text: string): Layout | null {
  if (!/^date[ \t]+time[ \t]/i.test(text)) return null;
  const layout = layoutOfNames(text);
  return layout !== null && layout.at.reason >= 0 && layout.at.uri >= 0 ? layout : null;
}

function layoutOfNames(text: string): Layout | null {
  if (text.length > MOST_FIELDS_LENGTH) return null;
  const fields = text
    .replace(DASHES, '-')
    .split(/[ \t]+/)
    .filter((name) => name !== '');
  return fields.length === 0 || fields.length > MOST_FIELDS ? null : layoutOf(fields, fields);
}

function layoutOf(names: readonly string[], fields: readonly string[] | null): Layout {
  const places = new Map<ColumnKey, number>();
  const others: { name: string; index: number }[] = [];
  names.forEach((name, index) => {
    const key = KEY_OF_FIELD.get(name.toLowerCase());
    if (key === undefined || places.has(key)) others.push({ name, index });
    else places.set(key, index);
  });
  const place = (key: ColumnKey): number => places.get(key) ?? -1;
  const at = {
    date: place('date'),
    time: place('time'),
    clientAddress: place('clientAddress'),
    clientPort: place('clientPort'),
    serverAddress: place('serverAddress'),
    serverPort: place('serverPort'),
    version: place('version'),
    method: place('method'),
    uri: place('uri'),
    streamId: place('streamId'),
    streamIdEx: place('streamIdEx'),
    status: place('status'),
    siteId: place('siteId'),
    reason: place('reason'),
    queue: place('queue'),
    transport: place('transport'),
  };
  const host = others.find(({ name }) => /^cs-?host$|^cs\(host\)$/i.test(name))?.index ?? -1;
  return { fields, columns: names.length, at, host, others };
}

/** The layout of columns that are named so, whoever wrote them. */
export function layoutOfColumns(names: readonly string[]): Layout {
  return layoutOf(names, names);
}

const REQUEST = 'date time c-ip c-port s-ip s-port cs-version cs-method cs-uri';

/**
 * The layouts that http.sys writes by default, by the number of their columns: Server 2003 RTM (12, without a header), 2003 SP1 to 2012 R2 (13),
 * Windows 10, Server 2016 and 2019 (14), Windows 11 and Server 2022 (16), and the newest (18).
 */
const STANDARD: ReadonlyMap<number, Layout> = new Map(
  [
    `${REQUEST} sc-status s-siteid s-reason`,
    `${REQUEST} sc-status s-siteid s-reason s-queuename`,
    `${REQUEST} streamid sc-status s-siteid s-reason s-queuename`,
    `${REQUEST} streamid streamid_ex sc-status s-siteid s-reason s-queuename transport`,
    `${REQUEST} streamid streamid_ex sc-status s-siteid s-reason s-queuename transport fault-code extended-fault-code`,
  ].map((line) => {
    const names = line.split(' ');
    return [names.length, layoutOf(names, null)];
  }),
);

/** The default layout with that many columns, if there is one. */
export function standardLayout(columns: number): Layout | undefined {
  return STANDARD.get(columns);
}

/** A layout of that many columns of which nothing but the date, the time and the reason's place is known. */
export function bareLayout(columns: number, reason: number): Layout {
  const names = Array.from({ length: columns }, (_, index) =>
    index === 0 ? 'date' : index === 1 ? 'time' : index === reason ? 's-reason' : '-',
  );
  return { ...layoutOf(names, null), others: [] };
}

/** A bundled folder of evidence. */
export interface DemoCase {
  readonly name: string;
  /** Folder below `examples/`. */
  readonly folder: string;
  /** What its diagnosis shows, in a line. */
  readonly shows: string;
}

/** One for each kind of answer, the first one without being asked for. */
export const DEMO_CASES: readonly [DemoCase, ...DemoCase[]] = [
  { name: 'driver-leak', folder: 'notmyfault', shows: 'a driver leaks until http.sys refuses; its image proves it' },
  { name: 'exchange-3gb', folder: 'cases/exchange-3gb', shows: 'nothing leaks: /3GB halves the pool of an Exchange 2003 server' },
  { name: 'http3', folder: 'cases/http3', shows: 'a known fault of Windows takes the RAM of a server with HTTP/3' },
  { name: 'handle-leak', folder: 'cases/handle-leak', shows: 'a process does not close handles; no driver is to blame' },
  { name: 'on-behalf', folder: 'cases/on-behalf', shows: 'the owner of the tag allocates for another component' },
  { name: 'unattributed', folder: 'cases/unattributed', shows: 'a tag that no table lists grows, and how to find its owner' },
  { name: 'not-pool', folder: 'cases/not-pool', shows: 'an application pool is stopped: memory does not cause the 503s' },
  { name: 'insufficient', folder: 'cases/insufficient', shows: 'one snapshot is not enough, and what to collect next' },
];

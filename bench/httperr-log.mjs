// Makes a log of HTTPERR with a fixed seed, and counts while it makes it.
import { closeSync, openSync, writeSync } from 'node:fs';

/** Layout 14 of http.sys, with a stream and a queue. */
const FIELDS = 'date time c-ip c-port s-ip s-port cs-version cs-method cs-uri streamid sc-status s-siteid s-reason s-queuename';
const HEADER = (at) => `#Software: Microsoft HTTP API 2.0\r\n#Version: 1.0\r\n#Date: ${stamp(at)}\r\n#Fields: ${FIELDS}\r\n`;
/** http.sys starts its log with a header each time; one for each megabyte here. */
const BYTES_BETWEEN_HEADERS = 2 ** 20;
const START_MS = Date.UTC(2026, 2, 1);
/** Rows of one second, so that a log of 500 MB has some four thousand minutes. */
const ROWS_IN_A_SECOND = 20;
/** Reasons with their status and how many of a hundred rows they take; the rest are refusals. */
const REASONS = [
  ['Timer_ConnectionIdle', '-', 52],
  ['Connection_Dropped', '-', 15],
  ['Client_Reset', '-', 10],
  ['BadRequest', '400', 8],
  ['Timer_MinBytesPerSecond', '-', 7],
  ['QueueFull', '503', 4],
  ['AppOffline', '503', 3],
];

/** Numbers from 0 up to `below`, the same ones in each run. */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/**
 * Hands the log to `take`, some kilobytes at a time.
 *
 * @returns how many rows each `YYYY-MM-DD hh:mm reason` has, the count before `Connections_Refused` taken off.
 */
export function makeHttperrLog(bytes, take) {
  const random = randomNumbers(20_260_301);
  const truth = new Map();
  let [made, row, nextHeader] = [0, 0, 0];
  while (made < bytes) {
    let text = '';
    for (let i = 0; i < 500 && made + text.length < bytes; i++, row++) {
      const at = START_MS + Math.floor(row / ROWS_IN_A_SECOND) * 1000;
      if (made + text.length >= nextHeader) {
        text += HEADER(at);
        nextHeader += BYTES_BETWEEN_HEADERS;
      }
      const { line, reason } = makeRow(stamp(at), random);
      text += line;
      const key = `${line.slice(0, 16)} ${reason}`;
      truth.set(key, (truth.get(key) ?? 0) + 1);
    }
    take(text);
    made += text.length;
  }
  return truth;
}

/** Writes the log into a file. Its truth is that of {@link makeHttperrLog}. */
export function writeHttperrLog(path, bytes) {
  const file = openSync(path, 'w');
  try {
    return makeHttperrLog(bytes, (text) => writeSync(file, text, null, 'latin1'));
  } finally {
    closeSync(file);
  }
}

function makeRow(time, random) {
  const [reason, status] = reasonOf(random(100));
  const ip = random(100) < 3 ? `fe80::${random(65_536).toString(16)}%${random(20)}` : `192.0.2.${random(256)}`;
  if (reason === null)
    return { line: `${time} - - - - - - - - - - ${1 + random(40)}_Connections_Refused -\r\n`, reason: 'Connections_Refused' };
  const request = `HTTP/1.1 GET /shop/item${random(5_000)}?id=${random(100_000)}`;
  return {
    line: `${time} ${ip} ${1024 + random(60_000)} 198.51.100.4 443 ${request} - ${status} ${1 + random(9)} ${reason} Pool${random(12)}\r\n`,
    reason,
  };
}

function reasonOf(percent) {
  let sum = 0;
  for (const [reason, status, share] of REASONS) {
    sum += share;
    if (percent < sum) return [reason, status];
  }
  return [null, '-'];
}

let lastStamp = { at: -1, text: '' };

function stamp(at) {
  if (lastStamp.at !== at) lastStamp = { at, text: new Date(at).toISOString().slice(0, 19).replace('T', ' ') };
  return lastStamp.text;
}

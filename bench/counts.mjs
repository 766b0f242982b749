// Brings what each program prints to rows per minute and reason, so that they can be compared.

/** `YYYY-MM-DD hh:mm reason` to rows, from our JSON. */
export function countsOfJson(text) {
  const counts = new Map();
  for (const { time, reason, rows } of JSON.parse(text).by) add(counts, `${time.slice(0, 16).replace('T', ' ')} ${reason}`, rows);
  return counts;
}

/** The same from lines `rows YYYY-MM-DD hh:mm reason`, the count before `Connections_Refused` taken off. */
export function countsOfLines(text) {
  const counts = new Map();
  for (const line of text.split('\n')) {
    const [rows, date, time, reason] = line.split(' ');
    if (reason !== undefined) add(counts, `${date} ${time} ${reason.replace(/^\d+_/, '')}`, Number(rows));
  }
  return counts;
}

/** Why two counts differ; `null` where they are the same. */
export function difference(counts, truth) {
  if (counts.size !== truth.size) return `${counts.size} rows instead of ${truth.size}`;
  for (const [key, rows] of truth) if (counts.get(key) !== rows) return `${key}: ${counts.get(key)} instead of ${rows}`;
  return null;
}

function add(counts, key, rows) {
  counts.set(key, (counts.get(key) ?? 0) + rows);
}

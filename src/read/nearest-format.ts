/** Words of texts that come close to evidence, what such a text is nearest to, and how to bring what can be read. */
const NEAREST: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:Nonp|NonPaged|Non-paged|Nonpaged)\b/i,
    'looks like part of a pool snapshot, without a readable row; save it with poolmon -n FILE, or copy the whole screen',
  ],
  [
    /Connections_Refused|Timer_ConnectionIdle|s-reason/i,
    'names HTTPERR reasons, without a readable row; copy httperr*.log itself from System32\\LogFiles\\HTTPERR',
  ],
  [/\bx64-based PC\b|Physical Memory|Hotfix\(s\)/i, 'looks like part of systeminfo; save it with systeminfo > systeminfo.txt'],
  [
    /\\(?:Memory|Process|TCPv4)\\|Pool Nonpaged Bytes/i,
    'names performance counters, without a readable value; save them with relog -f csv, or Get-Counter',
  ],
  [/\.sys\b/i, 'names drivers in no form known here; save the list with driverquery /v /fo csv'],
  [/\b(?:ESTABLISHED|CLOSE_WAIT|LISTENING)\b/, 'looks like part of netstat; save it with netstat -ano'],
  [/\bEvent ?ID\b|<Event\b/i, 'looks like an event, without its source and number; save it with wevtutil qe System /f:xml'],
];

const SAMPLE_CHARACTERS = 16_384;

/** What a text of no known kind is nearest to, and what to do; the rest of a sentence that begins with its path. */
export function nearestFormat(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  if (sample.trim() === '') return 'has nothing but spaces; copy the screen again, as text';
  const found = NEAREST.find(([words]) => words.test(sample));
  return found === undefined ? 'is text that is not recognized' : `is text that is not recognized; it ${found[1]}`;
}

// Writes what the collector asks of the event log into ps/parts/events.ps1, from the table of events that the analysis reads too. With
// --check it writes nothing and fails where the script is not current.
import { readFileSync, writeFileSync } from 'node:fs';

const EVENTS = new URL('../src/knowledge/data/events.json', import.meta.url);
const SCRIPT = new URL('../ps/parts/events.ps1', import.meta.url);
const BLOCK = /(# Generated from the table of events by `npm run generate`\.\n)[\s\S]*?(# End of what is generated\.\n)/;

const rows = JSON.parse(readFileSync(EVENTS, 'utf8'));
const script = readFileSync(SCRIPT, 'utf8');
if (!BLOCK.test(script)) throw new Error('ps/parts/events.ps1 has no place for the queries');
const wanted = script.replace(BLOCK, (_, before, after) => `${before}${queriesOf(rows)}${after}`);
if (wanted !== script && process.argv.includes('--check')) {
  console.error('ps/parts/events.ps1 does not ask for the events of src/knowledge/data/events.json; run: npm run generate');
  process.exitCode = 1;
} else if (wanted !== script) {
  writeFileSync(SCRIPT, wanted);
}

/** One question for each log and role: few questions, and a frequent event cannot push out a rare one of another role. */
function queriesOf(events) {
  const queries = groupedBy(events, ({ log, role }) => `${log} ${role}`);
  const texts = [...queries.values()].map((asked) => {
    const lines = bySources(asked).map(
      ({ ids, sources }) => `        @{ 'ids' = @(${ids.join(', ')}); 'sources' = @(${sources.map(quote).join(', ')}) }\n`,
    );
    return `    @{ 'log' = ${quote(asked[0].log)}; 'asked' = @(\n${lines.join('')}    ) }\n`;
  });
  return `$script:HedEventQueries = @(\n${texts.join('')})\n`;
}

function bySources(events) {
  const groups = groupedBy(events, ({ sources }) => sources.join('\n'));
  return [...groups.values()].map((group) => ({ ids: group.flatMap(({ ids }) => ids).sort((a, b) => a - b), sources: group[0].sources }));
}

function groupedBy(events, keyOf) {
  const groups = new Map();
  for (const event of events) groups.set(keyOf(event), [...(groups.get(keyOf(event)) ?? []), event]);
  return groups;
}

/** A constant of PowerShell. */
function quote(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

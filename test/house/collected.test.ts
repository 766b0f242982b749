import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../../src/knowledge/entries.js';
import { askedEvents, conditionsOf } from '../../src/knowledge/entry-conditions.js';
import { isCovered } from '../../src/knowledge/event-scope.js';
import { KNOWN_EVENTS } from '../../src/knowledge/known-events.js';
import { ROOT, textOf } from './source-files.js';

/** Values of a fact that the known issues ask about. */
function askedOf(fact: string): readonly string[] {
  const values = conditionsOf(KNOWLEDGE).flatMap((condition) => (condition.fact === fact ? (condition.about?.value ?? []) : []));
  return [...new Set(values)];
}

/** Words between single quotes in the part of a script that a pattern finds. */
function wordsOf(file: string, part: RegExp): readonly string[] {
  const found = part.exec(textOf(`ps/parts/${file}`))?.[0];
  if (found === undefined) throw new Error(`ps/parts/${file} has no ${part.source}`);
  return [...found.matchAll(/'([^']+)'/g)].flatMap(([, word]) => word ?? []);
}

/** Nothing on a machine shows these; a person says them in machine.json, and until then they are unknown. */
const SAID_BY_PEOPLE = [
  'client-audio-mapping',
  'dynamic-memory',
  'intermediate-ndis-driver',
  'packet-storm',
  'partition-read-errors',
  'samba-clients',
  'third-party-wfp-callout',
  'urgent-data',
];

/** Events in logs of their own, which the collector does not read; an export of that log shows them. */
const EXPORTED_BY_PEOPLE = ['microsoft-windows-appmodel-runtime'];

describe('what the collector asks for', () => {
  it('is every event that known issues need', () => {
    const events = askedEvents(KNOWLEDGE);
    const scopes = KNOWN_EVENTS.map(({ log, ids, sources }) => ({ log, ids, sources, fromMs: null }));
    expect(events.length).toBeGreaterThan(10);
    expect(events.filter((event) => !isCovered(event, scopes, null)).map(({ eventSource }) => eventSource)).toEqual(EXPORTED_BY_PEOPLE);
  });

  it('is what the table of events says', () => {
    const check = () =>
      execFileSync(process.execPath, ['scripts/write-event-queries.mjs', '--check'], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
    expect(check()).toBe('');
  });

  it.each([
    ['registry.memoryManagement', 'machine.ps1', /HedMemoryManagementValues = @\([^)]*\)/],
    ['registry.lanmanServer', 'machine.ps1', /HedLanmanServerValues = @\([^)]*\)/],
    ['registry.sessionManager', 'machine.ps1', /'sessionManager', \{[^}]*\}/],
    ['registry.value', 'installed.ps1', /HedOtherValues = @\([\s\S]*?\n\)/],
    ['httpsys.parameter', 'server-roles.ps1', /'parameters' = [^}]*/],
  ])('is every value of %s', (fact, file, part) => {
    const collected = wordsOf(file, part);
    expect(collected.length).toBeGreaterThan(2);
    expect(askedOf(fact).filter((name) => !collected.includes(name))).toEqual([]);
  });

  it('is every word that a machine can show of itself', () => {
    const collected = wordsOf('installed.ps1', /\$lookups = @\([\s\S]*?\n {4}\)/);
    expect(
      askedOf('machine.trait')
        .filter((word) => !collected.includes(word))
        .sort(),
    ).toEqual(SAID_BY_PEOPLE);
  });

  it('is every program', () => {
    const [pattern = ''] = wordsOf('installed.ps1', /HedSoftware = .*/);
    const programs = askedOf('software.version');
    expect(programs.length).toBeGreaterThan(0);
    expect(programs.filter((name) => !new RegExp(pattern, 'i').test(name))).toEqual([]);
  });
});

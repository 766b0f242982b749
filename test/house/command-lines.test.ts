import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../../src/knowledge/entries.js';
import { TAG_FAMILIES } from '../../src/knowledge/tags.js';
import { canRun } from '../../src/knowledge/windows-commands.js';
import type { CommandLine, Risk } from '../../src/schema/types.js';
import { brokenLine } from '../command-lines.js';

interface Asked {
  readonly where: string;
  readonly command: CommandLine;
  readonly risk: Risk;
}

const families: readonly Asked[] = TAG_FAMILIES.flatMap(({ patterns, steps, without }) =>
  [...steps, ...(without?.steps ?? [])].flatMap(({ command, risk = 'none' }) =>
    command === undefined ? [] : [{ where: `family ${patterns[0]}`, command, risk }],
  ),
);

const issues: readonly Asked[] = KNOWLEDGE.flatMap((entry) =>
  entry.kind === 'title-only'
    ? []
    : (entry.advice ?? []).flatMap(({ command, risk }) => (command === undefined ? [] : [{ where: entry.id, command, risk }])),
);

/** Windows that has every command: one that is old, and one that is new. */
const WINDOWS = [
  { version: '5.2.3790', servicePack: 2 },
  { version: '10.0.20348', servicePack: 0 },
];

/** Commands that change something; what they may cost is at least a restart of something or a setting. */
const CHANGES =
  /^(?:reg (?:add|delete)|sc\.exe (?:stop|start|config)|logman stop|shutdown|verifier|fltmc (?:un)?load|powershell .*Restart-Service)/;

describe('command lines that our data asks people to paste', () => {
  it('are there at all', () => {
    expect(families.length).toBeGreaterThan(20);
    expect(issues.length).toBeGreaterThan(10);
  });

  it.each([...families, ...issues])('$where: $command', ({ command, risk }) => {
    expect(brokenLine(command)).toEqual([]);
    expect(WINDOWS.some((windows) => canRun(command, windows) === true)).toBe(true);
    if (CHANGES.test(command)) expect(risk).not.toBe('none');
  });

  it('have an undo that is a command where the command sets a value of ours', () => {
    const steps = KNOWLEDGE.flatMap((entry) => (entry.kind === 'title-only' ? [] : (entry.advice ?? [])));
    const undone = steps.filter(({ command, undo }) => command?.startsWith('reg add') === true && undo !== undefined);
    expect(undone.length).toBeGreaterThan(5);
    expect(undone.filter(({ undo }) => !/^(?:reg (?:add|delete) |Set |Delete )/.test(undo ?? ''))).toEqual([]);
  });
});

describe('advice', () => {
  const advice = KNOWLEDGE.flatMap((entry) =>
    entry.kind === 'title-only' ? [] : (entry.advice ?? []).map((step) => ({ where: entry.id, ...step })),
  );

  it.each(advice.filter(({ do: what }) => /^Do not\b/.test(what)))('$where warns, and is no step: $do', ({ kind }) => {
    expect(kind).toBe('avoid');
  });

  it('calls what takes a service away an outage', () => {
    const down = advice.filter(({ cost }) => /\b(?:is|are) (?:down|away)\b|Containers stop|\bsession ends\b/.test(cost ?? ''));
    expect(down.length).toBeGreaterThan(8);
    expect(down.filter(({ risk }) => risk === 'none' || risk === 'low').map(({ where }) => where)).toEqual([]);
  });
});

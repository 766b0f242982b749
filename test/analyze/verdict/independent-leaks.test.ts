import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../../src/report/terminal/diagnosis.js';
import { PLAIN } from '../../../src/report/terminal/style.js';
import { diagnosed, diagnoseSoundly } from '../diagnosed.js';
import { makeCapture, type Story, type TagStory } from '../make-evidence.js';
import { among, level, rising, SERVER_2008, WINDOWS_DRIVERS } from '../stories.js';

const DRIVER_TAG: TagStory = { tag: 'Kwz9', blocks: rising(9_000, 30_000), blockBytes: 700 };
const SECOND_TAG: TagStory = { tag: 'Pmv2', blocks: rising(4_000, 11_000), blockBytes: 512 };
const EVENTS: TagStory = { tag: 'Sema', blocks: rising(12_000, 20_000), blockBytes: 96 };

function server(tags: readonly TagStory[], more: Omit<Story, 'tags'> = {}): Story {
  return {
    machine: SERVER_2008,
    tags: among(...tags),
    drivers: [...WINDOWS_DRIVERS, 'kw.sys 1.0 Contoso', 'pm.sys 2.0 Fabrikam'],
    ...more,
  };
}

const BY_IMAGES: Story = server([DRIVER_TAG, SECOND_TAG], {
  images: [
    ['kw.sys', 'Kwz9', 'call'],
    ['pm.sys', 'Pmv2', 'data'],
  ],
});
const DRIVER_AND_PROCESS: Story = server([DRIVER_TAG, EVENTS], {
  images: [['kw.sys', 'Kwz9', 'call']],
  processes: [
    { name: 'System', pid: 4, handles: level(2_000) },
    { name: 'relay.exe', pid: 812, handles: rising(900, 20_000) },
  ],
});
const ALTERNATIVES: Story = server([DRIVER_TAG], {
  images: [
    ['kw.sys', 'Kwz9', 'call'],
    ['pm.sys', 'Kwz9', 'call'],
  ],
});

function screenOf(story: Story): string {
  return renderTerminal(diagnoseSoundly(makeCapture(story)), { ...PLAIN, width: 100 });
}

describe('two leaks with causes of their own', () => {
  it.each([
    ['two drivers', BY_IMAGES, 'kw.sys', /and pm\.sys.*\(probable\)/, 'disable pm.sys'],
    ['a driver and a process', DRIVER_AND_PROCESS, 'kw.sys', /and relay\.exe.*\(strong\)/, 'handle.exe -accepteula -s -p 812'],
  ])('are joined by "and", each with its confidence and steps: %s', (_, story, first, second, step) => {
    const { suspects, verdict, next } = diagnosed(story);
    expect(suspects.map(({ owner }) => owner.name)[0]).toBe(first);
    expect(screenOf(story)).toMatch(second);
    expect(screenOf(story)).not.toMatch(/\bor (?:pm\.sys|relay\.exe)/);
    expect(verdict.summary).toMatch(/ And .*\((?:probable|strong)\)\./);
    expect(next.some(({ do: what, command }) => `${what} ${command}`.includes(step))).toBe(true);
    expect(next.some(({ do: what }) => what.includes('disable kw.sys'))).toBe(true);
  });

  it('are not what two owners of one tag are: those are alternatives', () => {
    expect(screenOf(ALTERNATIVES)).toMatch(/or pm\.sys/);
    expect(diagnosed(ALTERNATIVES).verdict.summary).not.toMatch(/ And /);
  });
});

import { describe, expect, it } from 'vitest';
import { singleNames } from '../../../src/commands/cli/definition.js';
import { declaredMachine, readOptions } from '../../../src/commands/cli/option-values.js';
import { terminalOptions } from '../../../src/commands/cli/output.js';
import { rejectRepeated } from '../../../src/commands/cli/reject-repeated-options.js';
import { explainUnknownOptions } from '../../../src/commands/cli/unknown-options.js';
import { DEFINITIONS } from '../../../src/commands/definitions.js';
import { HttpErrDoctorError } from '../../../src/errors.js';

const NOW = new Date('2026-11-22T10:00:00Z');

describe('readOptions', () => {
  it('counts back from now', () => {
    expect(readOptions({ last: '24h' }, NOW).sinceMs).toBe(Date.UTC(2026, 10, 21, 10));
    expect(readOptions({ since: '2026-11-22', until: '2026-11-22T09:00Z', 'utc-offset': '+01:00' }, NOW)).toMatchObject({
      sinceMs: Date.UTC(2026, 10, 22),
      untilMs: Date.UTC(2026, 10, 22, 9),
      utcOffsetMinutes: 60,
    });
  });

  it.each([{ last: 'yesterday' }, { since: 'noon' }, { until: '2026-02-30' }, { 'utc-offset': 'CET' }])(
    '%j cannot be understood',
    (args) => {
      expect(() => readOptions(args, NOW)).toThrow(HttpErrDoctorError);
    },
  );
});

describe('declaredMachine', () => {
  it('takes what was named and nothing else', () => {
    expect(declaredMachine({})).toEqual({});
    expect(declaredMachine({ os: '5.2', arch: 'x86', ram: '4GB', boot: ['/3GB', '-USERVA=3030'] })).toEqual({
      os: { version: '5.2' },
      architecture: 'x86',
      memory: { visibleBytes: 4 * 2 ** 30 },
      boot: { options: ['3GB', 'USERVA=3030'] },
    });
    expect(declaredMachine({ boot: ['none'], exchange: ['none'] })).toEqual({ boot: { options: [] }, exchange: { installed: false } });
    expect(declaredMachine({ exchange: ['6.5', 'Mailbox'] })).toEqual({
      exchange: { installed: true, version: '6.5', roles: ['mailbox'] },
    });
  });

  it.each([
    [{ os: 'XP3' }, /--os XP3 is not a Windows version.*Server 2012 R2/],
    [{ ram: '4 apples' }, /--ram 4 apples is not a size.*4GB/],
    [{ ram: '4096' }, /--ram 4096 has no unit; write --ram 4096MB/],
    [{ exchange: ['mailbx'] }, /--exchange mailbx is not understood/],
    [{ exchange: ['2003', '2007'] }, /2 versions/],
    [{ exchange: ['none', 'mailbox'] }, /none and more/],
  ])('%j cannot be understood', (args, message) => {
    expect(() => declaredMachine(args)).toThrow(message);
    expect(() => declaredMachine(args)).toThrow(HttpErrDoctorError);
  });
});

describe('rejectRepeated', () => {
  it('refuses two values for one option, and takes lists where several are meant', () => {
    const single = singleNames(DEFINITIONS.diagnose);
    expect(rejectRepeated({ path: ['a', 'b'], boot: ['3GB', 'PAE'], since: '2026-01-01', json: true }, single)).toBe(true);
    expect(() => rejectRepeated({ since: ['2026-01-01', '2026-01-02'] }, single)).toThrow('--since is given 2 times');
  });
});

describe('explainUnknownOptions', () => {
  const options = Object.keys(DEFINITIONS.diagnose.options);

  it.each([
    ['Unknown argument: jsno', 'there is no option --jsno; did you mean --json?'],
    ['Unknown argument: sinse', 'there is no option --sinse; did you mean --since?'],
    ['Unknown argument: failon', 'there is no option --failon; did you mean --fail-on?'],
    ['Unknown argument: boots', 'there is no option --boots; did you mean --boot?'],
    ['Unknown argument: frobnicate', 'there is no option --frobnicate; see --help'],
    ['Unknown argument: x', 'there is no option -x; see --help'],
    ['Unknown arguments: jason, rma', 'there is no option --jason; did you mean --json?\nthere is no option --rma; did you mean --ram?'],
  ])('%s', (message, text) => {
    expect(explainUnknownOptions(message, options)?.join('\n')).toBe(text);
  });

  it('leaves other messages alone', () => {
    expect(explainUnknownOptions('Not enough arguments following: since', options)).toBeNull();
  });
});

describe('terminalOptions', () => {
  const stdout = (isTTY: boolean, columns?: number) => ({ isTTY, columns }) as NodeJS.Process['stdout'];
  const look = (isTTY: boolean, env: NodeJS.ProcessEnv = {}, color?: boolean) =>
    terminalOptions({ color }, { stdout: stdout(isTTY), env }).color;

  it.each<[string, boolean, boolean]>([
    ['a terminal', look(true), true],
    ['a pipe', look(false), false],
    ['a dumb terminal', look(true, { TERM: 'dumb' }), false],
    ['NO_COLOR', look(true, { NO_COLOR: '1' }), false],
    ['an empty NO_COLOR', look(true, { NO_COLOR: '' }), true],
    ['--no-color', look(true, { FORCE_COLOR: '1' }, false), false],
    ['--color on a pipe', look(false, { NO_COLOR: '1' }, true), true],
    ['FORCE_COLOR on a pipe', look(false, { FORCE_COLOR: '1' }), true],
    ['FORCE_COLOR=0', look(false, { FORCE_COLOR: '0' }), false],
  ])('%s', (_, color, expected) => {
    expect(color).toBe(expected);
  });

  it.each([
    [undefined, 80],
    [40, 60],
    [90, 90],
    [300, 100],
  ])('%s columns are %d', (columns, width) => {
    expect(terminalOptions({}, { stdout: stdout(true, columns), env: {} }).width).toBe(width);
  });
});

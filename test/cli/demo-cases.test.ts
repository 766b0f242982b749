import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEMO_CASES } from '../../src/commands/cli/demo-cases.js';
import type { Diagnosis } from '../../src/schema/types.js';
import { run, runJson } from './run-cli.js';

/** The answer of each case. */
const ANSWERS: Readonly<Record<string, string>> = {
  'driver-leak': 'driver-leak',
  'exchange-3gb': 'limit-lowered',
  http3: 'os-leak',
  'handle-leak': 'handle-leak',
  'on-behalf': 'on-behalf',
  unattributed: 'leak-unattributed',
  'not-pool': 'not-pool',
  insufficient: 'insufficient',
};

describe('demo --case', () => {
  it.each(DEMO_CASES.map(({ name }) => name))('%s gives its own answer, on evidence that is read in full', async (name) => {
    const { document, code } = await runJson(['demo', '--case', name]);
    const { machines, unassigned } = document as Diagnosis;
    expect(machines.map(({ verdict }) => verdict.code)).toEqual([ANSWERS[name]]);
    expect([...unassigned, ...machines.flatMap(({ inputs }) => inputs)].flatMap(({ problems }) => problems)).toEqual([]);
    expect(code).toBe(0);
  });

  it('is listed, and a mistyped name is answered', async () => {
    const { stdout } = await run(['demo', '--list']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.trim().split(' ')[0]),
    ).toEqual(DEMO_CASES.map(({ name }) => name));
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(await run(['demo', '--case', 'exchange-3gp'])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('did you mean exchange-3gb?'),
    });
  });

  it('is listed for programs with the folders of the evidence', async () => {
    const { stdout } = await run(['demo', '--list', '--json']);
    const { cases } = JSON.parse(stdout) as { readonly cases: readonly { readonly name: string; readonly path: string }[] };
    expect(cases.map(({ name }) => name)).toEqual(DEMO_CASES.map(({ name }) => name));
    expect(cases.filter(({ path }) => !existsSync(path))).toEqual([]);
  });

  it('has the evidence that its program makes', () => {
    const script = fileURLToPath(new URL('../../scripts/write-demo-cases.mjs', import.meta.url));
    expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('');
  });
});

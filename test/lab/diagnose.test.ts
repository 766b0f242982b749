import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose.js';
import { isSkipped, LAB_MISSING, REPOSITORY } from './lab.js';
import { LEAKING_KERNEL, REFUSING_LOG } from './machine-of-the-lab.js';
import { useLab } from './use-lab.js';

const IMAGE = path.join(REPOSITORY, 'examples', 'notmyfault', 'drivers', 'myfault.sys');

describe.skipIf(isSkipped('a diagnosis of this machine', LAB_MISSING))('a diagnosis of this machine', () => {
  const bench = useLab();
  const start = () => {
    const machine = bench.start({ kernel: LEAKING_KERNEL, httperr: { 'httperr1.log': REFUSING_LOG } });
    copyFileSync(IMAGE, path.join(machine.windows, 'System32', 'drivers', 'leaky.sys'));
    return machine.host;
  };

  it('that sampled it names the driver that allocates with the tag', async () => {
    const { machines } = await diagnose('this-machine', { collect: { host: start(), sampling: { everySeconds: 1, count: 4 } } });
    expect(machines).toMatchObject([
      {
        verdict: { code: 'driver-leak' },
        suspects: [{ owner: { name: 'leaky.sys', signature: { status: 'unknown' } }, tags: [{ tag: 'Leak' }] }],
      },
    ]);
  });

  it('that looked once names nobody, and reads no image', async () => {
    const [machine, ...others] = (await diagnose('this-machine', { collect: { host: start() } })).machines;
    expect(others).toEqual([]);
    expect(machine?.suspects).toEqual([]);
    expect(machine?.refusals?.connections).toBe(3);
    expect(machine?.inputs.map(({ recognizedAs }) => recognizedAs)).not.toContain('image');
    // The folder is gone: nobody could open what its paths say.
    expect(machine?.inputs.map(({ path }) => path).filter((file) => file.includes('/'))).toEqual(['httperr/httperr1.log']);
  });
});

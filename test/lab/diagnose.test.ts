import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose.js';
import { isSkipped, LAB_MISSING, REPOSITORY } from './lab.js';
import { LEAKING_KERNEL, REFUSING_LOG } from './machine-of-the-lab.js';
import { MODES } from './modes.js';
import { useLab } from './use-lab.js';

const IMAGE = path.join(REPOSITORY, 'examples', 'notmyfault', 'drivers', 'myfault.sys');

describe.skipIf(isSkipped('a diagnosis of this machine', LAB_MISSING)).each(MODES)(
  'a diagnosis of this machine under $mode',
  ({ constrained, usual }) => {
    const bench = useLab(usual);
    const start = () => {
      const machine = bench.start({ kernel: LEAKING_KERNEL, httperr: { 'httperr1.log': REFUSING_LOG } });
      copyFileSync(IMAGE, path.join(machine.windows, 'System32', 'drivers', 'leaky.sys'));
      return machine.host;
    };

    it('that sampled it names the driver that allocates with the tag, where tags can be read', async () => {
      const { machines } = await diagnose('this-machine', { collect: { host: start(), sampling: { everySeconds: 1, count: 4 } } });
      const suspects = [{ owner: { name: 'leaky.sys', signature: { status: 'unknown' } }, tags: [{ tag: 'Leak' }] }];
      expect(machines).toMatchObject([
        constrained ? { suspects: [], refusals: { connections: 3 } } : { verdict: { code: 'driver-leak' }, suspects },
      ]);
      if (constrained) expect(machines[0]?.verdict.code).not.toBe('healthy');
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

    it('says which parts are missing, and why', async () => {
      const [machine] = (await diagnose('this-machine', { collect: { host: start() } })).machines;
      const problems = machine?.inputs.flatMap(({ problems }) => problems).filter(({ kind }) => kind === 'missing-part');
      const missing = problems?.map(({ text }) => /part ([a-z-]+) \(failed\)/.exec(text)?.[1]);
      expect(missing).toEqual(constrained ? ['pool', 'big-pool'] : ['events']);
      if (constrained) expect(problems?.[0]?.text).toContain('no native calls in a restricted language mode');
    });
  },
);

import { afterEach, beforeAll } from 'vitest';
import { BUILD_LIMIT_MS, buildLab, ENGINE, type Engine, type Lab } from './lab.js';
import { LabMachine, type LabMachineOptions } from './machine-of-the-lab.js';

/** The lab of a suite, and the machine of the test that runs. */
export interface LabBench {
  readonly lab: Lab;
  /** The machine that {@link start} made last in this test. */
  readonly machine: LabMachine;
  /** Makes a machine; it is taken away after the test. */
  start(options?: LabMachineOptions): LabMachine;
}

/**
 * Builds the lab before the first test of a suite, and cleans up after each.
 *
 * @param usual - what machines are like where a test does not say; commands of a test come on top of these.
 */
export function useLab(usual: LabMachineOptions = {}, engine: Engine = ENGINE): LabBench {
  let lab: Lab | undefined;
  let machine: LabMachine | undefined;
  beforeAll(async () => {
    lab = await buildLab(engine);
  }, BUILD_LIMIT_MS);
  afterEach(() => {
    machine?.remove();
    machine = undefined;
  });
  const built = (): Lab => {
    if (lab === undefined) throw new Error('the lab is there once the tests run');
    return lab;
  };
  return {
    get lab() {
      return built();
    },
    get machine() {
      if (machine === undefined) throw new Error('this test has started no machine');
      return machine;
    },
    start: (options = {}) => {
      machine?.remove();
      machine = new LabMachine(built(), { ...usual, ...options, ...providersOf(usual, options) });
      return machine;
    },
  };
}

function providersOf(...all: readonly LabMachineOptions[]): Pick<LabMachineOptions, 'providers'> {
  const texts = all.flatMap(({ providers }) => providers ?? []);
  return texts.length === 0 ? {} : { providers: texts.join('\n') };
}

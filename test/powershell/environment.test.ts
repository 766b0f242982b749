import { describe, expect, it } from 'vitest';
import { shellEnvironment } from '../../src/powershell/environment.js';

describe('the environment of a shell', () => {
  it.each([
    'NODE_POWERSHELL',
    'NODE_OPTIONS',
    'PSModulePath',
    'PSExecutionPolicyPreference',
    'COR_PROFILER',
    'cor_enable_profiling',
    'CORECLR_PROFILER_PATH_64',
    'COMPlus_Version',
    'DOTNET_STARTUP_HOOKS',
    'LD_PRELOAD',
  ])('has no %s', (name) => {
    expect(shellEnvironment({ [name]: 'x' }, {})).toEqual({});
  });

  it('keeps the rest and adds ours', () => {
    expect(shellEnvironment({ PATH: 'p', SystemRoot: 'C:\\Windows' }, { HTTPERR_DOCTOR_SCRIPT: 's' })).toEqual({
      PATH: 'p',
      SystemRoot: 'C:\\Windows',
      HTTPERR_DOCTOR_SCRIPT: 's',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { shellEnvironment } from '../../src/powershell/environment.js';

const onWindows = {
  executable: 'D:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
  windows: 'D:\\Windows',
  platform: 'win32',
  added: {},
} as const;
const elsewhere = { executable: '/opt/pwsh/pwsh', windows: null, platform: 'linux', added: {} } as const;

describe('the environment of a shell', () => {
  it.each([
    'NODE_POWERSHELL',
    'NODE_OPTIONS',
    'PSExecutionPolicyPreference',
    'PSModuleAnalysisCachePath',
    '__PSLockdownPolicy',
    'COR_PROFILER',
    'cor_enable_profiling',
    'CORECLR_PROFILER_PATH_64',
    'COMPlus_Version',
    'APPDOMAIN_MANAGER_ASM',
    'APPDOMAIN_MANAGER_TYPE',
    'DOTNET_STARTUP_HOOKS',
    'DOTNET_gcServer',
    'LD_PRELOAD',
    'A_SWITCH_OF_NEXT_YEAR',
  ])('has no %s', (name) => {
    for (const options of [onWindows, elsewhere])
      expect(Object.keys(shellEnvironment({ ...options, current: { [name]: 'x' } }))).not.toContain(name);
  });

  it('says where Windows lies as it is, whatever the variables say', () => {
    const current = { SystemRoot: 'E:\\evil', WINDIR: 'E:\\evil', Path: 'E:\\evil', ComSpec: 'E:\\evil\\cmd.exe', SYSTEMDRIVE: 'E:' };
    const made = shellEnvironment({ ...onWindows, current });
    expect(made).toMatchObject({ SystemRoot: 'D:\\Windows', windir: 'D:\\Windows', SystemDrive: 'D:' });
    expect(JSON.stringify(made)).not.toContain('evil');
    expect(Object.keys(made).filter((name) => /^path$/i.test(name))).toEqual(['PATH']);
  });

  it('sets the switches of the runtime itself, whatever the variables say', () => {
    const current = { DOTNET_TieredPGO: '1', DOTNET_gcConcurrent: '1', dotnet_gcconcurrent: '1' };
    for (const options of [onWindows, elsewhere]) {
      const made = shellEnvironment({ ...options, current });
      expect(made).toMatchObject({ DOTNET_TieredPGO: '0', DOTNET_gcConcurrent: '0' });
      expect(Object.keys(made).filter((name) => /^dotnet_/i.test(name))).toHaveLength(2);
    }
  });

  it('says nothing of Windows where that cannot be told', () => {
    const made = shellEnvironment({ ...onWindows, windows: null, current: { SystemRoot: 'E:\\evil' } });
    expect(Object.keys(made)).toEqual(['NO_COLOR', 'DOTNET_TieredPGO', 'DOTNET_gcConcurrent', 'PSModulePath']);
  });

  it('has the modules of that PowerShell alone', () => {
    const current = { PSModulePath: '/evil', psmodulepath: '/evil' };
    expect(shellEnvironment({ ...elsewhere, current })).toMatchObject({ PSModulePath: '/opt/pwsh/Modules' });
    const made = shellEnvironment({ ...onWindows, current });
    expect(made).toMatchObject({ PSModulePath: 'D:\\Windows\\System32\\WindowsPowerShell\\v1.0\\Modules' });
    expect(JSON.stringify(made)).not.toContain('evil');
  });

  it('keeps what an account needs, in any letter case, and adds ours', () => {
    const current = { temp: 'T', UserProfile: 'U', COMPUTERNAME: 'WEB1' };
    expect(shellEnvironment({ ...onWindows, current, added: { HTTPERR_DOCTOR_SCRIPT: 's' } })).toMatchObject({
      TEMP: 'T',
      USERPROFILE: 'U',
      COMPUTERNAME: 'WEB1',
      HTTPERR_DOCTOR_SCRIPT: 's',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { systemFile, windowsFolder, windowsFolderOf } from '../../src/powershell/windows-folder.js';

describe('where Windows lies', () => {
  it.each([
    [['C:\\Program Files\\nodejs\\node.exe', 'C:\\WINDOWS\\SYSTEM32\\ntdll.dll', 'C:\\WINDOWS\\System32\\KERNEL32.DLL'], 'C:\\WINDOWS'],
    [['D:\\node.exe', 'D:\\Win\\SysWOW64\\ntdll.dll'], 'D:\\Win'],
    // the first one is the kernel's; one that was loaded later may lie anywhere
    [['C:\\node.exe', 'C:\\Windows\\System32\\ntdll.dll', 'E:\\evil\\System32\\ntdll.dll'], 'C:\\Windows'],
    [['E:\\evil\\ntdll.dll', '\\\\host\\share\\System32\\ntdll.dll', 'System32\\ntdll.dll'], null],
    [[], null],
  ])('%j: %s', (libraries, folder) => {
    expect(windowsFolderOf(libraries)).toBe(folder);
  });

  it.skipIf(process.platform === 'win32')('is nowhere off Windows, whatever the variables say', () => {
    process.env.SystemRoot = 'C:\\Windows';
    expect(windowsFolder()).toBeNull();
    delete process.env.SystemRoot;
  });

  it('holds the system folder', () => {
    expect(systemFile('D:\\Win', 'icacls.exe')).toBe('D:\\Win\\System32\\icacls.exe');
  });
});

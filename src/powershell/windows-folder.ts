import path from 'node:path';

/** The library that the kernel itself maps into every process, from the folder that Windows was started from. */
const FIRST_LIBRARY = /^([a-z]:\\[^\0]*)\\(?:system32|syswow64)\\ntdll\.dll$/i;

let found: string | null | undefined;

/**
 * The folder that Windows was started from, for example `C:\Windows`; `null` where it cannot be told, and off Windows.
 *
 * `SystemRoot` and `windir` are mere variables: whoever starts us sets them to a folder of his own, and an elevated run would take its
 * programs from there. The list of libraries in our own process is not open to that: ntdll.dll is mapped by the kernel before any code of
 * the process runs, always from the true system folder, and only code inside of this process could change the list. Node gives that list in
 * its diagnostic report, so no native code is needed.
 */
export function windowsFolder(): string | null {
  if (process.platform !== 'win32') return null;
  if (found === undefined) found = windowsFolderOf(loadedLibraries());
  return found;
}

/** The same from a list of loaded libraries, in their order. */
export function windowsFolderOf(libraries: readonly string[]): string | null {
  for (const library of libraries) {
    const [, folder] = FIRST_LIBRARY.exec(library) ?? [];
    if (folder !== undefined) return folder;
  }
  return null;
}

/** A file of the system folder. A 32-bit process reaches the 64-bit one as Sysnative, which is there for no other. */
export function systemFile(windows: string, ...names: readonly string[]): string {
  return path.win32.join(windows, 'System32', ...names);
}

function loadedLibraries(): readonly string[] {
  const report: object = withoutNetwork(() => process.report.getReport());
  const libraries: unknown = 'sharedObjects' in report ? report.sharedObjects : [];
  return Array.isArray(libraries) ? libraries.filter((library): library is string => typeof library === 'string') : [];
}

/** Names of open connections would be asked for over the network; releases of Node that cannot leave that out ignore the wish. */
function withoutNetwork<T>(work: () => T): T {
  const before: unknown = Reflect.get(process.report, 'excludeNetwork');
  Reflect.set(process.report, 'excludeNetwork', true);
  try {
    return work();
  } finally {
    Reflect.set(process.report, 'excludeNetwork', before);
  }
}

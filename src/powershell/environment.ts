/**
 * Variables through which somebody else decides what PowerShell or its runtime loads or runs. An elevated run must not take them over from
 * whoever started it.
 */
const TAMPERING = [
  /^NODE_(POWERSHELL|OPTIONS)$/,
  /^PSMODULEPATH$/,
  /^PSEXECUTIONPOLICYPREFERENCE$/,
  /^(COR|CORECLR)_(ENABLE_PROFILING|PROFILER.*)$/,
  /^COMPLUS_.*$/,
  /^DOTNET_(STARTUP_HOOKS|ADDITIONAL_DEPS|SHARED_STORE)$/,
  /^POWERSHELL_UPDATECHECK$/,
  /^LD_(PRELOAD|LIBRARY_PATH|AUDIT)$/,
];

/** The environment for a shell: ours without what could lead it astray, and with `added`. */
export function shellEnvironment(current: NodeJS.ProcessEnv, added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(current).filter(([name]) => !TAMPERING.some((pattern) => pattern.test(name.toUpperCase())));
  return { ...Object.fromEntries(kept), ...added };
}

/**
 * The files below `ps/` that a collection consists of, in the order in which they are loaded: `collect.ps1` loads the same ones, which a
 * test checks.
 */
export const SCRIPT_FILES = [
  'lib/engine.ps1',
  'lib/json.ps1',
  'lib/json-reader.ps1',
  'lib/problem.ps1',
  'lib/route.ps1',
  'lib/output.ps1',
  'lib/native.ps1',
  'lib/registry.ps1',
  'lib/wmi.ps1',
  'lib/system.ps1',
  'lib/version.ps1',
  'lib/part.ps1',
  'parts/machine.ps1',
  'parts/boot.ps1',
  'parts/installed.ps1',
  'parts/server-roles.ps1',
  'parts/check.ps1',
  'parts/pool.ps1',
  'parts/processes.ps1',
  'parts/counters.ps1',
  'parts/filters.ps1',
  'parts/httperr.ps1',
  'parts/events.ps1',
  'parts/drivers.ps1',
  'parts/signatures.ps1',
  'lib/sampling.ps1',
  'lib/collection.ps1',
  'lib/manifest.ps1',
] as const;

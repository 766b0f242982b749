/** Environment variables that carry the paths of a run. The environment block is UTF-16 on Windows, and nothing in it is parsed as code. */
export const PATH_VARIABLES = {
  script: 'HTTPERR_DOCTOR_SCRIPT',
  request: 'HTTPERR_DOCTOR_REQUEST',
  response: 'HTTPERR_DOCTOR_RESPONSE',
} as const;

/** Before the id of the error that kept the script from running. */
export const ERROR_ID = 'FullyQualifiedErrorId: ';

/** Exit code of {@link COMMAND} where the script could not even begin: a policy, a parse error, a missing file. */
export const NOT_RUN = 71;

/**
 * Only the modules that came with this PowerShell may be loaded: one in a folder of the user could bring its own `Get-CimInstance`. Whatever
 * the environment says, PowerShell adds the user's folders to it when it starts, so this is set from inside, before the first command that
 * could load anything. `$PSHOME` is a constant of the engine.
 */
const OWN_MODULES_ONLY = "$env:PSModulePath = $PSHOME + '/Modules'";

/**
 * The only text that PowerShell ever gets from us: constant, one line, always complete, and it always ends in `exit`, so that no marker
 * has to be found and the exit code is the script's. Where `Write-Error` is refused or missing, the message goes out as plain output. The
 * error's id comes behind it, for it is never translated, and newer consoles do not print it.
 */
export const COMMAND =
  `try { ${OWN_MODULES_ONLY}; & $env:${PATH_VARIABLES.script} -RequestPath $env:${PATH_VARIABLES.request} -ResponsePath $env:${PATH_VARIABLES.response}; exit $LASTEXITCODE } ` +
  `catch { $e = $_; try { Write-Error -ErrorRecord $e -ErrorAction Continue } catch { [string]$e }; '${ERROR_ID}' + $e.FullyQualifiedErrorId; exit ${NOT_RUN} }`;

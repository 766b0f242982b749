<#
.SYNOPSIS
Collects evidence about refused connections and the nonpaged pool of this machine. Changes nothing.

.DESCRIPTION
Reads a request, writes the asked parts of a capture folder and an answer for each part. The program httperr-doctor calls it;
by hand, use the script that "httperr-doctor script" prints.

.PARAMETER RequestPath
Text file: folder, answers, parts, and what else is asked for (lib/request.ps1, lib/collection.ps1).

.PARAMETER ResponsePath
JSON file that is written last.

.NOTES
Written for Windows PowerShell 2.0 and everything after it. Exit codes: 0 the response says ok, 70 it says what failed.
#>
param(
    [Parameter(Mandatory = $true)][string]$RequestPath,
    [Parameter(Mandatory = $true)][string]$ResponsePath
)
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
if ($PSVersionTable.PSVersion.Major -ge 3) { $here = $PSScriptRoot } else { $here = [IO.Path]::GetDirectoryName($MyInvocation.MyCommand.Path) }
foreach ($file in @(
        'lib/engine.ps1', 'lib/clock.ps1', 'lib/json.ps1', 'lib/problem.ps1', 'lib/route.ps1', 'lib/output.ps1', 'lib/request.ps1',
        'lib/native.ps1', 'lib/registry.ps1', 'lib/system.ps1', 'lib/part.ps1', 'parts/pool.ps1', 'parts/httperr.ps1', 'lib/sampling.ps1',
        'lib/collection.ps1')) {
    . ($here + '/' + $file)
}
# what the other parts need is read when the first ones have answered
$rest = {
    foreach ($file in @(
            'lib/wmi.ps1', 'lib/version.ps1', 'parts/machine.ps1', 'parts/boot.ps1', 'parts/installed.ps1', 'parts/server-roles.ps1',
            'parts/check.ps1', 'parts/processes.ps1', 'parts/counters.ps1', 'parts/filters.ps1', 'parts/events.ps1', 'parts/drivers.ps1',
            'parts/signatures.ps1', 'parts/big-pool.ps1', 'lib/manifest.ps1')) {
        . ($here + '/' + $file)
    }
}

$script:HedShowProgress = $true
$response = @{ 'schemaVersion' = 1; 'collector' = 'collect'; 'ok' = $false }
$code = 70
try {
    $request = Read-HedRequest $RequestPath
    $job = Invoke-HedCollection $request $rest
    # the parts have answered each for itself
    $response['ok'] = $true
    $response['sampling'] = $job['sampling']
    $code = 0
} catch {
    $response['error'] = ConvertTo-HedProblem $_
    $response['error']['scriptStack'] = [string]$_.InvocationInfo.PositionMessage
}
try {
    Write-HedFile $ResponsePath (ConvertTo-HedJson $response)
} catch {
    # in our words: those of Windows are translated
    $problem = ConvertTo-HedProblem $_
    if ($problem['code'] -eq 'DISK_FULL') { throw $problem['message'] }
    throw
}
exit $code

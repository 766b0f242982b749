<#
.SYNOPSIS
Collects evidence about refused connections and the nonpaged pool on a server without Node.js. Changes nothing.

.DESCRIPTION
Writes a capture folder: facts of the machine, HTTPERR logs, pool tags, counters, processes, drivers, filters, events. Carry the folder to
any machine with httperr-doctor and run: httperr-doctor diagnose FOLDER
Run it elevated: without, HTTPERR and the list of loaded filters are left out, and the folder says so.

.PARAMETER Folder
Folder to write into; made if it is not there. Default: httperr-capture-NAME-TIME below the current directory.

.PARAMETER Minutes
Sample the pools for so many minutes. A leak needs time to show: 60 or more where it is slow. 0 takes one sample.

.PARAMETER EverySeconds
Seconds between two samples. While the pool grows fast, samples come more often.

.PARAMETER Days
HTTPERR logs and events of the last so many days only. 0 takes all.

.PARAMETER Signatures
Ask Windows for the signature of each loaded driver. Takes up to a minute.

.PARAMETER Images
Copy the image of each loaded driver too, about 100 MB: a diagnosis of the folder can then show which driver allocates with which tag.

.EXAMPLE
powershell -NoProfile -ExecutionPolicy RemoteSigned -File httperr-collect.ps1 -Minutes 60

.NOTES
Written for Windows PowerShell 2.0 (Server 2003) to PowerShell 7. Exit codes: 0 done, 2 a part is missing, 70 failed.
#>
param(
    [string]$Folder = '',
    [int]$Minutes = 5,
    [int]$EverySeconds = 30,
    [int]$Days = 0,
    [switch]$Signatures,
    [switch]$Images
)
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

# <bundled scripts>

# The full path of a folder that need not be there: .NET has a current directory of its own, and the drive at hand may hold no files.
function Resolve-HedFolder([string]$Folder) {
    $paths = $ExecutionContext.SessionState.Path
    if ($Folder -notmatch '^([\\/~]|[^\\/]+:)') { return Join-HedPath $paths.CurrentFileSystemLocation.ProviderPath $Folder }
    if (-not (Test-HedFullLanguage)) { return $Folder }
    return $paths.GetUnresolvedProviderPathFromPSPath($Folder)
}

# Makes a folder that only administrators, the system and this account can open, since a capture holds addresses and names. False where that
# could not be: a folder that is there keeps its rights.
function New-HedPrivateFolder([string]$Path) {
    if (Test-HedFolder $Path) { Assert-HedNoLink $Path; return $false }
    if (-not (Test-HedFullLanguage)) { New-HedFolder $Path; return $false }
    try {
        $security = New-HedInstance ([Security.AccessControl.DirectorySecurity])
        $security.SetAccessRuleProtection($true, $false)
        $own = [Security.Principal.WindowsIdentity]::GetCurrent().User
        foreach ($account in @('S-1-5-32-544', 'S-1-5-18', $own.Value)) {
            $sid = New-HedInstance ([Security.Principal.SecurityIdentifier]) @([string]$account)
            $security.AddAccessRule((New-HedInstance ([Security.AccessControl.FileSystemAccessRule]) @(
                        $sid, [Security.AccessControl.FileSystemRights]::FullControl, [Security.AccessControl.InheritanceFlags]'ContainerInherit, ObjectInherit',
                        [Security.AccessControl.PropagationFlags]::None, [Security.AccessControl.AccessControlType]::Allow)))
        }
        $folder = New-HedInstance ([IO.DirectoryInfo]) @($Path)
        # the method moved to a class of extensions in .NET
        if ($null -ne [IO.DirectoryInfo].GetMethod('Create', [Type[]]@([Security.AccessControl.DirectorySecurity]))) { $folder.Create($security) }
        else { [IO.FileSystemAclExtensions]::Create($folder, $security) }
        return $true
    } catch {
        New-HedFolder $Path
        return $false
    }
}

# 32-bit PowerShell sees another registry and other files than the server has: the 64-bit one does the work. Nothing where it cannot be reached.
function Get-HedOtherShell {
    $shell = Get-HedSystemFile 'WindowsPowerShell\v1.0\powershell.exe'
    if ($shell -match '[\\/]sysnative[\\/]' -and (Test-HedFile $shell)) { return $shell }
    return $null
}

function Get-HedOtherArguments([string]$Script, [hashtable]$Given) {
    '-NoProfile', '-ExecutionPolicy', 'RemoteSigned', '-File', $Script
    foreach ($name in (Get-HedKeys $Given)) {
        if ($Given[$name] -is [Management.Automation.SwitchParameter]) { if ($Given[$name].IsPresent) { '-' + $name } }
        else { '-' + $name; [string]$Given[$name] }
    }
}

$version = '<version>'
if (-not [string]::IsNullOrEmpty((Get-HedVariable 'PROCESSOR_ARCHITEW6432'))) {
    $shell = Get-HedOtherShell
    if ($null -eq $shell) {
        'error: this is 32-bit PowerShell on 64-bit Windows: start this script from the 64-bit one'
        exit 69
    }
    'This is 32-bit PowerShell on 64-bit Windows: the 64-bit one goes on with it'
    $given = @{}
    foreach ($name in @($PSBoundParameters.Keys)) { $given[$name] = $PSBoundParameters[$name] }
    & $shell @(Get-HedOtherArguments $MyInvocation.MyCommand.Path $given)
    exit $LASTEXITCODE
}
$modules = $env:PSModulePath
try {
    Set-HedOwnModules
    if ($Folder.Length -eq 0) { $Folder = 'httperr-capture-' + (Get-HedVariable 'COMPUTERNAME') + [DateTime]::UtcNow.ToString('-yyyyMMddTHHmmss\Z', [Globalization.CultureInfo]::InvariantCulture) }
    $Folder = Resolve-HedFolder $Folder
    $private = New-HedPrivateFolder $Folder
    $request = @{
        'folder' = $Folder
        'answers' = $null
        'parts' = @('pool', 'httperr', 'machine', 'processes', 'counters', 'filters', 'events', 'drivers', 'big-pool')
        'since' = $(if ($Days -gt 0) { Format-HedTime ([DateTime]::UtcNow.AddDays(-$Days)) } else { $null })
        'copyLogs' = $true
        'signatures' = [bool]$Signatures
        'images' = [bool]$Images
        'append' = $false
        'httperrBytes' = $null
        'sampling' = $null
    }
    if ($Minutes -gt 0) {
        $request['sampling'] = @{ 'everySeconds' = $EverySeconds; 'forSeconds' = 60 * $Minutes; 'samples' = $null; 'adaptive' = $true; 'maximumBytes' = 1073741824; 'stopFile' = $null; 'parentId' = $null }
    }
    'Collecting into ' + $Folder
    if ($Minutes -gt 0) { 'The parts take a minute, then samples follow for {0} minutes. Ctrl-C ends them, and what is there can be diagnosed.' -f $Minutes }
    # one that cannot be written costs no part: the last one is written again
    $script:HedOnPart = { param($job) try { Write-HedManifest $job $version } catch { $job['unwritten'] = $true } }
    $job = Invoke-HedCollection $request
    Write-HedManifest $job $version
    $missing = @()
    if ($null -ne $job['sampling'] -and $job['sampling']['ended'] -eq 'failed') { $missing += 'sampling ended early, after ' + $job['sampling']['samples'] + ' samples: ' + $job['sampling']['error']['message'] }
    foreach ($part in $job['parts']) {
        if ($part['status'] -eq 'ok') { continue }
        $why = @($part['warnings']) -join '; '
        if ($null -ne $part['error']) { $why = $part['error']['message'] }
        $missing += $part['name'] + $(if ($part['status'] -eq 'partial') { ' was collected only in part: ' } else { ' could not be collected: ' }) + $why
    }
    'Written: ' + $Folder
    if (-not $private) { 'note: other users may read this folder; move it where only you can open it' }
    foreach ($line in $missing) { 'note: ' + $line }
    if ($missing.Length -gt 0) { exit 2 }
    exit 0
} catch {
    'error: ' + (ConvertTo-HedProblem $_)['message']
    exit 70
} finally {
    # this may be the shell of whoever called the script
    $env:PSModulePath = $modules
}

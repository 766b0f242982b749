# The registry provider of Windows, in front of the commands of genuine pwsh, which has none elsewhere. Defined before the language is
# constrained, as the real ones are compiled.
function Get-HklmKey([string]$Path) { [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey($Path.Substring(6)) }
function Test-Path([string]$LiteralPath) {
    if ($LiteralPath.StartsWith('HKLM:\')) { return $null -ne (Get-HklmKey $LiteralPath) }
    return Microsoft.PowerShell.Management\Test-Path -LiteralPath $LiteralPath
}
function Get-ItemProperty([string]$LiteralPath) {
    $key = Get-HklmKey $LiteralPath
    $values = [ordered]@{}
    foreach ($name in $key.GetValueNames()) { $values[$name] = $key.GetValue($name) }
    $values['PSPath'] = $LiteralPath
    [pscustomobject]$values
}
function Get-ChildItem {
    [CmdletBinding()]
    param([string]$LiteralPath, [string]$Filter)
    if (-not $LiteralPath.StartsWith('HKLM:\')) { return Microsoft.PowerShell.Management\Get-ChildItem -LiteralPath $LiteralPath -Filter $Filter -ErrorAction Stop }
    # it opens each key below another, and writes an error for one that may not be opened
    foreach ($name in (Get-HklmKey $LiteralPath).GetSubKeyNames()) {
        try { [void](Get-HklmKey ($LiteralPath + '\' + $name)) } catch {
            $PSCmdlet.WriteError([Management.Automation.ErrorRecord]::new($_.Exception.GetBaseException(), 'System.Security.SecurityException', 'PermissionDenied', ($LiteralPath + '\' + $name)))
            continue
        }
        [pscustomobject]@{ PSChildName = $name }
    }
}
# Files of the lab have no version resource.
function Get-Item([string]$LiteralPath, [switch]$Force, [string]$ErrorAction) {
    if (-not $ErrorAction) { $ErrorAction = 'Stop' }
    $item = Microsoft.PowerShell.Management\Get-Item -LiteralPath $LiteralPath -Force -ErrorAction $ErrorAction
    if ($LiteralPath -notmatch '\.sys$') { return $item }
    [pscustomobject]@{
        Attributes = $item.Attributes; Length = $item.Length
        VersionInfo = [pscustomobject]@{
            FileMajorPart = 6; FileMinorPart = 3; FileBuildPart = 9600; FilePrivatePart = 17031
            CompanyName = 'Microsoft Corporation'; FileDescription = 'HTTP Protocol Stack'; ProductVersion = '6.3.9600.17031'; ProductName = 'Windows'; OriginalFilename = 'http.sys'
        }
    }
}

# The commands of Windows PowerShell for files and the registry that the engine alone has not, as far as the collectors use them. They are
# defined before the language is constrained, as the real ones are compiled.
function Get-Content([string]$LiteralPath, [string]$Encoding) { [IO.File]::ReadAllLines($LiteralPath) }
function Set-Content([string]$LiteralPath, [object[]]$Value, [string]$Encoding, [switch]$Force) { [IO.File]::WriteAllText($LiteralPath, (-join @(foreach ($line in $Value) { [string]$line + "`r`n" })), [Text.Encoding]::ASCII) }
function Add-Content([string]$LiteralPath, [string]$Value, [string]$Encoding) { [IO.File]::AppendAllText($LiteralPath, $Value + "`r`n", [Text.Encoding]::ASCII) }
function Move-Item([string]$LiteralPath, [string]$Destination, [switch]$Force) { [IO.File]::Move($LiteralPath, $Destination, $true) }
function Copy-Item([string]$LiteralPath, [string]$Destination, [switch]$Force) { [IO.File]::Copy($LiteralPath, $Destination, $true) }
function Remove-Item([string]$LiteralPath, [switch]$Force, [string]$ErrorAction) { [IO.File]::Delete($LiteralPath) }
function New-Item([string]$ItemType, [string]$Path, [switch]$Force) { [IO.Directory]::CreateDirectory($Path) }
function Join-Path([string]$Path, [string]$ChildPath) { [IO.Path]::Combine($Path, $ChildPath) }
function Get-HklmKey([string]$Path) { [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey($Path.Substring(6)) }
function Test-Path([string]$LiteralPath) {
    if ($LiteralPath.StartsWith('HKLM:\')) { return $null -ne (Get-HklmKey $LiteralPath) }
    return [IO.File]::Exists($LiteralPath) -or [IO.Directory]::Exists($LiteralPath)
}
# It opens each key below another, and writes an error for one that may not be opened.
function Get-HklmItem([string]$Path, $Cmdlet) {
    foreach ($name in (Get-HklmKey $Path).GetSubKeyNames()) {
        try { [void](Get-HklmKey ($Path + '\' + $name)) } catch {
            $Cmdlet.WriteError([Management.Automation.ErrorRecord]::new($_.Exception.GetBaseException(), 'System.Security.SecurityException', 'PermissionDenied', ($Path + '\' + $name)))
            continue
        }
        [pscustomobject]@{ PSChildName = $name }
    }
}
# In the words of a German Windows: nothing may rest on them.
function New-Missing([string]$Path) {
    $exception = [Management.Automation.ItemNotFoundException]::new("Der Pfad '$Path' kann nicht gefunden werden, da er nicht vorhanden ist.")
    [Management.Automation.ErrorRecord]::new($exception, 'PathNotFound', 'ObjectNotFound', $Path)
}
function Get-Item([string]$LiteralPath) {
    if ($LiteralPath.StartsWith('Env:')) {
        $value = [Environment]::GetEnvironmentVariable($LiteralPath.Substring(4))
        if ($null -ne $value) { [pscustomobject]@{ Value = $value } }
        return
    }
    $item = [IO.FileInfo]::new($LiteralPath)
    if (-not $item.Exists -and $null -eq $item.LinkTarget -and -not [IO.Directory]::Exists($LiteralPath)) { throw (New-Missing $LiteralPath) }
    [pscustomobject]@{
        Length = $(if ($item.Exists -and $null -eq $item.LinkTarget) { $item.Length })
        Attributes = $item.Attributes
        VersionInfo = [pscustomobject]@{
            FileMajorPart = 6; FileMinorPart = 3; FileBuildPart = 9600; FilePrivatePart = 17031
            CompanyName = 'Microsoft Corporation'; FileDescription = 'HTTP Protocol Stack'; ProductVersion = '6.3.9600.17031'; ProductName = 'Windows'; OriginalFilename = 'http.sys'
        }
    }
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
    if ($LiteralPath.StartsWith('HKLM:\')) { Get-HklmItem $LiteralPath $PSCmdlet; return }
    if (-not [IO.Directory]::Exists($LiteralPath)) { throw (New-Missing $LiteralPath) }
    [IO.DirectoryInfo]::new($LiteralPath).GetFiles($Filter)
}
function Write-Host([string]$Object) { [Console]::Out.WriteLine($Object) }
function Start-Sleep([int]$Milliseconds) { [Threading.Thread]::Sleep($Milliseconds) }
function Get-Process([int]$Id, [string]$ErrorAction) { try { [Diagnostics.Process]::GetProcessById($Id) } catch { } }

# What the engine and the account allow.

# Language modes came with 3.0; what 2.0 has in their place is not known. A session keeps the mode that it began with, and hundreds of calls ask.
if ($PSVersionTable.PSVersion.Major -lt 3) { $script:HedFullLanguage = $true }
else { $script:HedFullLanguage = [string]$ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage' }

function Test-HedFullLanguage {
    return $script:HedFullLanguage
}

# Remembered: looking for a command that is not there reads all modules of the machine.
function Test-HedCommand([string]$Name) {
    if (-not $script:HedCommands.ContainsKey($Name)) { $script:HedCommands[$Name] = $null -ne (Get-Command $Name -ErrorAction SilentlyContinue) }
    return $script:HedCommands[$Name]
}
$script:HedCommands = @{}

# Only modules that came with this PowerShell may be loaded from here on: one in a folder of the user could bring its own Get-CimInstance.
function Set-HedOwnModules {
    $env:PSModulePath = $PSHOME + '/Modules'
}

# New-Object is not a core command, so the engine alone has none.
function New-HedInstance([Type]$Type, [object[]]$Arguments) {
    if ($null -eq $Arguments -or $Arguments.Length -eq 0) { return , [Activator]::CreateInstance($Type) }
    # what a function or a cmdlet gave may be wrapped, and no constructor takes the wrapping
    for ($i = 0; $i -lt $Arguments.Length; $i++) { if ($Arguments[$i] -is [psobject]) { $Arguments[$i] = $Arguments[$i].PSObject.BaseObject } }
    return , [Activator]::CreateInstance($Type, $Arguments)
}

function Get-HedVariable([string]$Name) {
    if (Test-HedFullLanguage) { return [Environment]::GetEnvironmentVariable($Name) }
    $item = Get-Item -LiteralPath ('Env:' + $Name) -ErrorAction SilentlyContinue
    if ($null -eq $item) { return $null }
    return $item.Value
}

# True, false, or nothing where it cannot be told.
function Test-HedElevated {
    if (-not (Test-HedFullLanguage)) { return $null }
    try {
        $identity = [Security.Principal.WindowsIdentity]::GetCurrent()
        $principal = New-HedInstance ([Security.Principal.WindowsPrincipal]) @($identity)
        return $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
    } catch {
        return $null
    }
}

# The host's own description, for the head of every answer.
function Get-HedHost {
    $engine = @{
        'version' = [string]$PSVersionTable['PSVersion']
        'edition' = $(if ($PSVersionTable['PSEdition']) { [string]$PSVersionTable['PSEdition'] } else { 'Desktop' })
        'languageMode' = $(if ($PSVersionTable.PSVersion.Major -lt 3) { 'FullLanguage' } else { [string]$ExecutionContext.SessionState.LanguageMode })
        'elevated' = Test-HedElevated
        'bits' = $null
    }
    if (Test-HedFullLanguage) {
        $engine['bits'] = 8 * [IntPtr]::Size
        $engine['wow64'] = -not [string]::IsNullOrEmpty([Environment]::GetEnvironmentVariable('PROCESSOR_ARCHITEW6432'))
    }
    return $engine
}

# What the engine and the account allow.

function Test-HedFullLanguage {
    return [string]$ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage'
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
        'languageMode' = [string]$ExecutionContext.SessionState.LanguageMode
        'elevated' = Test-HedElevated
        'bits' = $null
    }
    if (Test-HedFullLanguage) {
        $engine['bits'] = 8 * [IntPtr]::Size
        $engine['wow64'] = -not [string]::IsNullOrEmpty([Environment]::GetEnvironmentVariable('PROCESSOR_ARCHITEW6432'))
    }
    return $engine
}

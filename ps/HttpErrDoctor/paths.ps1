# Paths that a command was given, and the arguments that it makes of its parameters.

# Paths of the file system, absolute. -Path expands wildcards, -LiteralPath does not. Each that is not there is an error of its own, and the
# others count.
function Resolve-HedPath($Cmdlet, [string[]]$Path, [bool]$Literal) {
    foreach ($item in @($Path)) {
        if ([string]::IsNullOrEmpty($item)) { continue }
        $found = @(Find-HedPath $item $Literal)
        if ($found.Length -eq 0) { $Cmdlet.WriteError((New-HedMissing $item)) } else { $found }
    }
}

function Find-HedPath([string]$Item, [bool]$Literal) {
    # asked without an error, since each would be in the caller's -ErrorVariable
    if ($Literal -or -not [System.Management.Automation.WildcardPattern]::ContainsWildcardCharacters($Item)) { $found = Resolve-Path -LiteralPath $Item -ErrorAction Ignore }
    else { $found = Resolve-Path -Path $Item -ErrorAction Ignore }
    foreach ($place in @($found)) { if ($null -ne $place -and $place.Provider.Name -eq 'FileSystem') { $place.ProviderPath } }
}

function New-HedMissing([string]$Path) {
    $exception = [System.Management.Automation.ItemNotFoundException]::new((Hide-HedPlainControls $Path) + ' does not exist; check the spelling, or quote a path that holds spaces')
    return [System.Management.Automation.ErrorRecord]::new($exception, 'HttpErr.PathNotFound', 'ObjectNotFound', $Path)
}

# Characters that would steer a console, as \x1B.
function Hide-HedPlainControls([string]$Text) {
    return [regex]::Replace($Text, '[\x00-\x1f\x7f-\x9f]', { param($match) '\x{0:X2}' -f [int]$match.Value[0] })
}

# Arguments for a window of time, samples, facts of a machine, and the PowerShell to use, out of the bound parameters of a command.
function Get-HedArgument([string]$Command, $Given) {
    $arguments = @($Command)
    foreach ($name in @('Since', 'Until')) {
        if ($null -ne $Given[$name]) { $arguments += @(('--' + $name.ToLowerInvariant()), ([DateTime]$Given[$name]).ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ss\Z', [Globalization.CultureInfo]::InvariantCulture)) }
    }
    if ($Given['Last']) { $arguments += '--last=' + $Given['Last'] }
    if ($Given['UtcOffset']) { $arguments += '--utc-offset=' + $Given['UtcOffset'] }
    if ($Given['Once']) { $arguments += '--once' }
    if ($Given['Minutes']) { $arguments += '--for=' + $Given['Minutes'] + 'm' }
    if ($Given['EverySeconds']) { $arguments += '--every=' + $Given['EverySeconds'] + 's' }
    if ($Given['PowerShellPath']) { $arguments += '--powershell=' + $Given['PowerShellPath'] }
    return , ($arguments + @(Get-HedFact $Given))
}

# Facts of a machine that its evidence does not hold.
function Get-HedFact($Given) {
    foreach ($fact in @(@('OsVersion', '--os='), @('Architecture', '--arch='), @('Ram', '--ram='), @('Boot', '--boot='), @('Exchange', '--exchange='))) {
        foreach ($value in @($Given[$fact[0]])) { if ($value) { $fact[1] + $value } }
    }
}

# What this machine and this account allow, for `check`: an answer each, with a remedy where it is no.

function Get-HedCheck([hashtable]$Job) {
    $items = @()
    $engine = $Job['host']
    $items += New-HedItem 'powershell' $true ('PowerShell ' + $engine['version'] + ' ' + $engine['edition'] + $(if ($null -ne $engine['bits']) { ', ' + $engine['bits'] + ' bits' } else { '' })) $null
    $items += New-HedItem 'language-mode' ($engine['languageMode'] -eq 'FullLanguage') $engine['languageMode'] 'Allow or sign the scripts of this package in App Control or AppLocker; until then pool tags cannot be read, and files of poolmon can be diagnosed.'
    if ($engine['wow64']) { $items += New-HedItem 'bits' $false '32-bit PowerShell on 64-bit Windows' 'Use the 64-bit one: %windir%\sysnative\WindowsPowerShell\v1.0\powershell.exe' }
    $elevated = $engine['elevated']
    $items += New-HedItem 'elevated' $elevated $(if ($null -eq $elevated) { 'not known' } elseif ($elevated) { 'administrator' } else { 'not elevated' }) 'Start an elevated console: only administrators can read HTTPERR, the loaded filters and the boot configuration.'
    $items += New-HedPolicyItem
    $items += New-HedTryItem 'native-calls' { [void](Get-HedNative); 'methods made in memory; Windows logs that as event 4104' } @{ '' = 'Without native calls the tags, the pool events and the failures of class 106 cannot be read.' }
    $items += New-HedTryItem 'pool-tags' { ('{0} bytes of tags' -f (Get-HedSystemInformation 22 131072).Length) } @{
        'ACCESS_DENIED' = 'Start an elevated console, or collect with poolmon from another account and diagnose its files.'
        '0xC0000002' = 'Pool tagging is off: gflags /r +ptg and a restart turn it on (Windows 2000 and XP only; later it is always on).'
        '' = 'Collect with poolmon, and diagnose its files.'
    }
    $items += New-HedTryItem 'httperr' { Get-HedHttperrState } @{
        'ACCESS_DENIED' = 'Only Administrators may read HTTPERR: start an elevated console, or copy the logs and name the copy.'
        '' = 'Copy the logs, and name the copy.'
    }
    return @{ 'data' = @{ 'items' = $items } }
}

# $Ok: true, false, or nothing where it is not known.
function New-HedItem([string]$Id, $Ok, [string]$Found, $Remedy) {
    return @{ 'id' = $Id; 'ok' = $Ok; 'found' = $Found; 'remedy' = $(if ($Ok) { $null } else { $Remedy }) }
}

# $Remedies: by the code of the problem or a status in its words; '' is for all others.
function New-HedTryItem([string]$Id, [scriptblock]$Action, [hashtable]$Remedies) {
    try {
        return New-HedItem $Id $true (& $Action) $null
    } catch {
        $problem = ConvertTo-HedProblem $_
        return New-HedItem $Id $false $problem['message'] (Select-HedRemedy $problem $Remedies)
    }
}

function Select-HedRemedy([hashtable]$Problem, [hashtable]$Remedies) {
    foreach ($key in (Get-HedKeys $Remedies)) {
        if ($key.Length -gt 0 -and ($Problem['code'] -eq $key -or $Problem['message'].Contains($key))) { return $Remedies[$key] }
    }
    return $Remedies['']
}

# No folder is no obstacle: http.sys makes it with the first refusal.
function Get-HedHttperrState {
    $folder = Get-HedHttperrFolder
    if (-not (Test-HedHttperrFolder $folder)) { return $folder + ' does not exist: http.sys has logged no refusal yet, or logs elsewhere' }
    return '{0}, files: {1}' -f $folder, @(Get-HedHttperrFiles $folder).Length
}

# What Group Policy says, for the machine and the account, in each PowerShell. It beats the policy that we ask for; that this runs shows that it
# lets these scripts run, so it is an answer and no obstacle.
function New-HedPolicyItem {
    $found = @()
    foreach ($place in @('Windows\PowerShell', 'PowerShellCore')) {
        foreach ($hive in @('HKLM', 'HKCU')) {
            $values = Get-HedRouteValue @('registry', { Get-HedPolicyValues $hive ('SOFTWARE\Policies\Microsoft\' + $place) })
            if ($null -eq $values) { continue }
            if ($null -ne $values['EnableScripts'] -and $values['EnableScripts'] -eq 0) { $found += $place + ' (' + $hive + '): no scripts' }
            elseif ($null -ne $values['ExecutionPolicy']) { $found += $place + ' (' + $hive + '): ' + $values['ExecutionPolicy'] }
        }
    }
    if ($found.Length -eq 0) { return New-HedItem 'execution-policy' $true 'not set by Group Policy' $null }
    return New-HedItem 'execution-policy' $true ('Group Policy says ' + ($found -join ', ') + '; these scripts run all the same') $null
}

function Get-HedPolicyValues([string]$Hive, [string]$Path) {
    if ($Hive -eq 'HKLM') { return Get-HedRegistryValues $Path }
    if (-not (Test-HedFullLanguage)) { return $null }
    $key = [Microsoft.Win32.Registry]::CurrentUser.OpenSubKey($Path)
    if ($null -eq $key) { return $null }
    try { return @{ 'ExecutionPolicy' = $key.GetValue('ExecutionPolicy'); 'EnableScripts' = $key.GetValue('EnableScripts') } } finally { $key.Close() }
}

# What this machine and this account allow, for `check`: an answer each, with a remedy where it is no.

function Get-HedCheck([hashtable]$Job) {
    $items = @()
    $engine = $Job['host']
    $items += New-HedItem 'powershell' $true ('PowerShell ' + $engine['version'] + ' ' + $engine['edition'] + ', ' + $engine['bits'] + ' bits') $null
    $items += New-HedItem 'language-mode' ($engine['languageMode'] -eq 'FullLanguage') $engine['languageMode'] 'App Control or AppLocker restricts scripts: allow or sign the scripts of this package. Pool tags cannot be read until then; files of poolmon can be diagnosed.'
    if ($engine['wow64']) { $items += New-HedItem 'bits' $false '32-bit PowerShell on 64-bit Windows' 'Use the 64-bit one: %windir%\sysnative\WindowsPowerShell\v1.0\powershell.exe' }
    $elevated = $engine['elevated']
    $items += New-HedItem 'elevated' $elevated $(if ($null -eq $elevated) { 'not known' } elseif ($elevated) { 'administrator' } else { 'not elevated' }) 'Start an elevated console: HTTPERR, loaded filters and boot configuration are told to administrators only.'
    $items += New-HedPolicyItem
    $items += New-HedTryItem 'native-calls' { [void](Get-HedNative); 'methods made in memory; Windows logs that as event 4104' } 'Without native calls the tags, the pool events and the failures of class 106 cannot be read.'
    $items += New-HedTryItem 'pool-tags' { ('{0} bytes of tags' -f (Get-HedSystemInformation 22 131072).Length) } 'Collect with poolmon or from another account, and diagnose the files.'
    $items += New-HedTryItem 'httperr' { $folder = Get-HedHttperrFolder; ('{0}, files: {1}' -f $folder, @(Get-HedHttperrFiles $folder).Length) } 'Only administrators may read this folder: start an elevated console, or copy the logs and name the copy.'
    return @{ 'data' = @{ 'items' = $items } }
}

# $Ok: true, false, or nothing where it cannot be told.
function New-HedItem([string]$Id, $Ok, [string]$Found, $Remedy) {
    return @{ 'id' = $Id; 'ok' = $Ok; 'found' = $Found; 'remedy' = $(if ($Ok) { $null } else { $Remedy }) }
}

function New-HedTryItem([string]$Id, [scriptblock]$Action, [string]$Remedy) {
    try { return New-HedItem $Id $true (& $Action) $null } catch { return New-HedItem $Id $false (ConvertTo-HedProblem $_)['message'] $Remedy }
}

# A policy set by Group Policy beats the one that we ask for.
function New-HedPolicyItem {
    $policy = Get-HedRouteValue @('registry', { Get-HedRegistryValue 'SOFTWARE\Policies\Microsoft\Windows\PowerShell' 'ExecutionPolicy' })
    if ($null -eq $policy) { return New-HedItem 'execution-policy' $true 'not set by Group Policy' $null }
    return New-HedItem 'execution-policy' (-not ($policy -match 'AllSigned|Restricted')) ('Group Policy: ' + $policy) 'Group Policy allows signed scripts only: sign the scripts of this package with a certificate that you trust.'
}

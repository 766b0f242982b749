# Updates, programs and settings that known issues ask for.

# key, names of values
$script:HedOtherValues = @(
    , @('SYSTEM\CurrentControlSet\Services\Tcpip\Parameters', @('EnableTCPChimney', 'EnableRSS', 'EnableTCPA', 'MaxForwardBufferMemory', 'MaxNumForwardPackets'))
    , @('SYSTEM\CurrentControlSet\Services\AFD\Parameters', @('EnableDynamicBacklog', 'MinimumDynamicBacklog', 'MaximumDynamicBacklog', 'DynamicBacklogGrowthDelta'))
    , @('SYSTEM\CurrentControlSet\Control', @('RegistrySizeLimit'))
    , @('SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate', @('DisableWindowsUpdateAccess'))
)
$script:HedUninstall = @('SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall', 'SOFTWARE\Wow6432Node\Microsoft\Windows\CurrentVersion\Uninstall')
# Not all programs: what else is installed here is nobody's business.
$script:HedSoftware = '^(Symantec Endpoint Protection|ntsweep|Datadog Agent|Elastic Defend|McAfee Endpoint Security)'

function Get-HedOtherValues {
    $found = @{}
    foreach ($entry in $script:HedOtherValues) {
        $values = Get-HedRegistrySelection $entry[0] $entry[1]
        foreach ($name in $values.Keys) { $found[$name] = $values[$name] }
    }
    return $found
}

function Get-HedSoftware {
    $programs = @()
    foreach ($root in $script:HedUninstall) {
        $keys = Get-HedRegistryKeys $root
        if ($null -eq $keys) { continue }
        foreach ($key in $keys) {
            try { $name = [string](Get-HedRegistryValue ($root + '\' + $key) 'DisplayName') } catch { Add-HedUnreadKey ($root + '\' + $key); continue }
            if ($name -notmatch $script:HedSoftware) { continue }
            $program = @{ 'name' = $name }
            Set-HedKnown $program 'version' (Get-HedRegistryValue ($root + '\' + $key) 'DisplayVersion')
            $programs += $program
        }
    }
    return , $programs
}

# Words for what the machine does or has, as known issues ask for them: @{ holding; missing }. What could not be looked up is in neither.
function Get-HedTraits {
    $traits = @{ 'holding' = @(); 'missing' = @() }
    $lookups = @(
        'direct-access', { Test-HedService 'RaMgmtSvc' }
        'broadcom-network', { Test-HedNetworkProvider '^Broadcom' }
        'unc-content', { Test-HedUncContent }
        'branchcache', { Test-HedServiceStarts 'PeerDistSvc' }
        'container-host', { (Test-HedService 'docker') -or (Test-HedService 'containerd') }
    )
    for ($i = 0; $i -lt $lookups.Length; $i += 2) {
        $holds = Get-HedRouteValue @($lookups[$i], $lookups[$i + 1])
        if ($null -eq $holds) { continue }
        if ($holds) { $traits['holding'] += $lookups[$i] } else { $traits['missing'] += $lookups[$i] }
    }
    return $traits
}

# A service that is installed and not disabled.
function Test-HedService([string]$Name) {
    $start = Get-HedRegistryValue ('SYSTEM\CurrentControlSet\Services\' + $Name) 'Start'
    return $null -ne $start -and $start -lt 4
}

# A service that Windows starts by itself: many are installed everywhere, to be started on demand.
function Test-HedServiceStarts([string]$Name) {
    $start = Get-HedRegistryValue ('SYSTEM\CurrentControlSet\Services\' + $Name) 'Start'
    return $null -ne $start -and $start -le 2
}

# Network adapters by who provides their driver.
function Test-HedNetworkProvider([string]$Pattern) {
    $adapters = 'SYSTEM\CurrentControlSet\Control\Class\{4D36E972-E325-11CE-BFC1-08002BE10318}'
    $keys = Get-HedRegistryKeys $adapters
    if ($null -eq $keys) { return $null }
    $holds = $false
    foreach ($key in $keys) {
        # others are no adapters, and closed to all but the system
        if ($key -notmatch '^[0-9]{4}$') { continue }
        try { if ([string](Get-HedRegistryValue ($adapters + '\' + $key) 'ProviderName') -match $Pattern) { return $true } }
        catch { Add-HedUnreadKey ($adapters + '\' + $key); $holds = $null }
    }
    return $holds
}

# Whether a site or virtual folder of IIS lies on a share. Only administrators may read its configuration (IIS 7 and later, IIS 6).
function Test-HedUncContent {
    if (-not (Get-HedIis)['installed']) { return $false }
    foreach ($name in @('inetsrv\config\applicationHost.config', 'inetsrv\MetaBase.xml')) {
        $file = Get-HedSystemFile $name
        if (Test-HedFile $file) { return (Read-HedFile $file) -match 'Path\s*=\s*"\\\\' }
    }
    return $null
}

# 112 = installed, in the packages of the component store.
function Get-HedHotfixes {
    $ids = @{}
    $complete = $false
    # from 10 on, cumulative updates stand under names without a number
    $named = $null -eq (Get-HedRegistryValue $script:HedCurrentVersion 'CurrentMajorVersionNumber')
    $packages = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\Packages'
    $names = Get-HedRegistryKeys $packages
    if ($null -ne $names) {
        foreach ($name in $names) {
            if ($name -notmatch '^Package_for_(KB[0-9]+)') { continue }
            $id = $matches[1].ToUpperInvariant()
            try { if (-not $ids.ContainsKey($id) -and (Get-HedRegistryValue ($packages + '\' + $name) 'CurrentState') -eq 112) { $ids[$id] = $true } }
            catch { Add-HedUnreadKey ($packages + '\' + $name); $named = $false }
        }
        $complete = $named
    }
    # before Vista
    $names = Get-HedRegistryKeys 'SOFTWARE\Microsoft\Windows NT\CurrentVersion\HotFix'
    if ($null -ne $names) {
        $complete = $named
        foreach ($name in $names) { if ($name -match '(KB|Q)([0-9]{6,7})') { $ids['KB' + $matches[2]] = $true } }
    }
    $found = @($ids.Keys)
    [Array]::Sort($found)
    if ($found.Length -eq 0 -and -not $complete) { return $null }
    return @{ 'complete' = $complete; 'ids' = $found }
}

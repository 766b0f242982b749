# Filters: file-system minifilters with their altitude, and network filters.

$script:HedNetworkFilters = 'SYSTEM\CurrentControlSet\Control\Network\{4D36E974-E325-11CE-BFC1-08002BE10318}'

function Add-HedFilters($Stream) {
    $warnings = @()
    $loaded = Invoke-HedRoute @('native', { Get-HedLoadedFilters 2 }, 'native, before Vista', { Get-HedLoadedFilters 0 }, 'fltmc', { Get-HedFiltersByTool })
    if ($null -eq $loaded['value']) { $warnings += 'which file-system filters are loaded: ' + (Format-HedTried $loaded['tried']) }
    $registered = Invoke-HedRoute @('registry', { Get-HedRegisteredFilters })
    if ($null -eq $registered['value']) { $warnings += 'altitudes: ' + (Format-HedTried $registered['tried']) }
    $network = Invoke-HedRoute @('registry', { Get-HedNetworkFilters })
    if ($null -eq $network['value']) { $warnings += 'network filters: ' + (Format-HedTried $network['tried']) }
    if ($null -eq $loaded['value'] -and $null -eq $registered['value'] -and $null -eq $network['value']) { throw (New-HedFailure 'the list of filters' ($loaded['tried'] + $registered['tried'])) }
    $names = @{}
    if ($null -ne $registered['value']) { foreach ($name in @($registered['value'].Keys)) { $names[$name] = $true } }
    if ($null -ne $loaded['value']) { foreach ($name in @($loaded['value'].Keys)) { $names[$name] = $true } }
    foreach ($name in (Get-HedKeys $names)) {
        $filter = @{ 'kind' = 'file-system'; 'name' = $name; 'loaded' = $null }
        if ($null -ne $loaded['value']) {
            $filter['loaded'] = $loaded['value'].ContainsKey($name)
            if ($filter['loaded']) { foreach ($member in @('instances', 'altitude', 'legacy')) { Set-HedKnown $filter $member $loaded['value'][$name][$member] } }
        }
        if ($null -eq $filter['altitude'] -and $null -ne $registered['value']) { Set-HedKnown $filter 'altitude' $registered['value'][$name] }
        Add-HedLine $Stream (ConvertTo-HedJson $filter)
    }
    if ($null -ne $network['value']) { foreach ($filter in $network['value']) { Add-HedLine $Stream (ConvertTo-HedJson $filter) } }
    # only administrators can ask which filters are loaded; the registry's list stands for it
    $partial = $warnings.Length -gt 0
    $unread = Get-HedUnreadKeysText
    if ($null -ne $unread) { $warnings += 'altitudes and network filters: ' + $unread }
    return @{ 'warnings' = $warnings; 'partial' = $partial; 'data' = @{ 'loadedKnown' = $null -ne $loaded['value'] } }
}

# What the filter manager has loaded, by name. $Class 2 (FilterAggregateStandardInformation, Vista and later) has altitudes and legacy
# filters; 0 (FilterFullInformation) is that of before. Administrators only.
function Get-HedLoadedFilters([int]$Class) {
    $native = Get-HedNative
    $memory = [Runtime.InteropServices.Marshal]
    $buffer = $memory::AllocHGlobal(4096)
    $cells = $memory::AllocHGlobal(16)
    $filters = @{}
    try {
        $memory::WriteInt64($cells, 0, 0)
        $memory::WriteInt64($cells, 8, 0)
        $status = $native::FilterFindFirst($Class, $buffer, 4096, $cells, [IntPtr]($cells.ToInt64() + 8))
        if ($status -eq 0) {
            # there is a handle to close only where the first answer came
            $handle = $memory::ReadIntPtr($cells, 8)
            try {
                while ($status -eq 0) {
                    if ($Class -eq 2) { $filter = Read-HedFilter $buffer } else { $filter = Read-HedOldFilter $buffer }
                    $filters[$filter['name']] = $filter
                    $status = $native::FilterFindNext($handle, $Class, $buffer, 4096, $cells)
                }
            } finally {
                [void]$native::FilterFindClose($handle)
            }
        }
        # 0x80070103: no more of them
        if ($status -ne -2147024637) {
            if ($status -eq -2147024891) { throw 'FilterFindFirst answered 0x80070005 (access denied): only administrators may ask' }
            throw ('FilterFindFirst answered ' + (Format-HedStatus $status))
        }
        return $filters
    } finally {
        $memory::FreeHGlobal($cells)
        $memory::FreeHGlobal($buffer)
    }
}

# FILTER_FULL_INFORMATION: instances 8, length of the name 12, name 14.
function Read-HedOldFilter([IntPtr]$Buffer) {
    $memory = [Runtime.InteropServices.Marshal]
    return @{ 'name' = Read-HedFilterText $Buffer 14 ($memory::ReadInt16($Buffer, 12)); 'instances' = $memory::ReadInt32($Buffer, 8) }
}

# FILTER_AGGREGATE_STANDARD_INFORMATION: flags 4 (1 minifilter, 2 legacy). Minifilter: instances 16, length and place of the name 20 and 22, of
# the altitude 24 and 26. Legacy: of the name 12 and 14.
function Read-HedFilter([IntPtr]$Buffer) {
    $memory = [Runtime.InteropServices.Marshal]
    if (($memory::ReadInt32($Buffer, 4) -band 2) -ne 0) {
        return @{ 'name' = Read-HedFilterText $Buffer ($memory::ReadInt16($Buffer, 14)) ($memory::ReadInt16($Buffer, 12)); 'legacy' = $true }
    }
    $filter = @{ 'instances' = $memory::ReadInt32($Buffer, 16) }
    $filter['name'] = Read-HedFilterText $Buffer ($memory::ReadInt16($Buffer, 22)) ($memory::ReadInt16($Buffer, 20))
    $altitude = Read-HedFilterText $Buffer ($memory::ReadInt16($Buffer, 26)) ($memory::ReadInt16($Buffer, 24))
    if ($altitude.Length -gt 0) { $filter['altitude'] = $altitude }
    return $filter
}

# $Bytes of a text, at $At of the buffer.
function Read-HedFilterText([IntPtr]$Buffer, [int]$At, [int]$Bytes) {
    return [Runtime.InteropServices.Marshal]::PtrToStringUni([IntPtr]($Buffer.ToInt64() + $At), [int][Math]::Floor($Bytes / 2))
}

# Name, instances, altitude, frame; the head of the table is translated.
function Get-HedFiltersByTool {
    $filters = @{}
    foreach ($line in (Get-HedToolLines 'fltmc.exe' @('filters'))) {
        if ($line -match '^(\S+(?: \S+)*?)\s+([0-9]+)\s+([0-9]+(?:\.[0-9]+)?)\s+[0-9]+\s*$') { $filters[$matches[1]] = @{ 'instances' = [int]$matches[2]; 'altitude' = $matches[3] } }
    }
    if ($filters.Count -eq 0) { throw 'fltmc.exe printed no line that is a filter' }
    return $filters
}

# Services\<name>\Parameters\Instances (from Windows 11 24H2 on) or Services\<name>\Instances, then <instance>\Altitude, of the default instance
# where one is named.
function Get-HedRegisteredFilters {
    $root = 'SYSTEM\CurrentControlSet\Services'
    $names = Get-HedRegistryKeys $root
    if ($null -eq $names) { return $null }
    $filters = @{}
    foreach ($name in $names) {
        foreach ($place in @('\Parameters\Instances', '\Instances')) {
            try { $altitude = Get-HedRegisteredAltitude ($root + '\' + $name + $place) } catch { Add-HedUnreadKey ($root + '\' + $name + $place); continue }
            if ($null -ne $altitude) { $filters[$name] = $altitude; break }
        }
    }
    return $filters
}

function Get-HedRegisteredAltitude([string]$Instances) {
    $keys = Get-HedRegistryKeys $Instances
    if ($null -eq $keys -or $keys.Length -eq 0) { return $null }
    $instance = [string](Get-HedRegistryValue $Instances 'DefaultInstance')
    if (-not ($keys -contains $instance)) { $instance = $keys[0] }
    $altitude = Get-HedRegistryValue ($Instances + '\' + $instance) 'Altitude'
    if ($null -eq $altitude) { return $null }
    return [string]$altitude
}

function Get-HedNetworkFilters {
    $filters = @()
    $keys = Get-HedRegistryKeys $script:HedNetworkFilters
    if ($null -eq $keys) { return , $filters }
    foreach ($key in $keys) {
        try {
            $values = Get-HedRegistryValues ($script:HedNetworkFilters + '\' + $key)
            if ($null -eq $values -or $null -eq $values['ComponentId']) { continue }
            $filter = @{ 'kind' = 'network'; 'name' = [string]$values['ComponentId']; 'loaded' = $null }
            Set-HedKnown $filter 'description' $values['Description']
            $filters += $filter
            $ndi = Get-HedRegistryValues ($script:HedNetworkFilters + '\' + $key + '\Ndi')
            if ($null -ne $ndi) { Set-HedKnown $filter 'service' $ndi['Service'] }
        } catch {
            Add-HedUnreadKey ($script:HedNetworkFilters + '\' + $key)
        }
    }
    return , $filters
}

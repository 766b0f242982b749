# Filters: file-system minifilters with their altitude, and network filters.

$script:HedNetworkFilters = 'SYSTEM\CurrentControlSet\Control\Network\{4D36E974-E325-11CE-BFC1-08002BE10318}'

# Classes of altitudes as Microsoft assigns them (load order groups of the filter manager): lowest, highest, word.
$script:HedAltitudes = @(
    , @(420000, 429999, 'filter')
    , @(400000, 409999, 'top')
    , @(360000, 389999, 'activity-monitor')
    , @(340000, 349999, 'undelete')
    , @(320000, 329998, 'antivirus')
    , @(300000, 309998, 'replication')
    , @(280000, 289998, 'backup')
    , @(260000, 269998, 'content-screener')
    , @(240000, 249999, 'quota')
    , @(220000, 229999, 'system-recovery')
    , @(200000, 209999, 'cluster')
    , @(180000, 189999, 'hsm')
    , @(160000, 169999, 'compression')
    , @(140000, 149999, 'encryption')
    , @(130000, 139999, 'virtualization')
    , @(120000, 129999, 'quota-physical')
    , @(100000, 109999, 'open-file')
    , @(80000, 89999, 'security-enhancer')
    , @(60000, 69999, 'copy-protection')
    , @(40000, 49999, 'bottom')
)

function Add-HedFilters($Stream) {
    $warnings = @()
    $loaded = Invoke-HedRoute @('native', { Get-HedLoadedFilters }, 'fltmc', { Get-HedFiltersByTool })
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
            if ($filter['loaded']) { $filter['instances'] = $loaded['value'][$name] }
        }
        if ($null -ne $registered['value'] -and $registered['value'].ContainsKey($name)) {
            $filter['altitude'] = $registered['value'][$name]
            Set-HedKnown $filter 'class' (Get-HedAltitudeClass $registered['value'][$name])
        }
        Add-HedLine $Stream (ConvertTo-HedJson $filter)
    }
    if ($null -ne $network['value']) { foreach ($filter in $network['value']) { Add-HedLine $Stream (ConvertTo-HedJson $filter) } }
    # which filters are loaded is told to administrators only; the registry's list stands for it
    return @{ 'warnings' = $warnings; 'partial' = $warnings.Length -gt 0; 'data' = @{ 'loadedKnown' = $null -ne $loaded['value'] } }
}

function Get-HedAltitudeClass([string]$Altitude) {
    if ($Altitude -notmatch '^[0-9]{1,9}(\.[0-9]{1,30})?$') { return $null }
    # a cast reads a number as invariant text
    $number = [double]$Altitude
    foreach ($class in $script:HedAltitudes) { if ($number -ge $class[0] -and $number -lt $class[1] + 1) { return $class[2] } }
    return $null
}

# FILTER_FULL_INFORMATION: instances 8, length of the name 12, name 14. Administrators only.
function Get-HedLoadedFilters {
    $native = Get-HedNative
    $memory = [Runtime.InteropServices.Marshal]
    $buffer = $memory::AllocHGlobal(4096)
    $cells = $memory::AllocHGlobal(16)
    $filters = @{}
    try {
        $memory::WriteInt64($cells, 0, 0)
        $memory::WriteInt64($cells, 8, 0)
        $handleAt = [IntPtr]($cells.ToInt64() + 8)
        $status = $native::FilterFindFirst(0, $buffer, 4096, $cells, $handleAt)
        $handle = $memory::ReadIntPtr($handleAt)
        try {
            while ($status -eq 0) {
                $length = [int]$memory::ReadInt16($buffer, 12)
                $name = $memory::PtrToStringUni([IntPtr]($buffer.ToInt64() + 14), [int][Math]::Floor($length / 2))
                $filters[$name] = $memory::ReadInt32($buffer, 8)
                $status = $native::FilterFindNext($handle, 0, $buffer, 4096, $cells)
            }
        } finally {
            if ($handle -ne [IntPtr]::Zero) { [void]$native::FilterFindClose($handle) }
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

# Name, instances, altitude, frame; the head of the table is translated.
function Get-HedFiltersByTool {
    $filters = @{}
    foreach ($line in (Get-HedToolLines 'fltmc.exe' @('filters'))) {
        if ($line -match '^(\S+(?: \S+)*?)\s+([0-9]+)\s+[0-9]+(?:\.[0-9]+)?\s+[0-9]+\s*$') { $filters[$matches[1]] = [int]$matches[2] }
    }
    if ($filters.Count -eq 0) { throw 'fltmc.exe printed no line that is a filter' }
    return $filters
}

# Services\<name>\Instances\<instance>\Altitude, of the default instance where one is named.
function Get-HedRegisteredFilters {
    $root = 'SYSTEM\CurrentControlSet\Services'
    $names = Get-HedRegistryKeys $root
    if ($null -eq $names) { return $null }
    $filters = @{}
    foreach ($name in $names) {
        $instances = $root + '\' + $name + '\Instances'
        $keys = Get-HedRegistryKeys $instances
        if ($null -eq $keys -or $keys.Length -eq 0) { continue }
        $instance = [string](Get-HedRegistryValue $instances 'DefaultInstance')
        if (-not ($keys -contains $instance)) { $instance = $keys[0] }
        $altitude = Get-HedRegistryValue ($instances + '\' + $instance) 'Altitude'
        if ($null -ne $altitude) { $filters[$name] = [string]$altitude }
    }
    return $filters
}

function Get-HedNetworkFilters {
    $filters = @()
    $keys = Get-HedRegistryKeys $script:HedNetworkFilters
    if ($null -eq $keys) { return , $filters }
    foreach ($key in $keys) {
        $values = Get-HedRegistryValues ($script:HedNetworkFilters + '\' + $key)
        if ($null -eq $values -or $null -eq $values['ComponentId']) { continue }
        $filter = @{ 'kind' = 'network'; 'name' = [string]$values['ComponentId']; 'loaded' = $null }
        Set-HedKnown $filter 'description' $values['Description']
        $ndi = Get-HedRegistryValues ($script:HedNetworkFilters + '\' + $key + '\Ndi')
        if ($null -ne $ndi) { Set-HedKnown $filter 'service' $ndi['Service'] }
        $filters += $filter
    }
    return , $filters
}

# Performance counters under their English names, whatever the language of Windows.

# object, counter; '*' = one value an instance
$script:HedPdhCounters = @(
    , @('HTTP Service Request Queues', 'CurrentQueueSize', $true)
    , @('HTTP Service Request Queues', 'MaxQueueItemAge', $true)
    , @('HTTP Service Request Queues', 'RejectedRequests', $true)
)

function Add-HedCounterSample($Stream, [hashtable]$State) {
    $values = @()
    $problems = @()
    foreach ($group in @('memory', 'tcp', 'queues')) {
        if ($State[$group] -eq $false) { continue }
        $answer = Invoke-HedRoute (Get-HedCounterRoutes $group)
        if ($null -ne $answer['value']) { $values += $answer['value']; continue }
        $State[$group] = $false
        $problems += $group + ': ' + (Format-HedTried $answer['tried'])
    }
    if ($values.Length -eq 0) { throw ('no counter could be read. ' + ($problems -join '; ')) }
    Add-HedLine $Stream (ConvertTo-HedJson @{ 'at' = [DateTime]::UtcNow; 'values' = $values })
    return $problems
}

function Get-HedCounterRoutes([string]$Group) {
    switch ($Group) {
        'memory' { return @('native', { Get-HedMemoryCounters }, 'wmi', { Get-HedMemoryCountersByWmi }) }
        'tcp' { return @('runtime', { Get-HedTcpCounters }, 'wmi', { Get-HedTcpCountersByWmi }) }
        'queues' { return @('pdh', { Get-HedPdhCounters }, 'wmi', { Get-HedQueueCountersByWmi }) }
    }
}

function New-HedCounter([string]$Object, [string]$Counter, $Instance, $Value) {
    return @{ 'counter' = $Object + '\' + $Counter; 'instance' = $Instance; 'value' = $Value }
}

function Get-HedMemoryCounters {
    $bytes = Get-HedSystemInformation 2 1024
    $page = [long](Get-HedRouteValue @('native', { (Get-HedBasicInformation)['pageBytes'] }, 'usual', { 4096 }))
    return , @(
        New-HedCounter 'Memory' 'Pool Nonpaged Bytes' $null ($page * [BitConverter]::ToUInt32($bytes, 116))
        New-HedCounter 'Memory' 'Pool Paged Bytes' $null ($page * [BitConverter]::ToUInt32($bytes, 112))
        New-HedCounter 'Memory' 'Available Bytes' $null ($page * [BitConverter]::ToUInt32($bytes, 44))
        New-HedCounter 'Memory' 'Committed Bytes' $null ($page * [BitConverter]::ToUInt32($bytes, 48))
        New-HedCounter 'Memory' 'Commit Limit' $null ($page * [BitConverter]::ToUInt32($bytes, 52))
        New-HedCounter 'Memory' 'Free System Page Table Entries' $null ([BitConverter]::ToUInt32($bytes, 136))
    )
}

function Get-HedMemoryCountersByWmi {
    foreach ($memory in (Get-HedWmi 'Win32_PerfRawData_PerfOS_Memory' @('PoolNonpagedBytes', 'PoolPagedBytes', 'AvailableBytes', 'CommittedBytes', 'CommitLimit', 'FreeSystemPageTableEntries'))) {
        return , @(
            New-HedCounter 'Memory' 'Pool Nonpaged Bytes' $null ([long]$memory.PoolNonpagedBytes)
            New-HedCounter 'Memory' 'Pool Paged Bytes' $null ([long]$memory.PoolPagedBytes)
            New-HedCounter 'Memory' 'Available Bytes' $null ([long]$memory.AvailableBytes)
            New-HedCounter 'Memory' 'Committed Bytes' $null ([long]$memory.CommittedBytes)
            New-HedCounter 'Memory' 'Commit Limit' $null ([long]$memory.CommitLimit)
            New-HedCounter 'Memory' 'Free System Page Table Entries' $null ([long]$memory.FreeSystemPageTableEntries)
        )
    }
    return $null
}

function Get-HedTcpCounters {
    $properties = [Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties()
    return , @(
        New-HedCounter 'TCPv4' 'Connections Established' $null ([long]$properties.GetTcpIPv4Statistics().CurrentConnections)
        New-HedCounter 'TCPv6' 'Connections Established' $null ([long]$properties.GetTcpIPv6Statistics().CurrentConnections)
    )
}

function Get-HedTcpCountersByWmi {
    $values = @()
    $failure = $null
    foreach ($version in @('TCPv4', 'TCPv6')) {
        # a machine without IPv6 lacks the second
        try {
            foreach ($tcp in (Get-HedWmi ('Win32_PerfRawData_Tcpip_' + $version) @('ConnectionsEstablished'))) {
                $values += New-HedCounter $version 'Connections Established' $null ([long]$tcp.ConnectionsEstablished)
            }
        } catch {
            $failure = $_
        }
    }
    if ($values.Length -gt 0) { return , $values }
    if ($null -ne $failure) { throw $failure }
    return $null
}

function Get-HedQueueCountersByWmi {
    $values = @()
    foreach ($queue in (Get-HedWmi 'Win32_PerfRawData_Counters_HTTPServiceRequestQueues' @('Name', 'CurrentQueueSize', 'MaxQueueItemAge', 'RejectedRequests'))) {
        foreach ($name in @('CurrentQueueSize', 'MaxQueueItemAge', 'RejectedRequests')) {
            $values += New-HedCounter 'HTTP Service Request Queues' $name ([string]$queue.Name) ([long]$queue.$name)
        }
    }
    if ($values.Length -gt 0) { return , $values }
    return $null
}

# PdhAddEnglishCounter (Vista and later) knows the English names in every language.
function Get-HedPdhCounters {
    $native = Get-HedNative
    $memory = [Runtime.InteropServices.Marshal]
    $cell = $memory::AllocHGlobal(32)
    $query = [IntPtr]::Zero
    $values = @()
    try {
        $memory::WriteIntPtr($cell, [IntPtr]::Zero)
        $status = $native::PdhOpenQueryW([IntPtr]::Zero, [IntPtr]::Zero, $cell)
        if ($status -ne 0) { throw ('PdhOpenQuery answered ' + (Format-HedStatus $status)) }
        $query = $memory::ReadIntPtr($cell)
        $added = @()
        foreach ($counter in $script:HedPdhCounters) {
            $memory::WriteIntPtr($cell, [IntPtr]::Zero)
            $status = $native::PdhAddEnglishCounterW($query, ('\{0}(*)\{1}' -f $counter[0], $counter[1]), [IntPtr]::Zero, $cell)
            if ($status -eq 0) { $added += , @($counter, $memory::ReadIntPtr($cell)) }
        }
        if ($added.Length -eq 0) { throw ('PdhAddEnglishCounter answered ' + (Format-HedStatus $status)) }
        $status = $native::PdhCollectQueryData($query)
        # 0x800007D5, no data: there is no queue
        if ($status -eq -2147481643) { return , $values }
        if ($status -ne 0) { throw ('PdhCollectQueryData answered ' + (Format-HedStatus $status)) }
        foreach ($entry in $added) {
            foreach ($item in (Get-HedPdhArray $native $entry[1])) { $values += New-HedCounter $entry[0][0] $entry[0][1] $item[0] $item[1] }
        }
    } finally {
        if ($query -ne [IntPtr]::Zero) { [void]$native::PdhCloseQuery($query) }
        $memory::FreeHGlobal($cell)
    }
    return , $values
}

# PDH_FMT_COUNTERVALUE_ITEM_W: name 0, status 8, value 16; 24 bytes. 0x1400 = large integer, unscaled.
function Get-HedPdhArray($Native, [IntPtr]$Counter) {
    $memory = [Runtime.InteropServices.Marshal]
    $cells = $memory::AllocHGlobal(16)
    $buffer = [IntPtr]::Zero
    $items = @()
    try {
        $memory::WriteInt64($cells, 0, 0)
        $countAt = [IntPtr]($cells.ToInt64() + 8)
        $status = $Native::PdhGetFormattedCounterArrayW($Counter, 0x1400, $cells, $countAt, [IntPtr]::Zero)
        $size = $memory::ReadInt32($cells)
        if ($status -eq -2147481646 -and $size -gt 0) {
            $buffer = $memory::AllocHGlobal($size)
            $status = $Native::PdhGetFormattedCounterArrayW($Counter, 0x1400, $cells, $countAt, $buffer)
        }
        if ($status -ne 0) { return , $items }
        $count = $memory::ReadInt32($countAt)
        for ($i = 0; $i -lt $count; $i++) {
            if ($memory::ReadInt32($buffer, 24 * $i + 8) -gt 1) { continue }
            $items += , @($memory::PtrToStringUni($memory::ReadIntPtr($buffer, 24 * $i)), $memory::ReadInt64($buffer, 24 * $i + 16))
        }
    } finally {
        if ($buffer -ne [IntPtr]::Zero) { $memory::FreeHGlobal($buffer) }
        $memory::FreeHGlobal($cells)
    }
    return , $items
}

# The pools: tags (class 22, or 255 where that was seen to be the same), totals (class 2), the kernel's own verdict (two events), limits and
# failures (class 106).

$script:HedPoolColumns = '"columns":["tag","text","nonpagedAllocs","nonpagedFrees","nonpagedBytes","pagedAllocs","pagedFrees","pagedBytes"],"rows":['
# MI_SYSTEM_VA_TYPE, as far as it concerns the pools
$script:HedVaTypes = @('all', 'nonpaged', 'paged', 'system-cache', 'system-ptes', 'session')

# One sample as a line of pool.ndjson. $State keeps what does not change between samples.
function Add-HedPoolSample($Stream, [hashtable]$State) {
    $sample = @{ 'at' = [DateTime]::UtcNow; 'problems' = @() }
    if ($null -eq $State['pageBytes']) { $State['pageBytes'] = [long](Get-HedRouteValue @('native', { (Get-HedBasicInformation)['pageBytes'] }, 'usual', { 4096 })) }
    try {
        $tags = Get-HedPoolTags $State
    } catch {
        if (-not $State['wide']) { throw }
        $State['wide'] = $false
        $sample['problems'] += 'class 255: ' + (ConvertTo-HedProblem $_)['message']
        $tags = Get-HedPoolTags $State
    }
    $sample['source'] = $(if ($State['wide']) { 'class 255' } else { 'class 22' })
    $sample['at'] = $State['readAt']
    try { Add-HedPoolTotals $sample $State } catch { $sample['problems'] += 'class 2: ' + (ConvertTo-HedProblem $_)['message'] }
    Set-HedKnown $sample 'tickMs' (Get-HedRouteValue @('native', { Get-HedTickMs }))
    if ($State['conditions'] -ne $false) { Add-HedPoolConditions $sample $State }
    if ($State['virtualAddress'] -ne $false) { Add-HedVirtualAddress $sample $State }
    # the rows are text already: thousands of them
    $head = ConvertTo-HedJson $sample
    Add-HedLine $Stream ($head.Substring(0, $head.Length - 1) + ',' + $script:HedPoolColumns + $tags + ']}')
    return $sample
}

# SYSTEM_TIMEOFDAY_INFORMATION: boot time 0, current time 8, in units of 100 ns.
function Get-HedTickMs {
    $bytes = Get-HedFixedInformation 3 @(48)
    return [long][Math]::Floor(([BitConverter]::ToInt64($bytes, 8) - [BitConverter]::ToInt64($bytes, 0)) / 10000)
}

function Add-HedPoolTotals([hashtable]$Sample, [hashtable]$State) {
    $bytes = Get-HedSystemInformation 2 1024
    $Sample['availableBytes'] = $State['pageBytes'] * [BitConverter]::ToUInt32($bytes, 44)
    $Sample['commitBytes'] = $State['pageBytes'] * [BitConverter]::ToUInt32($bytes, 48)
    $Sample['commitLimitBytes'] = $State['pageBytes'] * [BitConverter]::ToUInt32($bytes, 52)
    $Sample['pagedBytes'] = $State['pageBytes'] * [BitConverter]::ToUInt32($bytes, 112)
    $Sample['nonpagedBytes'] = $State['pageBytes'] * [BitConverter]::ToUInt32($bytes, 116)
    $Sample['freeSystemPtes'] = [BitConverter]::ToUInt32($bytes, 136)
}

# High is signaled while enough is free; http.sys refuses when it is not. Low is signaled when little is left.
function Add-HedPoolConditions([hashtable]$Sample, [hashtable]$State) {
    $found = @()
    foreach ($name in @('HighNonPagedPoolCondition', 'LowNonPagedPoolCondition')) {
        try {
            $found += @{ 'name' = $name; 'signaled' = Get-HedKernelCondition $name }
        } catch {
            $Sample['problems'] += (ConvertTo-HedProblem $_)['message']
            $State['conditions'] = $false
        }
    }
    if ($found.Length -gt 0) { $Sample['conditions'] = $found }
}

# SYSTEM_VA_LIST_INFORMATION: size, peak, limit, failures; four words each.
function Add-HedVirtualAddress([hashtable]$Sample, [hashtable]$State) {
    try {
        # whether a longer buffer is taken, no document says: six types, five types, more
        $word = Get-HedWordBytes
        $bytes = Get-HedFixedInformation 106 @((24 * $word), (20 * $word), 2048)
    } catch {
        $State['virtualAddress'] = $false
        $Sample['problems'] += 'class 106: ' + (ConvertTo-HedProblem $_)['message']
        return
    }
    $Sample['virtualAddress'] = @(for ($type = 0; $type -le 4 -and ($type + 1) * 4 * $word -le $bytes.Length; $type++) {
        $at = $type * 4 * $word
        @{
            'type' = $script:HedVaTypes[$type]
            'sizeBytes' = Get-HedWord $bytes $at
            'peakBytes' = Get-HedWord $bytes ($at + $word)
            'limitBytes' = Get-HedWord $bytes ($at + 2 * $word)
            'allocationFailures' = Get-HedWord $bytes ($at + 3 * $word)
        }
    })
}

function Get-HedWord($Bytes, [int]$At) {
    if ((Get-HedWordBytes) -eq 8) { return [BitConverter]::ToUInt64($Bytes, $At) }
    return [BitConverter]::ToUInt32($Bytes, $At)
}

# The rows of class 22 or 255 as JSON text. An entry is the tag, then allocations, frees and bytes of the paged and of the nonpaged pool:
# 28 bytes, or 40 in 64-bit Windows, where class 255 has words of 8 bytes for all of these: 56.
function Get-HedPoolTags([hashtable]$State) {
    if ($null -eq $State['tagBytes']) { $State['tagBytes'] = 131072 }
    $class = 22
    if ($State['wide']) { $class = 255 }
    $bytes = Get-HedSystemInformation $class $State['tagBytes']
    # behind the call: what comes before it takes its time at the first sample, and a rate is as good as its times
    $State['readAt'] = [DateTime]::UtcNow
    $State['tagBytes'] = $bytes.Length + 16384
    $count = [BitConverter]::ToInt32($bytes, 0)
    $narrow = (Get-HedWordBytes) -eq 4
    if ($narrow) { $at = 4; $size = 28 } elseif ($class -eq 22) { $at = 8; $size = 40 } else { $at = 8; $size = 56 }
    if ($count -lt 0 -or $at + $count * $size -gt $bytes.Length) { throw ('class ' + $class + ' names ' + $count + ' tags and gives ' + $bytes.Length + ' bytes') }
    $latin = [Text.Encoding]::GetEncoding(28591).GetString($bytes, 0, $bytes.Length)
    $rows = New-HedInstance ([Text.StringBuilder]) @([int](48 * $count + 16))
    for ($i = 0; $i -lt $count; $i++) {
        $text = $latin.Substring($at, 4)
        if ($text -cnotmatch '^[ !#-\[\]-~]{4}$') { $text = Format-HedTag $bytes $at }
        if ($i -gt 0) { [void]$rows.Append(',') }
        if ($class -eq 255) { [void]$rows.Append((Format-HedWideTag $bytes $at $text)); $at += $size; continue }
        if ($narrow) {
            $used = 24
            $pagedBytes = [BitConverter]::ToUInt32($bytes, $at + 12)
            $nonpagedBytes = [BitConverter]::ToUInt32($bytes, $at + $used)
        } else {
            $used = 32
            $pagedBytes = [BitConverter]::ToUInt64($bytes, $at + 16)
            $nonpagedBytes = [BitConverter]::ToUInt64($bytes, $at + $used)
        }
        [void]$rows.Append(('["0x{0:X8}","{1}",{2},{3},{4},{5},{6},{7}]' -f [BitConverter]::ToUInt32($bytes, $at), $text,
            [BitConverter]::ToUInt32($bytes, $at + $used - 8), [BitConverter]::ToUInt32($bytes, $at + $used - 4), $nonpagedBytes,
            [BitConverter]::ToUInt32($bytes, $at + 4), [BitConverter]::ToUInt32($bytes, $at + 8), $pagedBytes))
        $at += $size
    }
    $State['tags'] = $count
    return $rows.ToString()
}

function Format-HedWideTag($Bytes, [int]$At, [string]$Text) {
    return '["0x{0:X8}","{1}",{2},{3},{4},{5},{6},{7}]' -f [BitConverter]::ToUInt32($Bytes, $At), $Text,
        [BitConverter]::ToUInt64($Bytes, $At + 32), [BitConverter]::ToUInt64($Bytes, $At + 40), [BitConverter]::ToUInt64($Bytes, $At + 48),
        [BitConverter]::ToUInt64($Bytes, $At + 8), [BitConverter]::ToUInt64($Bytes, $At + 16), [BitConverter]::ToUInt64($Bytes, $At + 24)
}

# A tag with other than printable characters: \xNN for the rest, the bit of protected pool (0x80 of the last byte) left out.
function Format-HedTag($Bytes, [int]$At) {
    $text = ''
    for ($i = 0; $i -lt 4; $i++) {
        $code = [int]$Bytes[$At + $i]
        if ($i -eq 3) { $code = $code -band 0x7F }
        if ($code -lt 32 -or $code -gt 126 -or $code -eq 92) { $text += '\\x{0:X2}' -f $code }
        elseif ($code -eq 34) { $text += '\"' }
        else { $text += [char]$code }
    }
    return $text
}

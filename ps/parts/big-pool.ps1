# Blocks of a page or more in the pools, summed up by tag (class 66), and whether the tags can be read with counters that do not wrap (class 255).
# Both are beside the list of tags, which is whole without them: what this Windows does not answer is written down and costs nothing else.

$script:HedBigPoolColumns = '"columns":["tag","text","pool","blocks","bytes","largestBytes","largestAt","usualBytes","usualBlocks"],"rows":['
# a machine may have hundreds of thousands of them, and PowerShell 2.0 reads some thousand in a second
$script:HedBigPoolMs = 4000
$script:HedBigPoolSizes = 256

function Add-HedBigPool($Stream, [hashtable]$Job) {
    $pool = $Job['states']['pool']
    $routes = @()
    $warnings = @()
    $blocks = Invoke-HedRoute @('class 66', { Add-HedBigPoolLine $Stream $Job })
    $routes += New-HedAsked 'class 66' $blocks['tried']
    if ($null -eq $blocks['value']) {
        $why = Format-HedTried $blocks['tried']
        # without them nothing was asked of Windows
        if ($why -match 'native calls') { throw (New-HedFailure 'the list of large blocks' $blocks['tried']) }
        if ($why -notmatch '0xC0000003') { $warnings += $why }
    } else {
        $warnings += $blocks['value']['problems']
    }
    # a 32-bit kernel counts in 32 bits there as well
    if ($null -ne $pool -and (Get-HedWordBytes) -eq 8 -and $null -eq $pool['wide']) {
        $wide = Invoke-HedRoute @('class 255', { Assert-HedWideTags; $true })
        $pool['wide'] = $null -ne $wide['value']
        $routes += New-HedAsked 'class 255' $wide['tried']
    }
    return @{ 'warnings' = $warnings; 'data' = @{ 'routes' = $routes } }
}

function New-HedAsked([string]$Route, $Tried) {
    $says = $null
    foreach ($attempt in @($Tried)) { $says = $attempt['message'] }
    return @{ 'route' = $Route; 'answered' = $null -eq $says; 'says' = $says }
}

# One more line, after the samples: what has come since the first.
function Update-HedBigPool([hashtable]$Job) {
    $first = Get-HedPartByName $Job 'big-pool'
    if ($null -eq $first -or $null -ne $first['error'] -or $first['rows'] -eq 0) { return }
    $stream = $null
    try {
        $stream = Open-HedStream (Join-HedPath $Job['folder'] $first['file']) $true
        [void](Add-HedBigPoolLine $stream $Job)
        $first['rows'] += $stream['rows']
    } catch {
        $first['warnings'] += (ConvertTo-HedProblem $_)['message']
    } finally {
        if ($null -ne $stream) { Close-HedStream $stream }
    }
    $first['ended'] = [DateTime]::UtcNow
    Write-HedAnswer $Job $first $first['data']
}

function Add-HedBigPoolLine($Stream, [hashtable]$Job) {
    $bytes = Get-HedSystemInformation 66 262144
    $line = @{ 'at' = [DateTime]::UtcNow; 'source' = 'class 66'; 'problems' = @() }
    $totals = Get-HedBigPoolTotals $bytes
    $line['blocks'] = $totals['blocks']
    $line['read'] = $totals['read']
    if ($totals['read'] -lt $totals['blocks']) { $line['problems'] += 'only ' + $totals['read'] + ' of ' + $totals['blocks'] + ' large blocks were summed up in the time allowed' }
    Set-HedBigPoolKnown $line $totals $Job['sample']
    $head = ConvertTo-HedJson $line
    Add-HedLine $Stream ($head.Substring(0, $head.Length - 1) + ',' + $script:HedBigPoolColumns + (Format-HedBigPoolRows $totals $line['poolKnown']) + ']}')
    return $line
}

# SYSTEM_BIGPOOL_ENTRY: address, bytes, tag; three words, of which the last is a dword with, in 64-bit Windows, four bytes that mean nothing.
# Bit 0 of the address says nonpaged. Sums by tag and that bit.
function Get-HedBigPoolTotals($Bytes) {
    $word = Get-HedWordBytes
    $count = [BitConverter]::ToInt32($Bytes, 0)
    if ($count -lt 0 -or $word + $count * 3 * $word -gt $Bytes.Length) { throw ('class 66 names ' + $count + ' blocks and gives ' + $Bytes.Length + ' bytes') }
    $type = [int]
    if ($word -eq 8) { $type = [long] }
    $words = [Array]::CreateInstance($type, 3 * $count)
    [Buffer]::BlockCopy($Bytes, $word, $words, 0, 3 * $count * $word)
    $low = [long]4294967295
    $found = @{}
    $clock = Start-HedClock
    $at = 0
    for ($read = 0; $read -lt $count; $read++) {
        if (($read -band 1023) -eq 1023 -and (Get-HedElapsedMs $clock) -gt $script:HedBigPoolMs) { break }
        $address = $words[$at]
        $size = [long]$words[$at + 1]
        $tag = $words[$at + 2] -band $low
        $at += 3
        if ($size -eq 0) { continue }
        if ($size -lt 0) { $size = $size -band $low }
        $key = $tag
        if (($address -band 1) -ne 0) { $key = $tag + 4294967296 }
        $entry = $found[$key]
        if ($null -eq $entry) {
            $entry = @{ 'tag' = $tag; 'nonpaged' = $key -ne $tag; 'blocks' = 0; 'bytes' = [long]0; 'largest' = [long]0; 'largestAt' = $address; 'sizes' = @{} }
            $found[$key] = $entry
        }
        $entry['blocks']++
        $entry['bytes'] += $size
        if ($size -gt $entry['largest']) { $entry['largest'] = $size; $entry['largestAt'] = $address }
        $sizes = $entry['sizes']
        if ($null -ne $sizes[$size]) { $sizes[$size]++ } elseif ($sizes.Count -lt $script:HedBigPoolSizes) { $sizes[$size] = 1 }
    }
    return @{ 'blocks' = $count; 'read' = $read; 'entries' = @($found.Values) }
}

# Where Windows hides the addresses it may hide the bit too: without a block that has it, or with more nonpaged bytes than the pool holds,
# nobody knows of which pool a block is.
function Set-HedBigPoolKnown([hashtable]$Line, [hashtable]$Totals, $Sample) {
    $nonpaged = [long]0
    foreach ($entry in $Totals['entries']) { if ($entry['nonpaged']) { $nonpaged += $entry['bytes'] } }
    $Line['poolKnown'] = $nonpaged -gt 0
    if ($nonpaged -eq 0) {
        if ($Totals['blocks'] -gt 0) { $Line['problems'] += 'Windows does not say which of the large blocks are nonpaged' }
        return
    }
    if ($null -eq $Sample -or $null -eq $Sample['nonpagedBytes']) { return }
    # the pool was measured before
    if ($nonpaged -gt 2 * [double]$Sample['nonpagedBytes']) {
        $Line['poolKnown'] = $false
        $Line['problems'] += 'the large blocks that are called nonpaged hold more than the nonpaged pool, so of which pool they are is not known'
    }
}

function Format-HedBigPoolRows([hashtable]$Totals, [bool]$PoolKnown) {
    $rows = New-HedInstance ([Text.StringBuilder])
    $digits = 2 * (Get-HedWordBytes)
    foreach ($entry in $Totals['entries']) {
        $usual = Get-HedUsualSize $entry['sizes']
        $pool = 'null'
        if ($PoolKnown) { if ($entry['nonpaged']) { $pool = '"nonpaged"' } else { $pool = '"paged"' } }
        $where = $entry['largestAt'] -band (-2)
        $address = 'null'
        if ($where -ne 0) { $address = '"0x' + $where.ToString('X' + $digits, [Globalization.CultureInfo]::InvariantCulture) + '"' }
        if ($rows.Length -gt 0) { [void]$rows.Append(',') }
        [void]$rows.Append(('["0x{0:X8}","{1}",{2},{3},{4},{5},{6},{7},{8}]' -f $entry['tag'], (Format-HedTag ([BitConverter]::GetBytes([uint32]$entry['tag'])) 0),
            $pool, $entry['blocks'], $entry['bytes'], $entry['largest'], $address, $usual['bytes'], $usual['blocks']))
    }
    return $rows.ToString()
}

# The size that most blocks have: what one driver allocates again and again is of one size.
function Get-HedUsualSize([hashtable]$Sizes) {
    $usual = @{ 'bytes' = [long]0; 'blocks' = 0 }
    foreach ($size in @($Sizes.Keys)) {
        $blocks = $Sizes[$size]
        if ($blocks -gt $usual['blocks'] -or ($blocks -eq $usual['blocks'] -and $size -gt $usual['bytes'])) { $usual['bytes'] = $size; $usual['blocks'] = $blocks }
    }
    return $usual
}

# Class 255 is of a Windows that is newer than its only description: it is used where what it says of the tags is what class 22 says of them.
# Throws where it is not there, or is something else.
function Assert-HedWideTags {
    $narrow = Get-HedSystemInformation 22 262144
    $wide = Get-HedSystemInformation 255 393216
    $count = [BitConverter]::ToInt32($wide, 0)
    $others = [BitConverter]::ToInt32($narrow, 0)
    if ($count -le 0 -or 8 + 56 * [long]$count -gt $wide.Length -or $count -gt 2 * $others -or $others -gt 2 * $count) { throw ('class 255 names ' + $count + ' tags in ' + $wide.Length + ' bytes, class 22 ' + $others) }
    $places = @{}
    for ($i = 0; $i -lt $others; $i++) { $places[[BitConverter]::ToUInt32($narrow, 8 + 40 * $i)] = 8 + 40 * $i }
    $compared = 0
    $same = 0
    for ($i = 0; $i -lt $count -and $compared -lt 64; $i++) {
        $at = 8 + 56 * $i
        $place = $places[[BitConverter]::ToUInt32($wide, $at)]
        if ($null -eq $place) { continue }
        $compared++
        if (Test-HedSameTag $wide $at $narrow $place) { $same++ }
    }
    if ($compared -eq 0 -or 4 * $same -lt 3 * $compared) { throw ('class 255 agrees with class 22 in ' + $same + ' of ' + $compared + ' tags, so it is not what it is taken for') }
}

# Tag, allocations, frees and bytes of the paged pool, the same of the nonpaged one: in class 255 all but the tag are words.
function Test-HedSameTag($Wide, [int]$At, $Narrow, [int]$Place) {
    $here = [double][BitConverter]::ToUInt64($Wide, $At + 24) + [double][BitConverter]::ToUInt64($Wide, $At + 48)
    $there = [double][BitConverter]::ToUInt64($Narrow, $Place + 16) + [double][BitConverter]::ToUInt64($Narrow, $Place + 32)
    if ([Math]::Abs($here - $there) -gt 1048576 + $there / 4) { return $false }
    # the lower halves of the counters, a moment later
    return (Test-HedCountsOn $Wide ($At + 8) $Narrow ($Place + 4)) -and (Test-HedCountsOn $Wide ($At + 32) $Narrow ($Place + 24))
}

function Test-HedCountsOn($Wide, [int]$At, $Narrow, [int]$Place) {
    $ahead = [long][BitConverter]::ToUInt32($Wide, $At) - [long][BitConverter]::ToUInt32($Narrow, $Place)
    if ($ahead -lt 0) { $ahead += 4294967296 }
    return $ahead -le 16777216
}

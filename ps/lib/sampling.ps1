# Samples over time: each is on disk before the next is taken.

$script:HedLeastSeconds = 2
# A sample for each so many bytes of growth: fast leaks get more samples, slow ones no more than asked for.
$script:HedStepBytes = 33554432

# Seconds to the next sample.
function Get-HedNextSeconds([double]$Every, [double]$GrownBytes, [double]$ElapsedSeconds) {
    if ($GrownBytes -le 0 -or $ElapsedSeconds -le 0) { return $Every }
    $seconds = $script:HedStepBytes / ($GrownBytes / $ElapsedSeconds)
    return Get-HedGreater (Get-HedLesser $script:HedLeastSeconds $Every) (Get-HedLesser $Every $seconds)
}

# Takes samples until enough are there, the time is over, somebody asks to stop, the one who asked is gone, or the disk space allowed is used.
function Invoke-HedSampling([hashtable]$Job, [hashtable]$Sampling) {
    $clock = Start-HedClock
    $every = [double]$Sampling['everySeconds']
    $Job['samples'] = 1
    $wait = $every
    $reason = 'done'
    $last = $Job['sample']
    $lastMs = [double]0
    # by the plan, not by the clock: what a sample itself takes must not cost the last one
    $dueMs = [double]0
    while ($true) {
        if ($null -ne $Sampling['samples'] -and $Job['samples'] -ge $Sampling['samples']) { break }
        $dueMs += 1000 * $wait
        if ($null -ne $Sampling['forSeconds'] -and $dueMs -gt 1000 * $Sampling['forSeconds']) { break }
        $reason = Wait-HedSeconds $clock $dueMs $Sampling
        if ($reason -ne 'done') { break }
        $startMs = Get-HedElapsedMs $clock
        # samples that came too late are not made up for
        if ($startMs - $dueMs -gt 1000 * $wait) { $dueMs = $startMs }
        $sample = Add-HedSample $Job
        $Job['samples']++
        if ($Sampling['adaptive'] -and $null -ne $sample -and $null -ne $last -and $null -ne $sample['nonpagedBytes'] -and $null -ne $last['nonpagedBytes']) {
            $wait = Get-HedNextSeconds $every ([double]$sample['nonpagedBytes'] - [double]$last['nonpagedBytes']) (($startMs - $lastMs) / 1000)
        }
        $last = $sample
        $lastMs = $startMs
        $used = [long]0
        foreach ($name in @($Job['streams'].Keys)) { $used += $Job['streams'][$name]['bytes'] }
        Write-HedProgress @{ 'state' = 'sampled'; 'sample' = $Job['samples']; 'of' = $Sampling['samples']; 'nextSeconds' = $wait; 'nonpagedBytes' = $(if ($null -ne $sample) { $sample['nonpagedBytes'] } else { $null }) }
        if ($null -ne $Sampling['maximumBytes'] -and $used -ge $Sampling['maximumBytes']) { $reason = 'disk'; break }
    }
    return @{ 'samples' = $Job['samples']; 'ended' = $reason; 'everySeconds' = $every }
}

# 'done', or why the waiting ended early.
function Wait-HedSeconds($Clock, [double]$UntilMs, [hashtable]$Sampling) {
    while ($true) {
        if ($null -ne $Sampling['stopFile'] -and (Test-HedFile $Sampling['stopFile'])) { return 'stopped' }
        if (-not (Test-HedProcess $Sampling['parentId'])) { return 'abandoned' }
        $left = $UntilMs - (Get-HedElapsedMs $Clock)
        if ($left -le 0) { return 'done' }
        # rounded up: a pause that ends early would be followed by one of 0 ms
        Start-HedPause ([int](Get-HedLesser 500 ($left + 1)))
    }
}

function Test-HedProcess($Id) {
    if ($null -eq $Id) { return $true }
    if (-not (Test-HedFullLanguage)) { return $null -ne (Get-Process -Id $Id -ErrorAction SilentlyContinue) }
    try {
        $process = [Diagnostics.Process]::GetProcessById([int]$Id)
        $process.Dispose()
        return $true
    } catch {
        return $false
    }
}

# One more sample of each stream that has answered before.
function Add-HedSample([hashtable]$Job) {
    $sample = $null
    foreach ($name in @('pool', 'processes', 'counters')) {
        if (-not $Job['streams'].ContainsKey($name)) { continue }
        try {
            $result = Add-HedSampleOf $Job $name
            if ($name -eq 'pool') { $sample = $result }
        } catch {
            $part = Get-HedPartByName $Job $name
            $problem = (ConvertTo-HedProblem $_)['message']
            $part['status'] = 'partial'
            if (-not ($part['warnings'] -contains $problem) -and $part['warnings'].Length -lt 20) { $part['warnings'] += $problem }
        }
    }
    return $sample
}

function Add-HedSampleOf([hashtable]$Job, [string]$Name) {
    $stream = $Job['streams'][$Name]
    $state = $Job['states'][$Name]
    switch ($Name) {
        'pool' { return Add-HedPoolSample $stream $state }
        'processes' { return Add-HedProcessSample $stream $state }
        'counters' { return Add-HedCounterSample $stream $state }
    }
}

function Get-HedPartByName([hashtable]$Job, [string]$Name) {
    foreach ($part in $Job['parts']) { if ($part['name'] -eq $Name) { return $part } }
    return $null
}

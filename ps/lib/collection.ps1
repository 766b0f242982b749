# A collection: the asked parts in one process, those that answer the question first, of the others the cheap ones, then samples.

$script:HedPartNames = @('check', 'pool', 'httperr', 'machine', 'processes', 'counters', 'filters', 'events', 'drivers', 'big-pool')
# those that say what happened: who waits for them need not wait for what the others are made of
$script:HedFirstPartNames = @('pool', 'httperr')
$script:HedStreamNames = @('pool', 'processes', 'counters')

# $Request: folder (of the capture), answers (folder of the parts' own files), parts, since, copyLogs, signatures, images,
# httperrBytes, append, sampling.
# $Rest loads what all but the first parts need; nothing where that was loaded.
# Gives the job: `parts` with their states, `machine`, `sampling`.
function Invoke-HedCollection([hashtable]$Request, $Rest) {
    $job = @{ 'request' = $Request; 'folder' = $Request['folder']; 'answers' = $Request['answers']; 'host' = $null
        'parts' = @(); 'streams' = @{}; 'states' = @{}; 'machine' = $null; 'sample' = $null; 'samples' = 0; 'sampling' = $null; 'started' = [DateTime]::UtcNow }
    $refused = $null
    try {
        foreach ($name in $script:HedPartNames) {
            if (-not ($Request['parts'] -contains $name)) { continue }
            if ($null -ne $Rest -and -not ($script:HedFirstPartNames -contains $name)) {
                # into this scope: all that follows is called from here
                try { . $Rest } catch { $refused = $_ }
                $Rest = $null
            }
            # what this PowerShell is and may is not what somebody waits for: with the first answers only where no other follows
            if ($null -eq $job['host'] -and ($null -eq $Rest -or $script:HedFirstPartNames -contains $Request['parts'][-1])) { $job['host'] = Get-HedHost }
            Invoke-HedPart $name $job { if ($null -ne $refused) { throw $refused }; Invoke-HedPartByName $name $job }
        }
        if ($null -ne $job['unanswered']) { throw $job['unanswered'] }
        if ($null -ne $Request['sampling'] -and $job['streams'].Count -eq 0) {
            $job['sampling'] = New-HedFailedSampling $job $Request['sampling'] 'NOTHING' ('none of ' + ($script:HedStreamNames -join ', ') + ' answered, so there was nothing to sample')
        } elseif ($null -ne $Request['sampling']) {
            Write-HedProgress @{ 'state' = 'sampling' }
            Add-HedSamples $job $Request['sampling']
            # what was refused meanwhile
            if ($Request['parts'] -contains 'httperr') { Update-HedHttperr $job }
            # who asked to stop waits for a few seconds only
            if ($Request['parts'] -contains 'big-pool' -and -not (@('stopped', 'abandoned') -contains $job['sampling']['ended'])) { Update-HedBigPool $job }
        }
    } finally {
        foreach ($name in @($job['streams'].Keys)) { Close-HedStream $job['streams'][$name] }
    }
    return $job
}

function Invoke-HedPartByName([string]$Name, [hashtable]$Job) {
    switch ($Name) {
        'machine' { return Get-HedMachine }
        'check' { return Get-HedCheck $Job }
        'httperr' { return Copy-HedHttperr $Job }
    }
    $file = $Name + '.ndjson'
    $sampled = $script:HedStreamNames -contains $Name
    $continued = ($sampled -or $Name -eq 'big-pool') -and [bool]$Job['request']['append']
    $stream = Open-HedStream (Join-HedPath $Job['folder'] $file) $continued
    if ($sampled) { return Start-HedStream $Name $Job $stream $file }
    try {
        switch ($Name) {
            'filters' { $result = Add-HedFilters $stream }
            'events' { $result = Add-HedEvents $stream $Job }
            'drivers' { $result = Add-HedDrivers $stream $Job }
            'big-pool' { $result = Add-HedBigPool $stream $Job }
        }
    } finally {
        Close-HedStream $stream
    }
    $result['file'] = $file
    $result['rows'] = $stream['rows']
    return $result
}

# The first sample of a stream; one that fails is not tried again.
function Start-HedStream([string]$Name, [hashtable]$Job, $Stream, [string]$File) {
    $Job['streams'][$Name] = $Stream
    $Job['states'][$Name] = @{}
    try {
        $answer = Add-HedSampleOf $Job $Name
    } catch {
        [void]$Job['streams'].Remove($Name)
        Close-HedStream $Stream
        throw
    }
    $result = @{ 'file' = $File; 'rows' = $Stream['rows']; 'data' = @{} }
    if ($Name -eq 'pool') {
        $Job['sample'] = $answer
        $result['data'] = @{ 'nonpagedBytes' = $answer['nonpagedBytes']; 'pagedBytes' = $answer['pagedBytes']; 'tags' = $Job['states'][$Name]['tags'] }
        $result['warnings'] = $answer['problems']
    }
    elseif ($Name -eq 'counters' -and $null -ne $answer) { $result['warnings'] = @($answer) }
    return $result
}

# Whatever sampling meets, the parts stand, and so do the samples that were taken before.
function Add-HedSamples([hashtable]$Job, [hashtable]$Sampling) {
    $Job['samples'] = 1
    try {
        $Job['sampling'] = Invoke-HedSampling $Job $Sampling
    } catch {
        $problem = ConvertTo-HedProblem $_
        $Job['sampling'] = New-HedFailedSampling $Job $Sampling $problem['code'] $problem['message']
    }
    Complete-HedStreams $Job
}

function New-HedFailedSampling([hashtable]$Job, [hashtable]$Sampling, [string]$Code, [string]$Message) {
    return @{ 'samples' = $Job['samples']; 'ended' = 'failed'; 'everySeconds' = $Sampling['everySeconds']; 'error' = @{ 'code' = $Code; 'message' = $Message } }
}

function Complete-HedStreams([hashtable]$Job) {
    foreach ($name in $script:HedStreamNames) {
        if (-not $Job['streams'].ContainsKey($name)) { continue }
        $part = Get-HedPartByName $Job $name
        $part['rows'] = $Job['streams'][$name]['rows']
        $part['ended'] = [DateTime]::UtcNow
        Write-HedAnswer $Job $part $part['data']
    }
}

function Update-HedHttperr([hashtable]$Job) {
    $before = @($Job['parts'])
    $first = Get-HedPartByName $Job 'httperr'
    if ($first['status'] -ne 'ok' -and $first['status'] -ne 'partial') { return }
    $Job['parts'] = @(foreach ($part in $before) { if ($part['name'] -ne 'httperr') { $part } })
    Invoke-HedPart 'httperr' $Job { Copy-HedHttperr $Job }
}

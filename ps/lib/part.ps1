# A part is one kind of evidence: it runs, writes its data, and leaves an answer of its own, whatever came of it.

# Called with the job after each part.
$script:HedOnPart = $null

# Runs one part. $Action gives a table: rows, file, data, warnings; `partial` = $true where something is missing.
function Invoke-HedPart([string]$Name, [hashtable]$Job, [scriptblock]$Action) {
    $part = @{ 'name' = $Name; 'status' = 'ok'; 'error' = $null; 'started' = [DateTime]::UtcNow; 'file' = $null; 'rows' = $null; 'warnings' = @(); 'data' = $null }
    Write-HedProgress @{ 'part' = $Name; 'state' = 'started' }
    $data = $null
    try {
        $result = & $Action
        $data = $result['data']
        foreach ($member in @('file', 'rows', 'warnings')) { if ($null -ne $result[$member]) { $part[$member] = $result[$member] } }
        if ($result['partial']) { $part['status'] = 'partial' }
    } catch {
        $problem = ConvertTo-HedProblem $_
        $part['error'] = @{ 'code' = $problem['code']; 'message' = $problem['message']; 'type' = $problem['type']; 'line' = $problem['line'] }
        $part['status'] = $(if ($problem['code'] -eq 'ACCESS_DENIED') { 'denied' } else { 'failed' })
    }
    $part['ended'] = [DateTime]::UtcNow
    $Job['parts'] += $part
    if ($Name -eq 'machine') { $Job['machine'] = $data } else { $part['data'] = $data }
    # one that cannot be written costs the parts behind it nothing; the collection says so when they are done
    try { Write-HedAnswer $Job $part $data } catch { if ($null -eq $Job['unanswered']) { $Job['unanswered'] = $_ } }
    if ($null -ne $script:HedOnPart) { & $script:HedOnPart $Job }
    Write-HedProgress @{ 'part' = $Name; 'state' = $part['status']; 'rows' = $part['rows'] }
}

# The part's own file: who calls us reads the part from it even where a later one hangs. `data` is written once, beside the part.
function Write-HedAnswer([hashtable]$Job, [hashtable]$Part, $Data) {
    if ($null -eq $Job['answers']) { return }
    $answer = @{ 'schemaVersion' = 1; 'collector' = $Part['name']; 'ok' = $null -eq $Part['error']; 'part' = @{}; 'host' = $Job['host'] }
    foreach ($member in @('name', 'status', 'error', 'started', 'ended', 'file', 'rows', 'warnings')) { $answer['part'][$member] = $Part[$member] }
    if ($null -eq $Part['error']) { $answer['data'] = $Data } else { $answer['error'] = $Part['error'] }
    Write-HedFile (Join-HedPath $Job['answers'] ('part-' + $Part['name'] + '.json')) (ConvertTo-HedJson $answer)
}

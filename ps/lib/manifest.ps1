# capture.json: the manifest of a capture folder, written where no other program does it.

function Write-HedManifest([hashtable]$Job, [string]$Version) {
    $parts = @()
    foreach ($name in $script:HedPartNames) {
        if ($name -eq 'check') { continue }
        $part = Get-HedPartByName $Job $name
        if ($null -eq $part) { $parts += @{ 'name' = $name; 'status' = 'not-asked' }; continue }
        $entry = @{}
        foreach ($member in @('name', 'status', 'error', 'started', 'ended', 'file', 'rows', 'warnings', 'data')) { $entry[$member] = $part[$member] }
        if ($null -ne $part['file'] -and $name -ne 'httperr') { $entry['sha256'] = Get-HedDigest (Join-HedPath $Job['folder'] $part['file']) }
        $parts += $entry
    }
    $machine = $Job['machine']
    if ($null -eq $machine) { $machine = @{} }
    $manifest = @{
        'schemaVersion' = 1
        'kind' = 'collection'
        'tool' = @{ 'name' = 'httperr-doctor'; 'version' = $Version }
        'machine' = $machine
        'clock' = $machine['clock']
        'started' = $Job['started']
        'ended' = [DateTime]::UtcNow
        'sampling' = $Job['sampling']
        'host' = $Job['host']
        'parts' = $parts
    }
    Write-HedFile (Join-HedPath $Job['folder'] 'capture.json') (ConvertTo-HedJson $manifest)
}

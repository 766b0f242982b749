# HTTPERR: where it lies, how it is set up, and copies of its files, taken while http.sys holds them.

# Copies the logs of the asked time into the capture's folder httperr. A file that is there already with the same length and time stays.
function Copy-HedHttperr([hashtable]$Job) {
    $folder = Get-HedHttperrFolder
    $limit = [long]268435456
    if ($null -ne $Job['request']['httperrBytes']) { $limit = [long]$Job['request']['httperrBytes'] }
    $since = $null
    if ($null -ne $Job['request']['since']) { $since = ConvertFrom-HedTime $Job['request']['since'] }
    $logging = @{ 'folder' = $folder; 'enabled' = $true; 'files' = @() }
    try { $setting = Get-HedRegistryValue $script:HedHttpParameters 'EnableErrorLogging'; if ($null -ne $setting) { $logging['enabled'] = $setting -ne 0 } } catch { $logging['enabled'] = $null }
    $files = @(Find-HedHttperrFiles $folder)
    $copies = [bool]$Job['request']['copyLogs']
    $target = Join-HedPath $Job['folder'] 'httperr'
    if ($copies) { New-HedFolder $target }
    $warnings = @()
    $left = $limit
    foreach ($file in $files) {
        $entry = @{ 'name' = $file.Name; 'bytes' = $file.Length; 'created' = $file.CreationTimeUtc; 'modified' = $file.LastWriteTimeUtc; 'copiedBytes' = $null }
        $logging['files'] += $entry
        if (-not $copies) { continue }
        if ($null -ne $since -and $file.LastWriteTimeUtc -lt $since) { $entry['skipped'] = 'older than the asked time'; continue }
        if ($file.Length -gt $left) { $entry['skipped'] = 'over the limit of ' + $limit + ' bytes'; $warnings += $file.Name + ' was left out: over the limit of ' + $limit + ' bytes for HTTPERR'; continue }
        $copy = Join-HedPath $target $file.Name
        try {
            # the newest is being written: what its folder says of it comes late
            if ($file -ne $files[0] -and (Test-HedSameFile $file $copy)) { $entry['copiedBytes'] = $file.Length }
            else { $entry['copiedBytes'] = Copy-HedShared $file.FullName $copy $file.LastWriteTimeUtc }
            $left -= $entry['copiedBytes']
        } catch {
            $warnings += $file.Name + ': ' + (ConvertTo-HedProblem $_)['message']
        }
    }
    if ($files.Length -eq 0) { $warnings += 'no log in ' + $folder + ': http.sys has written none, or logs elsewhere' }
    return @{ 'file' = $(if ($copies) { 'httperr' } else { $null }); 'rows' = $null; 'data' = $logging; 'warnings' = $warnings; 'partial' = $warnings.Length -gt 0 -and $files.Length -gt 0 }
}

function Test-HedSameFile($File, [string]$Path) {
    if (-not (Test-HedFullLanguage) -or -not [IO.File]::Exists($Path) -or (Test-HedLink $Path)) { return $false }
    $other = New-HedInstance ([IO.FileInfo]) @($Path)
    return $other.Length -eq $File.Length -and $other.LastWriteTimeUtc -eq $File.LastWriteTimeUtc
}

# ErrorLoggingDir is the root; http.sys appends HTTPERR.
function Get-HedHttperrFolder {
    $root = [string](Get-HedRouteValue @('registry', { Get-HedRegistryValue $script:HedHttpParameters 'ErrorLoggingDir' }))
    if ($root.Length -eq 0) {
        $windows = Get-HedWindows
        if ([string]::IsNullOrEmpty($windows)) { throw 'this is not Windows: it has no system folder' }
        # this folder is exempt from the redirection of 32-bit programs
        $root = Join-HedPath (Join-HedPath $windows 'System32') 'LogFiles'
    }
    $root = $root -replace '^\\systemroot\\', ((Get-HedWindows) + '\')
    if (Test-HedFullLanguage) { $root = [Environment]::ExpandEnvironmentVariables($root) }
    return Join-HedPath $root 'HTTPERR'
}

# The folder is closed to all but administrators, and that is what most people meet here first.
function Find-HedHttperrFiles([string]$Folder) {
    try {
        return Get-HedHttperrFiles $Folder
    } catch {
        $problem = ConvertTo-HedProblem $_
        if ($problem['code'] -eq 'ACCESS_DENIED') { throw ('HTTPERR cannot be read: access denied to the folder ' + $Folder + '. Only administrators may: start an elevated console, or copy the logs and name the copy') }
        throw
    }
}

# Newest first: where not all can be taken, these matter.
function Get-HedHttperrFiles([string]$Folder) {
    if (Test-HedFullLanguage) {
        $files = @((New-HedInstance ([IO.DirectoryInfo]) @($Folder)).GetFiles('httperr*.log'))
        $keys = @(foreach ($file in $files) { -$file.LastWriteTimeUtc.Ticks })
        if ($files.Length -gt 1) { [Array]::Sort($keys, $files) }
        return $files
    }
    return @(Get-ChildItem -LiteralPath $Folder -Filter 'httperr*.log' -ErrorAction Stop)
}

# http.sys keeps its newest file open for writing: it can be read by whoever shares everything.
function Copy-HedShared([string]$From, [string]$To, [DateTime]$Modified) {
    $temporary = $To + '.tmp'
    if (-not (Test-HedFullLanguage)) {
        Assert-HedNoLink $temporary
        Copy-Item -LiteralPath $From -Destination $temporary -Force
        Move-Item -LiteralPath $temporary -Destination $To -Force
        return (Get-Item -LiteralPath $To).Length
    }
    $share = [IO.FileShare]'ReadWrite, Delete'
    $source = New-HedInstance ([IO.FileStream]) @($From, [IO.FileMode]::Open, [IO.FileAccess]::Read, $share)
    try {
        $copy = New-HedFileStream $temporary
        try {
            $buffer = [Array]::CreateInstance([byte], 1048576)
            $total = [long]0
            while (($count = $source.Read($buffer, 0, $buffer.Length)) -gt 0) { $copy.Write($buffer, 0, $count); $total += $count }
        } finally {
            $copy.Close()
        }
    } catch {
        # half a copy would keep a full disk full
        [IO.File]::Delete($temporary)
        throw
    } finally {
        $source.Close()
    }
    [IO.File]::SetLastWriteTimeUtc($temporary, $Modified)
    [IO.File]::Delete($To)
    [IO.File]::Move($temporary, $To)
    return $total
}

# HTTPERR: where it lies, how it is set up, and copies of its files, taken while http.sys holds them.

$script:HedHttpParameters = 'SYSTEM\CurrentControlSet\Services\HTTP\Parameters'

# Copies the logs of the asked time into the capture's folder httperr. A file that is there already with the same length and time stays.
function Copy-HedHttperr([hashtable]$Job) {
    $folder = Get-HedHttperrFolder
    $limit = [long]268435456
    if ($null -ne $Job['request']['httperrBytes']) { $limit = [long]$Job['request']['httperrBytes'] }
    $since = $null
    if ($null -ne $Job['request']['since']) { $since = ConvertFrom-HedTime $Job['request']['since'] }
    $logging = @{ 'folder' = $folder; 'enabled' = $true; 'files' = @() }
    try { $setting = Get-HedRegistryValue $script:HedHttpParameters 'EnableErrorLogging'; if ($null -ne $setting) { $logging['enabled'] = $setting -ne 0 } } catch { $logging['enabled'] = $null }
    if (-not (Test-HedHttperrFolder $folder)) { return @{ 'data' = $logging; 'warnings' = @($folder + ' does not exist: http.sys has logged no refusal yet, or logs elsewhere') } }
    $files = @(Find-HedHttperrFiles $folder)
    $copies = [bool]$Job['request']['copyLogs']
    $target = Join-HedPath $Job['folder'] 'httperr'
    if ($copies) { New-HedFolder $target }
    $warnings = @()
    $left = $limit
    $newest = Get-HedNewestLog $files
    foreach ($file in $files) {
        $entry = @{ 'name' = $file.Name; 'bytes' = $file.Length; 'created' = $file.CreationTimeUtc; 'modified' = $file.LastWriteTimeUtc; 'copiedBytes' = $null }
        $logging['files'] += $entry
        if (-not $copies) { continue }
        # what a folder says of an open file comes late: time and length are believed of closed ones only
        $closed = $newest -ne $file.Name -and $file.Name -ne $files[0].Name
        if ($closed -and (Test-HedOlder $file $since)) { $entry['skipped'] = 'older than the asked time'; continue }
        $copy = Join-HedPath $target $file.Name
        try {
            if ($closed -and (Test-HedSameFile $file $copy)) { $entry['copiedBytes'] = $file.Length }
            else { $entry['copiedBytes'] = Copy-HedShared $file.FullName $copy $file.LastWriteTimeUtc $left }
            if ($null -eq $entry['copiedBytes']) {
                $entry['skipped'] = 'over the limit of ' + $limit + ' bytes'
                $warnings += $file.Name + ' was left out: over the limit of ' + $limit + ' bytes for HTTPERR'
                continue
            }
            if ($entry['copiedBytes'] -gt $entry['bytes']) { $entry['bytes'] = $entry['copiedBytes'] }
            $left -= $entry['copiedBytes']
        } catch {
            $problem = ConvertTo-HedProblem $_
            $why = $problem['message']
            if ($problem['code'] -eq 'IN_USE') { $why = 'in use by another program, which does not share it (' + $why + ')' }
            $warnings += $file.Name + ': ' + $why
        }
    }
    if ($files.Length -eq 0) { $warnings += 'no log in ' + $folder + ': http.sys has written none, or logs elsewhere' }
    return @{ 'file' = $(if ($copies) { 'httperr' } else { $null }); 'rows' = $null; 'data' = $logging; 'warnings' = $warnings; 'partial' = $warnings.Length -gt 0 -and $files.Length -gt 0 }
}

# False only where it is certain: a folder that may not be looked into is there.
function Test-HedHttperrFolder([string]$Folder) {
    if (Test-HedFolder $Folder) { return $true }
    try { [void]@(Get-HedHttperrFiles $Folder) } catch { return (ConvertTo-HedProblem $_)['code'] -ne 'NOT_FOUND' }
    return $true
}

# The log of the highest number: http.sys counts them up, and writes into the last.
function Get-HedNewestLog([object[]]$Files) {
    $newest = $null
    $highest = [long]-1
    foreach ($file in $Files) {
        if ($file.Name -notmatch '^httperr([0-9]{1,18})\.log$') { continue }
        $number = [long]$matches[1]
        if ($number -gt $highest) { $highest = $number; $newest = $file.Name }
    }
    return $newest
}

# Whether a log ends before the asked time: by its time stamp, and then by its last line, which wins where it is younger.
function Test-HedOlder($File, $Since) {
    if ($null -eq $Since -or $File.LastWriteTimeUtc -ge $Since) { return $false }
    try { $last = Get-HedLastTime $File.FullName } catch { return $false }
    return $null -eq $last -or $last -lt $Since
}

# Date and time of the last row of a log, in UTC; nothing where its end holds none.
function Get-HedLastTime([string]$Path) {
    $row = '(?m)^([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}:[0-9]{2}) '
    $found = [regex]::Matches((Read-HedEnd $Path 8192), $row)
    if ($found.Count -eq 0) { return $null }
    return ConvertFrom-HedTime ($found[$found.Count - 1].Value.Trim() + 'Z')
}

# The last bytes of a file that another program may hold open, as text.
function Read-HedEnd([string]$Path, [int]$Bytes) {
    if (-not (Test-HedFullLanguage)) { return (@(Get-Content -LiteralPath $Path -Tail 20) -join "`n") }
    $file = New-HedInstance ([IO.FileStream]) @($Path, [IO.FileMode]::Open, [IO.FileAccess]::Read, [IO.FileShare]'ReadWrite, Delete')
    try {
        if ($file.Length -gt $Bytes) { [void]$file.Seek(-$Bytes, [IO.SeekOrigin]::End) }
        $buffer = [Array]::CreateInstance([byte], $Bytes)
        return [Text.Encoding]::ASCII.GetString($buffer, 0, $file.Read($buffer, 0, $Bytes))
    } finally {
        $file.Close()
    }
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
    $root = $root -replace '^\\\?\?\\', ''
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
        if ($problem['code'] -eq 'ACCESS_DENIED') { throw ($Folder + ' cannot be read: access denied; only Administrators may read HTTPERR: start an elevated console, or copy the logs and name the copy') }
        throw
    }
}

# Newest first, by the time of the folder: where not all can be taken, these matter.
function Get-HedHttperrFiles([string]$Folder) {
    if (Test-HedFullLanguage) { $files = @((New-HedInstance ([IO.DirectoryInfo]) @($Folder)).GetFiles('httperr*.log')) }
    else { $files = @(Get-ChildItem -LiteralPath $Folder -Filter 'httperr*.log' -ErrorAction Stop) }
    $byTime = @{}
    foreach ($file in $files) { $byTime['{0:D20} {1}' -f $file.LastWriteTimeUtc.Ticks, $file.Name] = $file }
    $keys = Get-HedKeys $byTime
    for ($i = $keys.Length - 1; $i -ge 0; $i--) { $byTime[$keys[$i]] }
}

# http.sys keeps its newest file open for writing: it can be read by whoever shares everything. Gives the bytes copied, or nothing where the file
# has more than allowed.
function Copy-HedShared([string]$From, [string]$To, [DateTime]$Modified, [long]$Most) {
    $temporary = $To + '.tmp'
    if (-not (Test-HedFullLanguage)) {
        Assert-HedNoLink $temporary
        if ((Get-Item -LiteralPath $From).Length -gt $Most) { return $null }
        # half a copy would keep a full disk full
        try { Copy-Item -LiteralPath $From -Destination $temporary -Force } catch { Remove-HedFile $temporary; throw }
        Move-Item -LiteralPath $temporary -Destination $To -Force
        return (Get-Item -LiteralPath $To).Length
    }
    $share = [IO.FileShare]'ReadWrite, Delete'
    $source = New-HedInstance ([IO.FileStream]) @($From, [IO.FileMode]::Open, [IO.FileAccess]::Read, $share)
    try {
        # the length of an open file is true, whatever its folder says
        if ($source.Length -gt $Most) { return $null }
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

# The system folder of Windows: its files, and its programs as the last route to a fact. What these print is translated; names of elements,
# numbers and the order of columns are not.

# The folder of Windows: as the system says, not as a variable says that whoever started us could set. Another language mode has only that.
function Get-HedWindows {
    if (Test-HedFullLanguage) {
        $system = [string][Environment]::SystemDirectory
        if ($system.Length -gt 0) { return [IO.Path]::GetDirectoryName($system) }
    }
    return Get-HedVariable 'SystemRoot'
}

# A file of the real system folder, also for a 32-bit host on 64-bit Windows.
function Get-HedSystemFile([string]$Name) {
    $root = Get-HedWindows
    if ([string]::IsNullOrEmpty($root)) { throw 'this is not Windows: it has no system folder' }
    $folder = 'System32'
    if ((Get-HedVariable 'PROCESSOR_ARCHITEW6432') -and (Test-HedFolder (Join-HedPath $root 'sysnative'))) { $folder = 'sysnative' }
    $path = Join-HedPath $root $folder
    foreach ($step in $Name.Split([char[]]@('\'))) { $path = Join-HedPath $path $step }
    return $path
}

# What a program of the system folder prints, line by line. It inherits our standard input, so it must be one that reads none.
function Get-HedToolLines([string]$Name, [string[]]$Arguments) {
    $path = Get-HedSystemFile $Name
    if (-not (Test-HedFile $path)) { throw ($path + ' does not exist') }
    $lines = @(& $path $Arguments)
    if ($LASTEXITCODE -eq 0) { return , $lines }
    $why = $Name + ' ended with code ' + $LASTEXITCODE
    if ((Test-HedElevated) -ne $true) { $why += ': access denied, most likely, since it answers administrators only' }
    throw $why
}

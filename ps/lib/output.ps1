# Files of an answer. Whole files appear by rename; streams grow by whole lines and are flushed after each.

function Join-HedPath([string]$Folder, [string]$Name) {
    if (Test-HedFullLanguage) { return [IO.Path]::Combine($Folder, $Name) }
    return Join-Path $Folder $Name
}

function Write-HedFile([string]$Path, [string]$Text) {
    $temporary = $Path + '.tmp'
    if (-not (Test-HedFullLanguage)) {
        # Out-File may cut long lines at the width of the console
        Set-Content -LiteralPath $temporary -Value $Text -Encoding ascii -Force
        Move-Item -LiteralPath $temporary -Destination $Path -Force
        return
    }
    [IO.File]::WriteAllText($temporary, $Text + "`n", [Text.Encoding]::ASCII)
    if ([IO.File]::Exists($Path)) { [IO.File]::Delete($Path) }
    [IO.File]::Move($temporary, $Path)
}

function Read-HedFile([string]$Path) {
    if (-not (Test-HedFullLanguage)) { return (@(Get-Content -LiteralPath $Path -Encoding UTF8) -join "`n") }
    return [IO.File]::ReadAllText($Path, [Text.Encoding]::UTF8)
}

function New-HedFolder([string]$Path) {
    if (-not (Test-HedFullLanguage)) { [void](New-Item -ItemType Directory -Path $Path -Force); return }
    [void][IO.Directory]::CreateDirectory($Path)
}

function Test-HedFile([string]$Path) {
    if (-not (Test-HedFullLanguage)) { return Test-Path -LiteralPath $Path }
    return [IO.File]::Exists($Path)
}

function Test-HedFolder([string]$Path) {
    if (-not (Test-HedFullLanguage)) { return Test-Path -LiteralPath $Path }
    return [IO.Directory]::Exists($Path)
}

function Copy-HedFile([string]$From, [string]$To) {
    if (-not (Test-HedFullLanguage)) { Copy-Item -LiteralPath $From -Destination $To -Force; return }
    [IO.File]::Copy($From, $To, $true)
}

# A stream of lines. One that is continued gets a line end first where the last line was cut off.
function Open-HedStream([string]$Path, [bool]$Continue) {
    $stream = @{ 'path' = $Path; 'writer' = $null; 'rows' = 0; 'bytes' = [long]0 }
    if (-not (Test-HedFullLanguage)) {
        if (-not $Continue) { Set-Content -LiteralPath $Path -Value @() -Encoding ascii -Force }
        return $stream
    }
    $mode = [IO.FileMode]::Create
    if ($Continue) { $mode = [IO.FileMode]::OpenOrCreate }
    $file = New-HedInstance ([IO.FileStream]) @($Path, $mode, [IO.FileAccess]::ReadWrite, [IO.FileShare]::Read)
    if ($file.Length -gt 0) {
        [void]$file.Seek(-1, [IO.SeekOrigin]::End)
        if ($file.ReadByte() -ne 10) { $file.WriteByte(10) }
    }
    $stream['bytes'] = $file.Length
    $stream['writer'] = New-HedInstance ([IO.StreamWriter]) @($file, [Text.Encoding]::ASCII)
    $stream['writer'].NewLine = "`n"
    return $stream
}

function Add-HedLine($Stream, [string]$Line) {
    $Stream['rows']++
    $Stream['bytes'] += $Line.Length + 1
    if ($null -eq $Stream['writer']) { Add-Content -LiteralPath $Stream['path'] -Value $Line -Encoding ascii; return }
    $Stream['writer'].WriteLine($Line)
    $Stream['writer'].Flush()
}

function Close-HedStream($Stream) {
    if ($null -ne $Stream['writer']) { $Stream['writer'].Close() }
}

# SHA-256 of a file as lower-case hex, or nothing where this machine cannot.
function Get-HedDigest([string]$Path) {
    try {
        $algorithm = [Security.Cryptography.SHA256]::Create()
        $file = New-HedInstance ([IO.FileStream]) @($Path, [IO.FileMode]::Open, [IO.FileAccess]::Read, [IO.FileShare]'ReadWrite, Delete')
        try { $digest = $algorithm.ComputeHash($file) } finally { $file.Close() }
        return [BitConverter]::ToString($digest).Replace('-', '').ToLowerInvariant()
    } catch {
        return $null
    }
}

# One ASCII line of JSON behind '@@', for whoever reads our standard output.
function Write-HedProgress([hashtable]$Report) {
    if (-not $script:HedShowProgress -or -not (Test-HedFullLanguage)) { return }
    [Console]::Out.WriteLine('@@' + (ConvertTo-HedJson $Report))
    [Console]::Out.Flush()
}
$script:HedShowProgress = $false

# Files of an answer. Whole files appear by rename; streams grow by whole lines and are flushed after each. Nothing is written through links.

function Join-HedPath([string]$Folder, [string]$Name) {
    if (Test-HedFullLanguage) { return [IO.Path]::Combine($Folder, $Name) }
    return Join-Path $Folder $Name
}

# True where a link or junction has this name, whether or not there is something behind it.
function Test-HedLink([string]$Path) {
    try {
        if (Test-HedFullLanguage) { $attributes = [int][IO.File]::GetAttributes($Path) }
        else { $attributes = [int](Get-Item -LiteralPath $Path -Force -ErrorAction Stop).Attributes }
    } catch {
        return $false
    }
    # FILE_ATTRIBUTE_REPARSE_POINT
    return ($attributes -band 1024) -ne 0
}

function Assert-HedNoLink([string]$Path) {
    if (Test-HedLink $Path) { throw ($Path + ' is a link, and nothing is written through links; remove it, or name another folder') }
}

# A new file; what has its name is removed, be it a link.
function New-HedFileStream([string]$Path) {
    [IO.File]::Delete($Path)
    return New-HedInstance ([IO.FileStream]) @($Path, [IO.FileMode]::CreateNew, [IO.FileAccess]::Write, [IO.FileShare]::None)
}

function Write-HedFile([string]$Path, [string]$Text) {
    $temporary = $Path + '.tmp'
    if (-not (Test-HedFullLanguage)) {
        Assert-HedNoLink $temporary
        # Out-File may cut long lines at the width of the console
        try { Set-Content -LiteralPath $temporary -Value $Text -Encoding ascii -Force } catch { Remove-HedFile $temporary; throw }
        Move-Item -LiteralPath $temporary -Destination $Path -Force
        return
    }
    $bytes = [Text.Encoding]::ASCII.GetBytes($Text + "`n")
    $file = New-HedFileStream $temporary
    try { try { $file.Write($bytes, 0, $bytes.Length) } finally { $file.Close() } } catch { [IO.File]::Delete($temporary); throw }
    [IO.File]::Delete($Path)
    [IO.File]::Move($temporary, $Path)
}

function Read-HedFile([string]$Path) {
    if (-not (Test-HedFullLanguage)) { return (@(Get-Content -LiteralPath $Path -Encoding UTF8) -join "`n") }
    return [IO.File]::ReadAllText($Path, [Text.Encoding]::UTF8)
}

function New-HedFolder([string]$Path) {
    Assert-HedNoLink $Path
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

# What a failure left behind, by a command: that it cannot be removed is not what went wrong.
function Remove-HedFile([string]$Path) {
    Remove-Item -LiteralPath $Path -Force -ErrorAction SilentlyContinue
}

function Copy-HedFile([string]$From, [string]$To) {
    if (-not (Test-HedFullLanguage)) { Assert-HedNoLink $To; Copy-Item -LiteralPath $From -Destination $To -Force; return }
    [IO.File]::Delete($To)
    [IO.File]::Copy($From, $To, $false)
}

# A stream of lines. One that is continued gets a line end first where the last line was cut off.
function Open-HedStream([string]$Path, [bool]$Continue) {
    $stream = @{ 'path' = $Path; 'writer' = $null; 'rows' = 0; 'bytes' = [long]0 }
    Assert-HedNoLink $Path
    if (-not (Test-HedFullLanguage)) {
        if (-not $Continue) { Set-Content -LiteralPath $Path -Value @() -Encoding ascii -Force }
        # no command here reads the last character alone; an empty line after a whole one costs nothing
        elseif ((Test-Path -LiteralPath $Path) -and (Get-Item -LiteralPath $Path).Length -gt 0) { Add-Content -LiteralPath $Path -Value '' -Encoding ascii }
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

# Each line was flushed when it was written, and said so where that failed: what a full disk makes of the rest must cost no other stream.
function Close-HedStream($Stream) {
    if ($null -eq $Stream['writer']) { return }
    try { $Stream['writer'].Close() } catch { $Stream['closed'] = $false }
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
    if (-not $script:HedShowProgress) { return }
    if (-not (Test-HedFullLanguage)) {
        # writes a line as it is where nobody watches
        if (Test-HedCommand 'Write-Host') { Write-Host ('@@' + (ConvertTo-HedJson $Report)) }
        return
    }
    [Console]::Out.WriteLine('@@' + (ConvertTo-HedJson $Report))
    [Console]::Out.Flush()
}
$script:HedShowProgress = $false

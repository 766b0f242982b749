# Version resources of files.

# A .NET object, or the same object as the file provider gives it where .NET may not be called.
function Get-HedVersionInfo([string]$Path) {
    if (Test-HedFullLanguage) { return [Diagnostics.FileVersionInfo]::GetVersionInfo($Path) }
    return (Get-Item -LiteralPath $Path -ErrorAction Stop).VersionInfo
}

# Major.minor.build.private by number: the text beside it lags behind updates and carries words. Nothing where there is no version.
function Format-HedVersion($Info) {
    $number = '{0}.{1}.{2}.{3}' -f $Info.FileMajorPart, $Info.FileMinorPart, $Info.FileBuildPart, $Info.FilePrivatePart
    if ($number -eq '0.0.0.0') { return $null }
    return $number
}

function Get-HedFileVersion([string]$Path) {
    return Format-HedVersion (Get-HedVersionInfo $Path)
}

# The whole resource, as drivers.ndjson has it.
function Get-HedVersionResource([string]$Path) {
    $info = Get-HedVersionInfo $Path
    $version = @{}
    foreach ($pair in @(@('company', 'CompanyName'), @('description', 'FileDescription'), @('product', 'ProductVersion'), @('productName', 'ProductName'), @('originalName', 'OriginalFilename'))) {
        $text = ([string]$info.($pair[1])).Trim()
        if ($text.Length -gt 0) { $version[$pair[0]] = $text }
    }
    Set-HedKnown $version 'file' (Format-HedVersion $info)
    if ($version.Count -eq 0) { return $null }
    return $version
}

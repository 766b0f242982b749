# Drivers: which images are loaded, which services they belong to, what their version resources say, who signed them.

function Add-HedDrivers($Stream, [hashtable]$Job) {
    $warnings = @()
    $loaded = Invoke-HedRoute @('native', { Get-HedLoadedModules }, 'wmi', { Get-HedRunningDriversByWmi })
    if ($null -eq $loaded['value']) { $warnings += 'which drivers are loaded: ' + (Format-HedTried $loaded['tried']) }
    $services = Invoke-HedRoute @('registry', { Get-HedDriverServices })
    if ($null -eq $services['value']) { $warnings += 'services of drivers: ' + (Format-HedTried $services['tried']) }
    if ($null -eq $loaded['value'] -and $null -eq $services['value']) { throw (New-HedFailure 'the list of drivers' ($loaded['tried'] + $services['tried'])) }
    if ($Job['request']['images']) { New-HedFolder (Join-HedPath $Job['folder'] 'drivers') }
    $script:HedImagesLost = @()
    $seen = @{}
    foreach ($path in @($loaded['value'])) {
        if ($null -eq $path) { continue }
        $file = Get-HedFileName $path
        if ($seen.ContainsKey($file)) { continue }
        $seen[$file] = $true
        $service = $null
        if ($null -ne $services['value']) { $service = $services['value'][$file] }
        Add-HedDriver $Stream $Job $path $service $true
    }
    if ($null -ne $services['value']) {
        $stopped = $null
        if ($null -ne $loaded['value']) { $stopped = $false }
        foreach ($file in (Get-HedKeys $services['value'])) {
            if (-not $seen.ContainsKey($file)) { Add-HedDriver $Stream $Job $services['value'][$file]['path'] $services['value'][$file] $stopped }
        }
    }
    if ($script:HedImagesLost.Length -gt 0) { $warnings += 'images that could not be copied: {0}, first {1}' -f $script:HedImagesLost.Length, $script:HedImagesLost[0] }
    $partial = $warnings.Length -gt 0
    # names and starts of a few services
    $unread = Get-HedUnreadKeysText
    if ($null -ne $unread) { $warnings += 'services of drivers: ' + $unread }
    return @{
        'warnings' = $warnings
        'partial' = $partial
        'data' = @{ 'loadedBy' = $loaded['source']; 'complete' = $null -ne $loaded['value'] }
    }
}

function Add-HedDriver($Stream, [hashtable]$Job, [string]$Path, $Service, $Loaded) {
    $driver = @{ 'file' = Get-HedFileName $Path; 'path' = Resolve-HedDriverPath $Path; 'loaded' = $Loaded }
    # copies of the storage drivers, kept for writing a crash dump, are in memory only
    if ($driver['file'] -like 'dump_*' -and $null -ne $driver['path'] -and -not (Test-HedFile $driver['path'])) { $driver['path'] = $null }
    if ($null -ne $Service) { foreach ($name in @('service', 'displayName', 'start', 'type', 'group')) { Set-HedKnown $driver $name $Service[$name] } }
    if ($null -ne $driver['path']) {
        try { Set-HedKnown $driver 'version' (Get-HedVersionResource $driver['path']) } catch { $driver['problem'] = (ConvertTo-HedProblem $_)['message'] }
        if ($Job['request']['images'] -and $Loaded) {
            try { Copy-HedFile $driver['path'] (Join-HedPath (Join-HedPath $Job['folder'] 'drivers') $driver['file']); $driver['image'] = 'drivers/' + $driver['file'] }
            catch {
                $driver['problem'] = 'the image could not be copied: ' + (ConvertTo-HedProblem $_)['message']
                $script:HedImagesLost += $driver['file'] + ' (' + (ConvertTo-HedProblem $_)['message'] + ')'
            }
        }
        if ($Job['request']['signatures'] -and $Loaded) { Set-HedKnown $driver 'signature' (Get-HedSignature $driver['path']) }
    }
    Add-HedLine $Stream (ConvertTo-HedJson $driver)
}

# The part behind the last separator, in lower case.
function Get-HedFileName([string]$Path) {
    return $Path.Substring($Path.LastIndexOfAny([char[]]@('\', '/')) + 1).ToLowerInvariant()
}

# The kernel writes \SystemRoot\..., \??\C:\..., \Windows\..., or system32\... : as a path that can be opened, or nothing.
function Resolve-HedDriverPath([string]$Path) {
    $root = Get-HedWindows
    $system = Get-HedVariable 'SystemDrive'
    if ([string]::IsNullOrEmpty($Path) -or [string]::IsNullOrEmpty($root)) { return $null }
    if ($Path -match '^\\\?\?\\(.+)$') { return $matches[1] }
    if ($Path -match '^(?:\\SystemRoot\\|%SystemRoot%\\)?system32\\(.+)$') { return Get-HedSystemFile $matches[1] }
    if ($Path -match '^(?:\\SystemRoot\\|%SystemRoot%\\)(.+)$') { return Join-HedPath $root $matches[1] }
    if ($Path -match '^[A-Za-z]:\\' -or $Path -match '^/') { return $Path }
    if ($Path -match '^\\[^\\?]' -and $system) { return $system + $Path }
    return $null
}

# RTL_PROCESS_MODULES: the path is at 28, or 40 in 64-bit Windows; 256 bytes.
function Get-HedLoadedModules {
    $bytes = Get-HedSystemInformation 11 131072
    $count = [BitConverter]::ToInt32($bytes, 0)
    $encoding = Get-HedSystemEncoding
    if ((Get-HedWordBytes) -eq 8) { $at = 8; $size = 296; $path = 40 } else { $at = 4; $size = 284; $path = 28 }
    $paths = @()
    for ($i = 0; $i -lt $count -and $at + $size -le $bytes.Length; $i++) {
        $text = $encoding.GetString($bytes, $at + $path, 256)
        $end = $text.IndexOf([char]0)
        if ($end -ge 0) { $text = $text.Substring(0, $end) }
        $paths += $text
        $at += $size
    }
    return , $paths
}

function Get-HedRunningDriversByWmi {
    return , @(foreach ($driver in (Get-HedWmi 'Win32_SystemDriver' @('Name', 'State', 'PathName'))) {
        if ($driver.State -eq 'Running' -and -not [string]::IsNullOrEmpty($driver.PathName)) { [string]$driver.PathName }
    })
}

# Nothing stays nothing: a cast would make boot of it.
function Get-HedStartWord($Start) {
    if ($null -eq $Start -or $Start -lt 0 -or $Start -gt 4) { return $null }
    return @('boot', 'system', 'automatic', 'manual', 'disabled')[[int]$Start]
}

# The page of 8-bit texts of the kernel, which is that of the system; Latin-1 where it cannot be had.
function Get-HedSystemEncoding {
    try {
        return [Text.Encoding]::GetEncoding([int](Get-HedRegistryValue 'SYSTEM\CurrentControlSet\Control\Nls\CodePage' 'ACP'))
    } catch {
        return [Text.Encoding]::GetEncoding(28591)
    }
}

# Kernel (1) and file-system (2) drivers among the services, by file name.
function Get-HedDriverServices {
    $root = 'SYSTEM\CurrentControlSet\Services'
    $names = Get-HedRegistryKeys $root
    if ($null -eq $names) { return $null }
    $services = @{}
    foreach ($name in $names) {
        try { $values = Get-HedRegistryValues ($root + '\' + $name) } catch { Add-HedUnreadKey ($root + '\' + $name); continue }
        if ($null -eq $values -or -not (@(1, 2) -contains $values['Type'])) { continue }
        $path = [string]$values['ImagePath']
        if ($path.Length -eq 0) { $path = 'system32\drivers\' + $name + '.sys' }
        $type = 'kernel'
        if ($values['Type'] -eq 2) { $type = 'file-system' }
        $services[(Get-HedFileName $path)] = @{
            'service' = $name
            'displayName' = $values['DisplayName']
            'path' = $path
            'start' = Get-HedStartWord $values['Start']
            'type' = $type
            'group' = $values['Group']
        }
    }
    return $services
}

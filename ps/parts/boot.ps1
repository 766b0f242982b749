# How Windows was started, and how it will be started next time.

function Get-HedBoot {
    $boot = @{}
    $options = Get-HedRouteValue @('registry', { Get-HedRegistryValue 'SYSTEM\CurrentControlSet\Control' 'SystemStartOptions' })
    if ($null -ne $options) { $boot['options'] = @(Split-HedOptions $options) }
    Set-HedKnown $boot 'configured' (Get-HedRouteValue @('boot.ini', { Get-HedBootIniOptions }, 'bcdedit', { Get-HedBcdOptions }))
    $pae = Get-HedRouteValue @('registry', { Get-HedRegistryValue 'SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management' 'PhysicalAddressExtension' })
    if ($null -ne $pae) { $boot['pae'] = $pae -ne 0 }
    Set-HedKnown $boot 'time' (Get-HedRouteValue @(
        'native', { [DateTime]::FromFileTimeUtc([BitConverter]::ToInt64((Get-HedFixedInformation 3 @(48)), 0)) }
        'wmi', { $time = Get-HedWmiValue 'Win32_OperatingSystem' 'LastBootUpTime'; if ($time -is [DateTime]) { $time } }
    ))
    return $boot
}

# ' NOEXECUTE=OPTOUT  3GB' as upper-case words.
function Split-HedOptions([string]$Text) {
    foreach ($word in $Text.ToUpperInvariant().Split([char[]]@(' '))) {
        $option = $word.Trim([char[]]@('/'))
        if ($option.Length -gt 0) { $option }
    }
}

# boot.ini (before Vista): the options of the entry that is the default. Only administrators may read it.
function Get-HedBootIniOptions {
    $path = Join-HedPath ((Get-HedVariable 'SystemDrive') + '\') 'boot.ini'
    if (-not (Test-HedFile $path)) { return $null }
    $default = $null
    foreach ($line in (Read-HedFile $path).Split([char[]]@([char]13, [char]10))) {
        if ($line -match '^\s*default\s*=\s*(.+?)\s*$') { $default = $matches[1] }
        elseif ($null -ne $default -and $line -match '^\s*([^="]+?)\s*=\s*"[^"]*"(.*)$' -and $matches[1] -eq $default) { return , @(Split-HedOptions $matches[2]) }
    }
    return $null
}

# The boot entry of this Windows (Vista and later). Names of elements stay English in every language; only administrators may ask.
function Get-HedBcdOptions {
    return , @(foreach ($line in (Get-HedToolLines 'bcdedit.exe' @('/enum', '{current}'))) {
        if ($line -match '^(increaseuserva|pae|nx|removememory|truncatememory|numproc)\s+(\S+)\s*$') { ($matches[1] + '=' + $matches[2]).ToUpperInvariant() }
    })
}

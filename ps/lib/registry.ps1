# HKEY_LOCAL_MACHINE, read only. A key that is not there is $null, an empty one an empty table.

# Keys that this account may not read, among many that somebody walks over: each costs itself only.
$script:HedUnreadKeys = @()

function Add-HedUnreadKey([string]$Path) {
    $script:HedUnreadKeys += $Path
}

# What there is to say of them, or nothing. From then on they are counted anew.
function Get-HedUnreadKeysText {
    $keys = @($script:HedUnreadKeys)
    $script:HedUnreadKeys = @()
    if ($keys.Length -eq 0) { return $null }
    return 'keys of the registry that this account may not read: {0}, first {1}' -f $keys.Length, $keys[0]
}

function Open-HedKey([string]$Path) {
    return [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey($Path)
}

# A text ends at its first NUL: some writers keep what was behind it before.
function Get-HedPlainValue($Value) {
    if ($Value -isnot [string]) { return , $Value }
    $end = $Value.IndexOf([char]0)
    if ($end -lt 0) { return $Value }
    return $Value.Substring(0, $end)
}

# All values of a key by name.
function Get-HedRegistryValues([string]$Path) {
    $values = @{}
    if (-not (Test-HedFullLanguage)) {
        if (-not (Test-Path -LiteralPath ('HKLM:\' + $Path))) { return $null }
        foreach ($property in (Get-ItemProperty -LiteralPath ('HKLM:\' + $Path)).PSObject.Properties) {
            if ($property.Name -cnotmatch '^PS(Path|ParentPath|ChildName|Drive|Provider)$') { $values[$property.Name] = Get-HedPlainValue $property.Value }
        }
        return $values
    }
    $key = Open-HedKey $Path
    if ($null -eq $key) { return $null }
    try {
        foreach ($name in $key.GetValueNames()) { $values[$name] = Get-HedPlainValue ($key.GetValue($name)) }
    } finally {
        $key.Close()
    }
    return $values
}

function Get-HedRegistryValue([string]$Path, [string]$Name) {
    if (-not (Test-HedFullLanguage)) {
        $values = Get-HedRegistryValues $Path
        if ($null -eq $values) { return $null }
        return $values[$Name]
    }
    $key = Open-HedKey $Path
    if ($null -eq $key) { return $null }
    try { return Get-HedPlainValue ($key.GetValue($Name)) } finally { $key.Close() }
}

# Names of the keys below a key.
function Get-HedRegistryKeys([string]$Path) {
    if (-not (Test-HedFullLanguage)) {
        if (-not (Test-Path -LiteralPath ('HKLM:\' + $Path))) { return $null }
        # it opens each of them, and one that it may not open is an error in its place
        $refused = @()
        $names = @(foreach ($item in @(Get-ChildItem -LiteralPath ('HKLM:\' + $Path) -ErrorAction SilentlyContinue -ErrorVariable refused)) { $item.PSChildName })
        if ($names.Length -eq 0 -and $refused.Length -gt 0) { throw $refused[0] }
        # who reads them is refused as well, and says so
        return , @($names + @(foreach ($record in (Get-HedErrorRecords $refused)) { ([string]$record.TargetObject -split '\\')[-1] }))
    }
    $key = Open-HedKey $Path
    if ($null -eq $key) { return $null }
    try { return , $key.GetSubKeyNames() } finally { $key.Close() }
}

# Those of the asked values that are there and hold a number or a text; $null where the key is not there.
function Get-HedRegistrySelection([string]$Path, [string[]]$Names) {
    $values = Get-HedRegistryValues $Path
    if ($null -eq $values) { return @{} }
    $found = @{}
    foreach ($name in $Names) {
        $value = $values[$name]
        if ($value -is [int]) { $found[$name] = $(if ($value -lt 0) { [long]$value + 4294967296 } else { $value }) }
        elseif ($value -is [long] -or $value -is [string]) { $found[$name] = $value }
    }
    return $found
}

# JSON as ASCII text, whatever the code page: other characters are written with JSON's own escape. An object is a hashtable.

function ConvertTo-HedJsonString([string]$Text) {
    if ($Text -cnotmatch '[^ !#-\[\]-~]') { return '"' + $Text + '"' }
    $parts = @('"') + @(foreach ($character in $Text.ToCharArray()) {
        $code = [int]$character
        if ($code -eq 34) { '\"' }
        elseif ($code -eq 92) { '\\' }
        elseif ($code -lt 32 -or $code -gt 126) { '\u{0:x4}' -f $code }
        else { $character }
    }) + @('"')
    return -join $parts
}

function Format-HedTime([DateTime]$Time) {
    return $Time.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ss.fffZ', [Globalization.CultureInfo]::InvariantCulture)
}

function ConvertFrom-HedTime([string]$Text) {
    $styles = [Globalization.DateTimeStyles]'AdjustToUniversal, AssumeUniversal'
    return [DateTime]::Parse($Text, [Globalization.CultureInfo]::InvariantCulture, $styles)
}

# Names of a table in alphabetical order.
function Get-HedKeys([hashtable]$Table) {
    $keys = @($Table.Keys)
    if (Test-HedFullLanguage) { [Array]::Sort($keys, [StringComparer]::Ordinal) } else { [Array]::Sort($keys) }
    return , $keys
}

function ConvertTo-HedJson($Value) {
    if ($null -eq $Value) { return 'null' }
    if ($Value -is [string] -or $Value -is [char]) { return ConvertTo-HedJsonString ([string]$Value) }
    if ($Value -is [bool]) { if ($Value) { return 'true' } else { return 'false' } }
    if ($Value -is [DateTime]) { return '"' + (Format-HedTime $Value) + '"' }
    if ($Value -is [hashtable]) {
        # sorted, so that the same facts give the same text
        $keys = Get-HedKeys $Value
        $members = @(foreach ($key in $keys) { (ConvertTo-HedJsonString ([string]$key)) + ':' + (ConvertTo-HedJson $Value[$key]) })
        return '{' + ($members -join ',') + '}'
    }
    if ($Value -is [array]) {
        $items = @(foreach ($item in $Value) { ConvertTo-HedJson $item })
        return '[' + ($items -join ',') + ']'
    }
    if ($Value -is [double] -or $Value -is [single]) {
        $text = ([double]$Value).ToString('R', [Globalization.CultureInfo]::InvariantCulture)
        if ($text -match '^-?[0-9]') { return $text }
        return 'null'
    }
    if ($Value -is [int] -or $Value -is [long] -or $Value -is [uint32] -or $Value -is [uint64] -or $Value -is [int16] -or $Value -is [uint16] -or $Value -is [byte]) {
        return $Value.ToString([Globalization.CultureInfo]::InvariantCulture)
    }
    return ConvertTo-HedJsonString ([string]$Value)
}

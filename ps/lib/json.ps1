# JSON as ASCII text, whatever the code page: other characters are written with JSON's own escape. An object is a hashtable.

# A character that JSON, or ASCII, cannot hold as it is.
$script:HedEscaped = '[^ !#-\[\]-~]'

function ConvertTo-HedJsonString([string]$Text) {
    if ($Text -cnotmatch $script:HedEscaped) { return '"' + $Text + '"' }
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

# Plain texts, whole numbers and nothing, which most members are, are written where they are met: a call of a function costs PowerShell more
# than all the rest.
function ConvertTo-HedJson($Value) {
    if ($Value -is [hashtable]) {
        # sorted, so that the same facts give the same text
        $members = @(foreach ($key in (Get-HedKeys $Value)) {
            $member = $Value[$key]
            if ($key -cnotmatch $script:HedEscaped) { $name = '"' + $key + '":' } else { $name = (ConvertTo-HedJsonString $key) + ':' }
            if ($null -eq $member) { $name + 'null' }
            elseif ($member -is [string] -and $member -cnotmatch $script:HedEscaped) { $name + '"' + $member + '"' }
            elseif ($member -is [int]) { $name + $member }
            else { $name + (ConvertTo-HedJson $member) }
        })
        return '{' + ($members -join ',') + '}'
    }
    if ($Value -is [array]) {
        $items = @(foreach ($item in $Value) {
            if ($item -is [string] -and $item -cnotmatch $script:HedEscaped) { '"' + $item + '"' } else { ConvertTo-HedJson $item }
        })
        return '[' + ($items -join ',') + ']'
    }
    if ($null -eq $Value) { return 'null' }
    if ($Value -is [string] -or $Value -is [char]) { return ConvertTo-HedJsonString $Value }
    if ($Value -is [bool]) { if ($Value) { return 'true' } else { return 'false' } }
    if ($Value -is [DateTime]) { return '"' + (Format-HedTime $Value) + '"' }
    if ($Value -is [double] -or $Value -is [single]) {
        $text = ([double]$Value).ToString('R', [Globalization.CultureInfo]::InvariantCulture)
        if ($text -match '^-?[0-9]') { return $text }
        return 'null'
    }
    # text before it, and the number is written as in no language
    if ($Value -is [int] -or $Value -is [long] -or $Value -is [uint32] -or $Value -is [uint64] -or $Value -is [int16] -or $Value -is [uint16] -or $Value -is [byte]) { return '' + $Value }
    return ConvertTo-HedJsonString ([string]$Value)
}

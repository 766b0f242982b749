# The request is small JSON. ConvertFrom-Json came with 3.0; Constrained Language Mode, which came with 3.0 too, refuses our reader.

function ConvertFrom-HedJson([string]$Text) {
    if (-not (Test-HedFullLanguage)) { return ConvertTo-HedTable (ConvertFrom-Json $Text) }
    $pattern = '\G\s*(?:([{}\[\],:])|"((?:[^"\\]|\\.)*)"|(-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)|(true|false|null))'
    $state = @{ 'text' = $Text; 'at' = 0; 'regex' = New-HedInstance ([Text.RegularExpressions.Regex]) @($pattern) }
    return Read-HedJsonValue $state (Read-HedJsonToken $state)
}

# Objects of ConvertFrom-Json as the tables that our own reader makes.
function ConvertTo-HedTable($Value) {
    if ($null -eq $Value -or $Value -is [string] -or $Value -is [bool] -or $Value -is [int] -or $Value -is [long] -or $Value -is [double]) { return $Value }
    if ($Value -is [array]) { return , @(foreach ($item in $Value) { ConvertTo-HedTable $item }) }
    $table = @{}
    foreach ($property in $Value.PSObject.Properties) { $table[$property.Name] = ConvertTo-HedTable $property.Value }
    return $table
}

function Read-HedJsonToken($State) {
    $match = $State['regex'].Match($State['text'], $State['at'])
    if (-not $match.Success) { throw ('the request is not JSON at character ' + $State['at']) }
    $State['at'] = $match.Index + $match.Length
    return $match
}

function Read-HedJsonValue($State, $Token) {
    if ($Token.Groups[2].Success) { return ConvertFrom-HedJsonString $Token.Groups[2].Value }
    if ($Token.Groups[3].Success) {
        $number = $Token.Groups[3].Value
        if ($number -match '[.eE]') { return [double]::Parse($number, [Globalization.NumberStyles]::Float, [Globalization.CultureInfo]::InvariantCulture) }
        return [long]::Parse($number, [Globalization.NumberStyles]::AllowLeadingSign, [Globalization.CultureInfo]::InvariantCulture)
    }
    switch ($Token.Groups[4].Value) {
        'true' { return $true }
        'false' { return $false }
        'null' { return $null }
    }
    if ($Token.Groups[1].Value -eq '[') { return , (Read-HedJsonArray $State) }
    if ($Token.Groups[1].Value -eq '{') { return Read-HedJsonObject $State }
    throw ('the request is not JSON before character ' + $State['at'])
}

function Read-HedJsonArray($State) {
    $items = New-HedInstance ([Collections.ArrayList])
    $token = Read-HedJsonToken $State
    while ($token.Groups[1].Value -ne ']') {
        if ($token.Groups[1].Value -eq ',') { $token = Read-HedJsonToken $State }
        [void]$items.Add((Read-HedJsonValue $State $token))
        $token = Read-HedJsonToken $State
    }
    return , $items.ToArray()
}

function Read-HedJsonObject($State) {
    $table = @{}
    $token = Read-HedJsonToken $State
    while ($token.Groups[1].Value -ne '}') {
        if ($token.Groups[1].Value -eq ',') { $token = Read-HedJsonToken $State }
        $name = ConvertFrom-HedJsonString $token.Groups[2].Value
        [void](Read-HedJsonToken $State)
        $table[$name] = Read-HedJsonValue $State (Read-HedJsonToken $State)
        $token = Read-HedJsonToken $State
    }
    return $table
}

function ConvertFrom-HedJsonString([string]$Text) {
    if ($Text.IndexOf([char]92) -lt 0) { return $Text }
    $plain = New-HedInstance ([Text.StringBuilder])
    for ($i = 0; $i -lt $Text.Length; $i++) {
        $character = $Text[$i]
        if ($character -ne [char]92) { [void]$plain.Append($character); continue }
        $i++
        switch -CaseSensitive ([string]$Text[$i]) {
            'b' { [void]$plain.Append([char]8) }
            'f' { [void]$plain.Append([char]12) }
            'n' { [void]$plain.Append([char]10) }
            'r' { [void]$plain.Append([char]13) }
            't' { [void]$plain.Append([char]9) }
            'u' { [void]$plain.Append([char][Convert]::ToInt32($Text.Substring($i + 1, 4), 16)); $i += 4 }
            default { [void]$plain.Append($Text[$i]) }
        }
    }
    return $plain.ToString()
}

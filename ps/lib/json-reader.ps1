# The request is small JSON. ConvertFrom-Json came with 3.0; Constrained Language Mode, which came with 3.0 too, refuses our reader.

function ConvertFrom-HedJson([string]$Text) {
    if (-not (Test-HedFullLanguage)) { return ConvertTo-HedTable (ConvertFrom-Json $Text) }
    $state = @{ 'text' = $Text; 'at' = 0 }
    return Read-HedJsonValue $state (Read-HedJsonMark $state)
}

# Objects of ConvertFrom-Json as the tables that our own reader makes.
function ConvertTo-HedTable($Value) {
    if ($null -eq $Value -or $Value -is [string] -or $Value -is [bool] -or $Value -is [int] -or $Value -is [long] -or $Value -is [double]) { return $Value }
    # PowerShell 7 makes a time of what looks like one
    if ($Value -is [DateTime]) { return Format-HedTime $Value }
    if ($Value -is [array]) { return , @(foreach ($item in $Value) { ConvertTo-HedTable $item }) }
    $table = @{}
    foreach ($property in $Value.PSObject.Properties) { $table[$property.Name] = ConvertTo-HedTable $property.Value }
    return $table
}

# The next character that is no blank.
function Read-HedJsonMark([hashtable]$State) {
    while ($State['at'] -lt $State['text'].Length) {
        $mark = $State['text'].Substring($State['at'], 1)
        $State['at'] += 1
        if ($mark.Trim().Length -gt 0) { return $mark }
    }
    throw 'the request is not JSON: it ends too early'
}

function Read-HedJsonValue([hashtable]$State, [string]$Mark) {
    if ($Mark -eq '"') { return Read-HedJsonString $State }
    if ($Mark -eq '[') { return , (Read-HedJsonArray $State) }
    if ($Mark -eq '{') { return Read-HedJsonObject $State }
    $start = $State['at'] - 1
    $end = $State['text'].IndexOfAny($script:HedJsonEnds, $State['at'])
    if ($end -lt 0) { $end = $State['text'].Length }
    $State['at'] = $end
    $word = $State['text'].Substring($start, $end - $start)
    switch ($word) {
        'true' { return $true }
        'false' { return $false }
        'null' { return $null }
    }
    if ($word -notmatch '^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$') { throw ('the request is not JSON at character ' + $start) }
    if ($word -match '[.eE]') { return [double]::Parse($word, [Globalization.NumberStyles]::Float, [Globalization.CultureInfo]::InvariantCulture) }
    return [long]::Parse($word, [Globalization.NumberStyles]::AllowLeadingSign, [Globalization.CultureInfo]::InvariantCulture)
}
$script:HedJsonEnds = [char[]]@(',', ']', '}', ' ', [char]9, [char]10, [char]13)

function Read-HedJsonArray([hashtable]$State) {
    $items = @()
    $mark = Read-HedJsonMark $State
    while ($mark -ne ']') {
        if ($mark -eq ',') { $mark = Read-HedJsonMark $State }
        $items += , (Read-HedJsonValue $State $mark)
        $mark = Read-HedJsonMark $State
    }
    return , $items
}

function Read-HedJsonObject([hashtable]$State) {
    $table = @{}
    $mark = Read-HedJsonMark $State
    while ($mark -ne '}') {
        if ($mark -eq ',') { $mark = Read-HedJsonMark $State }
        $name = Read-HedJsonString $State
        # the colon
        [void](Read-HedJsonMark $State)
        $table[$name] = Read-HedJsonValue $State (Read-HedJsonMark $State)
        $mark = Read-HedJsonMark $State
    }
    return $table
}

# The text behind a quote, up to the quote that ends it.
function Read-HedJsonString([hashtable]$State) {
    $text = $State['text']
    $start = $State['at']
    $from = $start
    while ($true) {
        $quote = $text.IndexOf([char]34, $from)
        if ($quote -lt 0) { throw ('the request is not JSON: no end of the text at character ' + $start) }
        $slash = $text.IndexOf([char]92, $from, $quote - $from)
        if ($slash -lt 0) { break }
        $from = $slash + 2
    }
    $State['at'] = $quote + 1
    return ConvertFrom-HedJsonString $text.Substring($start, $quote - $start)
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

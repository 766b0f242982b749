# JSON of any size as objects. ConvertFrom-Json of Windows PowerShell takes 2 MB at most; its serializer takes more when asked itself.

$script:HedJsonLimit = 2000000

# Objects are for a console, so text of others is in them as the program shows it there: control characters and those that change the reading
# direction as \x1B or \u{202E}. The program writes all of them with JSON's own escapes, so they are found before the text is parsed.
function Hide-HedControls([string]$Text) {
    # JSON has no control characters as they are, so one can stand for a backslash that is itself escaped
    $pair = [string][char]1
    $marked = $Text.Replace('\\', $pair)
    $marked = [regex]::Replace($marked, '\\u00([01][0-9a-fA-F]|7[fF]|[89][0-9a-fA-F])', { param($match) $pair + 'x' + $match.Groups[1].Value.ToUpperInvariant() })
    $marked = [regex]::Replace($marked, '\\u(061[cC]|200[b-fB-F]|202[89a-eA-E]|206[0-9]|[fF][eE][fF][fF]|[fF]{3}[9abAB]|[dD][89a-fA-F][0-9a-fA-F]{2})', { param($match) $pair + 'u{' + $match.Groups[1].Value.ToUpperInvariant() + '}' })
    foreach ($short in $script:HedShortEscapes.Keys) { $marked = $marked.Replace('\' + $short, ($pair + 'x' + $script:HedShortEscapes[$short])) }
    return $marked.Replace($pair, '\\')
}
$script:HedShortEscapes = @{ 'b' = '08'; 't' = '09'; 'n' = '0A'; 'f' = '0C'; 'r' = '0D' }

function ConvertFrom-HedDocument([string]$Text) {
    $Text = Hide-HedControls $Text
    if ($PSVersionTable.PSVersion.Major -ge 6) { return ConvertFrom-Json $Text }
    if ($Text.Length -lt $script:HedJsonLimit) { return ConvertFrom-Json $Text }
    $serializer = Get-HedSerializer
    if ($null -ne $serializer) { return ConvertTo-HedObject ($serializer.DeserializeObject($Text)) }
    return ConvertFrom-HedLargeJson $Text
}

function Get-HedSerializer {
    try {
        Add-Type -AssemblyName System.Web.Extensions
        $serializer = [Activator]::CreateInstance([Type]'System.Web.Script.Serialization.JavaScriptSerializer')
        $serializer.MaxJsonLength = [int]::MaxValue
        $serializer.RecursionLimit = 1000
        return $serializer
    } catch {
        return $null
    }
}

# Dictionaries of the serializer as objects with properties.
function ConvertTo-HedObject($Value) {
    if ($Value -is [Collections.IDictionary]) {
        $members = [ordered]@{}
        foreach ($key in $Value.Keys) { $members[$key] = ConvertTo-HedObject $Value[$key] }
        return [pscustomobject]$members
    }
    if ($Value -is [array]) { return , @(foreach ($item in $Value) { , (ConvertTo-HedObject $item) }) }
    return $Value
}

# Without the serializer: the large lists of a document one item at a time, each of them small enough.
function ConvertFrom-HedLargeJson([string]$Text) {
    $Text = $Text.Trim()
    if ($Text.Length -lt $script:HedJsonLimit) { return ConvertFrom-Json $Text }
    $parts = Split-HedJson $Text
    if ($Text[0] -eq '[') { return , @(foreach ($part in $parts) { , (ConvertFrom-HedLargeJson $part) }) }
    if ($Text[0] -ne '{') { throw 'a single value of this document is larger than 2 MB' }
    $members = [ordered]@{}
    foreach ($part in $parts) {
        $match = [regex]::Match($part, '^\s*"((?:[^"\\]|\\.)*)"\s*:')
        $members[$match.Groups[1].Value] = ConvertFrom-HedLargeJson $part.Substring($match.Length)
    }
    return [pscustomobject]$members
}

# The members of an object or the items of a list as texts, cut at the commas of the first level.
function Split-HedJson([string]$Text) {
    $depth = 0
    $from = 1
    foreach ($match in [regex]::Matches($Text, '"(?:[^"\\]|\\.)*"|[\[\]{},]')) {
        switch ($match.Value) {
            { $_ -eq '{' -or $_ -eq '[' } { $depth++ }
            { $_ -eq '}' -or $_ -eq ']' } { $depth-- }
            ',' { if ($depth -eq 1) { $Text.Substring($from, $match.Index - $from); $from = $match.Index + 1 } }
        }
    }
    $last = $Text.Substring($from, $Text.Length - 1 - $from)
    if ($last.Trim().Length -gt 0) { $last }
}

# A property that may be absent.
function Get-HedMember($Object, [string]$Name) {
    if ($null -eq $Object) { return $null }
    $property = $Object.PSObject.Properties[$Name]
    if ($null -eq $property) { return $null }
    return , $property.Value
}

# A time of a document; PowerShell 7 reads them as times by itself.
function ConvertTo-HedTime($Value) {
    if ($null -eq $Value) { return $null }
    if ($Value -is [DateTime]) { return $Value.ToUniversalTime() }
    return [DateTime]::Parse($Value, [Globalization.CultureInfo]::InvariantCulture, [Globalization.DateTimeStyles]'AdjustToUniversal, AssumeUniversal')
}

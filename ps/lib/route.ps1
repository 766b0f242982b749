# Routes: several ways to one fact, tried in their order.

# $Routes: pairs of a name and a script block, best first. The first that answers wins; one that answers nothing ($null) is passed over.
# Gives @{ value; source; tried }, `tried` being the routes before it and why they did not answer.
function Invoke-HedRoute([object[]]$Routes) {
    $tried = @()
    for ($i = 0; $i -lt $Routes.Length; $i += 2) {
        try {
            $value = & $Routes[$i + 1]
            if ($null -ne $value) { return @{ 'value' = $value; 'source' = $Routes[$i]; 'tried' = $tried } }
            $tried += @{ 'route' = $Routes[$i]; 'code' = 'NOTHING'; 'message' = 'nothing there' }
        } catch {
            $problem = ConvertTo-HedProblem $_
            $tried += @{ 'route' = $Routes[$i]; 'code' = $problem['code']; 'message' = $problem['message'] }
        }
    }
    return @{ 'value' = $null; 'source' = $null; 'tried' = $tried }
}

# The value of a route, or nothing. What only more rights or another language mode would tell is noted where somebody keeps notes.
function Get-HedRouteValue([object[]]$Routes) {
    $answer = Invoke-HedRoute $Routes
    if ($null -eq $answer['value'] -and $null -ne $script:HedUntold -and (Get-HedTriedCode $answer['tried']) -ne 'FAILED') {
        $script:HedUntold += Format-HedTried $answer['tried']
    }
    return , $answer['value']
}
$script:HedUntold = $null

# One line that says why no route answered.
function Format-HedTried($Tried) {
    $lines = @()
    foreach ($attempt in @($Tried)) {
        $line = $attempt['route'] + ': ' + $attempt['message']
        if (-not ($lines -contains $line)) { $lines += $line }
    }
    return $lines -join '; '
}

# The code of a failure with all its routes: access denied on one of them is what the reader can change.
function Get-HedTriedCode($Tried) {
    foreach ($code in @('ACCESS_DENIED', 'CONSTRAINED_LANGUAGE')) {
        foreach ($attempt in @($Tried)) { if ($attempt['code'] -eq $code) { return $code } }
    }
    return 'FAILED'
}

# A part all of whose routes failed.
function New-HedFailure([string]$What, $Tried) {
    $code = Get-HedTriedCode $Tried
    $text = $What + ' could not be read (' + (Format-HedTried $Tried) + ')'
    if ($code -eq 'ACCESS_DENIED') { $text += ': access denied; start an elevated console' }
    return $text
}

# Puts a value where it is known.
function Set-HedKnown([hashtable]$Table, [string]$Name, $Value) {
    if ($null -ne $Value) { $Table[$Name] = $Value }
}

# A number times another; nothing stays nothing, where a cast would make 0 of it.
function Get-HedProduct($Value, [long]$Factor) {
    if ($null -eq $Value) { return $null }
    return [long]$Value * $Factor
}

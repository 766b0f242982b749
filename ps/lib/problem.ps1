# What went wrong, in words for people and as a code for programs; and routes: several ways to one fact, tried in their order.

# The innermost exception says what happened; PowerShell wraps those of .NET calls.
function Get-HedException($ErrorRecord) {
    $exception = $ErrorRecord.Exception
    while ($null -ne $exception.InnerException) { $exception = $exception.InnerException }
    return $exception
}

function ConvertTo-HedProblem($ErrorRecord) {
    $exception = Get-HedException $ErrorRecord
    # only a core type may be asked for its type in a constrained language
    if (Test-HedFullLanguage) { $type = $exception.GetType().Name } else { $type = [string]$ErrorRecord.CategoryInfo.Reason }
    $message = [string]$exception.Message
    $code = 'FAILED'
    if (@('UnauthorizedAccessException', 'SecurityException') -contains $type -or $message -match '0xC0000022|0x80070005|0x80041003|[Aa]ccess (is )?denied') { $code = 'ACCESS_DENIED' }
    elseif ($message -match 'language mode|LanguageMode|core types' -or [string]$ErrorRecord.FullyQualifiedErrorId -match 'ConstrainedLanguage|InConstrainedLanguage') { $code = 'CONSTRAINED_LANGUAGE' }
    elseif (@('DirectoryNotFoundException', 'FileNotFoundException') -contains $type) { $code = 'NOT_FOUND' }
    elseif ($type -eq 'PlatformNotSupportedException') { $code = 'NOT_WINDOWS' }
    $line = $null
    if ($null -ne $ErrorRecord.InvocationInfo) { $line = $ErrorRecord.InvocationInfo.ScriptLineNumber }
    return @{ 'code' = $code; 'message' = $message; 'type' = $type; 'line' = $line }
}

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

# The value of a route, or nothing.
function Get-HedRouteValue([object[]]$Routes) {
    return (Invoke-HedRoute $Routes)['value']
}

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

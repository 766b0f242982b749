# What went wrong, in words for people and as a code for programs.

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

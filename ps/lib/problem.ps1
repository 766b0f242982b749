# What went wrong, in words for people and as a code for programs.

# The innermost exception says what happened; PowerShell wraps those of .NET calls.
function Get-HedException($ErrorRecord) {
    $exception = $ErrorRecord.Exception
    while ($null -ne $exception.InnerException) { $exception = $exception.InnerException }
    return $exception
}

# The error records that a command left in its -ErrorVariable, which may hold exceptions besides: those that something inside of it caught.
function Get-HedErrorRecords($Refused) {
    return , @(foreach ($record in @($Refused)) { if ($null -ne $record.PSObject.Properties['FullyQualifiedErrorId']) { $record } })
}

# Denied, by the codes of Windows, since its words are translated: HRESULT of the file system, of .NET and of WMI; Win32 error 5.
function Test-HedDenied($Exception, [string]$Type) {
    if (@('UnauthorizedAccessException', 'SecurityException') -contains $Type) { return $true }
    $codes = @(-2147024891, -2146233078, -2147217405)
    foreach ($name in @('HResult', 'ErrorCode', 'StatusCode')) {
        $code = $Exception.PSObject.Properties[$name]
        if ($null -ne $code -and $codes -contains (ConvertTo-HedCode $code.Value)) { return $true }
    }
    # that of WMI's newer cmdlets is a word of an enumeration
    $native = $Exception.PSObject.Properties['NativeErrorCode']
    return $null -ne $native -and @('5', 'AccessDenied') -contains [string]$native.Value
}

# A sharing violation.
function Test-HedInUse($Exception) {
    $code = $Exception.PSObject.Properties['HResult']
    return $null -ne $code -and (ConvertTo-HedCode $code.Value) -eq -2147024864
}

# ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL; 28 is the ENOSPC of other systems.
function Test-HedDiskFull($Exception) {
    $code = $Exception.PSObject.Properties['HResult']
    return $null -ne $code -and @(-2147024784, -2147024857, 28) -contains (ConvertTo-HedCode $code.Value)
}

# A code as the signed number that it is in .NET; WMI states its own unsigned, or as a word.
function ConvertTo-HedCode($Value) {
    if ([string]$Value -eq 'AccessDenied') { return -2147217405 }
    if ([string]$Value -notmatch '^-?[0-9]{1,10}$') { return 0 }
    $code = [long]$Value
    if ($code -gt 2147483647) { $code -= 4294967296 }
    return $code
}

function ConvertTo-HedProblem($ErrorRecord) {
    $exception = Get-HedException $ErrorRecord
    # only a core type may be asked for its type in a constrained language
    if (Test-HedFullLanguage) { $type = $exception.GetType().Name } else { $type = [string]$ErrorRecord.CategoryInfo.Reason }
    $message = [string]$exception.Message
    $code = 'FAILED'
    if ((Test-HedDenied $exception $type) -or $message -match '0xC0000022|0x80070005|0x80041003|[Aa]ccess (is )?denied') { $code = 'ACCESS_DENIED' }
    elseif ($message -match 'language mode|LanguageMode|core types' -or [string]$ErrorRecord.FullyQualifiedErrorId -match 'ConstrainedLanguage|InConstrainedLanguage') { $code = 'CONSTRAINED_LANGUAGE' }
    elseif (@('DirectoryNotFoundException', 'FileNotFoundException', 'ItemNotFoundException', 'DriveNotFoundException') -contains $type) { $code = 'NOT_FOUND' }
    elseif (Test-HedInUse $exception) { $code = 'IN_USE' }
    elseif (Test-HedDiskFull $exception) { $code = 'DISK_FULL'; $message = 'the disk is full (' + $message + ')' }
    elseif ($type -eq 'PlatformNotSupportedException') { $code = 'NOT_WINDOWS' }
    if ($code -eq 'NOT_FOUND') {
        # that of a file without a version is nothing but its path; a command names it beside its words, which are translated
        if ($message -match '^([A-Za-z]:)?[\\/]\S*$') { $message += ' does not exist' }
        elseif ($ErrorRecord.TargetObject -is [string]) { $message = $ErrorRecord.TargetObject + ' does not exist' }
    }
    $line = $null
    if ($null -ne $ErrorRecord.InvocationInfo) { $line = $ErrorRecord.InvocationInfo.ScriptLineNumber }
    return @{ 'code' = $code; 'message' = $message; 'type' = $type; 'line' = $line }
}

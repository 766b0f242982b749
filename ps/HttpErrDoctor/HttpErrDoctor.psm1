# The module of httperr-doctor: objects for the pipeline from what the program prints as JSON. For Windows PowerShell 5.1 and PowerShell 7.
Set-StrictMode -Version 2
if ([string]$ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    throw 'PowerShell runs in a restricted language mode (App Control or AppLocker), and the module HttpErrDoctor needs Full Language: allow or sign its files, or run the program itself: httperr-doctor'
}

# Tags of the last answer, for completion.
$script:HedTags = @('Irp ', 'Even', 'File', 'MmSt', 'NtFC', 'AfdB', 'UlCO', 'Proc', 'Thre')

foreach ($file in @('error', 'find', 'program', 'json', 'paths', 'objects', 'view', 'evidence', 'listing', 'machine', 'meaning', 'demo')) { . ($PSScriptRoot + '/' + $file + '.ps1') }

$completeTag = {
    param($command, $parameter, $word)
    foreach ($tag in $script:HedTags) {
        if (-not $tag.StartsWith($word.Trim([char[]]@("'")), [StringComparison]::OrdinalIgnoreCase)) { continue }
        $text = "'" + $tag.Replace("'", "''") + "'"
        [System.Management.Automation.CompletionResult]::new($text, $tag, 'ParameterValue', $tag)
    }
}
$completeCase = {
    param($command, $parameter, $word)
    try { $cases = Get-HedCase $null } catch { return }
    foreach ($case in $cases) {
        if ($case.name.StartsWith($word, [StringComparison]::OrdinalIgnoreCase)) { [System.Management.Automation.CompletionResult]::new($case.name, $case.name, 'ParameterValue', $case.shows) }
    }
}
if (Get-Command Register-ArgumentCompleter -ErrorAction SilentlyContinue) {
    foreach ($name in @('Get-HttpErrPoolTag', 'Get-HttpErrPoolTagDriver', 'Get-HttpErrPoolTagInfo', 'Get-HttpErrKnownIssue')) {
        Register-ArgumentCompleter -CommandName $name -ParameterName 'Tag' -ScriptBlock $completeTag
    }
    Register-ArgumentCompleter -CommandName 'Invoke-HttpErrDemo' -ParameterName 'Case' -ScriptBlock $completeCase
}

Export-ModuleMember -Function 'Invoke-HttpErrDoctor', 'Compare-HttpErrEvidence', 'Get-HttpErrEvidence', 'Get-HttpErrRefusal', 'Get-HttpErrPoolTag',
    'Get-HttpErrPoolTagDriver', 'Get-HttpErrKnownIssue', 'Get-HttpErrLimit', 'New-HttpErrCapture', 'Test-HttpErrDoctor',
    'Get-HttpErrExplanation', 'Get-HttpErrPoolTagInfo', 'Get-HttpErrDemo', 'Invoke-HttpErrDemo', 'Save-HttpErrCollector'

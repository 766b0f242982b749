# The module of httperr-doctor: objects for the pipeline from what the program prints as JSON. For Windows PowerShell 5.1 and PowerShell 7.
Set-StrictMode -Version 2

# Tags of the last answer, for completion.
$script:HedTags = @('Irp ', 'Even', 'File', 'MmSt', 'NtFC', 'AfdB', 'UlCO', 'Proc', 'Thre')

foreach ($file in @('/program.ps1', '/json.ps1', '/public.ps1')) { . ($PSScriptRoot + $file) }

$completeTag = {
    param($command, $parameter, $word)
    foreach ($tag in $script:HedTags) {
        if (-not $tag.StartsWith($word.Trim([char[]]@("'")), [StringComparison]::OrdinalIgnoreCase)) { continue }
        $text = "'" + $tag.Replace("'", "''") + "'"
        [System.Management.Automation.CompletionResult]::new($text, $tag, 'ParameterValue', $tag)
    }
}
if (Get-Command Register-ArgumentCompleter -ErrorAction SilentlyContinue) {
    foreach ($name in @('Get-HttpErrPoolTag', 'Get-HttpErrPoolTagDriver')) { Register-ArgumentCompleter -CommandName $name -ParameterName 'Tag' -ScriptBlock $completeTag }
}

Export-ModuleMember -Function 'Invoke-HttpErrDoctor', 'Get-HttpErrRefusal', 'Get-HttpErrPoolTag', 'Get-HttpErrPoolTagDriver', 'Test-HttpErrDoctor'

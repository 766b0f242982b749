@{
    RootModule = 'HttpErrDoctor.psm1'
    ModuleVersion = '0.1.0'
    GUID = '6f0b0a53-6d0e-4c1c-9a3f-3c3f0d5b8e21'
    Author = 'The httperr-doctor authors'
    CompanyName = 'The httperr-doctor authors'
    Copyright = '(c) The httperr-doctor authors. MIT license.'
    Description = 'Says why http.sys refused connections and who took the nonpaged pool, with evidence. Calls httperr-doctor, which needs Node.js 20.'
    PowerShellVersion = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    TypesToProcess = @('HttpErrDoctor.types.ps1xml')
    FormatsToProcess = @('HttpErrDoctor.format.ps1xml')
    FunctionsToExport = @('Invoke-HttpErrDoctor', 'Compare-HttpErrEvidence', 'Get-HttpErrEvidence', 'Get-HttpErrRefusal', 'Get-HttpErrPoolTag',
        'Get-HttpErrPoolTagDriver', 'Get-HttpErrKnownIssue', 'Get-HttpErrLimit', 'New-HttpErrCapture', 'Test-HttpErrDoctor',
        'Get-HttpErrExplanation', 'Get-HttpErrPoolTagInfo', 'Get-HttpErrDemo', 'Invoke-HttpErrDemo', 'Save-HttpErrCollector')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
    PrivateData = @{
        PSData = @{
            Tags = @('IIS', 'HTTP', 'HTTPERR', 'http.sys', 'Exchange', 'NonpagedPool', 'PoolTag', 'MemoryLeak', 'Diagnostics', 'Windows', 'PSEdition_Desktop', 'PSEdition_Core')
            LicenseUri = 'https://opensource.org/license/mit'
            ReleaseNotes = 'First version: diagnosis, refusals, pool tags and their drivers, known issues, limits, comparison, reading of evidence, explanations, and collection, as objects with views.'
        }
    }
}

@{
    RootModule = 'HttpErrDoctor.psm1'
    ModuleVersion = '0.1.0'
    GUID = '6f0b0a53-6d0e-4c1c-9a3f-3c3f0d5b8e21'
    Author = 'The httperr-doctor authors'
    CompanyName = 'The httperr-doctor authors'
    Copyright = 'MIT license'
    Description = 'Says why http.sys refused connections and who took the nonpaged pool, with evidence. Calls httperr-doctor, which needs Node.js 20.'
    PowerShellVersion = '5.1'
    FunctionsToExport = @('Invoke-HttpErrDoctor', 'Get-HttpErrRefusal', 'Get-HttpErrPoolTag', 'Get-HttpErrPoolTagDriver', 'Test-HttpErrDoctor')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}

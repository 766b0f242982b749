# The bundled cases: evidence to try every command with.

# Cases of the program, once they were asked for.
$script:HedCases = $null

function Get-HedCase([string]$NodePath) {
    if ($null -eq $script:HedCases) { $script:HedCases = @((Get-HedDocument @('demo', '--list') $NodePath $null).cases) }
    return , $script:HedCases
}

function Get-HttpErrDemo {
    <#
    .SYNOPSIS
    Lists the bundled cases, with what each one shows.

    .DESCRIPTION
    The package has a case for each kind of answer. Every command that takes paths takes a case from the pipeline, so they can be tried before
    there is other evidence.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    None.

    .OUTPUTS
    HttpErrDoctor.DemoCase

    .EXAMPLE
    Get-HttpErrDemo

    The cases.

    .EXAMPLE
    Get-HttpErrDemo | Where-Object Name -eq 'driver-leak' | Get-HttpErrPoolTag | Where-Object IsLeak

    The tags that leak in one of them.

    .LINK
    Invoke-HttpErrDemo
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('HttpErrDoctor.DemoCase')]
    param([string]$NodePath)
    try { $cases = Get-HedCase $NodePath } catch { $PSCmdlet.ThrowTerminatingError($_) }
    foreach ($case in $cases) { New-HedDemoCase $case }
}

function Invoke-HttpErrDemo {
    <#
    .SYNOPSIS
    Shows what a diagnosis looks like, on bundled evidence.

    .DESCRIPTION
    Judges a bundled case, as Invoke-HttpErrDoctor does with other evidence. This machine is not examined.

    .PARAMETER Case
    Cases by name, as Get-HttpErrDemo lists them. Default: driver-leak.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    System.String, HttpErrDoctor.DemoCase. Cases, from the pipeline.

    .OUTPUTS
    HttpErrDoctor.Diagnosis

    .EXAMPLE
    Invoke-HttpErrDemo

    A driver that leaks until http.sys refuses connections.

    .EXAMPLE
    Invoke-HttpErrDemo handle-leak

    A process is the cause, and no driver.

    .EXAMPLE
    Get-HttpErrDemo | Invoke-HttpErrDemo | Format-Table Verdict, Confidence, Summary -Wrap

    The answers of all cases.

    .LINK
    Get-HttpErrDemo

    .LINK
    Invoke-HttpErrDoctor
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('HttpErrDoctor.Diagnosis')]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('Name')][string[]]$Case,
        [string]$NodePath
    )
    process {
        try { $cases = Get-HedCase $NodePath } catch { $PSCmdlet.ThrowTerminatingError($_) }
        $wanted = $(if ($Case) { $Case } else { $cases[0].name })
        foreach ($name in $wanted) {
            try { $answer = Get-HedAnswer @('demo', ('--case=' + $name)) $NodePath $name } catch { $PSCmdlet.ThrowTerminatingError($_) }
            if ($null -ne $answer['failure']) { Write-HedError $PSCmdlet $answer['failure']; continue }
            $path = @($cases | Where-Object { $_.name -eq $name } | ForEach-Object { $_.path })
            foreach ($machine in $answer['document'].machines) { New-HedDiagnosis $machine $path }
        }
    }
}

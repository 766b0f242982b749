# What files hold before anything is judged.

function Get-HttpErrEvidence {
    <#
    .SYNOPSIS
    Says how files were read: kind, machines, span of time, rows read and not.

    .DESCRIPTION
    Reads evidence and judges nothing. Gives an object for each file with what it was recognized as, how many of its rows were read and how many
    were not, and notes. With -Row it gives every row instead, one by one as they are read: rows of HTTPERR, allocations of pool tags, values of
    counters, events, processes, drivers.

    .PARAMETER Path
    Files, folders and zip archives in any mix, recognized by content. Wildcards are expanded.

    .PARAMETER LiteralPath
    As -Path, taken as it is: brackets and other wildcards are part of the name.

    .PARAMETER Row
    Every row of the files instead of an object for each file.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    System.String, System.IO.FileInfo. Paths, from the pipeline.

    .OUTPUTS
    HttpErrDoctor.EvidenceFile, HttpErrDoctor.EvidenceRow

    .EXAMPLE
    Get-HttpErrEvidence -Path C:\evidence

    What each file was recognized as, and how much of it was read.

    .EXAMPLE
    Get-ChildItem C:\cases -Recurse -File | Get-HttpErrEvidence | Where-Object Unread -gt 0 | Sort-Object Unread -Descending

    The files of which something could not be read.

    .EXAMPLE
    Get-HttpErrEvidence -Path C:\evidence\System.evtx -Row | Where-Object { $_.Document.id -eq 2019 } | Select-Object -First 1

    The first event 2019 of an event log. Reading ends there.

    .LINK
    Invoke-HttpErrDoctor
    #>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('HttpErrDoctor.EvidenceFile', 'HttpErrDoctor.EvidenceRow')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][SupportsWildcards()][string[]]$Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory = $true, ValueFromPipelineByPropertyName = $true)][Alias('PSPath', 'FullName', 'LP')][string[]]$LiteralPath,
        [switch]$Row, [string]$NodePath
    )
    begin { $paths = @() }
    process {
        $given = $(if ($PSCmdlet.ParameterSetName -eq 'LiteralPath') { $LiteralPath } else { $Path })
        $paths += @(Resolve-HedPath $PSCmdlet $given ($PSCmdlet.ParameterSetName -eq 'LiteralPath'))
    }
    end {
        if ($paths.Length -eq 0) { return }
        try {
            if ($Row) {
                Invoke-HedRows (@('read', '--rows') + $paths) $NodePath $paths | ForEach-Object { New-HedEvidenceRow $_ }
                return
            }
            $document = Get-HedDocument (@('read') + $paths) $NodePath $paths
        } catch { $PSCmdlet.ThrowTerminatingError($_) }
        foreach ($file in $document.files) { New-HedEvidenceFile $file }
    }
}

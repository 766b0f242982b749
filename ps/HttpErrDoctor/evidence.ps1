# Commands that judge evidence, or this machine where no path is given.

function Invoke-HttpErrDoctor {
    <#
    .SYNOPSIS
    Says why http.sys refused connections, and who took the nonpaged pool.

    .DESCRIPTION
    Judges evidence, or this machine where no path is given. Gives an object for each machine: the verdict with its confidence, whether it
    explains the refusals, suspects, findings, next steps, and Document with all that was found. It is shown like the page of the program.

    .PARAMETER Path
    Files, folders and zip archives in any mix, recognized by content. Wildcards are expanded. Without paths, this machine is looked at.

    .PARAMETER LiteralPath
    As -Path, taken as it is: brackets and other wildcards are part of the name.

    .PARAMETER Since
    Only what was logged from this time on.

    .PARAMETER Until
    Only what was logged up to this time.

    .PARAMETER Last
    Only what was logged in the last 24h, 30m, 7d and so on.

    .PARAMETER UtcOffset
    Time zone of local times that do not state one, for example +02:00.

    .PARAMETER Once
    One snapshot of this machine instead of three in a minute.

    .PARAMETER Minutes
    Sample this machine for so many minutes. Default: one minute. A slow leak needs 60 or more.

    .PARAMETER EverySeconds
    Seconds between two samples; shorter while the pool grows fast.

    .PARAMETER OsVersion
    Windows of the evidence, where it does not say so: 2019, 'Server 2012 R2', 6.3 or 10.0.20348.

    .PARAMETER Architecture
    Its processor architecture: x86, x64, arm64 or ia64.

    .PARAMETER Ram
    RAM that it uses, for example 4GB.

    .PARAMETER Boot
    Its boot options such as 3GB or USERVA=3030.

    .PARAMETER Exchange
    Its Exchange: 2003 to 2019, SE, a version, a role such as mailbox, or none.

    .PARAMETER PowerShellPath
    The PowerShell that collects from this machine. Default: Windows PowerShell.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    System.String, System.IO.FileInfo. Paths, from the pipeline.

    .OUTPUTS
    HttpErrDoctor.Diagnosis

    .EXAMPLE
    Invoke-HttpErrDoctor

    Looks at this machine: three samples in a minute, then the diagnosis. Ctrl-C ends it at once.

    .EXAMPLE
    Invoke-HttpErrDoctor -Path C:\evidence, D:\more\*.zip

    Judges evidence from elsewhere; machines are kept apart.

    .EXAMPLE
    Get-ChildItem C:\evidence -Directory | Invoke-HttpErrDoctor | Where-Object Verdict -ne 'healthy' | Select-Object Name, Verdict, Summary

    Judges the evidence of many machines and names those that are not well.

    .LINK
    about_HttpErrDoctor

    .LINK
    Get-HttpErrPoolTag
    #>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('HttpErrDoctor.Diagnosis')]
    param(
        [Parameter(ParameterSetName = 'Path', Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][SupportsWildcards()][string[]]$Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory = $true, ValueFromPipelineByPropertyName = $true)][Alias('PSPath', 'FullName', 'LP')][string[]]$LiteralPath,
        [DateTime]$Since, [DateTime]$Until, [string]$Last, [string]$UtcOffset, [switch]$Once, [ValidateRange(1, 100000)][int]$Minutes, [ValidateRange(1, 86400)][int]$EverySeconds,
        [string]$OsVersion, [ValidateSet('x86', 'x64', 'arm64', 'ia64')][string]$Architecture, [string]$Ram, [string[]]$Boot, [string[]]$Exchange,
        [string]$PowerShellPath, [string]$NodePath
    )
    begin {
        $paths = @()
        $asked = $false
        $named = $false
    }
    process {
        $asked = $true
        $given = $Path
        if ($PSCmdlet.ParameterSetName -eq 'LiteralPath') { $given = $LiteralPath }
        if (-not $given) { return }
        $named = $true
        $paths += @(Resolve-HedPath $PSCmdlet $given ($PSCmdlet.ParameterSetName -eq 'LiteralPath'))
    }
    end {
        # an empty pipeline, or one of paths that are not there, is no question about this machine
        if (-not $asked -or ($named -and $paths.Length -eq 0)) { return }
        try { $document = Get-HedDocument ((Get-HedArgument 'diagnose' $PSBoundParameters) + $paths) $NodePath $paths } catch { $PSCmdlet.ThrowTerminatingError($_) }
        foreach ($machine in $document.machines) { New-HedDiagnosis $machine $paths }
    }
}

function Get-HttpErrRefusal {
    <#
    .SYNOPSIS
    Gives the episodes in which http.sys refused connections.

    .DESCRIPTION
    Reads HTTPERR logs, or those of this machine where no path is given (elevated: only administrators can read them). Times are UTC.

    .PARAMETER Path
    Files, folders and zip archives in any mix, recognized by content. Wildcards are expanded. Without paths, this machine is looked at.

    .PARAMETER LiteralPath
    As -Path, taken as it is: brackets and other wildcards are part of the name.

    .PARAMETER Since
    Only what was logged from this time on.

    .PARAMETER Until
    Only what was logged up to this time.

    .PARAMETER Last
    Only what was logged in the last 24h, 30m, 7d and so on.

    .PARAMETER PowerShellPath
    The PowerShell that collects from this machine. Default: Windows PowerShell.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    System.String, System.IO.FileInfo. Paths, from the pipeline.

    .OUTPUTS
    HttpErrDoctor.Refusal

    .EXAMPLE
    Get-HttpErrRefusal -Last 24h

    Episodes of the last day on this machine.

    .EXAMPLE
    Get-HttpErrRefusal -Path C:\logs\httperr*.log | Measure-Object Connections -Sum

    Counts the refused connections of logs from elsewhere.

    .LINK
    Invoke-HttpErrDoctor
    #>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('HttpErrDoctor.Refusal')]
    param(
        [Parameter(ParameterSetName = 'Path', Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][SupportsWildcards()][string[]]$Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory = $true, ValueFromPipelineByPropertyName = $true)][Alias('PSPath', 'FullName', 'LP')][string[]]$LiteralPath,
        [DateTime]$Since, [DateTime]$Until, [string]$Last, [string]$PowerShellPath, [string]$NodePath
    )
    begin {
        $paths = @()
        $asked = $false
        $named = $false
    }
    process {
        $asked = $true
        $given = $Path
        if ($PSCmdlet.ParameterSetName -eq 'LiteralPath') { $given = $LiteralPath }
        if (-not $given) { return }
        $named = $true
        $paths += @(Resolve-HedPath $PSCmdlet $given ($PSCmdlet.ParameterSetName -eq 'LiteralPath'))
    }
    end {
        # an empty pipeline, or one of paths that are not there, is no question about this machine
        if (-not $asked -or ($named -and $paths.Length -eq 0)) { return }
        try { $document = Get-HedDocument ((Get-HedArgument 'httperr' $PSBoundParameters) + $paths) $NodePath $paths } catch { $PSCmdlet.ThrowTerminatingError($_) }
        $refused = Get-HedMember $document 'refused'
        if ($null -eq $refused) { Write-Warning ('no row of HTTPERR is in ' + ($paths -join ', ')) }
        foreach ($episode in (Get-HedMember $refused 'episodes')) { if ($episode) { New-HedRefusal $episode $paths } }
    }
}

function Get-HttpErrPoolTag {
    <#
    .SYNOPSIS
    Gives pool tags with their size and growth.

    .DESCRIPTION
    Reads snapshots of poolmon and other tools, captures, or this machine where no path is given. Growth needs several snapshots; IsLeak says
    whether a tag grows as leaks do, and is empty where that cannot be seen.

    .PARAMETER Path
    Files, folders and zip archives in any mix, recognized by content. Wildcards are expanded. Without paths, this machine is looked at.

    .PARAMETER LiteralPath
    As -Path, taken as it is: brackets and other wildcards are part of the name.

    .PARAMETER Tag
    Only these tags. Letter case counts; spaces at the end do not.

    .PARAMETER Pool
    Only this pool: nonpaged or paged.

    .PARAMETER UtcOffset
    Time zone of local times that do not state one, for example +02:00.

    .PARAMETER Once
    One snapshot of this machine instead of three in a minute.

    .PARAMETER Minutes
    Sample this machine for so many minutes. Default: one minute. A slow leak needs 60 or more.

    .PARAMETER EverySeconds
    Seconds between two samples; shorter while the pool grows fast.

    .PARAMETER PowerShellPath
    The PowerShell that collects from this machine. Default: Windows PowerShell.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    System.String, System.IO.FileInfo. Paths, from the pipeline.

    .OUTPUTS
    HttpErrDoctor.PoolTag

    .EXAMPLE
    Get-HttpErrPoolTag -Path C:\evidence -Pool nonpaged | Sort-Object Bytes -Descending | Select-Object -First 10

    The ten largest tags of the nonpaged pool.

    .EXAMPLE
    Get-HttpErrPoolTag | Where-Object IsLeak

    Tags of this machine that grow as leaks do.

    .EXAMPLE
    Get-HttpErrPoolTag -Path C:\evidence | Where-Object IsLeak | Get-HttpErrPoolTagDriver

    The drivers in the same evidence that use those tags.

    .LINK
    Get-HttpErrPoolTagDriver
    #>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('HttpErrDoctor.PoolTag')]
    param(
        [Parameter(ParameterSetName = 'Path', Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][SupportsWildcards()][string[]]$Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory = $true, ValueFromPipelineByPropertyName = $true)][Alias('PSPath', 'FullName', 'LP')][string[]]$LiteralPath,
        [string[]]$Tag, [ValidateSet('nonpaged', 'paged')][string]$Pool, [string]$UtcOffset, [switch]$Once,
        [ValidateRange(1, 100000)][int]$Minutes, [ValidateRange(1, 86400)][int]$EverySeconds, [string]$PowerShellPath, [string]$NodePath
    )
    begin {
        $paths = @()
        $asked = $false
        $named = $false
    }
    process {
        $asked = $true
        $given = $Path
        if ($PSCmdlet.ParameterSetName -eq 'LiteralPath') { $given = $LiteralPath }
        if (-not $given) { return }
        $named = $true
        $paths += @(Resolve-HedPath $PSCmdlet $given ($PSCmdlet.ParameterSetName -eq 'LiteralPath'))
    }
    end {
        # an empty pipeline, or one of paths that are not there, is no question about this machine
        if (-not $asked -or ($named -and $paths.Length -eq 0)) { return }
        try { $document = Get-HedDocument ((Get-HedArgument 'pool' $PSBoundParameters) + $paths) $NodePath $paths } catch { $PSCmdlet.ThrowTerminatingError($_) }
        $seen = [Collections.Generic.SortedSet[string]]::new()
        foreach ($machine in $document.machines) {
            foreach ($row in $machine.tags) {
                [void]$seen.Add($row.tag)
                if ($Pool -and $row.pool -ne $Pool) { continue }
                if ($Tag -and -not ($Tag -ccontains $row.tag -or $Tag -ccontains $row.tag.TrimEnd())) { continue }
                New-HedPoolTag $machine.machine $row $paths
            }
        }
        if ($seen.Count -gt 0) { $script:HedTags = @($seen) }
    }
}

function Get-HttpErrPoolTagDriver {
    <#
    .SYNOPSIS
    Gives the drivers that use a pool tag.

    .DESCRIPTION
    Searches driver images for a tag; those that are loaded on this machine where no path is given. Use 'call' says that the image allocates
    with the tag. Tags of Get-HttpErrPoolTag are searched in the evidence that they came from.

    .PARAMETER Tag
    The tags to search for. Letter case counts.

    .PARAMETER Path
    Images, or folders and archives with images. Wildcards are expanded. Without paths, the drivers that are loaded on this machine.

    .PARAMETER LiteralPath
    As -Path, taken as it is: brackets and other wildcards are part of the name. Tags from the pipeline carry it (EvidencePath).

    .PARAMETER PowerShellPath
    The PowerShell that collects from this machine. Default: Windows PowerShell.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    System.String, HttpErrDoctor.PoolTag. Tags, from the pipeline.

    .OUTPUTS
    HttpErrDoctor.PoolTagDriver

    .EXAMPLE
    Get-HttpErrPoolTagDriver -Tag Leak

    The loaded drivers of this machine that use the tag.

    .EXAMPLE
    'Leak', 'Irp ' | Get-HttpErrPoolTagDriver -Path C:\evidence\drivers | Where-Object Use -eq 'call'

    The images of a folder that allocate with one of these tags.

    .EXAMPLE
    Get-HttpErrPoolTag -Path C:\evidence | Sort-Object BytesPerHour -Descending | Select-Object -First 1 | Get-HttpErrPoolTagDriver

    The images in the same evidence that use the tag of the fastest growth.

    .LINK
    Get-HttpErrPoolTag
    #>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('HttpErrDoctor.PoolTagDriver')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][string[]]$Tag,
        [Parameter(ParameterSetName = 'Path', Position = 1)][SupportsWildcards()][string[]]$Path,
        [Parameter(ParameterSetName = 'LiteralPath', ValueFromPipelineByPropertyName = $true)][Alias('EvidencePath', 'PSPath', 'FullName', 'LP')][string[]]$LiteralPath,
        [string]$PowerShellPath, [string]$NodePath
    )
    begin { $questions = [ordered]@{} }
    process {
        $tags = $Tag
        $literal = $null -ne $LiteralPath -and $LiteralPath.Length -gt 0
        $given = $(if ($literal) { $LiteralPath } else { $Path })
        # a tag that was found knows where; text would be made of it otherwise
        if ($null -ne $_ -and $_.PSObject.TypeNames -contains 'HttpErrDoctor.PoolTag') {
            $tags = @($_.Tag)
            if (-not $given) { $given = $_.EvidencePath; $literal = $true }
        }
        # tags of the same paths are one question
        $key = @($given) -join "`n"
        if (-not $questions.Contains($key)) { $questions[$key] = @{ 'paths' = @($given | Where-Object { $_ }); 'literal' = $literal; 'tags' = @() } }
        $questions[$key]['tags'] += $tags
    }
    end {
        foreach ($question in $questions.Values) {
            $paths = @(Resolve-HedPath $PSCmdlet $question['paths'] $question['literal'])
            if ($question['paths'].Length -gt 0 -and $paths.Length -eq 0) { continue }
            $arguments = (Get-HedArgument 'drivers' $PSBoundParameters) + @(foreach ($item in $question['tags']) { '--tag=' + $item }) + $paths
            try {
                $document = Get-HedDocument $arguments $NodePath $question['tags']
            } catch {
                if ($paths.Length -eq 0 -or $_.FullyQualifiedErrorId -notlike 'HttpErr.NoEvidence*') { $PSCmdlet.ThrowTerminatingError($_) }
                Write-Warning ('there is no driver image in ' + ($paths -join ', ') + ': collect them with New-HttpErrCapture -Images, or name a folder of images')
                continue
            }
            $images = @{}
            foreach ($image in $document.drivers) { $images[$image.path] = $image }
            foreach ($found in $document.tags) { foreach ($owner in $found.owners) { New-HedPoolTagDriver $found.tag $owner $images[$owner.path] } }
        }
    }
}

function Get-HttpErrKnownIssue {
    <#
    .SYNOPSIS
    Gives known issues, and which of them apply to evidence.

    .DESCRIPTION
    Without paths, entries of the knowledge base. With paths, each is checked against every machine of the evidence: Status says whether it
    applies, and Conditions which of its conditions hold, fail or are unknown. Entries that cannot apply are left out unless -All is given.

    .PARAMETER Path
    Files, folders and zip archives in any mix, recognized by content. Wildcards are expanded.

    .PARAMETER LiteralPath
    As -Path, taken as it is: brackets and other wildcards are part of the name.

    .PARAMETER Id
    Only this entry, for example KB934878.

    .PARAMETER Tag
    Only entries about this pool tag.

    .PARAMETER Driver
    Only entries about this driver, for example npcap.sys.

    .PARAMETER All
    With paths, entries that do not apply as well.

    .PARAMETER OsVersion
    Windows of the evidence, where it does not say so: 2019, 'Server 2012 R2', 6.3 or 10.0.20348.

    .PARAMETER Architecture
    Its processor architecture: x86, x64, arm64 or ia64.

    .PARAMETER Ram
    RAM that it uses, for example 4GB.

    .PARAMETER Boot
    Its boot options such as 3GB or USERVA=3030.

    .PARAMETER Exchange
    Its Exchange: 2003 to 2019, SE, a version, a role such as mailbox, or none.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    System.String, System.IO.FileInfo. Paths, from the pipeline.

    .OUTPUTS
    HttpErrDoctor.KnownIssue

    .EXAMPLE
    Get-HttpErrKnownIssue -Tag NtFC

    What is known about a tag.

    .EXAMPLE
    Get-HttpErrKnownIssue -Path C:\evidence

    What applies to the machines of this evidence, surely or possibly.

    .EXAMPLE
    (Get-HttpErrKnownIssue -Id KB934878 -Path C:\evidence -Exchange 2003).Conditions

    Which conditions of one entry hold, with a fact that the evidence does not hold.

    .LINK
    Invoke-HttpErrDoctor
    #>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('HttpErrDoctor.KnownIssue')]
    param(
        [Parameter(ParameterSetName = 'Path', Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][SupportsWildcards()][string[]]$Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory = $true, ValueFromPipelineByPropertyName = $true)][Alias('PSPath', 'FullName', 'LP')][string[]]$LiteralPath,
        [string]$Id, [string]$Tag, [string]$Driver, [switch]$All,
        [string]$OsVersion, [ValidateSet('x86', 'x64', 'arm64', 'ia64')][string]$Architecture, [string]$Ram, [string[]]$Boot, [string[]]$Exchange,
        [string]$NodePath
    )
    begin {
        $paths = @()
        $asked = $false
        $named = $false
    }
    process {
        $asked = $true
        $given = $Path
        if ($PSCmdlet.ParameterSetName -eq 'LiteralPath') { $given = $LiteralPath }
        if (-not $given) { return }
        $named = $true
        $paths += @(Resolve-HedPath $PSCmdlet $given ($PSCmdlet.ParameterSetName -eq 'LiteralPath'))
    }
    end {
        # an empty pipeline, or one of paths that are not there, is no question about this machine
        if (-not $asked -or ($named -and $paths.Length -eq 0)) { return }
        $about = @()
        if ($Tag) { $about += '--tag=' + $Tag }
        if ($Driver) { $about += '--driver=' + $Driver }
        $which = $(if ($Id) { $Id } else { 'all' })
        try {
            if (-not $named -or $about.Length -gt 0) {
                $entries = @((Get-HedDocument (@('kb') + @(if ($Id -or $about.Length -eq 0) { $which }) + $about) $NodePath $Id).entries)
                if (-not $named) { foreach ($entry in $entries) { New-HedKnownIssue $entry $null $null }; return }
                $about = @($entries | ForEach-Object { $_.id })
                if ($about.Length -eq 0) { return }
            }
            $document = Get-HedDocument (@('kb', $which) + @(Get-HedFact $PSBoundParameters) + $paths) $NodePath $paths
        } catch { $PSCmdlet.ThrowTerminatingError($_) }
        foreach ($machine in $document.machines) {
            foreach ($entry in $machine.knowledge) {
                if ($about.Length -gt 0 -and $about -notcontains $entry.id) { continue }
                if ($All -or $Id -or $entry.status -ne 'not-affected') { New-HedKnownIssue $entry (Get-HedMember $machine.machine 'name') $entry.status }
            }
        }
    }
}

function Compare-HttpErrEvidence {
    <#
    .SYNOPSIS
    Compares evidence of before and after a change.

    .DESCRIPTION
    Says whether a change helped: the growth of the tag before and after, what else changed (drivers, updates, settings), and what became of
    the pools.

    .PARAMETER Before
    A file, folder or archive of before the change. Taken as it is: wildcards are not expanded.

    .PARAMETER After
    The same of after it.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    None.

    .OUTPUTS
    HttpErrDoctor.Comparison

    .EXAMPLE
    Compare-HttpErrEvidence C:\before C:\after

    Whether it helped, and why.

    .EXAMPLE
    (Compare-HttpErrEvidence C:\before C:\after).Changed | Where-Object what -eq 'driver'

    Drivers that came, went or changed their version.

    .LINK
    Invoke-HttpErrDoctor
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('HttpErrDoctor.Comparison')]
    param(
        [Parameter(Mandatory = $true, Position = 0)][string]$Before,
        [Parameter(Mandatory = $true, Position = 1)][string]$After,
        [string]$NodePath
    )
    $paths = @(Resolve-HedPath $PSCmdlet @($Before, $After) $true)
    if ($paths.Length -lt 2) { return }
    try { $document = Get-HedDocument (@('compare') + $paths) $NodePath $paths } catch { $PSCmdlet.ThrowTerminatingError($_) }
    New-HedComparison $document
}

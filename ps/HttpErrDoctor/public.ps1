function Invoke-HttpErrDoctor {
    <#
    .SYNOPSIS
    Says why http.sys refused connections, and who took the nonpaged pool.

    .DESCRIPTION
    Judges evidence, or this machine where no path is given, and gives an object for each machine: Name, Verdict, Confidence, Summary,
    Suspects, Findings, Next, and Document with all that was found.

    .PARAMETER Path
    Files, folders and zip archives in any mix, recognized by content. Without it, this machine is looked at.

    .PARAMETER Once
    One look at this machine instead of three samples in a minute.

    .PARAMETER PowerShellPath
    The PowerShell that looks at this machine. Windows PowerShell without it.

    .EXAMPLE
    Invoke-HttpErrDoctor -Path C:\evidence

    .EXAMPLE
    Get-ChildItem C:\evidence | Invoke-HttpErrDoctor | Where-Object Verdict -ne 'healthy'
    #>
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('FullName', 'PSPath')][string[]]$Path,
        [DateTime]$Since, [DateTime]$Until, [string]$Last, [switch]$Once, [string]$PowerShellPath, [string]$NodePath
    )
    begin { $paths = @() }
    process { $paths += $Path }
    end {
        # an empty pipeline is no question about this machine
        if ($paths.Length -eq 0) { return }
        $arguments = Get-HedArguments 'diagnose' $paths $PSBoundParameters
        if ($Once) { $arguments += '--once' }
        try { $document = Get-HedDocument $arguments $NodePath } catch { $PSCmdlet.ThrowTerminatingError($_) }
        foreach ($machine in $document.machines) {
            [pscustomobject]@{
                PSTypeName = 'HttpErrDoctor.Diagnosis'
                Name = Get-HedMember $machine.machine 'name'
                Verdict = $machine.verdict.code
                Confidence = Get-HedMember $machine.verdict 'confidence'
                Summary = $machine.verdict.summary
                Suspects = $machine.suspects
                Findings = $machine.findings
                Next = $machine.next
                Document = $machine
            }
        }
    }
}

function Get-HttpErrRefusal {
    <#
    .SYNOPSIS
    Gives the episodes in which http.sys refused connections.

    .DESCRIPTION
    Reads HTTPERR logs, or those of this machine where no path is given. Times are UTC.

    .EXAMPLE
    Get-HttpErrRefusal -Path C:\logs -Last 24h | Measure-Object Connections -Sum
    #>
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('FullName', 'PSPath')][string[]]$Path,
        [DateTime]$Since, [DateTime]$Until, [string]$Last, [string]$PowerShellPath, [string]$NodePath
    )
    begin { $paths = @() }
    process { $paths += $Path }
    end {
        # an empty pipeline is no question about this machine
        if ($paths.Length -eq 0) { return }
        try { $document = Get-HedDocument (Get-HedArguments 'httperr' $paths $PSBoundParameters) $NodePath } catch { $PSCmdlet.ThrowTerminatingError($_) }
        foreach ($episode in $document.refused.episodes) {
            [pscustomobject]@{
                PSTypeName = 'HttpErrDoctor.Refusal'
                Start = ConvertTo-HedTime $episode.start
                End = ConvertTo-HedTime $episode.end
                Connections = $episode.connections
                Rows = $episode.rows
            }
        }
    }
}

function Get-HttpErrPoolTag {
    <#
    .SYNOPSIS
    Gives pool tags with their size and growth.

    .DESCRIPTION
    Reads lists of poolmon and other tools, captures, or this machine where no path is given. Growth needs several lists.

    .PARAMETER Tag
    Only these tags. Letter case counts.

    .PARAMETER Once
    One list of this machine instead of three in a minute.

    .EXAMPLE
    Get-HttpErrPoolTag -Path C:\evidence -Pool nonpaged | Sort-Object Bytes -Descending | Select-Object -First 10
    #>
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('FullName', 'PSPath')][string[]]$Path,
        [string[]]$Tag, [ValidateSet('nonpaged', 'paged')][string]$Pool, [switch]$Once, [string]$PowerShellPath, [string]$NodePath
    )
    begin { $paths = @() }
    process { $paths += $Path }
    end {
        # an empty pipeline is no question about this machine
        if ($paths.Length -eq 0) { return }
        $arguments = Get-HedArguments 'pool' $paths $PSBoundParameters
        if ($Once) { $arguments += '--once' }
        try { $document = Get-HedDocument $arguments $NodePath } catch { $PSCmdlet.ThrowTerminatingError($_) }
        $seen = @()
        foreach ($machine in $document.machines) {
            foreach ($row in $machine.tags) {
                $seen += $row.tag
                if ($Pool -and $row.pool -ne $Pool) { continue }
                if ($Tag -and -not ($Tag -ccontains $row.tag -or $Tag -ccontains $row.tag.TrimEnd())) { continue }
                $growth = Get-HedMember $row 'growth'
                [pscustomobject]@{
                    PSTypeName = 'HttpErrDoctor.PoolTag'
                    Machine = Get-HedMember $machine.machine 'name'
                    Tag = $row.tag
                    Pool = $row.pool
                    Bytes = Get-HedMember $row 'bytes'
                    Outstanding = Get-HedMember $row 'outstanding'
                    BytesPerHour = Get-HedMember $growth 'bytesPerHour'
                    Kind = Get-HedMember $row 'kind'
                    About = Get-HedMember $row 'about'
                }
            }
        }
        if ($seen.Length -gt 0) { $script:HedTags = @([Collections.Generic.SortedSet[string]]::new([string[]]$seen)) }
    }
}

function Get-HttpErrPoolTagDriver {
    <#
    .SYNOPSIS
    Gives the drivers that use a pool tag.

    .DESCRIPTION
    Searches driver images for a tag; those that are loaded on this machine where no path is given. Use 'call' says that the image allocates with it.

    .EXAMPLE
    Get-HttpErrPoolTagDriver -Tag Leak

    .EXAMPLE
    Get-HttpErrPoolTag -Path C:\evidence | Sort-Object BytesPerHour -Descending | Select-Object -First 1 | Get-HttpErrPoolTagDriver
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)][string[]]$Tag,
        [Parameter(Position = 1)][string[]]$Path, [string]$PowerShellPath, [string]$NodePath
    )
    begin { $tags = @() }
    process { $tags += $Tag }
    end {
        $arguments = Get-HedArguments 'drivers' $Path $PSBoundParameters
        foreach ($item in $tags) { $arguments += '--tag=' + $item }
        try { $document = Get-HedDocument $arguments $NodePath } catch { $PSCmdlet.ThrowTerminatingError($_) }
        foreach ($found in $document.tags) {
            foreach ($owner in $found.owners) {
                $image = $null
                foreach ($driver in $document.drivers) { if ($driver.path -ceq $owner.path) { $image = $driver } }
                $version = Get-HedMember $image 'version'
                [pscustomobject]@{
                    PSTypeName = 'HttpErrDoctor.PoolTagDriver'
                    Tag = $found.tag
                    Path = $owner.path
                    Use = $owner.use
                    Version = Get-HedMember $version 'file'
                    Company = Get-HedMember $version 'company'
                    Signature = Get-HedMember (Get-HedMember $image 'signature') 'status'
                }
            }
        }
    }
}

function Test-HttpErrDoctor {
    <#
    .SYNOPSIS
    Tells whether httperr-doctor can work here, and what is in its way.

    .PARAMETER Quiet
    True or false instead of the list.

    .PARAMETER PowerShellPath
    The PowerShell to try. Windows PowerShell without it.

    .EXAMPLE
    Test-HttpErrDoctor | Where-Object { -not $_.Ok }
    #>
    [CmdletBinding()]
    param([switch]$Quiet, [string]$PowerShellPath, [string]$NodePath)
    $items = @()
    $arguments = Get-HedArguments 'check' @() $PSBoundParameters
    try {
        if (-not $NodePath) { $NodePath = Get-HedNodePath }
        $items += [pscustomobject]@{ PSTypeName = 'HttpErrDoctor.Check'; Id = 'node'; Ok = $true; Found = $NodePath; Remedy = $null }
        foreach ($item in (Get-HedDocument $arguments $NodePath).items) {
            $items += [pscustomobject]@{ PSTypeName = 'HttpErrDoctor.Check'; Id = $item.id; Ok = $item.ok; Found = Get-HedMember $item 'found'; Remedy = Get-HedMember $item 'remedy' }
        }
    } catch {
        $items += [pscustomobject]@{ PSTypeName = 'HttpErrDoctor.Check'; Id = 'program'; Ok = $false; Found = [string]$_; Remedy = 'See the message.' }
    }
    if (-not $Quiet) { return $items }
    foreach ($item in $items) { if ($item.Ok -eq $false) { return $false } }
    return $true
}

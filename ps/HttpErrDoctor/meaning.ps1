# What words and tags mean; no evidence is asked for.

function Get-HttpErrExplanation {
    <#
    .SYNOPSIS
    Says what a finding, rule, verdict, reason phrase, article or exit code means.

    .DESCRIPTION
    Explains words of results and of HTTPERR. A word can be several things, a verdict and a rule for example; each of them is an object. A word that
    means nothing is a separate error, and the others count.

    .PARAMETER Id
    The word: Connections_Refused, QueueFull, growth.leak, on-behalf, strong, KB820729, 65. Findings and known issues have it.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    System.String, HttpErrDoctor.Finding, HttpErrDoctor.KnownIssue. Words, from the pipeline.

    .OUTPUTS
    HttpErrDoctor.Explanation

    .EXAMPLE
    Get-HttpErrExplanation Connections_Refused

    A reason phrase of HTTPERR.

    .EXAMPLE
    (Invoke-HttpErrDoctor -Path C:\evidence).Findings | Get-HttpErrExplanation

    What the findings of a diagnosis mean.

    .EXAMPLE
    'QueueFull', 'AppOffline', 'Timer_ConnectionIdle' | Get-HttpErrExplanation | Format-Table Id, Text -Wrap

    Several reason phrases as a table.

    .LINK
    Get-HttpErrKnownIssue

    .LINK
    Invoke-HttpErrDoctor
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('HttpErrDoctor.Explanation')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][string[]]$Id,
        [string]$NodePath
    )
    begin { $seen = @() }
    process {
        foreach ($word in $Id) {
            # letter case counts in some of them
            if ($seen -ccontains $word) { continue }
            $seen += $word
            try { $answer = Get-HedMeaning $word $NodePath } catch { $PSCmdlet.ThrowTerminatingError($_) }
            if ($null -ne $answer['failure']) { Write-HedError $PSCmdlet $answer['failure']; continue }
            foreach ($item in $answer['document'].items) { New-HedExplanation $item }
        }
    }
}

function Get-HttpErrPoolTagInfo {
    <#
    .SYNOPSIS
    Says what a pool tag is, whose it is, what is usual, and how to find out more.

    .DESCRIPTION
    What tables and known issues say of a tag, without evidence of any machine. A tag that no table has comes back with Kind
    'unknown' and the steps that find its owner.

    .PARAMETER Tag
    The tags: Leak, 'Irp ', Ab\x01c or 0x6B61654C. Letter case counts; spaces at the end do not.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    System.String, HttpErrDoctor.PoolTag. Tags, from the pipeline.

    .OUTPUTS
    HttpErrDoctor.PoolTagInfo

    .EXAMPLE
    Get-HttpErrPoolTagInfo Toke

    What it is, and what makes it grow.

    .EXAMPLE
    Get-HttpErrPoolTag -Path C:\evidence | Where-Object IsLeak | Get-HttpErrPoolTagInfo

    What is known of the tags that grow as leaks do.

    .EXAMPLE
    (Get-HttpErrPoolTagInfo UxSF).KnownIssues | ForEach-Object { Get-HttpErrKnownIssue -Id $_.id }

    The known issues about a tag.

    .LINK
    Get-HttpErrPoolTag

    .LINK
    Get-HttpErrPoolTagDriver
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('HttpErrDoctor.PoolTagInfo')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][string[]]$Tag,
        [string]$NodePath
    )
    begin { $tags = @() }
    process { foreach ($item in $Tag) { if ($tags -cnotcontains $item) { $tags += $item } } }
    end {
        # a command line has an end
        for ($from = 0; $from -lt $tags.Length; $from += 500) {
            $some = @($tags[$from..([Math]::Min($from + 500, $tags.Length) - 1)])
            try { $answers = @(Find-HedTag $some $NodePath) } catch { $PSCmdlet.ThrowTerminatingError($_) }
            foreach ($answer in $answers) {
                if ($null -ne $answer['failure']) { Write-HedError $PSCmdlet $answer['failure']; continue }
                foreach ($known in $answer['document'].tags) { New-HedPoolTagInfo $known }
            }
        }
    }
}

function Get-HedMeaning([string]$Word, [string]$NodePath) {
    # the program would take it for an option
    if ($Word.StartsWith('-')) { return @{ 'document' = $null; 'failure' = New-HedError ($Word + ' is not a word of a result') 0 'Usage' 'InvalidArgument' $Word } }
    return Get-HedAnswer @('explain', $Word) $NodePath $Word
}

# What is known of tags, in one question. Where one of them is no tag, each is a question of its own, so that the others count.
function Find-HedTag([string[]]$Tag, [string]$NodePath) {
    # one that begins with a hyphen would be an option
    $answer = Get-HedAnswer (@('tag') + @($Tag -replace '^-', '\x2D')) $NodePath $Tag
    if ($Tag.Length -eq 1 -or $null -eq $answer['failure'] -or $answer['failure'].FullyQualifiedErrorId -ne 'HttpErr.Usage') { return $answer }
    foreach ($item in $Tag) { Find-HedTag @($item) $NodePath }
}

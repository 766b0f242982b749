# Objects of the pipeline out of documents. Every kind has a name of its own, by which its view is found.

# An object that came with a document, under a name.
function Set-HedTypeName($Object, [string]$Name) {
    if ($null -ne $Object) { $Object.PSObject.TypeNames.Insert(0, 'HttpErrDoctor.' + $Name) }
    return $Object
}

function Set-HedTypeNames($Objects, [string]$Name) {
    # some lists hold plain texts in one document and objects in another
    return , @(foreach ($object in @($Objects)) { if ($object -is [string]) { $object } elseif ($null -ne $object) { Set-HedTypeName $object $Name } })
}

# Findings or suspects, and what is inside of them under names of its own.
function Set-HedNestedNames($Objects, [string]$Name) {
    foreach ($object in @($Objects)) {
        if ($null -eq $object) { continue }
        [void](Set-HedTypeNames (Get-HedMember $object 'evidence') 'Evidence')
        [void](Set-HedTypeNames (Get-HedMember $object 'owner') 'Owner')
        [void](Set-HedTypeNames (Get-HedMember $object 'tags') 'SuspectTag')
    }
    return , (Set-HedTypeNames $Objects $Name)
}

function New-HedDiagnosis($Machine, $Path) {
    [pscustomobject]@{
        PSTypeName = 'HttpErrDoctor.Diagnosis'
        Name = Get-HedMember $Machine.machine 'name'
        Verdict = $Machine.verdict.code
        Confidence = Get-HedMember $Machine.verdict 'confidence'
        ExplainsRefusals = Get-HedMember $Machine.verdict 'explainsRefusals'
        Urgency = Get-HedMember $Machine.verdict 'urgency'
        Refused = Get-HedMember (Get-HedMember $Machine 'refusals') 'connections'
        Summary = $Machine.verdict.summary
        Suspects = Set-HedNestedNames $Machine.suspects 'Suspect'
        Findings = Set-HedNestedNames $Machine.findings 'Finding'
        Next = Set-HedTypeNames $Machine.next 'Step'
        EvidencePath = $Path
        Document = $Machine
    }
}

function New-HedRefusal($Episode, $Path) {
    [pscustomobject]@{
        PSTypeName = 'HttpErrDoctor.Refusal'
        Start = ConvertTo-HedTime $Episode.start
        End = ConvertTo-HedTime $Episode.end
        Connections = $Episode.connections
        Rows = $Episode.rows
        EvidencePath = $Path
    }
}

function New-HedPoolTag($Machine, $Row, $Path) {
    $growth = Get-HedMember $Row 'growth'
    $shape = Get-HedMember $growth 'shape'
    [pscustomobject]@{
        PSTypeName = 'HttpErrDoctor.PoolTag'
        Machine = Get-HedMember $Machine 'name'
        Tag = $Row.tag
        Pool = $Row.pool
        Bytes = Get-HedMember $Row 'bytes'
        Outstanding = Get-HedMember $Row 'outstanding'
        BytesPerHour = Get-HedMember $growth 'bytesPerHour'
        Shape = $shape
        # unknown where there was nothing to see it by
        IsLeak = $(if ($null -ne $shape) { $shape -eq 'leak' } else { $null })
        Kind = Get-HedMember $Row 'kind'
        About = Get-HedMember $Row 'about'
        EvidencePath = $Path
    }
}

function New-HedPoolTagDriver($Tag, $Owner, $Image) {
    $version = Get-HedMember $Image 'version'
    [pscustomobject]@{
        PSTypeName = 'HttpErrDoctor.PoolTagDriver'
        Tag = $Tag
        Path = $Owner.path
        Use = $Owner.use
        Version = Get-HedMember $version 'file'
        Company = Get-HedMember $version 'company'
        Signature = Get-HedMember (Get-HedMember $Image 'signature') 'status'
    }
}

function New-HedKnownIssue($Entry, $Machine, $Status) {
    [pscustomobject]@{
        PSTypeName = 'HttpErrDoctor.KnownIssue'
        Id = $Entry.id
        Title = $Entry.title
        Machine = $Machine
        Status = $Status
        Conditions = Set-HedTypeNames (Get-HedMember $Entry 'conditions') 'Condition'
        Advice = Set-HedTypeNames (Get-HedMember $Entry 'advice') 'Step'
        Checked = Get-HedMember $Entry 'checked'
        Document = $Entry
    }
}

function New-HedLimit($Document) {
    $refusal = Get-HedMember $Document 'refusal'
    $nonpaged = Get-HedMember $Document 'nonpaged'
    [pscustomobject]@{
        PSTypeName = 'HttpErrDoctor.Limit'
        Machine = Get-HedMember (Get-HedMember $Document 'machine') 'name'
        Nonpaged = $nonpaged
        Paged = Get-HedMember $Document 'paged'
        Binding = Get-HedMember $Document 'binding'
        Refusal = $refusal
        Constraints = Set-HedTypeNames (Get-HedMember $Document 'constraints') 'Constraint'
        Document = $Document
    }
}

function New-HedComparison($Document) {
    [pscustomobject]@{
        PSTypeName = 'HttpErrDoctor.Comparison'
        Helped = Get-HedMember $Document 'helped'
        Why = $Document.why
        Before = $Document.before.verdict.summary
        After = $Document.after.verdict.summary
        Restarted = Get-HedMember (Get-HedMember $Document 'boot') 'restarted'
        Changed = Set-HedTypeNames (Get-HedMember $Document 'changed') 'Change'
        Tags = Set-HedTypeNames (Get-HedMember $Document 'tags') 'TagChange'
        Document = $Document
    }
}

function New-HedCapture($Document, [string]$Folder) {
    [pscustomobject]@{
        PSTypeName = 'HttpErrDoctor.Capture'
        FullName = $Folder
        Machine = Get-HedMember $Document.machine 'name'
        Samples = Get-HedMember (Get-HedMember $Document 'sampling') 'samples'
        Parts = Set-HedTypeNames $Document.parts 'CapturePart'
        Document = $Document
    }
}

function New-HedEvidenceFile($File) {
    $rows = Get-HedMember $File 'rows'
    $span = Get-HedMember $File 'span'
    [pscustomobject]@{
        PSTypeName = 'HttpErrDoctor.EvidenceFile'
        Path = $File.path
        Kind = $File.kind
        Machine = @($File.machines)
        From = ConvertTo-HedTime (Get-HedMember $span 'from')
        To = ConvertTo-HedTime (Get-HedMember $span 'to')
        Rows = Get-HedMember $rows 'placed'
        Unread = Get-HedMember $rows 'unread'
        Damaged = $File.damaged
        Notes = @($File.notes)
        Document = $File
    }
}

# A row as it was read; what it has beside its kind, its time and its place depends on the kind.
function New-HedEvidenceRow($Row) {
    $entry = Get-HedMember $Row 'entry'
    $at = Get-HedMember $Row 'at'
    $line = Get-HedMember $Row 'line'
    [pscustomobject]@{
        PSTypeName = 'HttpErrDoctor.EvidenceRow'
        Path = $Row.file
        Line = $(if ($null -ne $line) { $line } else { Get-HedMember $entry 'line' })
        Kind = $Row.row
        At = ConvertTo-HedTime $(if ($null -ne $at) { $at } else { Get-HedMember $entry 'time' })
        Document = $(if ($null -ne $entry) { $entry } else { $Row })
    }
}

function New-HedCheck([string]$Id, $Ok, $Found, $Remedy) {
    [pscustomobject]@{ PSTypeName = 'HttpErrDoctor.Check'; Id = $Id; Ok = $Ok; Found = $Found; Remedy = $Remedy }
}

function New-HedExplanation($Item) {
    [pscustomobject]@{
        PSTypeName = 'HttpErrDoctor.Explanation'
        Id = $Item.id
        Of = $Item.of
        Title = $Item.title
        Text = $Item.text
        More = $Item.more
    }
}

function New-HedPoolTagInfo($Known) {
    $best = @($Known.rows)[0]
    $family = Get-HedMember $Known 'family'
    [pscustomobject]@{
        PSTypeName = 'HttpErrDoctor.PoolTagInfo'
        Tag = $Known.tag
        TagHex = $Known.tagHex
        Kind = $Known.kind
        Pool = Get-HedMember $best 'pool'
        Driver = Get-HedMember $best 'driver'
        About = Get-HedMember $best 'component'
        # only a pattern for many tags fits, so the row need not speak of this one
        IsHint = Get-HedMember $best 'isHint'
        Library = $Known.library
        Means = $Known.says
        GrowsBy = Get-HedMember $family 'holder'
        GrowsWith = @(foreach ($pattern in (Get-HedMember $family 'patterns')) { $pattern }) + @($Known.related)
        Usual = Set-HedTypeNames $Known.usual 'UsualSize'
        Rows = Set-HedTypeNames $Known.rows 'TagRow'
        Similar = @($Known.similar)
        KnownIssues = Set-HedTypeNames $Known.knowledge 'KnownIssueTitle'
        Next = Set-HedTypeNames $Known.next 'Step'
        Document = $Known
    }
}

# FullName is what the commands with paths take from the pipeline.
function New-HedDemoCase($Case) {
    [pscustomobject]@{ PSTypeName = 'HttpErrDoctor.DemoCase'; Name = $Case.name; Shows = $Case.shows; FullName = $Case.path }
}

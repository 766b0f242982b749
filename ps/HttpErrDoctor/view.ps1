# What the views of HttpErrDoctor.format.ps1xml show.

$script:HedWidth = 78

# 2.78 GB, as the program writes it; nothing stays nothing.
function Format-HedBytes($Bytes) {
    if ($null -eq $Bytes) { return '' }
    $size = [double]$Bytes
    foreach ($unit in @(@(1GB, 'GB'), @(1MB, 'MB'), @(1KB, 'KB'))) {
        if ([Math]::Abs($size) -ge $unit[0]) { return [string]::Format([Globalization.CultureInfo]::InvariantCulture, '{0:0.##} {1}', $size / $unit[0], $unit[1]) }
    }
    return [string]::Format([Globalization.CultureInfo]::InvariantCulture, '{0:0} B', $size)
}

function Format-HedRate($BytesPerHour) {
    if ($null -eq $BytesPerHour) { return '' }
    $sign = ''
    if ($BytesPerHour -gt 0) { $sign = '+' }
    return $sign + (Format-HedBytes $BytesPerHour) + '/h'
}

# The maximum of a pool: a size, or a range where it is estimated.
function Format-HedMaximum($Limit) {
    $maximum = Get-HedMember $Limit 'maximum'
    if ($null -eq $maximum) { return 'not known' }
    $bytes = Get-HedMember $maximum 'bytes'
    if ($null -ne $bytes) { return Format-HedBytes $bytes }
    return (Format-HedBytes (Get-HedMember $maximum 'minBytes')) + ' to ' + (Format-HedBytes (Get-HedMember $maximum 'maxBytes'))
}

# Text as lines of the width of the page, behind a margin.
function Format-HedText([string]$Text, [int]$Margin) {
    $line = ''
    foreach ($word in ($Text -split '\s+')) {
        if ($line.Length -gt 0 -and $Margin + $line.Length + 1 + $word.Length -gt $script:HedWidth) { (' ' * $Margin) + $line; $line = $word }
        elseif ($line.Length -gt 0) { $line += ' ' + $word }
        else { $line = $word }
    }
    if ($line.Length -gt 0) { (' ' * $Margin) + $line }
}

# A heading in the margin, and paragraphs beside it.
function Format-HedRow([string]$Heading, [string[]]$Paragraphs) {
    $lines = @(foreach ($paragraph in @($Paragraphs)) { Format-HedText $paragraph 12 })
    if ($lines.Length -eq 0) { return }
    '  ' + $Heading.PadRight(10) + $lines[0].Substring(12)
    if ($lines.Length -gt 1) { $lines[1..($lines.Length - 1)] }
}

# A diagnosis as a page: what it is, how sure, what was found, what to do.
function Format-HedDiagnosis($Diagnosis) {
    $name = [string]$Diagnosis.Name
    if (-not $name) { $name = '(no name)' }
    $lines = @('', ('  ' + $name + (Format-HedMachine $Diagnosis.Document.machine)), '')
    $lines += @(Format-HedText $Diagnosis.Summary 2)
    $lines += ''
    $lines += @(Format-HedRow 'Verdict' (@($Diagnosis.Verdict, $Diagnosis.Confidence | Where-Object { $_ }) -join ', '))
    $lines += @(Format-HedRow 'Suspects' @(foreach ($suspect in @($Diagnosis.Suspects)) { Format-HedSuspect $suspect }))
    $shown = @($Diagnosis.Findings | Where-Object { $_ } | Select-HedFirst 8)
    $lines += @(Format-HedRow 'Findings' @(foreach ($finding in $shown) { $finding.severity + ': ' + $finding.title }))
    $more = @($Diagnosis.Findings).Length - $shown.Length
    if ($more -gt 0) { $lines += @(Format-HedText ([string]$more + ' more in Findings') 12) }
    $lines += @(Format-HedSteps $Diagnosis.Next)
    return ($lines + '') -join [Environment]::NewLine
}

# Version, architecture and RAM, as far as they are known.
function Format-HedMachine($Machine) {
    $known = @()
    $os = Get-HedMember (Get-HedMember $Machine 'os') 'version'
    if ($os) { $known += (('Windows ' + $os + ' ' + [string](Get-HedMember $Machine 'architecture')).TrimEnd()) }
    $memory = Get-HedMember (Get-HedMember $Machine 'memory') 'visibleBytes'
    if ($memory) { $known += (Format-HedBytes $memory) + ' RAM' }
    if ($known.Length -eq 0) { return '' }
    return '   ' + ($known -join ', ')
}

# Steps under one heading, numbered, the risk in front. A command has its own line, which is not wrapped: it is there to be pasted.
function Format-HedSteps($Steps, [string]$Heading = 'Do now') {
    $number = 0
    foreach ($step in @($Steps)) {
        if ($null -eq $step) { continue }
        $number++
        Format-HedRow $(if ($number -eq 1) { $Heading } else { '' }) ([string]$number + ' ' + (Format-HedStep $step))
        $command = Get-HedMember $step 'command'
        if ($command) { '    ' + $command }
    }
}

function Format-HedStep($Step) {
    $risk = [string](Get-HedMember $Step 'risk')
    $do = Rename-HedFact $Step.do
    if ($risk -eq 'none' -or $risk -eq '') { return $do }
    return $risk + ': ' + $do
}

# A path as it is read from here: without the current folder, and whole where it is elsewhere.
function Format-HedPlace([string]$Path) {
    $here = (Get-Location -PSProvider FileSystem).ProviderPath.TrimEnd([char[]]@('/', '\')) + [IO.Path]::DirectorySeparatorChar
    if ($Path.StartsWith($here, [StringComparison]::Ordinal)) { return $Path.Substring($here.Length) }
    return $Path
}

function Format-HedSuspect($Suspect) {
    if ($null -eq $Suspect) { return }
    $owner = Get-HedMember $Suspect 'owner'
    $tags = @(foreach ($tag in (Get-HedMember $Suspect 'tags')) { if ($tag) { $tag.tag + ' ' + (Format-HedBytes (Get-HedMember $tag 'bytes')) + ' ' + (Format-HedRate (Get-HedMember $tag 'bytesPerHour')) } })
    return ([string](Get-HedMember $owner 'name') + ' (' + $Suspect.confidence + '): ' + ($tags -join ', '))
}

# Select-Object is of a module that an engine alone has not.
function Select-HedFirst([int]$Count) {
    begin { $taken = 0 }
    process { if ($taken -lt $Count) { $taken++; $_ } }
}

# What is known of a tag as a page.
function Format-HedPoolTagInfo($Info) {
    $lines = @('', ('  "' + $Info.Tag + '"   ' + $Info.TagHex))
    $lines += @(Format-HedRow 'What' @(Format-HedTagRow $Info.Rows))
    $lines += @(Format-HedRow 'Means' $Info.Means)
    if ($Info.Library) { $lines += @(Format-HedRow 'From' ($Info.Library + ': many drivers carry it, so it identifies none')) }
    $lines += @(Format-HedRow 'Usual' @(Format-HedUsual $Info.Usual))
    if ($Info.GrowsBy) { $lines += @(Format-HedRow 'Grows by' $Info.GrowsBy) }
    if (@($Info.GrowsWith).Length -gt 0) { $lines += @(Format-HedRow 'With it' (@($Info.GrowsWith) -join ', ')) }
    if (@($Info.Similar).Length -gt 0) { $lines += @(Format-HedRow 'Similar' (@($Info.Similar) -join ', ')) }
    $issues = @(foreach ($issue in @($Info.KnownIssues)) { $issue.id + ' ' + $issue.title })
    $lines += @(Format-HedRow 'Issues' $(if ($issues.Length -gt 0) { $issues } else { 'none' }))
    $lines += @(Format-HedSteps $Info.Next 'Find out')
    return ($lines + '') -join [Environment]::NewLine
}

# Its owner, what is allocated with it, and where, as tables say it.
function Format-HedTagRow($Rows) {
    if (@($Rows).Length -eq 0) { return 'no table has this tag' }
    foreach ($row in $Rows) {
        $text = $(if ($row.isHint) { 'perhaps, as tags like ' + $row.pattern + ': ' } else { '' })
        $text += $(if ($row.driver) { $row.driver } else { 'owner not published' })
        if ($row.thirdParty) { $text += ' (not by Microsoft)' }
        $text += ': ' + $row.component
        if ($row.pool) { $text += $(if ($row.pool -eq 'both') { '; both pools' } else { '; ' + $row.pool + ' pool' }) }
        $text
    }
}

# What healthy machines showed of it.
function Format-HedUsual($Sizes) {
    if (@($Sizes).Length -eq 0) { return 'healthy machines show less than 256 KB of it' }
    foreach ($size in $Sizes) { 'up to ' + (Format-HedBytes $size.highBytes) + ' of ' + $size.pool + ' pool on healthy machines' }
}

# A word and what it means.
function Format-HedExplanation($Explanation) {
    $lines = @('', ('  ' + $Explanation.Id + '   ' + $Explanation.Of.Replace('-', ' ')))
    foreach ($text in @($Explanation.Title, $Explanation.Text)) { if ($text) { $lines += @(Format-HedText $text 4) } }
    if ($Explanation.More) { $lines += '    More: ' + $Explanation.More }
    return ($lines + '') -join [Environment]::NewLine
}

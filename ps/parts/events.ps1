# Events that speak of the pools, of their causes, or bound the uptime. Asked by log and id: a provider that is not there is an error.

# log, ids, sources (as a pattern over the name, since it changed between versions)
$script:HedEventQueries = @(
    , @('System', @(2017, 2018, 2019, 2020, 2022), '^srv2?$|^LanmanServer|SMBServer')
    , @('System', @(2004), 'Resource-Exhaustion')
    , @('System', @(333), 'Application Popup')
    , @('System', @(6005, 6006, 6008, 6009), '^EventLog$')
    , @('System', @(1001), '^BugCheck$|WER-SystemErrorReporting')
    , @('System', @(1074, 41), 'USER32|Kernel-Power')
    , @('System', @(5002, 5009, 5010, 5011, 5013, 5021, 5057, 5059), 'WAS|W3SVC')
    , @('System', @(15005, 15006, 15016, 15021, 15300, 15301), 'HttpEvent|HTTP')
    , @('Application', @(9582, 9659, 9665, 12800), '^MSExchangeIS')
)
$script:HedEventLimit = 2000
$script:HedMessageLimit = 4000
$script:HedOldLogs = @{}

function Add-HedEvents($Stream, [hashtable]$Job) {
    $since = $null
    if ($null -ne $Job['request']['since']) { $since = ConvertFrom-HedTime $Job['request']['since'] }
    $warnings = @()
    $codes = @()
    $answered = 0
    foreach ($query in $script:HedEventQueries) {
        $answer = Invoke-HedRoute @('Get-WinEvent', { Get-HedWinEvents $query $since }, 'Get-EventLog', { Get-HedOldEvents $query $since }, 'runtime', { Get-HedEventsByRuntime $query $since })
        if ($null -eq $answer['value']) { $warnings += $query[0] + ': ' + (Format-HedTried $answer['tried']); $codes += $answer['tried']; continue }
        $answered++
        $cut = @($answer['value']).Length -ge $script:HedEventLimit
        if ($cut) { $warnings += '{0}: only the newest {1} events {2} were read' -f $query[0], $script:HedEventLimit, ($query[1] -join ', ') }
        foreach ($event in $answer['value']) { if ($event['source'] -match $query[2]) { Add-HedLine $Stream (ConvertTo-HedJson $event) } }
    }
    if ($answered -eq 0) { throw (New-HedFailure 'the event log' @($codes | Where-Object { $_['code'] -ne 'NOTHING' })) }
    return @{ 'warnings' = $warnings; 'partial' = $warnings.Length -gt 0; 'data' = @{ 'since' = $since; 'logs' = @('System', 'Application') } }
}

function ConvertFrom-HedTime([string]$Text) {
    $styles = [Globalization.DateTimeStyles]'AdjustToUniversal, AssumeUniversal'
    return [DateTime]::Parse($Text, [Globalization.CultureInfo]::InvariantCulture, $styles)
}

function New-HedEvent([DateTime]$At, [string]$Log, [string]$Source, [int]$Id, [string]$Message) {
    if ($Message.Length -gt $script:HedMessageLimit) { $Message = $Message.Substring(0, $script:HedMessageLimit) }
    return @{ 'at' = $At; 'log' = $Log; 'source' = $Source; 'id' = $Id; 'message' = $(if ($Message.Length -gt 0) { $Message } else { $null }) }
}

# "No events were found" is an exception of this cmdlet: it means none, and no failure.
function Get-HedWinEvents($Query, $Since) {
    if (-not (Test-HedCommand 'Get-WinEvent')) { throw 'Get-WinEvent is not there' }
    $filter = @{ 'LogName' = $Query[0]; 'Id' = $Query[1] }
    if ($null -ne $Since) { $filter['StartTime'] = $Since }
    try {
        $found = @(Get-WinEvent -FilterHashtable $filter -MaxEvents $script:HedEventLimit -ErrorAction Stop)
    } catch {
        if ([string]$_.FullyQualifiedErrorId -match '^NoMatchingEventsFound') { return , @() }
        throw
    }
    return , @(foreach ($event in $found) {
        # 2004 names the tags in its XML only
        $text = [string]$event.Message
        if ($event.Id -eq 2004) { $text += ' ' + (Get-HedEventXml $event) }
        New-HedEvent $event.TimeCreated.ToUniversalTime() $Query[0] ([string]$event.ProviderName) $event.Id $text
    })
}

function Get-HedEventXml($Event) {
    try { return [string]$Event.ToXml() } catch { return '' }
}

function Get-HedOldEvents($Query, $Since) {
    if (-not (Test-HedCommand 'Get-EventLog')) { throw 'Get-EventLog is not there' }
    # this cmdlet reads the whole log for any question, so each log is read once
    if (-not $script:HedOldLogs.ContainsKey($Query[0])) {
        if ($null -ne $Since) { $script:HedOldLogs[$Query[0]] = @(Get-EventLog -LogName $Query[0] -After $Since.ToLocalTime() -Newest 20000) }
        else { $script:HedOldLogs[$Query[0]] = @(Get-EventLog -LogName $Query[0] -Newest 20000) }
    }
    return , @(foreach ($entry in $script:HedOldLogs[$Query[0]]) {
        if ($Query[1] -contains $entry.EventID) { New-HedEvent $entry.TimeGenerated.ToUniversalTime() $Query[0] ([string]$entry.Source) $entry.EventID ([string]$entry.Message) }
    })
}

function Get-HedEventsByRuntime($Query, $Since) {
    $log = New-HedInstance ([Diagnostics.EventLog]) @([string]$Query[0])
    $events = @()
    try {
        for ($i = $log.Entries.Count - 1; $i -ge 0 -and $events.Length -lt $script:HedEventLimit; $i--) {
            $entry = $log.Entries.Item($i)
            $at = $entry.TimeGenerated.ToUniversalTime()
            if ($null -ne $Since -and $at -lt $Since) { break }
            $id = [int]($entry.InstanceId -band 0xFFFF)
            if ($Query[1] -contains $id) { $events += New-HedEvent $at $Query[0] ([string]$entry.Source) $id ([string]$entry.Message) }
        }
    } finally {
        $log.Close()
    }
    return , $events
}

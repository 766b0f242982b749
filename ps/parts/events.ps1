# Events that speak of the pools, of their causes, or bound the uptime. Asked by log and id: a provider that is not there is an error.

# Generated from the table of events by `npm run generate`.
$script:HedEventQueries = @(
    @{ 'log' = 'System'; 'asked' = @(
        @{ 'ids' = @(2019, 2020); 'sources' = @('Srv', 'Srv2', 'LanmanServer*', '*SMBServer*') }
        @{ 'ids' = @(2004); 'sources' = @('*Resource-Exhaustion-Detector') }
    ) }
    @{ 'log' = 'System'; 'asked' = @(
        @{ 'ids' = @(2017); 'sources' = @('Srv', 'Srv2', 'LanmanServer*', '*SMBServer*') }
        @{ 'ids' = @(333); 'sources' = @('Application Popup') }
    ) }
    @{ 'log' = 'System'; 'asked' = @(
        @{ 'ids' = @(6005, 6009); 'sources' = @('EventLog', 'Microsoft-Windows-EventLog') }
    ) }
    @{ 'log' = 'System'; 'asked' = @(
        @{ 'ids' = @(6006, 6008); 'sources' = @('EventLog', 'Microsoft-Windows-EventLog') }
        @{ 'ids' = @(1074); 'sources' = @('USER32') }
        @{ 'ids' = @(41); 'sources' = @('*Kernel-Power') }
    ) }
    @{ 'log' = 'System'; 'asked' = @(
        @{ 'ids' = @(1001); 'sources' = @('BugCheck', '*WER-SystemErrorReporting') }
    ) }
    @{ 'log' = 'System'; 'asked' = @(
        @{ 'ids' = @(5002, 5009, 5010, 5011, 5013, 5021, 5057, 5059); 'sources' = @('WAS', '*-WAS', 'W3SVC*', '*-W3SVC*') }
        @{ 'ids' = @(15005, 15006, 15016, 15021, 15300, 15301); 'sources' = @('HTTP', '*HttpEvent') }
    ) }
    @{ 'log' = 'System'; 'asked' = @(
        @{ 'ids' = @(2000, 2018, 2021, 2022); 'sources' = @('Srv', 'Srv2', 'LanmanServer*', '*SMBServer*') }
        @{ 'ids' = @(1450); 'sources' = @('*') }
        @{ 'ids' = @(252); 'sources' = @('*Hyper-V-VmSwitch') }
    ) }
    @{ 'log' = 'Application'; 'asked' = @(
        @{ 'ids' = @(1450); 'sources' = @('*') }
        @{ 'ids' = @(14198); 'sources' = @('Microsoft Web Proxy') }
        @{ 'ids' = @(9582, 9659, 9665, 12800); 'sources' = @('MSExchangeIS*') }
        @{ 'ids' = @(12800); 'sources' = @('MSExchangeSA') }
    ) }
    @{ 'log' = 'System'; 'asked' = @(
        @{ 'ids' = @(233, 234); 'sources' = @('*Hyper-V-VmSwitch') }
    ) }
)
# End of what is generated.
$script:HedEventLimit = 2000
$script:HedMessageLimit = 4000
$script:HedOldLogs = @{}
$script:HedOldRefused = @{}
$script:HedOldLimit = 20000

function Add-HedEvents($Stream, [hashtable]$Job) {
    $since = $null
    if ($null -ne $Job['request']['since']) { $since = ConvertFrom-HedTime $Job['request']['since'] }
    $warnings = @()
    $codes = @()
    $answered = 0
    $asked = @()
    $script:HedUnformatted = 0
    $script:HedWithoutXml = 0
    foreach ($query in $script:HedEventQueries) {
        $log = $query['log']
        $ids = @(foreach ($part in $query['asked']) { $part['ids'] })
        $answer = Invoke-HedRoute @('Get-WinEvent', { Get-HedWinEvents $log $ids $since }, 'Get-EventLog', { Get-HedOldEvents $log $ids $since }, 'runtime', { Get-HedEventsByRuntime $log $ids $since })
        $limit = Get-HedReachedLimit $answer $log
        if ($null -eq $answer['value']) { $warnings += $log + ': ' + (Format-HedTried $answer['tried']); $codes += $answer['tried'] }
        else { $answered++ }
        if ($null -ne $limit) { $warnings += '{0}: only the newest {1} were read, looking for {2}' -f $log, $limit, ($ids -join ', ') }
        $refused = $null
        if ($answer['source'] -eq 'Get-EventLog' -and $script:HedOldRefused[$log] -gt 0) { $refused = '{0}: entries that could not be read: {1}' -f $log, $script:HedOldRefused[$log] }
        if ($null -ne $refused -and $warnings -notcontains $refused) { $warnings += $refused }
        $complete = $null -ne $answer['value'] -and $null -eq $limit -and $null -eq $refused
        foreach ($part in $query['asked']) { $asked += @{ 'log' = $log; 'ids' = $part['ids']; 'sources' = $part['sources']; 'since' = $since; 'complete' = $complete } }
        foreach ($entry in @($answer['value'])) { if ($null -ne $entry -and (Test-HedAsked $entry $query)) { Add-HedLine $Stream (ConvertTo-HedJson $entry) } }
    }
    if ($answered -eq 0) { throw (New-HedFailure 'the event log' @($codes | Where-Object { $_['code'] -ne 'NOTHING' })) }
    $partial = $warnings.Length -gt 0
    # nothing is missing that could be had
    if ($script:HedUnformatted -gt 0) { $warnings += 'events whose text Windows could not put together: {0}; they are here without it' -f $script:HedUnformatted }
    if ($script:HedWithoutXml -gt 0) { $warnings += 'events 2004 whose pools and tags could not be read: {0}; their text is here without them' -f $script:HedWithoutXml }
    return @{ 'warnings' = $warnings; 'partial' = $partial; 'data' = @{ 'since' = $since; 'logs' = @('System', 'Application'); 'asked' = $asked } }
}

# How many were read, where there may be more.
function Get-HedReachedLimit($Answer, [string]$Log) {
    if (@($Answer['value']).Length -ge $script:HedEventLimit) { return [string]$script:HedEventLimit + ' events' }
    if ($Answer['source'] -eq 'Get-EventLog' -and $script:HedOldLogs[$Log].Length -ge $script:HedOldLimit) { return [string]$script:HedOldLimit + ' events of the log' }
    return $null
}

# An id says nothing without its source.
function Test-HedAsked($Entry, $Query) {
    foreach ($part in $Query['asked']) {
        if ($part['ids'] -notcontains $Entry['id']) { continue }
        foreach ($source in $part['sources']) { if ($Entry['source'] -like $source) { return $true } }
    }
    return $false
}

function New-HedEvent([DateTime]$At, [string]$Log, [string]$Source, [int]$Id, [string]$Message) {
    if ($Message.Length -gt $script:HedMessageLimit) { $Message = $Message.Substring(0, $script:HedMessageLimit) }
    return @{ 'at' = $At; 'log' = $Log; 'source' = $Source; 'id' = $Id; 'message' = $(if ($Message.Length -gt 0) { $Message } else { $null }) }
}

# "No events were found" is an exception of this cmdlet: it means none, and no failure.
function Get-HedWinEvents([string]$Log, $Ids, $Since) {
    if (-not (Test-HedCommand 'Get-WinEvent')) { throw 'this PowerShell has no Get-WinEvent' }
    $filter = @{ 'LogName' = $Log; 'Id' = $Ids }
    if ($null -ne $Since) { $filter['StartTime'] = $Since }
    # an event whose text cannot be formatted is an error beside it, and must not cost the others
    $refused = @()
    try {
        $found = @(Get-WinEvent -FilterHashtable $filter -MaxEvents $script:HedEventLimit -ErrorAction SilentlyContinue -ErrorVariable refused)
    } catch {
        $found = @()
        $refused = @($_)
    }
    $refused = @((Get-HedErrorRecords $refused) | Where-Object { [string]$_.FullyQualifiedErrorId -notmatch '^NoMatchingEventsFound' })
    if ($refused.Length -gt 0 -and $found.Length -eq 0) { throw $refused[0] }
    if ($refused.Length -gt 0) { $script:HedUnformatted += $refused.Length }
    return , @(foreach ($entry in $found) {
        $text = [string]$entry.Message
        # 2004 names the pools and their largest tags in its XML only; first, since a long text is cut
        if ($entry.Id -eq 2004) { $text = (Get-HedExhaustion (Get-HedEventXml $entry)) + $text }
        New-HedEvent $entry.TimeCreated.ToUniversalTime() $Log ([string]$entry.ProviderName) $entry.Id $text
    })
}

# What an event 2004 says of the pools, as it says it.
function Get-HedExhaustion([string]$Xml) {
    $parts = @(foreach ($name in @('SystemInfo', 'NonPagedPoolInfo', 'PagedPoolInfo')) { if ($Xml -match ('(?s)<' + $name + '\b.*?</' + $name + '>')) { $matches[0] } })
    if ($parts.Length -eq 0) { return '' }
    return '<MemoryExhaustionInfo>' + ($parts -join '') + '</MemoryExhaustionInfo> '
}

# In a restricted language mode, an event may not be asked for its XML.
function Get-HedEventXml($Entry) {
    try { return [string]$Entry.ToXml() } catch { $script:HedWithoutXml++; return '' }
}

function Get-HedOldEvents([string]$Log, $Ids, $Since) {
    if (-not (Test-HedCommand 'Get-EventLog')) { throw 'this PowerShell has no Get-EventLog' }
    # this cmdlet reads the whole log for any question, so each log is read once
    if (-not $script:HedOldLogs.ContainsKey($Log)) {
        # an entry that it cannot read is an error in its place, and so is an empty answer
        $refused = @()
        if ($null -ne $Since) { $entries = @(Get-EventLog -LogName $Log -After $Since.ToLocalTime() -Newest $script:HedOldLimit -ErrorAction SilentlyContinue -ErrorVariable refused) }
        else { $entries = @(Get-EventLog -LogName $Log -Newest $script:HedOldLimit -ErrorAction SilentlyContinue -ErrorVariable refused) }
        $refused = @((Get-HedErrorRecords $refused) | Where-Object { [string]$_.FullyQualifiedErrorId -notmatch '^GetEventLogNoEntriesFound' })
        if ($refused.Length -gt 0 -and $entries.Length -eq 0) { throw $refused[0] }
        $script:HedOldLogs[$Log] = $entries
        $script:HedOldRefused[$Log] = $refused.Length
    }
    return , @(foreach ($entry in $script:HedOldLogs[$Log]) {
        # the low word, whether the property gives it or the whole
        $id = [int]([long]$entry.EventID -band 0xFFFF)
        if ($Ids -contains $id) { New-HedEvent $entry.TimeGenerated.ToUniversalTime() $Log ([string]$entry.Source) $id ([string]$entry.Message) }
    })
}

function Get-HedEventsByRuntime([string]$Log, $Ids, $Since) {
    $reader = New-HedInstance ([Diagnostics.EventLog]) @($Log)
    $events = @()
    try {
        for ($i = $reader.Entries.Count - 1; $i -ge 0 -and $events.Length -lt $script:HedEventLimit; $i--) {
            $entry = $reader.Entries.Item($i)
            $at = $entry.TimeGenerated.ToUniversalTime()
            if ($null -ne $Since -and $at -lt $Since) { break }
            $id = [int]($entry.InstanceId -band 0xFFFF)
            if ($Ids -contains $id) { $events += New-HedEvent $at $Log ([string]$entry.Source) $id ([string]$entry.Message) }
        }
    } finally {
        $reader.Close()
    }
    return , $events
}

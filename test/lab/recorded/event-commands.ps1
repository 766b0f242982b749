# The event log as Get-WinEvent gives it; recorded shapes, never asked on Windows.
function Get-WinEvent([hashtable]$FilterHashtable, [int]$MaxEvents, [string]$ErrorAction) {
    $all = @(
        @{ LogName = 'System'; Id = 2019; ProviderName = 'srv'; Message = 'The server was unable to allocate from the system nonpaged pool because the pool was empty.' }
        @{ LogName = 'System'; Id = 2004; ProviderName = 'Microsoft-Windows-Resource-Exhaustion-Detector'; Message = 'Windows successfully diagnosed a low virtual memory condition.' }
        @{ LogName = 'System'; Id = 2004; ProviderName = 'Somebody-Else'; Message = 'not ours' }
    )
    $found = @($all.Where({ $_.LogName -eq $FilterHashtable.LogName -and $FilterHashtable.Id -contains $_.Id }))
    if ($found.Count -eq 0) {
        throw [Management.Automation.ErrorRecord]::new([Exception]::new('No events were found that match the specified selection criteria.'), 'NoMatchingEventsFound', 'ObjectNotFound', $null)
    }
    foreach ($entry in $found) {
        $event = [pscustomobject]@{ Id = $entry.Id; ProviderName = $entry.ProviderName; Message = $entry.Message; TimeCreated = [DateTime]::SpecifyKind([DateTime]'2026-11-22T10:00:00', 'Utc') }
        $event.PSObject.Methods.Add([Management.Automation.PSScriptMethod]::new('ToXml', { '<NonPagedPoolInfo><Tag1>Leak</Tag1></NonPagedPoolInfo>' }))
        $event
    }
}

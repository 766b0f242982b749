# The event log as Get-EventLog of Windows PowerShell gives it; recorded shapes, never asked on Windows.
function Get-EventLog([string]$LogName, $After, [int]$Newest) {
    if ($LogName -ne 'System') { return }
    [pscustomobject]@{ EventID = 2019; Source = 'Srv'; Message = 'empty'; TimeGenerated = [DateTime]::SpecifyKind([DateTime]'2026-11-22T10:00:00', 'Utc') }
    [pscustomobject]@{ EventID = 7036; Source = 'Service Control Manager'; Message = 'not asked for'; TimeGenerated = [DateTime]::SpecifyKind([DateTime]'2026-11-22T10:00:01', 'Utc') }
}

# Processes: handles, threads, and the pool that is charged to them.

$script:HedProcessColumns = '"columns":["name","pid","handles","threads","nonpagedBytes","pagedBytes"],"rows":['

function Add-HedProcessSample($Stream, [hashtable]$State) {
    $at = [DateTime]::UtcNow
    $answer = Invoke-HedRoute @('runtime', { Get-HedProcesses }, 'wmi', { Get-HedProcessesByWmi }, 'Get-Process', { Get-HedProcessesByCommand })
    if ($null -eq $answer['value']) { throw (New-HedFailure 'the list of processes' $answer['tried']) }
    # a name and five numbers, hundreds of times
    $rows = @(foreach ($process in $answer['value']) { '[' + (ConvertTo-HedJsonString $process[0]) + ',' + ($process[1..5] -join ',') + ']' })
    $head = ConvertTo-HedJson @{ 'at' = $at; 'source' = $answer['source'] }
    Add-HedLine $Stream ($head.Substring(0, $head.Length - 1) + ',' + $script:HedProcessColumns + ($rows -join ',') + ']}')
}

function Get-HedProcesses {
    $rows = @()
    foreach ($process in [Diagnostics.Process]::GetProcesses()) {
        try {
            $rows += , @($process.ProcessName, $process.Id, $process.HandleCount, $process.Threads.Count, $process.NonpagedSystemMemorySize64, $process.PagedSystemMemorySize64)
        } catch {
            # it ended in between
            continue
        } finally {
            $process.Dispose()
        }
    }
    return , $rows
}

# Instances of one name are told apart by '#n'; the sum is called _Total.
function Get-HedProcessesByWmi {
    $rows = @()
    foreach ($process in (Get-HedWmi 'Win32_PerfRawData_PerfProc_Process' @('Name', 'IDProcess', 'HandleCount', 'ThreadCount', 'PoolNonpagedBytes', 'PoolPagedBytes'))) {
        if ($process.Name -eq '_Total') { continue }
        $rows += , @(([string]$process.Name -replace '#[0-9]+$', ''), [int]$process.IDProcess, [int]$process.HandleCount, [int]$process.ThreadCount, [long]$process.PoolNonpagedBytes, [long]$process.PoolPagedBytes)
    }
    return , $rows
}

# The way that is left under Constrained Language where WMI is broken.
function Get-HedProcessesByCommand {
    if (-not (Test-HedCommand 'Get-Process')) { throw 'this PowerShell has no Get-Process' }
    $rows = @()
    foreach ($process in @(Get-Process)) {
        # one that ended in between has no figures
        try { $rows += , @([string]$process.ProcessName, [int]$process.Id, [int]$process.HandleCount, [int]@($process.Threads).Length, [long]$process.NonpagedSystemMemorySize64, [long]$process.PagedSystemMemorySize64) } catch { continue }
    }
    return , $rows
}

# WMI as a server answers it; recorded shapes, never asked on Windows.
function Get-CimInstance([string]$ClassName, [string[]]$Property, [string]$Filter, [int]$OperationTimeoutSec) {
    switch ($ClassName) {
        'Win32_OperatingSystem' {
            [pscustomobject]@{
                Version = '6.3.9600'; ServicePackMajorVersion = [uint16]0; OSProductSuite = [uint32]272; ProductType = [uint32]3
                TotalVisibleMemorySize = [uint64]4193848; FreePhysicalMemory = [uint64]1048576; LastBootUpTime = [DateTime]::SpecifyKind([DateTime]'2026-11-20T03:00:00', 'Utc')
            }
        }
        'Win32_ComputerSystem' { [pscustomobject]@{ Manufacturer = 'VMware, Inc.'; Model = 'VMware Virtual Platform'; NumberOfLogicalProcessors = [uint32]4 } }
        'Win32_PerfRawData_PerfOS_Memory' {
            [pscustomobject]@{ PoolNonpagedBytes = [uint64]104857600; PoolPagedBytes = [uint64]209715200; AvailableBytes = [uint64]1073741824; CommittedBytes = [uint64]2147483648; CommitLimit = [uint64]8589934592; FreeSystemPageTableEntries = [uint32]33000 }
        }
        'Win32_PerfRawData_Tcpip_TCPv4' { [pscustomobject]@{ ConnectionsEstablished = [uint32]12 } }
        'Win32_PerfRawData_Tcpip_TCPv6' { [pscustomobject]@{ ConnectionsEstablished = [uint32]3 } }
        'Win32_PerfRawData_Counters_HTTPServiceRequestQueues' { [pscustomobject]@{ Name = 'DefaultAppPool'; CurrentQueueSize = [uint64]7; MaxQueueItemAge = [uint64]0; RejectedRequests = [uint64]5 } }
        'Win32_PerfRawData_PerfProc_Process' {
            [pscustomobject]@{ Name = 'w3wp'; IDProcess = [uint32]100; HandleCount = [uint32]900; ThreadCount = [uint32]30; PoolNonpagedBytes = [uint64]120000; PoolPagedBytes = [uint64]400000 }
            [pscustomobject]@{ Name = 'w3wp#1'; IDProcess = [uint32]101; HandleCount = [uint32]901; ThreadCount = [uint32]31; PoolNonpagedBytes = [uint64]120001; PoolPagedBytes = [uint64]400001 }
            [pscustomobject]@{ Name = '_Total'; IDProcess = [uint32]0; HandleCount = [uint32]1801; ThreadCount = [uint32]61; PoolNonpagedBytes = [uint64]240001; PoolPagedBytes = [uint64]800001 }
        }
        'Win32_SystemDriver' {
            [pscustomobject]@{ Name = 'HTTP'; State = 'Running'; PathName = '\SystemRoot\System32\drivers\http.sys' }
            [pscustomobject]@{ Name = 'Beep'; State = 'Stopped'; PathName = 'C:\Windows\system32\drivers\beep.sys' }
        }
        default { throw "Invalid class $ClassName" }
    }
}

# The tags that grow, with the drivers that use them, as objects.  powershell -File from-powershell.ps1 -Path C:\evidence
param([string[]]$Path, [string]$Module = ($PSScriptRoot + '/../ps/HttpErrDoctor/HttpErrDoctor.psd1'))
Import-Module $Module

foreach ($machine in (Invoke-HttpErrDoctor -Path $Path)) {
    '{0}: {1}' -f $machine.Name, $machine.Summary
}

$refused = 0
foreach ($episode in (Get-HttpErrRefusal -Path $Path)) { $refused += $episode.Connections }
'{0} connections refused' -f $refused

Get-HttpErrPoolTag -Path $Path -Pool nonpaged |
    Where-Object IsLeak |
    ForEach-Object {
        '{0} grows by {1:N0} MB an hour' -f $_.Tag, ($_.BytesPerHour / 1MB)
        # in the same evidence
        $_ | Get-HttpErrPoolTagDriver | ForEach-Object { '  {0} ({1}), {2}' -f [IO.Path]::GetFileName($_.Path), $_.Use, $_.Signature }
    }

# Commands about this machine, or one that is described.

function Get-HttpErrLimit {
    <#
    .SYNOPSIS
    Gives the limits of the pools and the threshold at which http.sys refuses connections.

    .DESCRIPTION
    Of this machine, or of one that is described by its version, architecture and memory.

    .PARAMETER OsVersion
    Windows of the machine that is described, for example 2019, 'Server 2012 R2', 5.2 or 10.0.20348.

    .PARAMETER Architecture
    Processor architecture of Windows: x86, x64, arm64 or ia64.

    .PARAMETER Ram
    RAM that Windows uses, for example 4GB.

    .PARAMETER Boot
    Boot options such as 3GB or USERVA=3030.

    .PARAMETER Exchange
    Exchange of that machine: 2003 to 2019, SE, a version, a role such as mailbox, or none.

    .PARAMETER PowerShellPath
    The PowerShell that collects from this machine. Default: Windows PowerShell.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    None.

    .OUTPUTS
    HttpErrDoctor.Limit

    .EXAMPLE
    Get-HttpErrLimit

    The limits of this machine, and how much of them is used.

    .EXAMPLE
    Get-HttpErrLimit -OsVersion 5.2 -Architecture x86 -Ram 4GB -Boot 3GB

    Those of a Server 2003 with /3GB.

    .LINK
    Invoke-HttpErrDoctor
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('HttpErrDoctor.Limit')]
    param(
        [string]$OsVersion, [ValidateSet('x86', 'x64', 'arm64', 'ia64')][string]$Architecture, [string]$Ram, [string[]]$Boot,
        [string[]]$Exchange, [string]$PowerShellPath, [string]$NodePath
    )
    $arguments = Get-HedArgument 'limits' $PSBoundParameters
    try { $document = Get-HedDocument $arguments $NodePath $null } catch { $PSCmdlet.ThrowTerminatingError($_) }
    New-HedLimit $document
}

function New-HttpErrCapture {
    <#
    .SYNOPSIS
    Collects the evidence of this machine into a folder.

    .DESCRIPTION
    Writes a capture folder that any machine with httperr-doctor can judge. It reads only: no setting is changed, no service is restarted. The
    folder holds addresses, URLs and names of this machine.

    .PARAMETER Path
    Folder to write. Default: httperr-capture-NAME-TIME in the current folder.

    .PARAMETER Minutes
    Sample for so many minutes. Default: one minute. A slow leak needs 60 or more.

    .PARAMETER EverySeconds
    Seconds between two samples; shorter while the pool grows fast.

    .PARAMETER Once
    One snapshot, no samples.

    .PARAMETER Resume
    Continue the capture in that folder.

    .PARAMETER Images
    Copy the image of each loaded driver too, about 100 MB: a diagnosis elsewhere can then say which driver uses a tag.

    .PARAMETER Signatures
    Ask Windows for the signature of each loaded driver, up to a minute.

    .PARAMETER PowerShellPath
    The PowerShell that collects. Default: Windows PowerShell.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    None.

    .OUTPUTS
    HttpErrDoctor.Capture

    .EXAMPLE
    New-HttpErrCapture -Path C:\evidence\now -Minutes 60

    Collects for an hour.

    .EXAMPLE
    New-HttpErrCapture -Once -Images | Invoke-HttpErrDoctor

    Collects one snapshot with the images of the drivers, keeps the folder, and judges it.

    .LINK
    Invoke-HttpErrDoctor
    #>
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('HttpErrDoctor.Capture')]
    param(
        [Parameter(Position = 0)][string]$Path, [ValidateRange(1, 100000)][int]$Minutes, [ValidateRange(1, 86400)][int]$EverySeconds,
        [switch]$Once, [switch]$Resume, [switch]$Images, [switch]$Signatures, [string]$PowerShellPath, [string]$NodePath
    )
    if (-not $Path) { $Path = 'httperr-capture-' + [Environment]::MachineName + [DateTime]::UtcNow.ToString('-yyyyMMddTHHmmss\Z', [Globalization.CultureInfo]::InvariantCulture) }
    $folder = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
    if (-not $PSCmdlet.ShouldProcess($folder, 'collect the evidence of this machine into the folder')) { return }
    $arguments = Get-HedArgument 'collect' $PSBoundParameters
    $arguments += '--output=' + $folder
    if ($Resume) { $arguments += '--resume' }
    if ($Images) { $arguments += '--images' }
    if ($Signatures) { $arguments += '--signatures' }
    try { $document = Get-HedDocument $arguments $NodePath $folder } catch { $PSCmdlet.ThrowTerminatingError($_) }
    foreach ($part in $document.parts) {
        if (@('failed', 'denied') -contains $part.status) { Write-Warning ($part.name + ' could not be collected: ' + $part.error.message) }
    }
    New-HedCapture $document $folder
}

function Test-HttpErrDoctor {
    <#
    .SYNOPSIS
    Checks that httperr-doctor can run here, and lists what prevents it.

    .DESCRIPTION
    Tries what a collection needs, one thing after the other: node, PowerShell, language mode, elevation, native calls, pool tags, HTTPERR.

    .PARAMETER Quiet
    True or false instead of the list.

    .PARAMETER PowerShellPath
    The PowerShell to try. Default: Windows PowerShell.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    None.

    .OUTPUTS
    HttpErrDoctor.Check, or System.Boolean with -Quiet.

    .EXAMPLE
    Test-HttpErrDoctor

    The list, with a remedy where something is in the way.

    .EXAMPLE
    Test-HttpErrDoctor | Where-Object { $_.Ok -eq $false } | Format-List Id, Found, Remedy

    Only what is in the way.

    .LINK
    about_HttpErrDoctor
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('HttpErrDoctor.Check', [bool])]
    param([switch]$Quiet, [string]$PowerShellPath, [string]$NodePath)
    $items = @()
    $arguments = Get-HedArgument 'check' $PSBoundParameters
    try {
        if (-not $NodePath) { $NodePath = Get-HedNodePath }
        $items += New-HedCheck 'node' $true $NodePath $null
        foreach ($item in (Get-HedDocument $arguments $NodePath $null).items) { $items += New-HedCheck $item.id $item.ok (Get-HedMember $item 'found') (Get-HedMember $item 'remedy') }
    } catch {
        $items += New-HedCheck 'program' $false ([string]$_) 'The message says what is missing.'
    }
    if (-not $Quiet) { return $items }
    foreach ($item in $items) { if ($item.Ok -eq $false) { return $false } }
    return $true
}

function Save-HttpErrCollector {
    <#
    .SYNOPSIS
    Writes the script that collects on a server without Node.js.

    .DESCRIPTION
    The script runs on Windows PowerShell 2.0 and later and needs nothing else. It writes a capture folder, which any machine with httperr-doctor can
    judge. An existing file is kept unless -Force is given.

    .PARAMETER Path
    File to write, or the folder for it. Default: httperr-collect.ps1 in the current folder.

    .PARAMETER Force
    Write over a file that is there.

    .PARAMETER NodePath
    Path of node. Default: node below Program Files, along PATH, or where nvm, fnm and volta put it.

    .INPUTS
    None.

    .OUTPUTS
    System.IO.FileInfo

    .EXAMPLE
    Save-HttpErrCollector -Path \\web1\c$\temp

    Puts the script onto a server. There, elevated: powershell -File C:\temp\httperr-collect.ps1 -Minutes 60

    .EXAMPLE
    $script = Save-HttpErrCollector -Path C:\tools -Force; Invoke-Command -ComputerName WEB1, WEB2 -FilePath $script.FullName -ArgumentList C:\capture

    Runs it on servers by remoting; the folder is written there.

    .LINK
    New-HttpErrCapture

    .LINK
    Invoke-HttpErrDoctor
    #>
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('System.IO.FileInfo')]
    param([Parameter(Position = 0)][string]$Path = '.', [switch]$Force, [string]$NodePath)
    $file = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
    if ([IO.Directory]::Exists($file)) { $file = [IO.Path]::Combine($file, 'httperr-collect.ps1') }
    if ([IO.File]::Exists($file) -and -not $Force) {
        $PSCmdlet.ThrowTerminatingError((New-HedError ($file + ' is there already; -Force writes over it') 0 'FileExists' 'ResourceExists' $file))
    }
    if (-not $PSCmdlet.ShouldProcess($file, 'write the script that collects')) { return }
    try { Invoke-HedOutput @('script', ('--output=' + $file)) $NodePath $file } catch { $PSCmdlet.ThrowTerminatingError($_) }
    [IO.FileInfo]::new($file)
}

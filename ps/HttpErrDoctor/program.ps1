# Calling the program: its document comes back, its notes are warnings, its steps are progress, and a stopped pipeline ends it.

# How long it may take to clean up after it was asked to end.
$script:HedGraceMs = 3000

# One argument as CommandLineToArgvW reads it: quotes inside escaped, backslashes before a quote doubled.
function Format-HedArgument([string]$Text) {
    if ($Text.Length -gt 0 -and $Text -notmatch '[\s"]') { return $Text }
    $escaped = [regex]::Replace($Text, '(\\*)"', '$1$1\"')
    $escaped = [regex]::Replace($escaped, '(\\+)$', '$1$1')
    return '"' + $escaped + '"'
}

function New-HedStart([string[]]$Arguments, [string]$NodePath, [string]$StopFile) {
    $start = [Diagnostics.ProcessStartInfo]::new()
    $start.FileName = $NodePath
    $start.Arguments = @(foreach ($argument in @(Get-HedCliPath) + $Arguments) { Format-HedArgument $argument }) -join ' '
    $start.WorkingDirectory = $ExecutionContext.SessionState.Path.CurrentFileSystemLocation.ProviderPath
    $start.UseShellExecute = $false
    $start.CreateNoWindow = $true
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $start.StandardOutputEncoding = [Text.UTF8Encoding]::new($false)
    $start.StandardErrorEncoding = [Text.UTF8Encoding]::new($false)
    $start.EnvironmentVariables['HTTPERR_DOCTOR_PROGRESS'] = '1'
    $start.EnvironmentVariables['HTTPERR_DOCTOR_STOP'] = $StopFile
    return $start
}

# Runs a command of the program. Gives @{ code; output; said }.
function Invoke-HedProgram([string[]]$Arguments, [string]$NodePath) {
    if (-not $NodePath) { $NodePath = Get-HedNodePath }
    if (-not [IO.File]::Exists($NodePath)) { throw (New-HedError ('there is no Node.js at ' + $NodePath) 0 'NodeNotFound' 'ObjectNotFound' $NodePath) }
    $stopFile = [IO.Path]::Combine([IO.Path]::GetTempPath(), 'httperr-doctor-stop-' + [Guid]::NewGuid().ToString('n'))
    Write-Verbose ('node ' + ($Arguments -join ' '))
    $process = [Diagnostics.Process]::Start((New-HedStart $Arguments $NodePath $stopFile))
    try {
        # it has nothing to read there
        $process.StandardInput.Close()
        $output = $process.StandardOutput.ReadToEndAsync()
        $said = Read-HedNotes $process
        while (-not $output.Wait(100)) { }
        while (-not $process.WaitForExit(100)) { }
        return @{ 'code' = $process.ExitCode; 'output' = $output.Result; 'said' = $said }
    } finally {
        # a stopped pipeline comes here, too
        if (-not $process.HasExited) { Stop-HedProgram $process $stopFile }
        $process.Dispose()
    }
}

# Asks it to end, which takes its temporary folder away; then ends what is left of it.
function Stop-HedProgram($Process, [string]$StopFile) {
    try {
        [IO.File]::WriteAllText($StopFile, '')
        if ($Process.WaitForExit($script:HedGraceMs)) { return }
        if ($PSVersionTable.PSVersion.Major -ge 6) { $Process.Kill($true) }
        else { & ([Environment]::SystemDirectory + '\taskkill.exe') '/PID' $Process.Id '/T' '/F' | Out-Null }
    } finally {
        [IO.File]::Delete($StopFile)
    }
}

# Lines of the program's stderr until it closes it, in steps in which a stopped pipeline is heard. Gives the text of its error.
function Read-HedNotes($Process) {
    $said = @()
    $reading = $true
    while ($reading) {
        $task = $Process.StandardError.ReadLineAsync()
        while (-not $task.Wait(100)) { }
        $line = $task.Result
        if ($null -eq $line) { $reading = $false }
        elseif ($line.StartsWith('@@')) { Show-HedProgress (ConvertFrom-HedDocument $line.Substring(2)) }
        elseif ($line.StartsWith('error: ')) { $said += $line.Substring(7) }
        elseif ($line.StartsWith('note: ')) { Write-Warning $line.Substring(6) }
        elseif ($line.Trim().Length -gt 0) { if ($said.Length -gt 0) { $said += $line } else { Write-Verbose $line.Trim() } }
    }
    Hide-HedProgress
    return $said -join [Environment]::NewLine
}

# A step of a collection.
function Show-HedProgress($Step) {
    $with = @{ 'Activity' = 'httperr-doctor collects from this machine'; 'Status' = 'sampling' }
    if ($Step.kind -eq 'part') { $with['Status'] = $Step.part + ': ' + $Step.state }
    elseif ($null -ne $Step.of) {
        $with['Status'] = 'sample {0} of {1}, next in {2:0} s' -f $Step.sample, $Step.of, $Step.nextSeconds
        $with['PercentComplete'] = [Math]::Min(100, [int](100 * $Step.sample / $Step.of))
    }
    else { $with['Status'] = 'sample {0}, next in {1:0} s' -f $Step.sample, $Step.nextSeconds }
    Write-Progress @with
    Write-Verbose $with['Status']
}

function Hide-HedProgress {
    Write-Progress -Activity 'httperr-doctor collects from this machine' -Completed
}

# The document that a command prints. These exit codes come with an answer: 0 done, 1 a finding, 2 a part is missing.
function Get-HedDocument([string[]]$Arguments, [string]$NodePath, $Target) {
    $run = Invoke-HedProgram ($Arguments + @('--json')) $NodePath
    if (@(0, 1, 2) -notcontains $run['code'] -or $run['output'].Length -eq 0) { throw (New-HedProgramError $run['code'] $run['said'] $Target) }
    return ConvertFrom-HedDocument $run['output']
}

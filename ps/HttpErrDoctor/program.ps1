# Calling the program: its document comes back, its notes are warnings, its steps are progress, and a stopped pipeline ends it.

# How long it may take to clean up after it was asked to end, where it collects from this machine. What reads files leaves nothing behind.
$script:HedGraceMs = 3000

# Whether a command collects from this machine: it does where no path is given, if it can at all.
function Test-HedLive([string[]]$Arguments) {
    if (@('diagnose', 'httperr', 'pool', 'drivers', 'limits', 'check', 'collect') -notcontains $Arguments[0]) { return $false }
    foreach ($argument in $Arguments) { if (-not $argument.StartsWith('-') -and [IO.Path]::IsPathRooted($argument)) { return $false } }
    return $true
}

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

# Starts a command of the program. Gives @{ process; stopFile; isLive }.
function Start-HedProgram([string[]]$Arguments, [string]$NodePath) {
    if (-not $NodePath) { $NodePath = Get-HedNodePath }
    if (-not [IO.File]::Exists($NodePath)) { throw (New-HedError ((Hide-HedPlainControls $NodePath) + ' does not exist; -NodePath takes the path of node') 0 'NodeNotFound' 'ObjectNotFound' $NodePath) }
    $stopFile = [IO.Path]::Combine([IO.Path]::GetTempPath(), 'httperr-doctor-stop-' + [Guid]::NewGuid().ToString('n'))
    Write-Verbose ('node ' + ($Arguments -join ' '))
    $process = [Diagnostics.Process]::Start((New-HedStart $Arguments $NodePath $stopFile))
    # it has nothing to read there
    $process.StandardInput.Close()
    return @{ 'process' = $process; 'stopFile' = $stopFile; 'isLive' = Test-HedLive $Arguments }
}

# Runs a command of the program. Gives @{ code; output; said; besides }.
function Invoke-HedProgram([string[]]$Arguments, [string]$NodePath) {
    $run = Start-HedProgram $Arguments $NodePath
    $process = $run['process']
    try {
        $output = $process.StandardOutput.ReadToEndAsync()
        $said = New-HedSaid
        while ($null -ne ($line = Read-HedLine $process.StandardError)) { Add-HedNote $said $line }
        Hide-HedProgress
        while (-not $output.Wait(100)) { }
        while (-not $process.WaitForExit(100)) { }
        return @{ 'code' = $process.ExitCode; 'output' = $output.Result; 'said' = Get-HedSaid $said 'error'; 'besides' = Get-HedSaid $said 'other' }
    } finally {
        Close-HedProgram $run
    }
}

# A line, or nothing at the end, in steps in which a stopped pipeline is heard.
function Read-HedLine([IO.StreamReader]$Reader) {
    $task = $Reader.ReadLineAsync()
    while (-not $task.Wait(100)) { }
    return $task.Result
}

# Runs a command that prints a document a line, and gives each as it comes.
function Invoke-HedRows([string[]]$Arguments, [string]$NodePath, $Target) {
    $run = Start-HedProgram $Arguments $NodePath
    $process = $run['process']
    try {
        $said = New-HedSaid
        $rows = $process.StandardOutput.ReadLineAsync()
        $notes = $process.StandardError.ReadLineAsync()
        while ($null -ne $rows -or $null -ne $notes) {
            [void][Threading.Tasks.Task]::WaitAny([Threading.Tasks.Task[]]@(@($rows, $notes) -ne $null), 100)
            if ($null -ne $notes -and $notes.IsCompleted) {
                if ($null -eq $notes.Result) { $notes = $null } else { Add-HedNote $said $notes.Result; $notes = $process.StandardError.ReadLineAsync() }
            }
            while ($null -ne $rows -and $rows.IsCompleted) {
                if ($null -eq $rows.Result) { $rows = $null } else { ConvertFrom-HedDocument $rows.Result; $rows = $process.StandardOutput.ReadLineAsync() }
            }
        }
        Hide-HedProgress
        while (-not $process.WaitForExit(100)) { }
        # 1 is a finding elsewhere; here it is a node that could not run the program
        if (@(0, 2) -notcontains $process.ExitCode) { throw (New-HedProgramError $process.ExitCode (Get-HedSaid $said 'error') $Target $null (Get-HedSaid $said 'other')) }
    } finally {
        Close-HedProgram $run
    }
}

# A stopped pipeline comes here, too.
function Close-HedProgram($Run) {
    if (-not $Run['process'].HasExited) { Stop-HedProgram $Run['process'] $Run['stopFile'] $Run['isLive'] }
    $Run['process'].Dispose()
}

# Asks a collection to end, which takes its temporary folder away; then ends what is left of it.
function Stop-HedProgram($Process, [string]$StopFile, [bool]$IsLive) {
    try {
        if ($IsLive) {
            [IO.File]::WriteAllText($StopFile, '')
            if ($Process.WaitForExit($script:HedGraceMs)) { return }
        }
        if ($PSVersionTable.PSVersion.Major -ge 6) { $Process.Kill($true) }
        else { & ([Environment]::SystemDirectory + '\taskkill.exe') '/PID' $Process.Id '/T' '/F' | Out-Null }
    } finally {
        [IO.File]::Delete($StopFile)
    }
}

# What the program says of its error, and the last of what it says besides: a node that is too old, or that cannot load a file, writes no "error: ".
function New-HedSaid {
    return @{ 'error' = [Collections.Generic.List[string]]::new(); 'other' = [Collections.Generic.Queue[string]]::new() }
}

function Get-HedSaid($Said, [string]$Which) {
    return $Said[$Which] -join [Environment]::NewLine
}

# What a line of the program's stderr becomes: progress, a warning, or a part of its error.
function Add-HedNote($Said, [string]$Line) {
    if ($Line.StartsWith('@@')) { Show-HedProgress (ConvertFrom-HedDocument $Line.Substring(2)) }
    elseif ($Line.StartsWith('error: ')) { $Said['error'].Add($Line.Substring(7)) }
    elseif ($Line.StartsWith('note: ')) { Write-Warning (Rename-HedFact $Line.Substring(6)) }
    elseif ($Line.Trim().Length -eq 0) { return }
    elseif ($Said['error'].Count -gt 0) { $Said['error'].Add($Line) }
    else {
        Write-Verbose $Line.Trim()
        $Said['other'].Enqueue((Hide-HedPlainControls $Line.Trim()))
        if ($Said['other'].Count -gt 6) { [void]$Said['other'].Dequeue() }
    }
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
    $answer = Get-HedAnswer $Arguments $NodePath $Target
    if ($null -ne $answer['failure']) { throw $answer['failure'] }
    return $answer['document']
}

# As @{ document; failure }, for commands that go on: one that is thrown and caught would be in the caller's -ErrorVariable all the same.
function Get-HedAnswer([string[]]$Arguments, [string]$NodePath, $Target) {
    $run = Invoke-HedProgram ($Arguments + @('--json')) $NodePath
    if (@(0, 1, 2) -contains $run['code'] -and $run['output'].Length -gt 0) { return @{ 'document' = ConvertFrom-HedDocument $run['output']; 'failure' = $null } }
    return @{ 'document' = $null; 'failure' = New-HedProgramError $run['code'] $run['said'] $Target (Read-HedFailure $run['output']) $run['besides'] }
}

# A command that writes a file and prints no document.
function Invoke-HedOutput([string[]]$Arguments, [string]$NodePath, $Target) {
    $run = Invoke-HedProgram $Arguments $NodePath
    if ($run['code'] -ne 0) { throw (New-HedProgramError $run['code'] $run['said'] $Target $null $run['besides']) }
}

# What it printed before it failed: a document, or a part of one.
function Read-HedFailure([string]$Output) {
    if (-not $Output) { return $null }
    try { return ConvertFrom-HedDocument $Output } catch { return $null }
}

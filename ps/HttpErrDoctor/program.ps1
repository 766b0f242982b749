# Finding and calling the program. node runs dist/cli.js itself: with a .cmd in between, cmd.exe would parse the arguments once more.

# The script of the program: beside this module in the package, else where npm installs global packages.
function Get-HedCliPath {
    $places = @($PSScriptRoot + '/../../dist/cli.js')
    foreach ($root in @([Environment]::GetFolderPath('ApplicationData') + '/npm', [Environment]::GetFolderPath('ProgramFiles') + '/nodejs')) {
        $places += $root + '/node_modules/httperr-doctor/dist/cli.js'
    }
    foreach ($place in $places) { if ([IO.File]::Exists($place)) { return [IO.Path]::GetFullPath($place) } }
    throw 'httperr-doctor is not installed beside this module, nor as a global package. Install it: npm install --global httperr-doctor'
}

# node at its usual place, else along PATH; PowerShell does not look into the current directory.
function Get-HedNodePath {
    $usual = [Environment]::GetFolderPath('ProgramFiles') + '\nodejs\node.exe'
    if ([IO.File]::Exists($usual)) { return $usual }
    foreach ($command in @(Get-Command node -CommandType Application -ErrorAction SilentlyContinue)) { return $command.Path }
    throw 'Node.js was not found. Install Node.js 20 or later, or name it with -NodePath.'
}

# One argument as CommandLineToArgvW reads it: quotes inside escaped, backslashes before a quote doubled.
function Format-HedArgument([string]$Text) {
    if ($Text.Length -gt 0 -and $Text -notmatch '[\s"]') { return $Text }
    $escaped = [regex]::Replace($Text, '(\\*)"', '$1$1\"')
    $escaped = [regex]::Replace($escaped, '(\\+)$', '$1$1')
    return '"' + $escaped + '"'
}

# Runs a command of the program. Gives @{ code; output; message }.
function Invoke-HedProgram([string[]]$Arguments, [string]$NodePath) {
    if (-not $NodePath) { $NodePath = Get-HedNodePath }
    $start = [Diagnostics.ProcessStartInfo]::new()
    $start.FileName = $NodePath
    $start.Arguments = @(foreach ($argument in @(Get-HedCliPath) + $Arguments) { Format-HedArgument $argument }) -join ' '
    $start.WorkingDirectory = $ExecutionContext.SessionState.Path.CurrentFileSystemLocation.ProviderPath
    $start.UseShellExecute = $false
    $start.CreateNoWindow = $true
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $start.StandardOutputEncoding = [Text.UTF8Encoding]::new($false)
    $start.StandardErrorEncoding = [Text.UTF8Encoding]::new($false)
    $process = [Diagnostics.Process]::Start($start)
    try {
        $message = $process.StandardError.ReadToEndAsync()
        $output = $process.StandardOutput.ReadToEnd()
        $process.WaitForExit()
        return @{ 'code' = $process.ExitCode; 'output' = $output; 'message' = $message.Result.Trim() }
    } finally {
        # Ctrl-C ends the pipeline here
        if (-not $process.HasExited) { $process.Kill() }
        $process.Dispose()
    }
}

# The document that a command prints. These exit codes come with an answer: 0 done, 1 a finding, 2 a part is missing.
function Get-HedDocument([string[]]$Arguments, [string]$NodePath) {
    $run = Invoke-HedProgram ($Arguments + @('--json')) $NodePath
    if (@(0, 1, 2) -notcontains $run['code'] -or $run['output'].Length -eq 0) {
        $text = $run['message']
        if (-not $text) { $text = 'httperr-doctor ended with code ' + $run['code'] }
        throw $text
    }
    return ConvertFrom-HedDocument $run['output']
}

# Arguments for paths, a window of time and the PowerShell to use, out of the bound parameters of a command. Paths are made absolute: an argument may not begin with a dash.
function Get-HedArguments([string]$Command, [string[]]$Path, [hashtable]$Given) {
    $arguments = @($Command)
    foreach ($name in @('Since', 'Until')) {
        if ($null -ne $Given[$name]) { $arguments += @(('--' + $name.ToLowerInvariant()), ([DateTime]$Given[$name]).ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ss\Z', [Globalization.CultureInfo]::InvariantCulture)) }
    }
    if ($Given['Last']) { $arguments += @('--last', $Given['Last']) }
    if ($Given['PowerShellPath']) { $arguments += '--powershell=' + $Given['PowerShellPath'] }
    foreach ($item in @($Path)) { if ($item) { $arguments += $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($item) } }
    return , $arguments
}

# Errors of the program: an id, a category and an exception that says the exit code and the reason.

class HttpErrDoctorException : System.Exception {
    # What the program ended with; 0 where it did not run.
    [int]$ExitCode
    # The reason in a word, as the error id has it.
    [string]$Reason
    # The program's own word for it, for example no-such-path; empty where it gave none.
    [string]$Code
    HttpErrDoctorException([string]$message, [int]$exitCode, [string]$reason) : base($message) {
        $this.ExitCode = $exitCode
        $this.Reason = $reason
    }
}

# exit code of the program: reason, category
$script:HedReasons = @{
    64 = @('Usage', 'InvalidArgument')
    65 = @('NoEvidence', 'ObjectNotFound')
    69 = @('PowerShellUnavailable', 'ResourceUnavailable')
    70 = @('Internal', 'NotSpecified')
    74 = @('InputOutput', 'ReadError')
    75 = @('TimedOut', 'OperationTimeout')
    77 = @('AccessDenied', 'PermissionDenied')
    130 = @('Interrupted', 'OperationStopped')
}

function New-HedError([string]$Message, [int]$ExitCode, [string]$Reason, [string]$Category, $Target) {
    $exception = [HttpErrDoctorException]::new($Message, $ExitCode, $Reason)
    return [System.Management.Automation.ErrorRecord]::new($exception, 'HttpErr.' + $Reason, [System.Management.Automation.ErrorCategory]$Category, $Target)
}

# $Said: what the program wrote of its error, without "error: ". $Document: what it printed, if anything. $Besides: what else is on its stderr.
function New-HedProgramError([int]$ExitCode, [string]$Said, $Target, $Document, [string]$Besides) {
    $reason = @('Failed', 'NotSpecified')
    if ($script:HedReasons.ContainsKey($ExitCode)) { $reason = $script:HedReasons[$ExitCode] }
    if (-not $Said -and $ExitCode -eq 65) { $Said = Get-HedNothingRecognized $Document }
    $Said = Rename-HedOption $Said
    if (-not $Said) { $Said = 'httperr-doctor ended with code ' + $ExitCode + $(if ($Besides) { ': ' + $Besides } else { ' and gave no reason' }) }
    $failure = New-HedError $Said $ExitCode $reason[0] $reason[1] $Target
    $failure.Exception.Code = [string](Get-HedMember $Document 'code')
    $remedy = Get-HedMember $Document 'remedy'
    if ($remedy) {
        $failure.ErrorDetails = [System.Management.Automation.ErrorDetails]::new($Said)
        $failure.ErrorDetails.RecommendedAction = $remedy
    }
    return $failure
}

# An item that the program does not understand costs that item; everything else ends the command.
function Write-HedError($Cmdlet, $Failure) {
    if ($Failure.FullyQualifiedErrorId -notlike 'HttpErr.Usage*') { $Cmdlet.ThrowTerminatingError($Failure) }
    $Cmdlet.WriteError($Failure)
}

# Options of the program that a parameter sets, where a message begins with one: --os is -OsVersion here.
$script:HedParameters = @{
    '--os' = '-OsVersion'; '--arch' = '-Architecture'; '--ram' = '-Ram'; '--boot' = '-Boot'; '--since' = '-Since'; '--until' = '-Until'; '--last' = '-Last'
    '--exchange' = '-Exchange'; '--once' = '-Once'
    '--utc-offset' = '-UtcOffset'; '--for' = '-Minutes'; '--every' = '-EverySeconds'; '--powershell' = '-PowerShellPath'; '--output' = '-Path'; '--tag' = '-Tag'
}

function Rename-HedOption([string]$Text) {
    $option = [regex]::Match($Text, '^--[a-z-]+').Value
    if ($script:HedParameters.ContainsKey($option)) { $Text = $script:HedParameters[$option] + $Text.Substring($option.Length) }
    return Rename-HedFact $Text
}

# Facts of a machine that a text asks for, wherever it does: "rerun with --exchange none". Their values are written as they are here. A line of
# the program keeps its options, since it is there to be pasted.
function Rename-HedFact([string]$Text) {
    if ($Text -match 'httperr-doctor [a-z]') { return $Text }
    foreach ($option in @('--os', '--arch', '--ram', '--boot', '--exchange', '--utc-offset')) {
        $Text = [regex]::Replace($Text, '(?<![\w-])' + $option + '(?![\w-])', $script:HedParameters[$option])
    }
    return $Text
}

# What the files are instead of evidence; the first three.
function Get-HedNothingRecognized($Document) {
    $files = @(foreach ($file in (Get-HedMember $Document 'unassigned')) { if ($file -and $file.problems) { $file.path + ' ' + @($file.problems)[0].text } })
    $said = 'no usable evidence in the given paths'
    if ($files.Length -eq 0) { return $said }
    $said += ': ' + (@($files | Select-HedFirst 3) -join '; ')
    if ($files.Length -gt 3) { $said += '; ' + ($files.Length - 3) + ' more' }
    return $said
}

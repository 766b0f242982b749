# Errors of the program: an id, a category and an exception that says the exit code and the reason.

class HttpErrDoctorException : System.Exception {
    # What the program ended with; 0 where it did not run.
    [int]$ExitCode
    # The reason in a word, as the error id has it.
    [string]$Reason
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
}

function New-HedError([string]$Message, [int]$ExitCode, [string]$Reason, [string]$Category, $Target) {
    $exception = [HttpErrDoctorException]::new($Message, $ExitCode, $Reason)
    return [System.Management.Automation.ErrorRecord]::new($exception, 'HttpErr.' + $Reason, [System.Management.Automation.ErrorCategory]$Category, $Target)
}

# $Said: what the program wrote of its error, without "error: ".
function New-HedProgramError([int]$ExitCode, [string]$Said, $Target) {
    $reason = @('Failed', 'NotSpecified')
    if ($script:HedReasons.ContainsKey($ExitCode)) { $reason = $script:HedReasons[$ExitCode] }
    if (-not $Said -and $ExitCode -eq 65) { $Said = 'none of the given files holds evidence that httperr-doctor recognizes' }
    if (-not $Said) { $Said = 'httperr-doctor ended with code ' + $ExitCode + ' and gave no reason' }
    return New-HedError $Said $ExitCode $reason[0] $reason[1] $Target
}

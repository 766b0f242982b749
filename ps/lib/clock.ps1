# A clock and a pause. Constrained Language Mode has neither Stopwatch nor Thread: there it is the time of day and a cmdlet.

function Start-HedClock {
    $clock = @{ 'watch' = $null; 'from' = [DateTime]::UtcNow }
    if (Test-HedFullLanguage) { $clock['watch'] = [Diagnostics.Stopwatch]::StartNew() }
    return $clock
}

# Milliseconds since the clock was started.
function Get-HedElapsedMs([hashtable]$Clock) {
    if ($null -ne $Clock['watch']) { return $Clock['watch'].Elapsed.TotalMilliseconds }
    return ([DateTime]::UtcNow - $Clock['from']).TotalMilliseconds
}

function Start-HedPause([int]$Milliseconds) {
    if (Test-HedFullLanguage) { [Threading.Thread]::Sleep($Milliseconds) } else { Start-Sleep -Milliseconds $Milliseconds }
}

# The smaller and the larger of two numbers: Math is no core type either.
function Get-HedLesser([double]$One, [double]$Other) {
    if ($One -lt $Other) { return $One }
    return $Other
}

function Get-HedGreater([double]$One, [double]$Other) {
    if ($One -gt $Other) { return $One }
    return $Other
}

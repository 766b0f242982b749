# A request is a text file, UTF-8, with a line `name=value` for each thing that is asked for. What is not asked for has no line. What it
# says of samples begins with `sampling.`. JSON would have to be read by a script: in 2.0 nothing else can, and its many operations would be
# compiled before the first evidence is taken.

function Read-HedRequest([string]$Path) {
    $request = @{ 'sampling' = $null }
    foreach ($line in (Read-HedFile $Path).Split([char]10)) {
        $at = $line.IndexOf('=')
        if ($at -lt 1) { continue }
        $name = $line.Substring(0, $at)
        $value = $line.Substring($at + 1)
        if ($name.StartsWith('sampling.')) { $request['sampling'] = Add-HedSamplingValue $request['sampling'] $name.Substring(9) $value }
        else { $request[$name] = $value }
    }
    if ($null -eq $request['folder'] -or $null -eq $request['parts']) { throw 'the request names no folder or no parts' }
    $request['parts'] = $request['parts'].Split([char]44)
    return $request
}

# Whatever the culture, a cast reads numbers as they are written here.
function Add-HedSamplingValue($Sampling, [string]$Name, [string]$Value) {
    if ($null -eq $Sampling) { $Sampling = @{} }
    if ($Name -eq 'stopFile' -or $Name -eq 'adaptive') { $Sampling[$Name] = $Value } else { $Sampling[$Name] = [double]$Value }
    return $Sampling
}

# WMI: the cmdlet of 3.0 and later where it is there, that of 2.0 otherwise.

$script:HedWmiSeconds = 20

# Instances as objects with the asked properties.
function Get-HedWmi([string]$Class, [string[]]$Properties, [string]$Filter) {
    if (Test-HedCommand 'Get-CimInstance') {
        if ($Filter) { return , @(Get-CimInstance -ClassName $Class -Property $Properties -Filter $Filter -OperationTimeoutSec $script:HedWmiSeconds) }
        return , @(Get-CimInstance -ClassName $Class -Property $Properties -OperationTimeoutSec $script:HedWmiSeconds)
    }
    if (Test-HedCommand 'Get-WmiObject') {
        if ($Filter) { return , @(Get-WmiObject -Class $Class -Property $Properties -Filter $Filter) }
        return , @(Get-WmiObject -Class $Class -Property $Properties)
    }
    throw 'this PowerShell has neither Get-CimInstance nor Get-WmiObject'
}

# One property of the only instance.
function Get-HedWmiValue([string]$Class, [string]$Property) {
    foreach ($instance in (Get-HedWmi $Class @($Property))) { return $instance.$Property }
    return $null
}

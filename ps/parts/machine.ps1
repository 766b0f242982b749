# Facts of the machine, as machine.json has them. What cannot be read stays away.

function Get-HedMachine {
    $machine = @{ 'schemaVersion' = 1 }
    $steps = @(
        'name', { if (Test-HedFullLanguage) { [Environment]::MachineName } else { Get-HedVariable 'COMPUTERNAME' } }
        'os', { Get-HedOs }
        'architecture', { Get-HedArchitecture }
        'memory', { Get-HedMemory }
        'processors', { Get-HedProcessors }
        'virtual', { Get-HedVirtual }
        'cluster', { @{ 'member' = $null -ne (Get-HedRegistryKeys 'Cluster') } }
        'boot', { Get-HedBoot }
        'container', { Get-HedContainer }
        'clock', { Get-HedClock }
        'httpSys', { Get-HedHttpSys }
        'iis', { Get-HedIis }
        'exchange', { Get-HedExchange }
        'memoryManagement', { Get-HedRegistrySelection 'SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management' $script:HedMemoryManagementValues }
        'sessionManager', { Get-HedRegistrySelection 'SYSTEM\CurrentControlSet\Control\Session Manager' @('HeapDeCommitFreeBlockThreshold', 'HeapDeCommitTotalFreeThreshold', 'GlobalFlag') }
        'lanmanServer', { Get-HedRegistrySelection 'SYSTEM\CurrentControlSet\Services\LanmanServer\Parameters' $script:HedLanmanServerValues }
        'freeSystemPtes', { Get-HedFreePtes }
        'registryValues', { Get-HedOtherValues }
        'software', { Get-HedSoftware }
        'hotfixes', { Get-HedHotfixes }
        'traits', { $script:HedTraits = Get-HedTraits; return , $script:HedTraits['holding'] }
        'traitsMissing', { return , $script:HedTraits['missing'] }
    )
    # why, and for which facts: a refused route is refused for many
    $reasons = @{}
    for ($i = 0; $i -lt $steps.Length; $i += 2) {
        $script:HedUntold = @()
        try {
            Set-HedKnown $machine $steps[$i] (& $steps[$i + 1])
        } catch {
            $script:HedUntold += (ConvertTo-HedProblem $_)['message']
        }
        $unread = Get-HedUnreadKeysText
        if ($null -ne $unread) { $script:HedUntold += $unread }
        foreach ($why in $script:HedUntold) { if ($reasons.ContainsKey($why)) { $reasons[$why] += ', ' + $steps[$i] } else { $reasons[$why] = $steps[$i] } }
    }
    $script:HedUntold = $null
    $warnings = @(foreach ($why in (Get-HedKeys $reasons)) { $reasons[$why] + ': ' + $why })
    if (-not [string]::IsNullOrEmpty((Get-HedVariable 'PROCESSOR_ARCHITEW6432'))) {
        $warnings += 'this is 32-bit PowerShell on 64-bit Windows: parts of the registry and of system32 are hidden from it, and sizes of pools end at 4 GB. Use %windir%\sysnative\WindowsPowerShell\v1.0\powershell.exe'
    }
    if ($null -ne $machine['container']) {
        $warnings += 'this is a container: pools, drivers and handles are those of its host, registry, HTTPERR and events its own. Collect on the host as well'
    }
    return @{ 'data' = $machine; 'warnings' = $warnings; 'partial' = $warnings.Length -gt 0 }
}

function Get-HedFreePtes {
    $answer = Invoke-HedRoute @('native', { [BitConverter]::ToUInt32((Get-HedSystemInformation 2 1024), 136) })
    if ($null -eq $answer['value']) { throw (Format-HedTried $answer['tried']) }
    return $answer['value']
}

$script:HedMemoryManagementValues = @('SystemPages', 'NonPagedPoolSize', 'PagedPoolSize', 'NonPagedPoolLimit', 'PagedPoolLimit', 'NonPagedPoolQuota',
    'PagedPoolQuota', 'PoolUsageMaximum', 'DynamicMemory', 'PhysicalAddressExtension', 'LargeSystemCache', 'SessionPoolSize', 'SessionViewSize', 'SystemCacheLimit')
$script:HedLanmanServerValues = @('MaxWorkItems', 'MaxMpxCt', 'MaxRawWorkItems', 'MaxFreeConnections', 'MinFreeConnections', 'SizReqBuf', 'MaxNonpagedMemoryUsage',
    'MaxPagedMemoryUsage', 'Size', 'InitWorkItems', 'IRPStackSize', 'DisableDynamicMaxMpx')
$script:HedCurrentVersion = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'

# OSVERSIONINFOEXW: major 4, minor 8, build 12, service pack 276, suites 280, product 282.
function Get-HedNativeVersion {
    $native = Get-HedNative
    $memory = [Runtime.InteropServices.Marshal]
    $info = $memory::AllocHGlobal(284)
    try {
        for ($i = 0; $i -lt 284; $i += 4) { $memory::WriteInt32($info, $i, 0) }
        $memory::WriteInt32($info, 0, 284)
        $status = $native::RtlGetVersion($info)
        if ($status -ne 0) { throw ('RtlGetVersion answered ' + (Format-HedStatus $status)) }
        return @{
            'version' = '{0}.{1}.{2}' -f $memory::ReadInt32($info, 4), $memory::ReadInt32($info, 8), $memory::ReadInt32($info, 12)
            'servicePack' = [int]$memory::ReadInt16($info, 276)
            'suites' = [int]$memory::ReadInt16($info, 280)
            'product' = [int]$memory::ReadByte($info, 282)
        }
    } finally {
        $memory::FreeHGlobal($info)
    }
}

function Get-HedRegistryVersion {
    $values = Get-HedRegistryValues $script:HedCurrentVersion
    if ($null -eq $values -or $null -eq $values['CurrentBuildNumber']) { return $null }
    # CurrentVersion has stood at 6.3 since 2013; the two numbers are there from 10 on
    $version = $values['CurrentVersion']
    if ($null -ne $values['CurrentMajorVersionNumber']) { $version = '{0}.{1}' -f $values['CurrentMajorVersionNumber'], $values['CurrentMinorVersionNumber'] }
    $servicePack = 0
    if ([string]$values['CSDVersion'] -match '([0-9]+)') { $servicePack = [int]$matches[1] }
    $product = 3
    switch ([string](Get-HedRegistryValue 'SYSTEM\CurrentControlSet\Control\ProductOptions' 'ProductType')) { 'WinNT' { $product = 1 } 'LanmanNT' { $product = 2 } }
    return @{ 'version' = $version + '.' + $values['CurrentBuildNumber']; 'servicePack' = $servicePack; 'suites' = $null; 'product' = $product }
}

function Get-HedWmiVersion {
    foreach ($system in (Get-HedWmi 'Win32_OperatingSystem' @('Version', 'ServicePackMajorVersion', 'OSProductSuite', 'ProductType'))) {
        return @{ 'version' = [string]$system.Version; 'servicePack' = [int]$system.ServicePackMajorVersion; 'suites' = $system.OSProductSuite; 'product' = [int]$system.ProductType }
    }
    return $null
}

function Get-HedOs {
    $answer = Invoke-HedRoute @('native', { Get-HedNativeVersion }, 'registry', { Get-HedRegistryVersion }, 'wmi', { Get-HedWmiVersion })
    if ($null -eq $answer['value']) { throw (Format-HedTried $answer['tried']) }
    $found = $answer['value']
    $os = @{ 'version' = $found['version']; 'servicePack' = $found['servicePack'] }
    $products = @{ 1 = 'client'; 2 = 'domain-controller'; 3 = 'server' }
    Set-HedKnown $os 'product' ($products[[int]$found['product']])
    Set-HedKnown $os 'edition' (Get-HedRouteValue @('registry', { Get-HedRegistryEdition }, 'suites', { ConvertFrom-HedSuites $found['suites'] $found['product'] }))
    Set-HedKnown $os 'revision' (Get-HedRouteValue @('registry', { Get-HedRegistryValue $script:HedCurrentVersion 'UBR' }, 'kernel', { Get-HedKernelRevision $found['version'] }))
    Set-HedKnown $os 'name' (Get-HedRouteValue @('registry', { Get-HedRegistryValue $script:HedCurrentVersion 'ProductName' }))
    return $os
}

function Get-HedRegistryEdition {
    $id = [string](Get-HedRegistryValue $script:HedCurrentVersion 'EditionID')
    switch -regex ($id) {
        'SBS|SmallBusiness|Solution|Essential' { return 'small-business' }
        '^Server.*Datacenter' { return 'datacenter' }
        '^Server.*Enterprise' { return 'enterprise' }
        '^Server.*Web' { return 'web' }
        '^Server.*Standard|^ServerTurbine' { return 'standard' }
        '^Server.*Foundation' { return 'foundation' }
        '^Server.*Storage' { return 'storage' }
        '.' { return $id.ToLowerInvariant() }
    }
    return $null
}

# The suite mask of RtlGetVersion and WMI (winnt.h VER_SUITE_*); a server without any of them is Standard.
function ConvertFrom-HedSuites($Suites, $Product) {
    if ($null -eq $Suites -or $Product -eq 1) { return $null }
    if ($Suites -band 0x21) { return 'small-business' }
    if ($Suites -band 0x80) { return 'datacenter' }
    if ($Suites -band 0x2) { return 'enterprise' }
    if ($Suites -band 0x400) { return 'web' }
    if ($Suites -band 0x2000) { return 'storage' }
    if ($Suites -band 0x4000) { return 'compute-cluster' }
    return 'standard'
}

# The fourth number of the kernel's file, where its first three are those of Windows.
function Get-HedKernelRevision([string]$Version) {
    $info = Get-HedVersionInfo (Get-HedSystemFile 'ntoskrnl.exe')
    if ((Format-HedVersion $info) -ne ('{0}.{1}' -f $Version, $info.FilePrivatePart)) { return $null }
    return $info.FilePrivatePart
}

function Get-HedArchitecture {
    $names = @{ 'AMD64' = 'x64'; 'X86' = 'x86'; 'ARM64' = 'arm64'; 'IA64' = 'ia64' }
    $found = Get-HedRouteValue @(
        'registry', { Get-HedRegistryValue 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment' 'PROCESSOR_ARCHITECTURE' }
        'wow64', { Get-HedVariable 'PROCESSOR_ARCHITEW6432' }
        'environment', { Get-HedVariable 'PROCESSOR_ARCHITECTURE' }
    )
    if ($null -eq $found) { return $null }
    return $names[([string]$found).ToUpperInvariant()]
}

function Get-HedInstalledBytes {
    $native = Get-HedNative
    $memory = [Runtime.InteropServices.Marshal]
    $cell = $memory::AllocHGlobal(8)
    try {
        $memory::WriteInt64($cell, 0)
        if ($native::GetPhysicallyInstalledSystemMemory($cell) -eq 0) { return $null }
        return 1024 * $memory::ReadInt64($cell)
    } finally {
        $memory::FreeHGlobal($cell)
    }
}

function Get-HedMemory {
    $memory = @{}
    Set-HedKnown $memory 'visibleBytes' (Get-HedRouteValue @(
        'native', { $basic = Get-HedBasicInformation; [long]$basic['pages'] * $basic['pageBytes'] }
        'wmi', { Get-HedProduct (Get-HedWmiValue 'Win32_OperatingSystem' 'TotalVisibleMemorySize') 1024 }
    ))
    Set-HedKnown $memory 'availableBytes' (Get-HedRouteValue @(
        'native', { [long][BitConverter]::ToUInt32((Get-HedSystemInformation 2 1024), 44) * (Get-HedBasicInformation)['pageBytes'] }
        'wmi', { Get-HedProduct (Get-HedWmiValue 'Win32_OperatingSystem' 'FreePhysicalMemory') 1024 }
    ))
    Set-HedKnown $memory 'installedBytes' (Get-HedRouteValue @('native', { Get-HedInstalledBytes }))
    $dynamic = Get-HedRouteValue @('registry', { Get-HedRegistryValue 'SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management' 'DynamicMemory' })
    if ($null -ne $dynamic) { $memory['hotAdd'] = $dynamic -ne 0 }
    return $memory
}

function Get-HedProcessors {
    return Get-HedRouteValue @(
        # all groups (0xFFFF), from Windows 7 on; class 0 counts those of one group, 64 at most
        'groups', { $native = Get-HedNative; $count = $native::GetActiveProcessorCount([int16]-1); if ($count -gt 0) { $count } }
        'native', { $count = (Get-HedBasicInformation)['processors']; if ($count -gt 0) { $count } }
        'runtime', { [Environment]::ProcessorCount }
        'wmi', { Get-HedProduct (Get-HedWmiValue 'Win32_ComputerSystem' 'NumberOfLogicalProcessors') 1 }
    )
}

function Get-HedVirtual {
    $text = Get-HedRouteValue @(
        'registry', {
            $bios = Get-HedRegistryValues 'HARDWARE\DESCRIPTION\System\BIOS'
            if ($null -ne $bios) { [string]$bios['SystemManufacturer'] + ' ' + [string]$bios['SystemProductName'] }
        }
        'wmi', {
            foreach ($system in (Get-HedWmi 'Win32_ComputerSystem' @('Manufacturer', 'Model'))) { [string]$system.Manufacturer + ' ' + [string]$system.Model }
        }
    )
    if ($null -eq $text -or $text.Trim().Length -eq 0) { return $null }
    $kind = 'none'
    switch -regex ($text) {
        'VMware' { $kind = 'vmware' }
        'Microsoft.*Virtual' { $kind = 'hyper-v' }
        'VirtualBox|innotek' { $kind = 'virtualbox' }
        'QEMU|KVM|Red Hat|Nutanix|Google Compute|Amazon EC2|oVirt' { $kind = 'kvm' }
        'Xen|HVM domU' { $kind = 'xen' }
        'Parallels' { $kind = 'parallels' }
    }
    return @{ 'kind' = $kind; 'model' = $text.Trim(); 'balloon' = Test-HedBalloon }
}

# A container shares the kernel of its host, unless it has a virtual machine of its own.
function Get-HedContainer {
    $type = Get-HedRegistryValue 'SYSTEM\CurrentControlSet\Control' 'ContainerType'
    if ($null -eq $type) { return $null }
    return @{ 'type' = [int]$type }
}

# A driver that gives memory back to the hypervisor, set to start.
function Test-HedBalloon {
    foreach ($service in @('vmmemctl', 'dmvsc', 'BalloonService', 'balloon', 'VirtIO-Balloon', 'xenballoon')) {
        if (Test-HedService $service) { return $true }
    }
    return $false
}

function Get-HedClock {
    $clock = @{}
    Set-HedKnown $clock 'utcOffsetMinutes' (Get-HedRouteValue @(
        'runtime', { [int][TimeZone]::CurrentTimeZone.GetUtcOffset([DateTime]::Now).TotalMinutes }
        'registry', { Get-HedProduct (Get-HedRegistryValue 'SYSTEM\CurrentControlSet\Control\TimeZoneInformation' 'ActiveTimeBias') -1 }
    ))
    Set-HedKnown $clock 'zone' (Get-HedRouteValue @(
        'registry', { Get-HedRegistryValue 'SYSTEM\CurrentControlSet\Control\TimeZoneInformation' 'TimeZoneKeyName' }
        'registry, before Vista', { Get-HedRegistryValue 'SYSTEM\CurrentControlSet\Control\TimeZoneInformation' 'StandardName' }
    ))
    return $clock
}

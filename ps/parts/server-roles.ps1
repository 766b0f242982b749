# http.sys, IIS and Exchange: what is installed, in which version, with which settings.

function Get-HedHttpSys {
    $http = @{ 'parameters' = Get-HedRegistrySelection $script:HedHttpParameters @('EnableAggressiveMemoryUsage', 'EnableErrorLogging', 'ErrorLoggingDir',
            'ErrorLogFileTruncateSize', 'MaxConnections', 'MaxEndpoints', 'MaxFieldLength', 'MaxRequestBytes', 'UriEnableCache', 'UriMaxUriBytes', 'MaxBytesPerSend',
            'LargeMemMegabytes', 'DisableServerHeader', 'UriMaxCacheMegabyteCount', 'UriScavengerPeriod', 'EnableHttp3', 'EnableAltSvc') }
    Set-HedKnown $http 'fileVersion' (Get-HedRouteValue @('file', { Get-HedFileVersion (Get-HedSystemFile 'drivers\http.sys') }))
    return $http
}

function Get-HedIis {
    $values = Get-HedRegistryValues 'SOFTWARE\Microsoft\InetStp'
    if ($null -eq $values -or $null -eq $values['MajorVersion']) { return @{ 'installed' = $false } }
    return @{ 'installed' = $true; 'version' = '{0}.{1}' -f $values['MajorVersion'], $values['MinorVersion'] }
}

function Get-HedExchange {
    $roles = @{ 'MailboxRole' = 'mailbox'; 'ClientAccessRole' = 'client-access'; 'HubTransportRole' = 'hub-transport'; 'EdgeTransportRole' = 'edge-transport'; 'UnifiedMessagingRole' = 'unified-messaging' }
    foreach ($root in @('SOFTWARE\Microsoft\ExchangeServer\v15', 'SOFTWARE\Microsoft\ExchangeServer\v14', 'SOFTWARE\Microsoft\Exchange\v8.0')) {
        $setup = Get-HedRegistryValues ($root + '\Setup')
        $names = Get-HedRegistryKeys $root
        if ($null -eq $names) { continue }
        $exchange = @{ 'installed' = $true; 'roles' = @(foreach ($name in $names) { if ($roles.ContainsKey($name)) { $roles[$name] } }) }
        if ($null -ne $setup) {
            # security updates change the file, not the numbers of the installer
            Set-HedKnown $exchange 'version' (Get-HedRouteValue @(
                'ExSetup.exe', { Get-HedFileVersion (Join-HedPath (Join-HedPath ([string]$setup['MsiInstallPath']) 'bin') 'ExSetup.exe') }
                'installer', { if ($null -ne $setup['MsiProductMajor']) { '{0}.{1}.{2}.{3}' -f $setup['MsiProductMajor'], $setup['MsiProductMinor'], $setup['MsiBuildMajor'], $setup['MsiBuildMinor'] } }
            ))
        }
        return $exchange
    }
    $setup = Get-HedRegistryValues 'SOFTWARE\Microsoft\Exchange\Setup'
    if ($null -eq $setup) { return @{ 'installed' = $false } }
    $exchange = @{ 'installed' = $true }
    Set-HedKnown $exchange 'version' (Get-HedRouteValue @(
        'store.exe', { Get-HedFileVersion (Join-HedPath (Join-HedPath ([string]$setup['Services']) 'bin') 'store.exe') }
        'setup', { if ($null -ne $setup['NewestBuild']) { '6.5.{0}' -f $setup['NewestBuild'] } }
    ))
    if ($null -ne (Get-HedRegistryValues 'SYSTEM\CurrentControlSet\Services\MSExchangeIS')) {
        $frontEnd = Test-HedFrontEnd
        if ($null -ne $frontEnd) { $exchange['roles'] = @($(if ($frontEnd) { 'front-end' } else { 'mailbox' })) }
    }
    return $exchange
}

# Exchange 2003 tells it in its own WMI namespace, to administrators; nothing where it cannot be asked.
function Test-HedFrontEnd {
    try {
        foreach ($server in @(Get-WmiObject -Namespace 'root\MicrosoftExchangeV2' -Class 'Exchange_Server' -Property 'IsFrontEndServer')) { return [bool]$server.IsFrontEndServer }
    } catch {
        return $null
    }
    return $null
}

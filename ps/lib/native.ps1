# Calls of Windows without a compiler: methods made in memory by Reflection.Emit; Add-Type only where that is refused.
# Windows logs a script that does either (event 4104, level Warning), which is as it should be: the collector only reads.

$script:HedNative = $null

# library, function, types of the parameters, type of what it returns where that is no int. Pointers are [IntPtr], handles too.
function Get-HedNativeCalls {
    $pointer = [IntPtr]
    $number = [int]
    $text = [string]
    return @(
        , @('ntdll.dll', 'NtQuerySystemInformation', @($number, $pointer, $number, $pointer))
        , @('ntdll.dll', 'RtlGetVersion', @($pointer))
        , @('ntdll.dll', 'NtOpenEvent', @($pointer, $number, $pointer))
        , @('ntdll.dll', 'NtQueryEvent', @($pointer, $number, $pointer, $number, $pointer))
        , @('ntdll.dll', 'NtClose', @($pointer))
        , @('kernel32.dll', 'GetPhysicallyInstalledSystemMemory', @($pointer))
        , @('kernel32.dll', 'GetActiveProcessorCount', @([int16]))
        , @('fltlib.dll', 'FilterFindFirst', @($number, $pointer, $number, $pointer, $pointer))
        , @('fltlib.dll', 'FilterFindNext', @($pointer, $number, $pointer, $number, $pointer))
        , @('fltlib.dll', 'FilterFindClose', @($pointer))
        # the first may be null, which text handed over by a script never is
        , @('pdh.dll', 'PdhOpenQueryW', @($pointer, $pointer, $pointer))
        , @('pdh.dll', 'PdhAddEnglishCounterW', @($pointer, $text, $pointer, $pointer))
        , @('pdh.dll', 'PdhCollectQueryData', @($pointer))
        , @('pdh.dll', 'PdhGetFormattedCounterArrayW', @($pointer, $number, $pointer, $pointer, $pointer))
        , @('pdh.dll', 'PdhCloseQuery', @($pointer))
        , @('wintrust.dll', 'WinVerifyTrust', @($pointer, $pointer, $pointer))
        , @('wintrust.dll', 'CryptCATAdminAcquireContext', @($pointer, $pointer, $number))
        , @('wintrust.dll', 'CryptCATAdminAcquireContext2', @($pointer, $pointer, $text, $pointer, $number))
        , @('wintrust.dll', 'CryptCATAdminCalcHashFromFileHandle', @($pointer, $pointer, $pointer, $number))
        , @('wintrust.dll', 'CryptCATAdminCalcHashFromFileHandle2', @($pointer, $pointer, $pointer, $pointer, $number))
        , @('wintrust.dll', 'CryptCATAdminEnumCatalogFromHash', @($pointer, $pointer, $number, $number, $pointer), $pointer)
        , @('wintrust.dll', 'CryptCATCatalogInfoFromContext', @($pointer, $pointer, $number))
        , @('wintrust.dll', 'CryptCATAdminReleaseCatalogContext', @($pointer, $pointer, $number))
        , @('wintrust.dll', 'CryptCATAdminReleaseContext', @($pointer, $number))
    )
}

function Get-HedNative {
    if ($null -ne $script:HedNative) { return $script:HedNative }
    if (-not (Test-HedFullLanguage)) { throw 'no native calls in a restricted language mode (App Control or AppLocker)' }
    $calls = Get-HedNativeCalls
    $routes = Invoke-HedRoute @(
        'Reflection.Emit', { New-HedEmittedType 'HedNative1' $calls }
        'Add-Type', { New-HedCompiledType 'HedNative1' $calls }
    )
    if ($null -eq $routes['value']) { throw ('native calls are refused here. ' + (Format-HedTried $routes['tried'])) }
    $script:HedNative = $routes['value']
    return $script:HedNative
}

function Get-HedReturnType([object[]]$Call) {
    if ($Call.Length -gt 3) { return $Call[3] }
    return [int]
}

function New-HedEmittedType([string]$Name, [object[]]$Calls) {
    $identity = [Reflection.AssemblyName]$Name
    $access = [Reflection.Emit.AssemblyBuilderAccess]::Run
    $signature = [Type[]]@([Reflection.AssemblyName], [Reflection.Emit.AssemblyBuilderAccess])
    if ($null -ne [AppDomain].GetMethod('DefineDynamicAssembly', $signature)) {
        $assembly = [AppDomain]::CurrentDomain.DefineDynamicAssembly($identity, $access)
    } else {
        $assembly = [Reflection.Emit.AssemblyBuilder]::DefineDynamicAssembly($identity, $access)
    }
    $builder = $assembly.DefineDynamicModule($Name).DefineType($Name, [Reflection.TypeAttributes]'Public, Class')
    # made once: text in their place is converted again in every call
    $how = [Reflection.MethodAttributes]'Public, Static, PinvokeImpl'
    $kind = [Reflection.CallingConventions]::Standard
    $convention = [Runtime.InteropServices.CallingConvention]::Winapi
    $text = [Runtime.InteropServices.CharSet]::Unicode
    # without PreserveSig the runtime takes the return value for an HRESULT and hides it
    $keep = [Reflection.MethodImplAttributes]::PreserveSig
    foreach ($call in $Calls) {
        $method = $builder.DefinePInvokeMethod($call[1], $call[0], $how, $kind, (Get-HedReturnType $call), [Type[]]$call[2], $convention, $text)
        $method.SetImplementationFlags($keep)
    }
    return $builder.CreateType()
}

function New-HedCompiledType([string]$Name, [object[]]$Calls) {
    $source = New-HedInstance ([Text.StringBuilder])
    [void]$source.Append("using System;`nusing System.Runtime.InteropServices;`npublic static class " + $Name + " {`n")
    foreach ($call in $Calls) {
        $parameters = @()
        foreach ($type in $call[2]) { $parameters += $type.FullName + ' p' + $parameters.Length }
        [void]$source.Append('[DllImport("' + $call[0] + '", CharSet = CharSet.Unicode)] public static extern ' + (Get-HedReturnType $call).FullName + ' ' + $call[1] + '(' + ($parameters -join ', ') + ");`n")
    }
    [void]$source.Append('}')
    Add-Type -TypeDefinition $source.ToString()
    return [Type]$Name
}

function Format-HedStatus([int]$Status) {
    $hex = '0x{0:X8}' -f $Status
    switch ($hex) {
        '0xC0000002' { return $hex + ' (not implemented: pool tagging is off)' }
        '0xC0000003' { return $hex + ' (this Windows does not know it)' }
        '0xC0000022' { return $hex + ' (access denied)' }
        '0xC0000034' { return $hex + ' (no such object)' }
    }
    return $hex
}

# Bytes of a pointer, as the kernel's answers to us have them.
function Get-HedWordBytes {
    return [IntPtr]::Size
}

# The answer to a class of fixed size: some take one length only, so the buffer must be none larger. The first of these lengths that is taken.
function Get-HedFixedInformation([int]$Class, [int[]]$Lengths) {
    $native = Get-HedNative
    $memory = [Runtime.InteropServices.Marshal]
    $status = 0
    foreach ($length in $Lengths) {
        $buffer = $memory::AllocHGlobal($length)
        try {
            $status = $native::NtQuerySystemInformation($Class, $buffer, $length, [IntPtr]::Zero)
            if ($status -ge 0) {
                $bytes = [Array]::CreateInstance([byte], $length)
                $memory::Copy($buffer, $bytes, 0, $length)
                return , $bytes
            }
        } finally {
            $memory::FreeHGlobal($buffer)
        }
        # any other answer stays the same for every length
        if ($status -ne -1073741820) { break }
    }
    throw ('NtQuerySystemInformation class ' + $Class + ' answered ' + (Format-HedStatus $status))
}

# SYSTEM_BASIC_INFORMATION: page size 8, physical pages 12, processors 40 (32-bit) or 56. The kernel takes the exact length only: 44 or 64.
function Get-HedBasicInformation {
    if ((Get-HedWordBytes) -eq 8) { $length = 64; $processors = 56 } else { $length = 44; $processors = 40 }
    $bytes = Get-HedFixedInformation 0 @($length)
    return @{ 'pageBytes' = [BitConverter]::ToUInt32($bytes, 8); 'pages' = [BitConverter]::ToUInt32($bytes, 12); 'processors' = [int]$bytes[$processors] }
}

# The answer of NtQuerySystemInformation as bytes. The buffer grows as long as the kernel asks for more.
function Get-HedSystemInformation([int]$Class, [int]$Length) {
    $native = Get-HedNative
    $memory = [Runtime.InteropServices.Marshal]
    $needed = $memory::AllocHGlobal(4)
    $buffer = [IntPtr]::Zero
    try {
        $status = 0
        for ($attempt = 1; $attempt -le 20; $attempt++) {
            $buffer = $memory::AllocHGlobal($Length)
            $memory::WriteInt32($needed, 0)
            $status = $native::NtQuerySystemInformation($Class, $buffer, $Length, $needed)
            if ($status -ne -1073741820) { break }
            $Length = [Math]::Max($memory::ReadInt32($needed), $Length) + 16384
            $memory::FreeHGlobal($buffer)
            $buffer = [IntPtr]::Zero
        }
        if ($status -lt 0) { throw ('NtQuerySystemInformation class ' + $Class + ' answered ' + (Format-HedStatus $status)) }
        $size = $memory::ReadInt32($needed)
        if ($size -le 0 -or $size -gt $Length) { $size = $Length }
        $bytes = [Array]::CreateInstance([byte], $size)
        $memory::Copy($buffer, $bytes, 0, $size)
        return , $bytes
    } finally {
        if ($buffer -ne [IntPtr]::Zero) { $memory::FreeHGlobal($buffer) }
        $memory::FreeHGlobal($needed)
    }
}

# True or false: the state of an event below \KernelObjects. Throws where there is no such event.
function Get-HedKernelCondition([string]$Name) {
    $native = Get-HedNative
    $memory = [Runtime.InteropServices.Marshal]
    $word = [IntPtr]::Size
    $path = '\KernelObjects\' + $Name
    $text = $memory::StringToHGlobalUni($path)
    $block = $memory::AllocHGlobal(128)
    try {
        # UNICODE_STRING at 0, OBJECT_ATTRIBUTES at 32, handle at 96, EVENT_BASIC_INFORMATION at 104
        $memory::Copy([Array]::CreateInstance([byte], 128), 0, $block, 128)
        # the length in bytes, above it that with the end
        $memory::WriteInt32($block, 0, 2 * $path.Length + 65536 * (2 * $path.Length + 2))
        $memory::WriteIntPtr($block, $word, $text)
        $base = $block.ToInt64()
        $memory::WriteInt32($block, 32, 6 * $word)
        $memory::WriteIntPtr($block, 32 + 2 * $word, $block)
        $memory::WriteInt32($block, 32 + 3 * $word, 0x40)
        $status = $native::NtOpenEvent([IntPtr]($base + 96), 0x100001, [IntPtr]($base + 32))
        if ($status -lt 0) { throw ($path + ' answered ' + (Format-HedStatus $status)) }
        $handle = $memory::ReadIntPtr($block, 96)
        try {
            $status = $native::NtQueryEvent($handle, 0, [IntPtr]($base + 104), 8, [IntPtr]($base + 120))
        } finally {
            [void]$native::NtClose($handle)
        }
        if ($status -lt 0) { throw ($path + ' answered ' + (Format-HedStatus $status)) }
        return $memory::ReadInt32($block, 108) -ne 0
    } finally {
        $memory::FreeHGlobal($block)
        $memory::FreeHGlobal($text)
    }
}

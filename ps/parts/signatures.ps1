# Signatures as Windows itself judges them: the one in the file first, then those of catalogs. Nothing is fetched from the network.

$script:HedTrustWords = @{
    '0x00000000' = 'valid'; '0x800B0100' = 'unsigned'; '0x80096010' = 'tampered'; '0x800B0109' = 'untrusted'; '0x800B010A' = 'untrusted'
    '0x800B0101' = 'expired'; '0x800B010C' = 'revoked'; '0x800B0004' = 'untrusted'; '0x80092026' = 'untrusted'; '0x800B0111' = 'untrusted'
}

function Get-HedSignature([string]$Path) {
    $answer = Invoke-HedRoute @('native', { Get-HedNativeSignature $Path }, 'Get-AuthenticodeSignature', { Get-HedCommandSignature $Path })
    if ($null -ne $answer['value']) { return $answer['value'] }
    return @{ 'status' = 'unknown'; 'code' = $null; 'via' = $null; 'why' = Format-HedTried $answer['tried'] }
}

function Get-HedNativeSignature([string]$Path) {
    $signature = New-HedSignature (Test-HedTrust $Path $null)
    # other codes say that the file could not be read, not what is in it
    if ($signature['status'] -eq 'unknown') { return $signature }
    if ($signature['status'] -eq 'unsigned') { return Get-HedCatalogSignature $Path $signature }
    $signature['via'] = 'embedded'
    try { $signature['signer'] = [Security.Cryptography.X509Certificates.X509Certificate]::CreateFromSignedFile($Path).Subject } catch { $signature['signer'] = $null }
    return $signature
}

function New-HedSignature([int]$Status) {
    $signature = @{ 'status' = 'unknown'; 'code' = '0x{0:X8}' -f $Status; 'via' = $null }
    if ($script:HedTrustWords.ContainsKey($signature['code'])) { $signature['status'] = $script:HedTrustWords[$signature['code']] }
    return $signature
}

# A file without a signature of its own may stand in a catalog, as nearly all files of Windows do. $Unsigned is the answer where it does not.
function Get-HedCatalogSignature([string]$Path, [hashtable]$Unsigned) {
    $failure = $null
    # from Windows 8 on, catalogs hold SHA-256; before, they hold SHA-1, and the older function finds these
    foreach ($algorithm in @('SHA256', 'SHA1')) {
        try {
            $found = Find-HedCatalog $Path $algorithm
            if ($null -ne $found) { return $found }
        } catch {
            # that of SHA-256 is not there before Windows 8
            if ($algorithm -eq 'SHA1') { $failure = (ConvertTo-HedProblem $_)['message'] }
        }
    }
    if ($null -eq $failure) { return $Unsigned }
    return @{ 'status' = 'unknown'; 'code' = $Unsigned['code']; 'via' = $null; 'why' = 'no signature in the file, and catalogs could not be asked: ' + $failure }
}

# One block holds what the functions of catalogs want: handles 0, 8 and 24, length 16, subsystem 32, CATALOG_INFO 64, digest 640.
function Find-HedCatalog([string]$Path, [string]$Algorithm) {
    $native = Get-HedNative
    $memory = [Runtime.InteropServices.Marshal]
    $block = $memory::AllocHGlobal(768)
    $base = $block.ToInt64()
    $admin = [IntPtr]::Zero
    $catalog = [IntPtr]::Zero
    $file = New-HedInstance ([IO.FileStream]) @($Path, [IO.FileMode]::Open, [IO.FileAccess]::Read, [IO.FileShare]'ReadWrite, Delete')
    try {
        for ($i = 0; $i -lt 768; $i += 4) { $memory::WriteInt32($block, $i, 0) }
        # DRIVER_ACTION_VERIFY: catalogs of Windows and of drivers
        Write-HedGuid $block 32 'F750E6C3-38EE-11d1-85E5-00C04FC295EE'
        $subsystem = [IntPtr]($base + 32)
        if ($Algorithm -eq 'SHA256') { $done = $native::CryptCATAdminAcquireContext2($block, $subsystem, 'SHA256', [IntPtr]::Zero, 0) }
        else { $done = $native::CryptCATAdminAcquireContext($block, $subsystem, 0) }
        if ($done -eq 0) { throw 'CryptCATAdminAcquireContext failed' }
        $admin = $memory::ReadIntPtr($block)
        $handle = $file.SafeFileHandle.DangerousGetHandle()
        $lengthAt = [IntPtr]($base + 16)
        $digest = [IntPtr]($base + 640)
        $memory::WriteInt32($block, 16, 64)
        if ($Algorithm -eq 'SHA256') { $done = $native::CryptCATAdminCalcHashFromFileHandle2($admin, $handle, $lengthAt, $digest, 0) }
        else { $done = $native::CryptCATAdminCalcHashFromFileHandle($handle, $lengthAt, $digest, 0) }
        if ($done -eq 0) { throw 'CryptCATAdminCalcHashFromFileHandle failed' }
        $length = $memory::ReadInt32($block, 16)
        $bytes = [Array]::CreateInstance([byte], $length)
        $memory::Copy($digest, $bytes, 0, $length)
        $member = @{ 'catalog' = $null; 'tag' = [BitConverter]::ToString($bytes).Replace('-', ''); 'handle' = $handle; 'digest' = $digest; 'length' = $length; 'admin' = $admin; 'wide' = $Algorithm -eq 'SHA256' }
        $first = $null
        # the catalog before, none at first: without a place for it only one would be looked for
        $from = [IntPtr]($base + 24)
        while ($true) {
            $catalog = $native::CryptCATAdminEnumCatalogFromHash($admin, $digest, $length, 0, $from)
            # it has taken back the one that it was given
            if ($catalog -eq [IntPtr]::Zero) { return $first }
            # the size, then 260 characters of a path
            $memory::WriteInt32($block, 64, 524)
            if ($native::CryptCATCatalogInfoFromContext($catalog, [IntPtr]($base + 64), 0) -eq 0) { throw 'CryptCATCatalogInfoFromContext failed' }
            $member['catalog'] = $memory::PtrToStringUni([IntPtr]($base + 68))
            $signature = New-HedSignature (Test-HedTrust $Path $member)
            $signature['via'] = 'catalog'
            $signature['catalog'] = $member['catalog']
            if ($signature['status'] -eq 'valid') { return $signature }
            # several catalogs may hold a file, and one that is trusted is enough
            if ($null -eq $first) { $first = $signature }
            $memory::WriteIntPtr($block, 24, $catalog)
        }
    } finally {
        if ($catalog -ne [IntPtr]::Zero) { [void]$native::CryptCATAdminReleaseCatalogContext($admin, $catalog, 0) }
        if ($admin -ne [IntPtr]::Zero) { [void]$native::CryptCATAdminReleaseContext($admin, 0) }
        $file.Close()
        $memory::FreeHGlobal($block)
    }
}

function Write-HedGuid([IntPtr]$Block, [int]$At, [string]$Guid) {
    $bytes = (New-HedInstance ([Guid]) @($Guid)).ToByteArray()
    for ($i = 0; $i -lt 16; $i++) { [Runtime.InteropServices.Marshal]::WriteByte($Block, $At + $i, $bytes[$i]) }
}

function Get-HedCommandSignature([string]$Path) {
    $words = @{ 'Valid' = 'valid'; 'NotSigned' = 'unsigned'; 'HashMismatch' = 'tampered'; 'NotTrusted' = 'untrusted' }
    # before 3.0 it took patterns only
    if ($PSVersionTable.PSVersion.Major -ge 3) { $found = Get-AuthenticodeSignature -LiteralPath $Path } else { $found = Get-AuthenticodeSignature -FilePath $Path }
    $signature = @{ 'status' = 'unknown'; 'code' = [string]$found.Status; 'via' = $null }
    if ($words.ContainsKey([string]$found.Status)) { $signature['status'] = $words[[string]$found.Status] }
    if ($null -ne $found.SignerCertificate) { $signature['signer'] = [string]$found.SignerCertificate.Subject; $signature['via'] = 'embedded' }
    $kind = $found.PSObject.Properties['SignatureType']
    if ($null -ne $kind -and [string]$kind.Value -eq 'Catalog') { $signature['via'] = 'catalog' }
    # before 5.0 the cmdlet did not look into catalogs
    if ($signature['status'] -eq 'unsigned' -and $null -eq $kind) { $signature['status'] = 'unknown'; $signature['why'] = 'this PowerShell does not look into catalogs' }
    return $signature
}

# WinVerifyTrust, without user interface, revocation or network: the status that it gives. $Member is null for the signature in the file, or
# says where the file stands in a catalog. WINTRUST_FILE_INFO or WINTRUST_CATALOG_INFO at 0, WINTRUST_DATA at 96, the GUID at 192.
function Test-HedTrust([string]$Path, $Member) {
    $native = Get-HedNative
    $memory = [Runtime.InteropServices.Marshal]
    $word = [IntPtr]::Size
    $texts = @()
    $block = $memory::AllocHGlobal(256)
    try {
        for ($i = 0; $i -lt 256; $i += 4) { $memory::WriteInt32($block, $i, 0) }
        $texts += $memory::StringToHGlobalUni($Path)
        if ($null -eq $Member) {
            $choice = 1
            $memory::WriteInt32($block, 0, 4 * $word)
            $memory::WriteIntPtr($block, $word, $texts[0])
        } else {
            $choice = 2
            foreach ($text in @($Member['catalog'], $Member['tag'])) { $texts += $memory::StringToHGlobalUni($text) }
            # size and version; catalog, tag of the member, its path, its handle, its digest and the length of that; context, and from Windows 8 on the handle
            $fields = 8
            if ($Member['wide']) { $fields = 9 }
            if ($word -eq 8) { $memory::WriteInt32($block, 0, 8 * $fields) } else { $memory::WriteInt32($block, 0, 4 * ($fields + 1)) }
            $memory::WriteIntPtr($block, 8, $texts[1])
            $memory::WriteIntPtr($block, 8 + $word, $texts[2])
            $memory::WriteIntPtr($block, 8 + 2 * $word, $texts[0])
            $memory::WriteIntPtr($block, 8 + 3 * $word, $Member['handle'])
            $memory::WriteIntPtr($block, 8 + 4 * $word, $Member['digest'])
            $memory::WriteInt32($block, 8 + 5 * $word, $Member['length'])
            if ($Member['wide']) { $memory::WriteIntPtr($block, 8 + 7 * $word, $Member['admin']) }
        }
        $base = $block.ToInt64()
        # cbStruct, policy data, client data, UI none (2), revocation none (0), choice, the info, verify (1), state, url, provider flags
        $ui = 96 + 3 * $word
        $memory::WriteInt32($block, 96, $(if ($word -eq 8) { 80 } else { 48 }))
        $memory::WriteInt32($block, $ui, 2)
        $memory::WriteInt32($block, $ui + 8, $choice)
        $info = $ui + $(if ($word -eq 8) { 16 } else { 12 })
        $memory::WriteIntPtr($block, $info, [IntPtr]$base)
        $memory::WriteInt32($block, $info + $word, 1)
        # cache only, no revocation check
        $memory::WriteInt32($block, $info + 4 * $word, 0x1010)
        # WINTRUST_ACTION_GENERIC_VERIFY_V2
        Write-HedGuid $block 192 '00AAC56B-CD44-11d0-8CC2-00C04FC295EE'
        $status = $native::WinVerifyTrust([IntPtr](-1), [IntPtr]($base + 192), [IntPtr]($base + 96))
        $memory::WriteInt32($block, $info + $word, 2)
        [void]$native::WinVerifyTrust([IntPtr](-1), [IntPtr]($base + 192), [IntPtr]($base + 96))
        return $status
    } finally {
        $memory::FreeHGlobal($block)
        foreach ($text in $texts) { $memory::FreeHGlobal($text) }
    }
}

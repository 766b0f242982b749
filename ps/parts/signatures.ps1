# Signatures as Windows itself judges them: embedded first, then through a catalog. Nothing is fetched from the network.

$script:HedTrustWords = @{
    '0x00000000' = 'valid'; '0x800B0100' = 'unsigned'; '0x80096010' = 'tampered'; '0x800B0109' = 'untrusted'; '0x800B010A' = 'untrusted'
    '0x800B0101' = 'expired'; '0x800B010C' = 'revoked'; '0x800B0004' = 'untrusted'; '0x80092026' = 'untrusted'; '0x800B0111' = 'untrusted'
}

function Get-HedSignature([string]$Path) {
    $answer = Invoke-HedRoute @('native', { Get-HedNativeSignature $Path }, 'Get-AuthenticodeSignature', { Get-HedCommandSignature $Path })
    return $answer['value']
}

function Get-HedNativeSignature([string]$Path) {
    $status = Test-HedTrust $Path
    $hex = '0x{0:X8}' -f $status
    # "unsigned" only says that no signature is inside: the file may stand in a catalog, which the cmdlet sees from Windows 8 on
    if ($hex -eq '0x800B0100' -and (Test-HedCommand 'Get-AuthenticodeSignature')) { return Get-HedCommandSignature $Path }
    $signature = @{ 'status' = 'unknown'; 'code' = $hex; 'via' = $null }
    if ($script:HedTrustWords.ContainsKey($hex)) { $signature['status'] = $script:HedTrustWords[$hex] }
    if ($signature['status'] -eq 'unsigned') { $signature['status'] = 'unknown'; $signature['why'] = 'no signature in the file; catalogs were not asked'; return $signature }
    # other codes say that the file could not be read, not what is in it
    if ($signature['status'] -eq 'unknown') { return $signature }
    $signature['via'] = 'embedded'
    try { $signature['signer'] = [Security.Cryptography.X509Certificates.X509Certificate]::CreateFromSignedFile($Path).Subject } catch { $signature['signer'] = $null }
    return $signature
}

function Get-HedCommandSignature([string]$Path) {
    $words = @{ 'Valid' = 'valid'; 'NotSigned' = 'unsigned'; 'HashMismatch' = 'tampered'; 'NotTrusted' = 'untrusted' }
    $found = Get-AuthenticodeSignature -LiteralPath $Path
    $signature = @{ 'status' = 'unknown'; 'code' = [string]$found.Status; 'via' = $null }
    if ($words.ContainsKey([string]$found.Status)) { $signature['status'] = $words[[string]$found.Status] }
    if ($null -ne $found.SignerCertificate) { $signature['signer'] = [string]$found.SignerCertificate.Subject; $signature['via'] = 'embedded' }
    $kind = $found.PSObject.Properties['SignatureType']
    if ($null -ne $kind -and [string]$kind.Value -eq 'Catalog') { $signature['via'] = 'catalog' }
    # before 5.0 the cmdlet did not look into catalogs
    if ($signature['status'] -eq 'unsigned' -and $null -eq $kind) { $signature['status'] = 'unknown'; $signature['why'] = 'this PowerShell does not look into catalogs' }
    return $signature
}

# WinVerifyTrust of a file, without user interface, revocation or network. WINTRUST_FILE_INFO at 0, WINTRUST_DATA at 64, the GUID at 192.
function Test-HedTrust([string]$Path) {
    $native = Get-HedNative
    $memory = [Runtime.InteropServices.Marshal]
    $word = [IntPtr]::Size
    $text = $memory::StringToHGlobalUni($Path)
    $block = $memory::AllocHGlobal(256)
    try {
        for ($i = 0; $i -lt 256; $i += 4) { $memory::WriteInt32($block, $i, 0) }
        $base = $block.ToInt64()
        $memory::WriteInt32($block, 0, 4 * $word)
        $memory::WriteIntPtr($block, $word, $text)
        # cbStruct, policy data, client data, UI none (2), revocation none (0), choice file (1), the file, verify (1), state, url, provider flags
        $ui = 64 + 3 * $word
        $memory::WriteInt32($block, 64, $(if ($word -eq 8) { 80 } else { 48 }))
        $memory::WriteInt32($block, $ui, 2)
        $memory::WriteInt32($block, $ui + 8, 1)
        $file = $ui + $(if ($word -eq 8) { 16 } else { 12 })
        $memory::WriteIntPtr($block, $file, [IntPtr]$base)
        $memory::WriteInt32($block, $file + $word, 1)
        # cache only, no revocation check
        $memory::WriteInt32($block, $file + 4 * $word, 0x1010)
        $guid = (New-HedInstance ([Guid]) @('00AAC56B-CD44-11d0-8CC2-00C04FC295EE')).ToByteArray()
        $memory::Copy($guid, 0, [IntPtr]($base + 192), 16)
        $status = $native::WinVerifyTrust([IntPtr](-1), [IntPtr]($base + 192), [IntPtr]($base + 64))
        $memory::WriteInt32($block, $file + $word, 2)
        [void]$native::WinVerifyTrust([IntPtr](-1), [IntPtr]($base + 192), [IntPtr]($base + 64))
        return $status
    } finally {
        $memory::FreeHGlobal($block)
        $memory::FreeHGlobal($text)
    }
}

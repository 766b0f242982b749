# Get-AuthenticodeSignature as PowerShell 5.0 and later answers it; recorded shapes, never asked on Windows.
function Get-AuthenticodeSignature([string]$LiteralPath) {
    if ($LiteralPath -match 'http\.sys$') {
        return [pscustomobject]@{ Status = 'Valid'; SignerCertificate = [pscustomobject]@{ Subject = 'CN=Microsoft Windows' }; SignatureType = 'Catalog' }
    }
    [pscustomobject]@{ Status = 'NotSigned'; SignerCertificate = $null; SignatureType = 'None' }
}

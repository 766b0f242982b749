# Each line holds one thing that the gate must find.
param([Parameter(Mandatory)][string]$Path)
$a = [ordered]@{ 'a' = 1 }
$b = [pscustomobject]@{ 'a' = 1 }
$c = [Text.StringBuilder]::new()
if (1 -in @(1)) { $a }
if (1 -notin @(1)) { $a }
$d = 1 -shl 3
$e = $a ?? $b
$f = $a ? 1 : 2
$g = ${a}?.Length
$i = @(1) | Where-Object Length -eq 1
Set-StrictMode -Version Latest
$j = $PSScriptRoot
$k = [string]::IsNullOrWhiteSpace('')
$l = [Environment]::Is64BitProcess
$m = [IO.Path]::Join('a', 'b')
$n = [Linq.Enumerable]::Empty
$o = (Get-ChildItem .).EnumerateFiles()
Get-Random
Get-Thing *>&1
enum Color { Red }

# Walks the syntax trees of scripts and prints what Windows PowerShell 2.0 or .NET 2.0 does not know: one line of text a finding.
param([string]$Folder, [string]$AllowedTypes, [string]$AllowedCommands)
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$Language = [System.Management.Automation.Language.Parser]

$types = @{}
foreach ($line in [IO.File]::ReadAllLines($AllowedTypes)) {
    if ($line.Trim().Length -eq 0 -or $line.StartsWith('#')) { continue }
    $name, $members = $line.Split([char[]]@(':'), 2)
    $types[$name.Trim()] = @($members.Split([char[]]@(' '), [StringSplitOptions]::RemoveEmptyEntries))
}
$anyMember = @{}
foreach ($members in $types.Values) { foreach ($member in $members) { $anyMember[$member] = $true } }
$commands = @{}
foreach ($line in [IO.File]::ReadAllLines($AllowedCommands)) {
    if ($line.Trim().Length -gt 0 -and -not $line.StartsWith('#')) { $commands[$line.Trim().Split([char[]]@(' '))[0]] = $true }
}

# the module is for 5.1 and later
$files = @([IO.Directory]::GetFiles($Folder, '*.ps*1', [IO.SearchOption]::AllDirectories)).Where({ $_ -notmatch 'HttpErrDoctor' })
$trees = @{}
$own = @{}
foreach ($file in $files) {
    $tokens = $null
    $errors = $null
    $tree = $Language::ParseFile($file, [ref]$tokens, [ref]$errors)
    foreach ($problem in $errors) { '{0}:{1}: {2}' -f $file, $problem.Extent.StartLineNumber, $problem.Message }
    $trees[$file] = @($tree, $tokens)
    foreach ($function in $tree.FindAll({ $args[0].GetType().Name -eq 'FunctionDefinitionAst' }, $true)) { $own[$function.Name] = $true }
}

# A type as written, by its full name; $null where it is not known here.
function Get-FullName([string]$Name) {
    $plain = $Name.TrimEnd([char[]]@('[', ']'))
    $type = $plain -as [Type]
    if ($null -eq $type) { return $null }
    return $type.FullName
}

function Find-Problem($Node) {
    $text = $Node.Extent.Text
    switch ($Node.GetType().Name) {
        'NamedAttributeArgumentAst' { if ($Node.ExpressionOmitted) { 'an attribute argument without a value: ' + $text } }
        'PipelineChainAst' { '&& or ||: ' + $text }
        'TernaryExpressionAst' { 'a ternary: ' + $text }
        'UsingExpressionAst' { '$using: ' + $text }
        'UsingStatementAst' { 'using: ' + $text }
        'TypeDefinitionAst' { 'class or enum: ' + $Node.Name }
        'ConfigurationDefinitionAst' { 'configuration' }
        'MergingRedirectionAst' { if ($Node.FromStream -notin @('Error')) { 'a redirection of 3.0: ' + $text } }
        'FileRedirectionAst' { if ($Node.FromStream -notin @('Output', 'Error')) { 'a redirection of 3.0: ' + $text } }
        'CommandAst' { Find-CommandProblem $Node }
        'InvokeMemberExpressionAst' { Find-MemberProblem $Node }
        'MemberExpressionAst' { Find-MemberProblem $Node }
        'TypeExpressionAst' { Find-TypeProblem $Node.TypeName.FullName }
        'TypeConstraintAst' { Find-TypeProblem $Node.TypeName.FullName }
        'BinaryExpressionAst' { if ([string]$Node.Operator -match '^(I|C)(not)?in$|^Sh[lr]$|^QuestionQuestion$') { 'an operator of 3.0: ' + $text } }
        'AssignmentStatementAst' { if ([string]$Node.Operator -eq 'QuestionQuestionEquals') { 'an operator of 7.0: ' + $text } }
        'VariableExpressionAst' { if ($Node.VariablePath.UserPath -eq 'PSScriptRoot' -and -not $script:mayUseScriptRoot) { '$PSScriptRoot is unset in scripts before 3.0' } }
    }
}

function Find-CommandProblem($Node) {
    $name = $Node.GetCommandName()
    if ($null -eq $name) { return }
    if (@('Where-Object', 'ForEach-Object', 'where', 'foreach', '?', '%') -contains $name -and $Node.CommandElements.Count -gt 1) {
        if ($Node.CommandElements[1].GetType().Name -ne 'ScriptBlockExpressionAst') { 'the short form of ' + $name + ' is 3.0: ' + $Node.Extent.Text }
    }
    if ($name -eq 'Set-StrictMode' -and $Node.Extent.Text -notmatch '-Version 2$') { 'Set-StrictMode must say -Version 2: ' + $Node.Extent.Text }
    if (-not $own.ContainsKey($name) -and -not $commands.ContainsKey($name)) { 'a command that is not in the list: ' + $name }
}

function Find-TypeProblem([string]$Name) {
    if (@('ordered', 'pscustomobject') -contains $Name) { '[' + $Name + '] is 3.0'; return }
    $full = Get-FullName $Name
    if ($null -eq $full) { if ($Name -notmatch '^Microsoft\.Win32|Diagnostics\.Eventing|ServiceProcess|Management\.Management') { 'an unknown type: ' + $Name }; return }
    if (-not $types.ContainsKey($full)) { 'a type that is not in the list: ' + $full }
}

function Find-MemberProblem($Node) {
    if ($Node.Member.GetType().Name -ne 'StringConstantExpressionAst') { return }
    $member = $Node.Member.Value
    if ($Node.PSObject.Properties['NullConditional'] -and $Node.NullConditional) { '?. is 7.1: ' + $Node.Extent.Text; return }
    if ($Node.Static -and $member -eq 'new') { '::new() is 5.0: ' + $Node.Extent.Text; return }
    if ($Node.Static -and $Node.Expression.GetType().Name -eq 'TypeExpressionAst') {
        $full = Get-FullName $Node.Expression.TypeName.FullName
        if ($null -ne $full -and $types.ContainsKey($full) -and -not ($types[$full] -ccontains $member)) { 'a member that is not in the list: ' + $full + '::' + $member }
        return
    }
    # what stands left of the dot is not known without running it: the name must be one of those of the list
    if (-not $anyMember.ContainsKey($member)) { 'a member that no type of the list has: .' + $member }
}

foreach ($file in $files) {
    $script:mayUseScriptRoot = [IO.Path]::GetFileName($file) -eq 'collect.ps1' -or $file.EndsWith('.psm1')
    foreach ($byte in [IO.File]::ReadAllBytes($file)) { if ($byte -gt 126 -or $byte -eq 13) { $file + ': a byte outside ASCII, or a CR'; break } }
    $tree = $trees[$file][0]
    foreach ($node in $tree.FindAll({ $true }, $true)) {
        foreach ($problem in @(Find-Problem $node)) { if ($problem) { '{0}:{1}: {2}' -f $file, $node.Extent.StartLineNumber, $problem } }
    }
}

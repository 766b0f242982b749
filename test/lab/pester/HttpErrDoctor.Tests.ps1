# What users of the PowerShell Gallery expect of every command, and of the objects and errors of this module. HTTPERR_DOCTOR_REPOSITORY is the
# folder of the repository.

BeforeDiscovery {
    Import-Module "$env:HTTPERR_DOCTOR_REPOSITORY/ps/HttpErrDoctor/HttpErrDoctor.psd1" -Force
    $own = [System.Management.Automation.PSCmdlet]::CommonParameters + [System.Management.Automation.PSCmdlet]::OptionalCommonParameters
    $commands = Get-Command -Module HttpErrDoctor | ForEach-Object {
        @{ Name = $_.Name; Command = $_; Parameters = @($_.Parameters.Keys | Where-Object { $_ -notin $own } | ForEach-Object { @{ Parameter = $_ } }) }
    }
    $takesPaths = @($commands | Where-Object { $_.Command.Parameters.ContainsKey('LiteralPath') })
}

BeforeAll {
    Import-Module "$env:HTTPERR_DOCTOR_REPOSITORY/ps/HttpErrDoctor/HttpErrDoctor.psd1" -Force
    $example = "$env:HTTPERR_DOCTOR_REPOSITORY/examples/notmyfault"
}

Describe '<Name>' -ForEach $commands {
    BeforeAll { $help = Get-Help $Name -Full }

    It 'has an approved verb and a singular noun' {
        (Get-Verb $Command.Verb).Verb | Should -Be $Command.Verb
        $Command.Noun | Should -Not -Match '[^s]s$'
    }

    It 'has a synopsis and a description' {
        $help.Synopsis | Should -Not -Match ([regex]::Escape($Name))
        ($help.Description | Out-String).Trim() | Should -Not -BeNullOrEmpty
    }

    It 'explains -<Parameter>' -ForEach $Parameters {
        ((Get-Help $Name -Parameter $Parameter).Description | Out-String).Trim() | Should -Not -BeNullOrEmpty
    }

    It 'says what it takes and gives, as its OutputType does' {
        ($help.inputTypes | Out-String).Trim() | Should -Not -BeNullOrEmpty
        $given = ($help.returnValues | Out-String)
        foreach ($type in $Command.OutputType.Name) { $given | Should -Match ([regex]::Escape($type)) }
        $Command.OutputType | Should -Not -BeNullOrEmpty
    }

    It 'has two or three examples that parse, each with a remark' {
        $examples = @($help.examples.example)
        $examples.Count | Should -BeIn 2, 3
        foreach ($one in $examples) {
            $problems = $null
            [void][System.Management.Automation.Language.Parser]::ParseInput($one.code, [ref]$null, [ref]$problems)
            $problems | Should -BeNullOrEmpty
            ($one.remarks | Out-String).Trim() | Should -Not -BeNullOrEmpty
        }
    }

    It 'names parameters in its examples that exist' {
        foreach ($one in @($help.examples.example)) {
            $tree = [System.Management.Automation.Language.Parser]::ParseInput($one.code, [ref]$null, [ref]$null)
            foreach ($call in $tree.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)) {
                $called = Get-Command $call.GetCommandName() -ErrorAction SilentlyContinue
                $called | Should -Not -BeNullOrEmpty
                foreach ($part in $call.CommandElements) {
                    if ($part -is [System.Management.Automation.Language.CommandParameterAst]) { { $called.ResolveParameter($part.ParameterName) } | Should -Not -Throw }
                }
            }
        }
    }

    It 'links to a command or a topic that is there' {
        $links = @($help.relatedLinks.navigationLink.linkText)
        $links | Should -Not -BeNullOrEmpty
        foreach ($link in $links) { (Get-Help $link -ErrorAction SilentlyContinue) | Should -Not -BeNullOrEmpty }
    }

    It 'takes nothing by position that it does not say' {
        foreach ($set in $Command.ParameterSets) {
            foreach ($parameter in $set.Parameters) { if ($parameter.Position -ge 0) { $parameter.Name | Should -BeIn 'Path', 'Tag', 'Before', 'After', 'Id', 'Case' } }
        }
    }
}

Describe 'paths of <Name>' -ForEach $takesPaths {
    BeforeAll { $more = $(if ($Name -eq 'Get-HttpErrPoolTagDriver') { @{ Tag = 'Leak' } } else { @{} }) }

    It 'says ItemNotFound for a path that is not there, and asks nothing else' {
        $found = & $Name -Path (Join-Path $TestDrive 'nowhere') @more -ErrorAction SilentlyContinue -ErrorVariable missed
        $found | Should -BeNullOrEmpty
        $missed.Count | Should -Be 1
        $missed[0].FullyQualifiedErrorId | Should -Be "HttpErr.PathNotFound,$Name"
        $missed[0].Exception | Should -BeOfType ([System.Management.Automation.ItemNotFoundException])
        $missed[0].CategoryInfo.Category | Should -Be 'ObjectNotFound'
    }

    It 'ends there with -ErrorAction Stop' {
        { & $Name -LiteralPath (Join-Path $TestDrive 'nowhere') @more -ErrorAction Stop } | Should -Throw -ErrorId "HttpErr.PathNotFound,$Name"
    }

    It 'takes wildcards in -Path and none in -LiteralPath' {
        { & $Name -LiteralPath "$($example)*" @more -ErrorAction Stop } | Should -Throw -ErrorId "HttpErr.PathNotFound,$Name"
        { & $Name -Path "$($example)*" @more -ErrorAction Stop -WarningAction SilentlyContinue } | Should -Not -Throw
    }

    It 'gives nothing for an empty pipeline' {
        @() | & $Name -ErrorAction Stop | Should -BeNullOrEmpty
    }
}

Describe 'the objects' {
    It 'are of the type that their command names, each with a view' -ForEach @(
        @{ Type = 'Diagnosis'; Text = { Invoke-HttpErrDoctor $example } }
        @{ Type = 'Finding'; Text = { (Invoke-HttpErrDoctor $example).Findings } }
        @{ Type = 'Suspect'; Text = { (Invoke-HttpErrDoctor $example).Suspects } }
        @{ Type = 'Step'; Text = { (Invoke-HttpErrDoctor $example).Next } }
        @{ Type = 'Refusal'; Text = { Get-HttpErrRefusal $example } }
        @{ Type = 'PoolTag'; Text = { Get-HttpErrPoolTag $example } }
        @{ Type = 'PoolTagDriver'; Text = { Get-HttpErrPoolTagDriver Leak $example } }
        @{ Type = 'KnownIssue'; Text = { Get-HttpErrKnownIssue $example -Id KB934878 } }
        @{ Type = 'Condition'; Text = { (Get-HttpErrKnownIssue $example -Id KB934878).Conditions } }
        @{ Type = 'Limit'; Text = { Get-HttpErrLimit -OsVersion 6.1 -Architecture x64 -Ram 8GB } }
        @{ Type = 'Comparison'; Text = { Compare-HttpErrEvidence $example $example } }
        @{ Type = 'EvidenceFile'; Text = { Get-HttpErrEvidence $example } }
        @{ Type = 'Explanation'; Text = { Get-HttpErrExplanation on-behalf } }
        @{ Type = 'PoolTagInfo'; Text = { Get-HttpErrPoolTagInfo Leak, Toke, zzzz } }
        @{ Type = 'TagRow'; Text = { (Get-HttpErrPoolTagInfo Toke).Rows } }
        @{ Type = 'KnownIssueTitle'; Text = { (Get-HttpErrPoolTagInfo Toke).KnownIssues } }
        @{ Type = 'Step'; Text = { (Get-HttpErrPoolTagInfo Toke).Next } }
        @{ Type = 'DemoCase'; Text = { Get-HttpErrDemo } }
        @{ Type = 'Diagnosis'; Text = { Invoke-HttpErrDemo } }
    ) {
        $objects = @(& $Text)
        $objects.Count | Should -BeGreaterThan 0
        foreach ($object in $objects) { $object.PSObject.TypeNames[0] | Should -Be "HttpErrDoctor.$Type" }
        Get-FormatData -TypeName "HttpErrDoctor.$Type" | Should -Not -BeNullOrEmpty
        ($objects | Out-String -Width 100) | Should -Not -Match '@\{'
        ($objects | Format-List | Out-String -Width 100) | Should -Not -Match '@\{'
    }

    It 'show the command of a step, on a line of its own' {
        $command = @((Invoke-HttpErrDoctor $example).Next | Where-Object command)[0].command
        (Invoke-HttpErrDoctor $example | Out-String -Width 200) | Should -Match ('(?m)^ *' + [regex]::Escape($command) + '\r?$')
        ((Invoke-HttpErrDoctor $example).Next | Out-String -Width 200) | Should -Match ('(?m)^ *' + [regex]::Escape($command) + '\r?$')
    }

    It 'are filtered by tag and by driver with paths as without' {
        $of = @((Get-HttpErrKnownIssue -Tag NtFC).Id)
        $with = @((Get-HttpErrKnownIssue $example -Tag NtFC -All).Id)
        $with.Count | Should -BeGreaterThan 0
        foreach ($id in $with) { $id | Should -BeIn $of }
    }
}

Describe 'what words and tags mean' {
    It 'is said of words, of findings, and of each once' {
        (Get-HttpErrExplanation Connections_Refused).Of | Should -Be 'reason'
        @('on-behalf', 'on-behalf' | Get-HttpErrExplanation).Of | Should -Be 'verdict', 'rule'
        $findings = (Invoke-HttpErrDoctor $example).Findings
        $explained = @($findings | Get-HttpErrExplanation)
        foreach ($finding in $findings) { $finding.id | Should -BeIn $explained.Id }
    }

    It 'is an error of its own for what means nothing, and the others count' {
        $explained = @('65', 'nosuch', '--list', '77' | Get-HttpErrExplanation -ErrorAction SilentlyContinue -ErrorVariable missed)
        $explained.Id | Should -Be '65', '77'
        @($missed | ForEach-Object { $_.FullyQualifiedErrorId } | Select-Object -Unique) | Should -Be 'HttpErr.Usage,Get-HttpErrExplanation'
        @($missed).TargetObject | Should -Be 'nosuch', '--list'
        { Get-HttpErrExplanation Connections_Refuse -ErrorAction Stop } | Should -Throw '*did you mean Connections_Refused*'
    }

    It 'is said of tags in any form, and those that are none cost only themselves' {
        $known = @(Get-HttpErrPoolTagInfo 'Irp', '-abc', 'toolong', '0x6B61654C' -ErrorAction SilentlyContinue -ErrorVariable missed)
        $known.Tag | Should -BeExactly 'Irp ', '-abc', 'Leak'
        $known.Kind | Should -Be 'generic', 'unknown', 'specific'
        $missed.Count | Should -Be 1
        $missed[0].FullyQualifiedErrorId | Should -Be 'HttpErr.Usage,Get-HttpErrPoolTagInfo'
    }

    It 'is said of tags from the pipeline, with what grows together and what is usual' {
        $known = Get-HttpErrPoolTag $example -Tag Toke | Get-HttpErrPoolTagInfo
        $known.GrowsWith | Should -Contain 'Even'
        $known.Usual[0].PSObject.TypeNames[0] | Should -Be 'HttpErrDoctor.UsualSize'
        ($known | Out-String) | Should -Match 'up to [\d.]+ MB of paged pool on healthy machines'
    }

    It 'names no owner where only a pattern for many tags fits' {
        $hint = Get-HttpErrPoolTagInfo Vad9
        $page = $hint | Out-String
        if ($hint.IsHint) { $page | Should -Match 'perhaps, as tags like' } else { $hint.Kind | Should -Be 'unknown' }
        (Get-HttpErrPoolTagInfo zzzz | Out-String) | Should -Match 'no table has this tag'
    }

    It 'gives nothing for an empty pipeline' {
        @() | Get-HttpErrExplanation -ErrorAction Stop | Should -BeNullOrEmpty
        @() | Get-HttpErrPoolTagInfo -ErrorAction Stop | Should -BeNullOrEmpty
        @() | Invoke-HttpErrDemo -ErrorAction Stop | Should -BeNullOrEmpty
    }
}

Describe 'the bundled cases' {
    It 'are what every command takes' {
        $case = Get-HttpErrDemo | Where-Object Name -eq 'driver-leak'
        ($case | Get-HttpErrPoolTag | Where-Object IsLeak).Tag | Should -Be 'Leak'
        ($case | Invoke-HttpErrDoctor).Verdict | Should -Be 'driver-leak'
        @($case | Get-HttpErrEvidence).Count | Should -BeGreaterThan 1
    }

    It 'give their answers, the first one where none is named' {
        (Invoke-HttpErrDemo).Verdict | Should -Be 'driver-leak'
        (Invoke-HttpErrDemo exchange-3gb, not-pool).Verdict | Should -Be 'limit-lowered', 'not-pool'
        $one = Get-HttpErrDemo | Where-Object Name -eq 'handle-leak'
        $diagnosis = $one | Invoke-HttpErrDemo
        $diagnosis.Verdict | Should -Be 'handle-leak'
        $diagnosis.EvidencePath | Should -Be $one.FullName
    }

    It 'are completed, and a mistyped one costs only itself' {
        $line = 'Invoke-HttpErrDemo -Case han'
        (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText | Should -Be 'handle-leak'
        $found = @(Invoke-HttpErrDemo exchange-3gp, http3 -ErrorAction SilentlyContinue -ErrorVariable missed)
        $found.Verdict | Should -Be 'os-leak'
        [string]$missed[0] | Should -Match 'did you mean exchange-3gb'
    }
}

Describe 'facts that the evidence does not hold' {
    It 'are taken by a diagnosis, a known issue and limits' {
        (Invoke-HttpErrDoctor $example -Exchange 2003, mailbox).Document.machine.exchange.version | Should -Match '^6\.5'
        $conditions = (Get-HttpErrKnownIssue $example -Id KB934878 -Exchange 2003).Conditions
        ($conditions | Where-Object says -eq 'It is Exchange Server 2003').holds | Should -BeTrue
        (Get-HttpErrLimit -OsVersion 5.2 -Architecture x86 -Ram 4GB -Boot 3GB, USERVA=3030 -Exchange none).Document.machine.exchange.installed | Should -BeFalse
    }

    It 'are asked for by the names of the parameters' {
        $unknown = (Get-HttpErrKnownIssue $example -Id KB934878).Conditions | Where-Object says -eq 'It is Exchange Server 2003'
        ($unknown | Out-String -Width 250) | Should -Match 'rerun with -Exchange none, or -Exchange 2003'
        { Invoke-HttpErrDoctor $example -Exchange nine } | Should -Throw '-Exchange nine is not understood*' -ErrorId 'HttpErr.Usage,Invoke-HttpErrDoctor'
        InModuleScope HttpErrDoctor { Rename-HedFact 'httperr-doctor diagnose evidence --exchange none' } | Should -Be 'httperr-doctor diagnose evidence --exchange none'
    }
}

Describe 'Save-HttpErrCollector' {
    BeforeAll { $folder = Join-Path $TestDrive 'tools'; [void](New-Item -ItemType Directory $folder) }

    It 'writes the script, and over nothing unless it is forced to' {
        $file = Save-HttpErrCollector $folder
        $file | Should -BeOfType ([IO.FileInfo])
        $file.Name | Should -Be 'httperr-collect.ps1'
        $problems = $null
        [void][System.Management.Automation.Language.Parser]::ParseFile($file.FullName, [ref]$null, [ref]$problems)
        $problems | Should -BeNullOrEmpty
        Set-Content $file.FullName 'mine'
        { Save-HttpErrCollector $file.FullName } | Should -Throw '*is there already; -Force writes over it' -ErrorId 'HttpErr.FileExists,Save-HttpErrCollector'
        Get-Content $file.FullName | Should -Be 'mine'
        (Save-HttpErrCollector $file.FullName -Force).Length | Should -BeGreaterThan 50000
    }

    It 'writes nothing with -WhatIf, and says why it cannot' {
        Save-HttpErrCollector (Join-Path $folder 'other.ps1') -WhatIf | Should -BeNullOrEmpty
        Join-Path $folder 'other.ps1' | Should -Not -Exist
        { Save-HttpErrCollector (Join-Path $folder 'no' 'x.ps1') } | Should -Throw '*does not exist*' -ErrorId 'HttpErr.Usage,Save-HttpErrCollector'
    }
}

Describe 'errors of the program' {
    BeforeAll {
        Set-Content (Join-Path $TestDrive 'letter.txt') 'dear sirs'
    }

    It 'say what the files are instead' {
        { Invoke-HttpErrDoctor (Join-Path $TestDrive 'letter.txt') } | Should -Throw '*letter.txt is text that is not recognized' -ErrorId 'HttpErr.NoEvidence,Invoke-HttpErrDoctor'
    }

    It 'give the last words of a node that cannot run the program' -Skip:$IsWindows {
        $old = Join-Path $TestDrive 'node'
        Set-Content $old @('#!/bin/sh', "echo 'SyntaxError: Unexpected token' >&2", "printf 'Node.js v12.\033[2J' >&2", 'exit 1')
        chmod 755 $old
        { Get-HttpErrLimit -OsVersion 6.1 -NodePath $old } | Should -Throw '*ended with code 1: SyntaxError: Unexpected token*Node.js v12.\x1B*' -ErrorId 'HttpErr.Failed,Get-HttpErrLimit'
        { Get-HttpErrEvidence $example -Row -NodePath $old } | Should -Throw '*SyntaxError*' -ErrorId 'HttpErr.Failed,Get-HttpErrEvidence'
    }

    It 'carry the exit code, the word of the program and what to do' {
        $caught = $null
        try { Get-HttpErrLimit -OsVersion nine -Architecture x86 -Ram 4GB } catch { $caught = $_ }
        $caught.FullyQualifiedErrorId | Should -Be 'HttpErr.Usage,Get-HttpErrLimit'
        $caught.CategoryInfo.Category | Should -Be 'InvalidArgument'
        $caught.Exception.ExitCode | Should -Be 64
        $caught.Exception.Code | Should -Be 'usage'
        $caught.ErrorDetails.RecommendedAction | Should -Match '^write a name or a version'
        [string]$caught | Should -Match '^-OsVersion nine '
    }
}

Describe 'the manifest' {
    BeforeAll { $manifest = Test-ModuleManifest "$env:HTTPERR_DOCTOR_REPOSITORY/ps/HttpErrDoctor/HttpErrDoctor.psd1" }

    It 'has what the Gallery asks for' {
        $manifest.Description | Should -Not -BeNullOrEmpty
        $manifest.Author | Should -Not -BeNullOrEmpty
        $manifest.Tags | Should -Contain 'PSEdition_Desktop'
        $manifest.Tags | Should -Contain 'PSEdition_Core'
        $manifest.CompatiblePSEditions | Should -Be 'Desktop', 'Core'
        $manifest.LicenseUri | Should -Not -BeNullOrEmpty
        $manifest.ReleaseNotes | Should -Not -BeNullOrEmpty
        foreach ($tag in $manifest.Tags) { $tag | Should -Not -Match '\s' }
    }

    It 'exports what the module has, and has the version of the package' {
        @($manifest.ExportedFunctions.Keys | Sort-Object) | Should -Be @((Get-Command -Module HttpErrDoctor).Name | Sort-Object)
        [string]$manifest.Version | Should -Be (Get-Content "$env:HTTPERR_DOCTOR_REPOSITORY/package.json" -Raw | ConvertFrom-Json).version
    }
}

Describe 'a stopped pipeline' {
    It 'gives <Arguments> time to clean up: <Live>' -ForEach @(
        @{ Arguments = @('diagnose', '--once'); Live = $true }
        @{ Arguments = @('collect', '--output=/a'); Live = $true }
        @{ Arguments = @('limits'); Live = $true }
        @{ Arguments = @('diagnose', '/evidence'); Live = $false }
        @{ Arguments = @('read', '--rows', '/evidence'); Live = $false }
        @{ Arguments = @('kb', 'all'); Live = $false }
        @{ Arguments = @('tag', 'Leak'); Live = $false }
        @{ Arguments = @('demo'); Live = $false }
    ) {
        InModuleScope HttpErrDoctor -Parameters @{ given = $Arguments } { Test-HedLive $given } | Should -Be $Live
    }
}
